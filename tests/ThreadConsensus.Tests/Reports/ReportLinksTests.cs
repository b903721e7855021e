using ThreadConsensus.Messages;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Tests.Reports;

public sealed class ReportLinksTests
{
    private static readonly DateTimeOffset Date = new(2017, 11, 5, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("xen-devel.lists.xenproject.org", "a@b.example", "https://lore.kernel.org/xen-devel/a@b.example/")]
    [InlineData("linux-pci.vger.kernel.org", "a/b@c.example", "https://lore.kernel.org/all/a%2Fb@c.example/")]
    [InlineData("dev.maven.apache.org", "CA+x@mail.example", "https://mail-archives.apache.org/mod_mbox/maven-dev/201711.mbox/%3CCA%2Bx@mail.example%3E")]
    [InlineData("dev.unknown.example", "a@b.example", "mid:a@b.example")]
    [InlineData("notkernel.org.example", "a@b.example", "mid:a@b.example")]
    [InlineData("", "a\"><script>@b", "mid:a%22%3E%3Cscript%3E@b")]
    [InlineData("", "quoted:0123", null)]
    [InlineData("", "no-at-sign", null)]
    public void A_message_links_to_the_archive_of_its_list_or_by_its_id(string list, string id, string? url) =>
        Assert.Equal(url, ReportLinks.Default.To(list, id, Date));

    [Fact]
    public void A_template_of_the_settings_goes_before_what_is_known()
    {
        var links = new ReportLinks([new("Dev.Maven.Apache.Org", "https://l.example/{list}/{name}/{project}/{year}-{month}/{hash}?{id}")]);
        Assert.Equal(
            $"https://l.example/dev.maven.apache.org/dev/maven/2017-11/{MessageIdHash.Of("a@b.example")}?a@b.example",
            links.To("dev.maven.apache.org", "a@b.example", Date));
    }

    [Fact]
    public void An_undated_message_has_no_page_where_the_address_needs_its_month() =>
        Assert.Equal("mid:a@b.example", ReportLinks.Default.To("dev.maven.apache.org", "a@b.example", null));

    [Theory]
    [InlineData("https://l.example/{id}", true)]
    [InlineData("http://l.example/?m={hash}", true)]
    [InlineData("https://l.example/", false)]
    [InlineData("javascript:alert({id})", false)]
    [InlineData("{id}", false)]
    public void A_template_must_be_a_web_address_that_tells_messages_apart(string template, bool valid) =>
        Assert.Equal(valid, ReportLinks.IsTemplate(template));
}
