using CsCheck;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.Messages;

public sealed class AuthenticationResultsTests
{
    [Theory]
    [InlineData("mx.example; dmarc=pass header.from=x.example", "mx.example: dmarc=pass header.from=x.example")]
    [InlineData("mx.example 1; none", "mx.example:")]
    [InlineData("MX.Example;\r\n\tspf=softfail (sender (or so) of ; this=that) smtp.mailfrom=a@x.example;\r\n\tdkim=FAIL reason=\"bad; key\" header.d=x.example",
        "mx.example: spf=softfail smtp.mailfrom=a@x.example | dkim=fail reason=bad; key header.d=x.example")]
    [InlineData("mx.example; dkim/1 = pass header.i = @x.example", "mx.example: dkim=pass header.i=@x.example")]
    [InlineData("(by me) mx.example (really); auth=pass smtp.auth=\"a \\\"b\\\"\"", "mx.example: auth=pass smtp.auth=a \"b\"")]
    [InlineData("mx.example; dkim; =pass; spf=", "mx.example:")]
    [InlineData("dkim=pass header.d=x.example", "")]
    [InlineData("", "")]
    public void A_field_is_read_by_its_grammar(string field, string expected)
    {
        var read = AuthenticationResults.Parse(field);
        Assert.Equal(expected, read is null ? "" : $"{read.Server}: {string.Join(" | ", read.Results.Select(Show))}".TrimEnd());
    }

    [Fact]
    public void Any_text_is_read_without_failing() => Gen.String.Sample(text =>
    {
        AuthenticationResults.Parse(text);
        AuthenticationResults.Parse("mx.example; " + text);
    });

    [Theory]
    [InlineData("dmarc=fail", true)]
    [InlineData("dmarc=pass", false)]
    [InlineData("dmarc=none; dkim=fail header.d=x.example", false)]
    [InlineData("dkim=fail header.d=x.example", true)]
    [InlineData("dkim=fail header.d=x.example; dkim=pass header.d=mail.x.example", false)]
    [InlineData("dkim=fail header.d=x.example; dkim=pass header.d=list.example", true)]
    [InlineData("spf=fail smtp.mailfrom=ann@x.example", true)]
    [InlineData("spf=softfail smtp.mailfrom=ann@x.example; dkim=pass header.i=@x.example", false)]
    [InlineData("spf=pass smtp.mailfrom=list-bounces@list.example", false)]
    [InlineData("spf=temperror smtp.mailfrom=ann@x.example", false)]
    [InlineData("dmarc=fail; arc=pass", false)]
    [InlineData("none", false)]
    public void A_sender_fails_where_the_server_says_so(string results, bool failed) =>
        Assert.Equal(failed, SenderCheck.HasFailed(Mail("mx.example; " + results), "mx.example"));

    [Fact]
    public void Only_the_topmost_fields_of_the_trusted_server_count()
    {
        Assert.False(SenderCheck.HasFailed(Mail("other.example; dmarc=fail"), "mx.example"));
        Assert.False(SenderCheck.HasFailed(Mail("mx.example; dmarc=fail"), null));
        Assert.True(SenderCheck.HasFailed(Mail("relay.example; dmarc=pass", "MX.example; dmarc=fail"), "mx.example"));
        Assert.True(SenderCheck.HasFailed(Mail("mx.example; spf=none", "mx.example; dmarc=fail"), "mx.example"));
        // Written by the sender himself, below what the server wrote.
        Assert.True(SenderCheck.HasFailed(Mail("mx.example; dkim=fail", "relay.example; spf=pass", "mx.example; arc=pass"), "mx.example"));
    }

    private static string Show(AuthenticationResult result) =>
        $"{result.Method}={result.Result} {string.Join(' ', result.Properties.Select(property => $"{property.Key}={property.Value}"))}".TrimEnd();

    private static ListMessage Mail(params string[] fields) => new()
    {
        Id = new MessageId("m@x.example"),
        ContentKey = "k",
        From = new Mailbox("Ann Author", "ann@x.example"),
        AuthenticationResults = fields,
    };
}
