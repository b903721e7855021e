using ThreadConsensus.Mail.Digests;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.MailReading;

public sealed class DigestTests
{
    private static List<ListMessage> Split(string file) =>
        [.. DigestSplitter.Split(new RawMail(Mails.Bytes(file), "d")).Select(static mail =>
            Mails.Parse(mail.Bytes.ToArray()))];

    [Theory]
    [InlineData("digest-mime.eml")]
    [InlineData("digest-plain.eml")]
    public void A_digest_is_taken_apart_into_its_mails(string file)
    {
        var mails = Split(file);
        Assert.Equal(["one@example.org", "two@example.net"], mails.Select(static mail => mail.Id.Value));
        Assert.Equal(["Ada Archer", "Bob Bell"], mails.Select(static mail => mail.From.Name));
        Assert.Equal(["Drop the old format?", "Re: Drop the old format?"], mails.Select(static mail => mail.Subject));
        Assert.Equal(["Yes."], mails[1].Body.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(new MessageId("one@example.org"), Assert.Single(mails[1].InReplyTo));
        Assert.All(mails, static mail => Assert.Equal("devel.lists.example.org", mail.List));
        Assert.All(mails, static mail => Assert.Empty(mail.Problems));
    }

    [Fact]
    public void A_rule_within_a_mail_of_a_plain_digest_belongs_to_the_mail() => Assert.Equal(
        "Shall we? Here is a rule of my own:\n\n------------------------------\n\nIt does not end the mail.\n",
        Split("digest-plain.eml")[0].Body.Text);

    [Fact]
    public void A_mail_of_a_digest_names_its_place() => Assert.Equal(
        ["m, digest mail 1", "m, digest mail 2"],
        DigestSplitter.Split(new RawMail(Mails.Bytes("digest-mime.eml"), "m")).Select(static mail => mail.Place));

    [Theory]
    [InlineData("plain.eml")]
    [InlineData("forwarded.eml")]
    public void Any_other_mail_is_left_as_it_is(string file)
    {
        var mail = new RawMail(Mails.Bytes(file), "m");
        Assert.Same(mail, Assert.Single(DigestSplitter.Split(mail)));
    }

    [Fact]
    public void A_reply_that_quotes_a_digest_is_no_digest()
    {
        var mail = new RawMail("From: a@example.org\nSubject: Re: Devel Digest, Vol 1\n\n> ------------------------------\n>\n> Message: 1\nYes\n"u8.ToArray(), "m");
        Assert.Same(mail, Assert.Single(DigestSplitter.Split(mail)));
    }
}
