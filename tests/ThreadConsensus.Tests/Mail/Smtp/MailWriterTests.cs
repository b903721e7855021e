using System.Text;
using MimeKit;
using ThreadConsensus.Mail.Smtp;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.Mail.Smtp;

public sealed class MailWriterTests
{
    private static readonly OutgoingMail Letter = new()
    {
        From = new Mailbox("Ada", "ada@example.org"),
        To = [new Mailbox("Bob", "bob@example.org")],
        Subject = "Hello",
        Date = new DateTimeOffset(2025, 9, 1, 9, 0, 0, TimeSpan.Zero),
        MessageId = "1@example.org",
        Text = "Good morning.\n",
    };

    private static MimeMessage Read(OutgoingMail mail) => MimeMessage.Load(new MemoryStream(MailWriter.ToBytes(mail)));

    [Fact]
    public void A_letter_has_its_header_and_nothing_that_marks_it_as_a_programs() => Assert.Equal(
        "From: Ada <ada@example.org>\nTo: Bob <bob@example.org>\nSubject: Hello\nDate: Mon, 01 Sep 2025 09:00:00 +0000\n"
        + "Message-Id: <1@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        + "Content-Transfer-Encoding: quoted-printable\n\nGood morning.\n",
        Encoding.ASCII.GetString(MailWriter.ToBytes(Letter)));

    [Fact]
    public void An_answer_names_what_it_answers()
    {
        var mail = Read(Letter with { InReplyTo = "0@example.org", References = ["root@example.org", "0@example.org"] });
        Assert.Equal("0@example.org", mail.InReplyTo);
        Assert.Equal(["root@example.org", "0@example.org"], mail.References);
    }

    [Fact]
    public void A_mail_of_a_stream_says_that_a_program_wrote_it_and_that_nobody_should_answer()
    {
        var mail = Read(Letter with { Html = "<p>Good morning.", Stream = new MailStream("Digest of devel", "digest.example.org") });
        Assert.Equal("Digest of devel <digest.example.org>", mail.Headers[HeaderId.ListId]);
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal("bulk", mail.Headers[HeaderId.Precedence]);
        Assert.Equal("All", mail.Headers["X-Auto-Response-Suppress"]);
        Assert.Equal("multipart/alternative", mail.Body!.ContentType.MimeType);
        Assert.Equal("Good morning.\n", mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal("<p>Good morning.", mail.HtmlBody);
    }

    [Theory]
    [InlineData("a\r\nBcc: eve@example.org")]
    [InlineData("a\nBcc: eve@example.org")]
    [InlineData("a\r\n\r\nBcc: eve@example.org")]
    [InlineData("a\rBcc: eve@example.org")]
    [InlineData("a\u2028Bcc: eve@example.org")]
    [InlineData("a\u0085Bcc: eve@example.org")]
    public void A_line_break_in_a_name_a_subject_or_a_title_starts_no_field(string hostile)
    {
        var mail = Read(Letter with
        {
            Subject = hostile,
            From = new Mailbox(hostile, "ada@example.org"),
            To = [new Mailbox(hostile, "bob@example.org")],
            Stream = new MailStream(hostile, "digest.example.org"),
        });
        Assert.Empty(mail.Bcc);
        Assert.DoesNotContain(mail.Headers, header => header.Field.Equals("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Letter.Text, mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(["ada@example.org", "bob@example.org"],
            mail.From.Mailboxes.Concat(mail.To.Mailboxes).Select(mailbox => mailbox.Address));
    }

    [Fact]
    public void Every_line_is_short_and_of_ASCII_whatever_is_said()
    {
        var mail = Letter with
        {
            Subject = new string('ä', 3000),
            From = new Mailbox("Ünal " + new string('x', 400), "ada@example.org"),
            Text = new string('é', 5000) + "\n",
            Html = "<p>" + new string('字', 5000),
        };
        var bytes = MailWriter.ToBytes(mail);
        Assert.DoesNotContain(bytes, letter => letter is > 126 or (< 32 and not (byte)'\n' and not (byte)'\t'));
        Assert.All(Encoding.ASCII.GetString(bytes).Split('\n'), line => Assert.True(line.Length <= 998, line));
        var read = MimeMessage.Load(new MemoryStream(bytes), TestContext.Current.CancellationToken);
        Assert.Equal(mail.Subject, read.Subject);
        Assert.Equal(mail.Text, read.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(mail.Html, read.HtmlBody);
    }

    [Fact]
    public void The_same_mail_is_the_same_bytes()
    {
        var mail = Letter with { Html = "<p>Good morning.", Stream = new MailStream("Digest", "digest.example.org") };
        Assert.Equal(MailWriter.ToBytes(mail), MailWriter.ToBytes(mail));
    }

    [Theory]
    [InlineData("ada@example.org", "", "ada@example.org")]
    [InlineData("Ada L. <ada@example.org>", "Ada L.", "ada@example.org")]
    public void An_address_is_read_with_and_without_a_name(string text, string name, string address) =>
        Assert.Equal(new Mailbox(name, address), MailAddresses.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("ada@")]
    [InlineData("@example.org")]
    [InlineData("ada@example.org\r\nBcc: eve@example.org")]
    public void What_mail_cannot_be_sent_to_is_no_address(string text) => Assert.Null(MailAddresses.Parse(text));
}
