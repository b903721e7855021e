using System.Text;
using CsCheck;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.MailReading;

public sealed class MailParserTests
{
    [Fact]
    public void A_plain_mail_is_read_whole()
    {
        var message = Mails.File("plain.eml");
        Assert.Equal(new MessageId("20240205.1000@Example.org"), message.Id);
        Assert.False(message.IdIsMadeUp);
        Assert.Equal(new Mailbox("Ada Archer", "ada@example.org"), message.From);
        Assert.Null(message.RewrittenFrom);
        Assert.Equal([new Mailbox("", "toolkit-devel@lists.example.org")], message.To);
        Assert.Equal([new Mailbox("Bell, Bob", "bob@example.net"), new Mailbox("", "cy@example.com")], message.Cc);
        Assert.Equal(new DateTimeOffset(2024, 2, 5, 10, 0, 0, TimeSpan.FromHours(1)), message.Date);
        Assert.Equal(DateSource.Header, message.DateSource);
        Assert.Equal("Re: [PATCH v2 1/3] Long subject that was folded by its mailer", message.Subject);
        Assert.Equal([new MessageId("patch-1@example.net")], message.InReplyTo);
        Assert.Equal([new MessageId("cover@example.net"), new MessageId("patch-1@example.net")], message.References);
        Assert.Equal("toolkit-devel.lists.example.org", message.List);
        Assert.Equal("Looks right to me.\n\nAcked-by: Ada Archer <ada@example.org>\n", message.Body.Text);
        Assert.False(message.IsAutomatic);
        Assert.Equal(["mx.example.org; dkim=pass header.d=example.org"], message.AuthenticationResults);
        Assert.Empty(message.Problems);
    }

    [Fact]
    public void Any_bytes_give_a_message() =>
        Gen.Byte.Array[0, 400].Sample(static bytes => Mails.Parse(bytes) is not null);

    [Fact]
    public void Any_mixture_of_mail_pieces_gives_a_message()
    {
        string[] pieces =
        [
            "From: a@b\n", "Subject: =?utf-8?B?", "=?x?Q?=FF=?=", "Content-Type: multipart/mixed; boundary=b\n", "\n",
                "--b\n",
            "--b--\n", "Content-Type: text/html\n", "Content-Transfer-Encoding: base64\n", "<blockquote>", "</p>",
                "\0", "\xFF",
            "Content-Type: message/rfc822\n", "Date: Thu, 32 Foo\n", "> ", "\r\n", "AAAA",
                "Content-Type: text/plain; format=flowed\n",
            "References: <a@b> <<", "In-Reply-To: \"", "To: x:;,<<>>(", "From \n", ": \n", "Message-ID: <\n",
        ];
        Gen.Int[0, pieces.Length - 1].Array[0, 40].Sample(
            picks => Mails.Parse(string.Concat(picks.Select(pick => pieces[pick]))) is
            {
                ContentKey.Length: 64,
                Id.IsEmpty: false
            });
    }

    [Fact]
    public void A_text_without_a_header_becomes_one_message_by_an_unknown_author()
    {
        const string text = "On 2 Feb 2024, Bob Bell wrote:\n> Shall we drop it?\n\nNo: I need it.\n";
        var message = Mails.Parse(text);
        Assert.True(message.IdIsMadeUp);
        Assert.StartsWith("made-up:", message.Id.Value, StringComparison.Ordinal);
        Assert.True(message.From.IsUnknown);
        Assert.Null(message.Date);
        Assert.Equal(DateSource.None, message.DateSource);
        Assert.Equal(text, message.Body.Text);
        Assert.Equal(["no-header"], Mails.Kinds(message));
    }

    [Fact]
    public void A_mail_without_Message_ID_gets_the_same_one_every_time_and_another_for_other_words()
    {
        var one = Mails.Parse("From: ada@example.org\nSubject: x\n\nYes.\n");
        var again = Mails.Parse("Received: by mx; Mon, 5 Feb 2024 10:00:00 +0100\nFrom: ada@example.org\nSubject: x\n\nYes.\n");
        var other = Mails.Parse("From: ada@example.org\nSubject: x\n\nNo.\n");
        Assert.Equal(one.Id, again.Id);
        Assert.NotEqual(one.Id, other.Id);
        Assert.Contains("no-message-id", Mails.Kinds(one));
    }

    [Fact]
    public void A_mail_without_From_is_kept_with_an_unknown_author()
    {
        var message = Mails.Parse("Subject: who\nMessage-ID: <1@x>\nDate: Mon, 5 Feb 2024 10:00:00 +0100\n\nText\n");
        Assert.True(message.From.IsUnknown);
        Assert.Equal(["no-from"], Mails.Kinds(message));
    }

    [Fact]
    public void Empty_input_gives_an_empty_message() => Assert.Equal("", Mails.Parse("").Body.Text);

    [Fact]
    public void Text_beyond_the_cap_is_left_out_and_named()
    {
        var message = Mails.With("MIME-Version: 1.0", new string('a', MailLimits.BodyLength) + "b\n");
        Assert.Equal(MailLimits.BodyLength, message.Body.Text.Length);
        Assert.Equal(["body-truncated"], Mails.Kinds(message));
        Assert.Empty(Mails.With("MIME-Version: 1.0", new string('a', MailLimits.BodyLength)).Problems);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Of_a_mail_of_which_only_the_beginning_is_handed_on_that_is_said(int more, bool inPart)
    {
        var mail = new byte[SourceLimits.KeptBytes + more];
        Array.Fill(mail, (byte)'A');
        "From: ann@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: image/png\n\n"u8
            .CopyTo(mail);
        var message = Mails.Parse(mail);
        Assert.Equal(inPart, message.IsReadInPart);
        Assert.Equal("Hello", message.Body.Text.Trim());
    }

    [Fact]
    public void A_thousand_nested_parts_are_survived()
    {
        var mail = new StringBuilder("From: a@example.org\n");
        for (var at = 0; at < 1000; at++) mail.Append($"Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n");
        Assert.NotNull(Mails.Parse(mail.Append("\ndeep\n").ToString()));
    }
}
