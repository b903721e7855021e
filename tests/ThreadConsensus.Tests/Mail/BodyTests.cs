using System.Text;
using ThreadConsensus.Mail.Parsing;

namespace ThreadConsensus.Tests.MailReading;

public sealed class BodyTests
{
    [Fact]
    public void Flowed_paragraphs_come_back_as_one_line_at_each_quote_depth() => Assert.Equal(
        """
        > Do we keep the old format for one more release?
        >> I would drop it.
        > 
        No, nobody has used it for three years now.

         an indented line
        -- 
        Ada
        """.Replace("> \n", ">\n", StringComparison.Ordinal) + "\n",
        Mails.File("flowed.eml").Body.Text);

    [Theory]
    [InlineData("delsp=yes", "one longword\n")]
    [InlineData("delsp=no", "one long word\n")]
    public void The_space_of_a_soft_break_goes_where_DelSp_says_so(string parameter, string expected) => Assert.Equal(
        expected, Mails.With($"Content-Type: text/plain; format=flowed; {parameter}", "one long \nword\n").Body.Text);

    [Fact]
    public void Lines_that_only_look_flowed_stay_apart() =>
        Assert.Equal("one \ntwo\n", Mails.With("Content-Type: text/plain", "one \ntwo\n").Body.Text);

    [Fact]
    public void Of_alternatives_the_plain_one_is_read() =>
        Assert.Equal("The plain words.", Mails.File("alternative.eml").Body.Text);

    [Fact]
    public void Where_the_plain_alternative_is_blank_the_HTML_is_read() =>
        Assert.Equal("Only here.\n", Mails.File("alternative-blank-plain.eml").Body.Text);

    [Fact]
    public void HTML_only_mail_keeps_its_quote_levels() => Assert.Equal(
        """
        I agree with Cy & Bob.

        On Mon, 5 Feb 2024, Bob wrote:

        > Shall we?
        >
        > - first
        > - second
        >> Asked by Cy.
        >
        > Bob
        """ + "\n",
        Mails.File("html-only.eml").Body.Text);

    [Fact]
    public void Outlook_HTML_keeps_one_line_a_paragraph_and_its_header_block() => Assert.Equal(
        """
        Fine with me.

        From: Bob Bell
        Sent: Monday
        Subject: RE: Plan

        > Can we ship?
        """ + "\n",
        Mails.File("html-outlook.eml").Body.Text);

    [Fact]
    public void Preformatted_HTML_keeps_its_spaces() => Assert.Equal(
        "int a;\n  int b;\n", Mails.With("Content-Type: text/html", "<pre>int a;\n  int b;\n</pre>").Body.Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<blockquote><p>")]
    [InlineData("<table><tr><td>")]
    public void HTML_nested_without_end_is_flattened_and_named(string tag)
    {
        var deep = Mails.With("Content-Type: text/html", string.Concat(Enumerable.Repeat(tag, 5000)) + "end");
        Assert.EndsWith("end", deep.Body.Text.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(["html-limits"], Mails.Kinds(deep));
    }

    [Fact]
    public void Attached_patches_are_read_and_other_attachments_are_not() => Assert.Equal(
        "See the patch.\n\n--- a/x\n+++ b/x\n+one\n", Mails.File("attached-patch.eml").Body.Text);

    [Fact]
    public void A_forwarded_mail_is_read_below_its_header() => Assert.Equal(
        "For your information:\n\n---------- Forwarded message ----------\nFrom: Bob <bob@example.net>\n"
        + "Date: Sun, 4 Feb 2024 10:00:00 +0000\nSubject: Plan\n\nThe plan.",
        Mails.File("forwarded.eml").Body.Text);

    [Fact]
    public void A_boundary_that_never_comes_leaves_the_text_readable()
    {
        var message = Mails.With("Content-Type: multipart/mixed; boundary=never", "Readable all the same.\n");
        Assert.Equal("Readable all the same.\n", message.Body.Text);
        Assert.Equal(["broken-multipart"], Mails.Kinds(message));
    }

    [Theory]
    [InlineData("quoted-printable", "caf=C3=A9 =\nbar\n", "café bar\n")]
    [InlineData("base64", "Y2Fmw6kK\n", "café\n")]
    [InlineData("base64", "Y2Fm!!w6kK", "café\n")]
    [InlineData("8bit", "caf\u00C3\u00A9\n", "café\n")]
    [InlineData("bogus", "plain\n", "plain\n")]
    public void Transfer_encodings_are_undone(string encoding, string body, string expected) => Assert.Equal(
        expected, Mails.With($"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}",
            body).Body.Text);

    [Theory]
    [InlineData("iso-8859-1", "\u0093caf\u00E9\u0094", "“café”")]
    [InlineData("koi8-r", "\u00C4\u00C1", "да")]
    [InlineData("gb2312", "\u00BA\u00C3", "好")]
    [InlineData("ks_c_5601-1987", "\u00C7\u00D1", "한")]
    [InlineData("iso-2022-jp", "\u001B$B$\"\u001B(B", "あ")]
    [InlineData("us-ascii", "caf\u00E9", "café")]
    [InlineData("unknown-8bit", "caf\u00C3\u00A9", "café")]
    public void Charsets_are_read_as_browsers_read_them(string charset, string body, string expected)
    {
        var message = Mails.With($"Content-Type: text/plain; charset={charset}", body + "\n");
        Assert.Equal(expected + "\n", message.Body.Text);
        Assert.Empty(message.Problems);
    }

    [Fact]
    public void An_unknown_charset_is_named_and_read_as_well_as_can_be()
    {
        var message = Mails.With("Content-Type: text/plain; charset=klingon-1", "caf\u00C3\u00A9 \u00E9\n");
        Assert.Equal("café é\n", message.Body.Text);
        Assert.Equal(
            [new ThreadConsensus.Messages.MailProblem(
                "unknown-charset",
                    "MIME part 1 (text/plain) names the unknown charset \"klingon-1\"; read as UTF-8 or windows-1252.")],
            message.Problems);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_named()
    {
        var message = Mails.With("Content-Type: text/plain; charset=utf-8", "na\u00EFve caf\u00C3\u00A9\n");
        Assert.Equal("naïve café\n", message.Body.Text);
        Assert.Equal(["bad-bytes"], Mails.Kinds(message));
    }

    [Fact]
    public void NUL_bytes_are_replaced_and_named()
    {
        var message = Mails.With("Content-Type: text/plain", "a\0b\n");
        Assert.Equal("a\uFFFDb\n", message.Body.Text);
        Assert.Equal(["nul-bytes"], Mails.Kinds(message));
    }

    [Fact]
    public void Lone_surrogates_never_reach_the_text()
    {
        var body = Encoding.Latin1.GetString([0x41, 0x00, 0x00, 0xD8, 0x42, 0x00]);
        var message = Mails.With("Content-Type: text/plain; charset=utf-16le", body);
        Assert.Equal("A\uFFFDB", message.Body.Text.TrimEnd('\uFFFD', '\n'));
    }

    [Fact]
    public void A_thousand_quote_levels_are_kept_and_more_are_not()
    {
        static string Quoted(int depth) => Mails.With(
            "Content-Type: text/plain; format=flowed", new string('>', depth) + " deep\n").Body.Text;
        Assert.Equal(new string('>', MailLimits.QuoteDepth) + " deep\n", Quoted(MailLimits.QuoteDepth));
        Assert.Equal(new string('>', MailLimits.QuoteDepth) + " deep\n", Quoted(MailLimits.QuoteDepth + 1));
    }
}
