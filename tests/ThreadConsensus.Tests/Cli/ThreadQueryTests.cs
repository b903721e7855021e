using ThreadConsensus.Cli;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.Cli;

public sealed class ThreadQueryTests
{
    [Theory]
    [InlineData("<a@b.example>", "a@b.example")]
    [InlineData("a@b.example", "a@b.example")]
    [InlineData("mid:a@b.example", "a@b.example")]
    [InlineData("mid:a%25b@c.example/part1", "a%b@c.example")]
    [InlineData("https://lore.example.org/xen-devel/a@b.example/", "a@b.example")]
    [InlineData("https://lore.example.org/xen-devel/a%40b.example/T/#u", "a@b.example")]
    [InlineData("https://lore.example.org/r/a%2Fslash@b.example", "a/slash@b.example")]
    [InlineData("https://marc.example/?i=a@b.example", "a@b.example")]
    [InlineData("https://marc.example/?id=a@b.example&l=dev", "a@b.example")]
    [InlineData("https://lists.example.org/msgid/list@lists.example.org/mid=a=b@c.example", "a=b@c.example")]
    [InlineData("https://mail-archives.apache.org/mod_mbox/maven-dev/201711.mbox/%3CCA+x=y@mail.example%3E", "CA+x=y@mail.example")]
    [InlineData("quoted:0123abcd", "quoted:0123abcd")]
    public void A_message_is_found_in_what_mail_readers_and_archives_show(string typed, string id) =>
        Assert.Equal([id], ThreadQuery.Parse([typed]).MessageIds);

    [Theory]
    [InlineData("https://www.mail-archive.com/xen-devel@lists.xen.org/msg12345.html")]
    [InlineData("https://lists.xenproject.org/archives/html/xen-devel/2020-08/msg01947.html")]
    [InlineData("https://lists.apache.org/list.html?dev@maven.apache.org")]
    [InlineData("https://lists.apache.org/thread.html/31613d3c@%3Cusers.httpd.apache.org%3E")]
    [InlineData("https://lists.example.org/archives/list/dev@lists.example.org/")]
    public void An_address_that_names_no_message_is_refused_and_not_taken_for_another(string typed) =>
        Assert.Contains(typed, Assert.Throws<UserException>(() => ThreadQuery.Parse([typed])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_page_of_mailman_3_is_found_by_the_hash_in_its_address()
    {
        // The hash is the example of Mailman's documentation.
        Assert.Equal("RSZCG7IGPHFIRW3EMTVMMDNJMNCVCOLE", MessageIdHash.Of("12345"));
        var query = ThreadQuery.Parse(["https://l.example/archives/list/dev@l.example/message/RSZCG7IGPHFIRW3EMTVMMDNJMNCVCOLE/"]);
        Assert.True(query.NamesAMessage);
        Assert.True(query.Matches("any", [], ["x@y", "12345"]));
        Assert.False(query.Matches("any", [], ["x@y"]));
    }

    [Fact]
    public void A_mail_names_its_thread_by_the_nearest_message_that_is_known()
    {
        var mail = new ListMessage
        {
            Id = new MessageId("new@x"),
            ContentKey = "k",
            InReplyTo = [new MessageId("parent@x")],
            References = [new MessageId("root@x"), new MessageId("parent@x")],
        };
        var query = ThreadQuery.Of(mail);
        Assert.Equal(["new@x", "parent@x", "parent@x", "root@x"], query.MessageIds);
        Assert.Equal(["root@x"], query.Narrow(id => id == "root@x").MessageIds);
    }

    [Fact]
    public void Words_must_all_be_in_the_subject()
    {
        var query = ThreadQuery.Parse(["retire", "32-BIT port"]);
        Assert.False(query.NamesAMessage);
        Assert.True(query.Matches("Retire the 32-bit Arm port", [], []));
        Assert.False(query.Matches("Retire the 64-bit Arm port", [], []));
        Assert.True(ThreadQuery.Parse([]).Matches("anything", [], []));
    }

    [Theory]
    [InlineData("widen the counter", true)]
    [InlineData("freeze counter", true)]
    [InlineData("counter colours", false)]
    [InlineData("freeze frame", false)]
    public void What_is_proposed_inside_a_thread_is_found_by_its_words_and_by_those_of_the_thread(string words, bool found) =>
        Assert.Equal(found, ThreadQuery.Parse([words]).Matches(
            "Gadget 4.2: code freeze", ["timer: widen the counter", "console: colours"], []));
}
