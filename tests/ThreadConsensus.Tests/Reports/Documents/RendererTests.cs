using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Spectre.Console;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Rendering;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Tests.Golden;
using Paragraph = ThreadConsensus.Reports.Documents.Paragraph;
using Table = ThreadConsensus.Reports.Documents.Table;

namespace ThreadConsensus.Tests.Reports.Documents;

/// <summary>Every kind of block in every format, and what hostile text does in each: nothing.</summary>
public sealed partial class RendererTests
{
    [Fact]
    public void Every_block_is_drawn_in_every_format()
    {
        var document = Samples.Of("Retire the 32-bit port");
        GoldenFile.Check("blocks.txt", PlainText.Draw(document, 72));
        GoldenFile.Check("blocks.md", MarkdownText.Draw(document));
        GoldenFile.Check("blocks.html", HtmlPage.Draw(document));
        GoldenFile.Check("blocks.mail.html", HtmlMail.Draw(document));
        GoldenFile.Check("blocks.terminal.txt", Terminal(document));
    }

    public static TheoryData<int> HostileTexts() => [.. Enumerable.Range(0, Samples.Hostile.Length)];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_leaves_no_control_character_in_any_format(int text)
    {
        var document = Samples.Of(Samples.Hostile[text]);
        string[] drawn = [PlainText.Draw(document, 72), MarkdownText.Draw(document), HtmlPage.Draw(document), HtmlMail.Draw(document), Terminal(document)];
        Assert.All(drawn, one => Assert.DoesNotMatch(Dangerous(), one));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_makes_no_element_and_no_attribute_in_html(int text)
    {
        var calm = Samples.Of("calm");
        var hostile = Samples.Of(Samples.Hostile[text]);
        Assert.Equal(Shape(HtmlPage.Draw(calm)), Shape(HtmlPage.Draw(hostile)));
        Assert.Equal(Shape(HtmlMail.Draw(calm)), Shape(HtmlMail.Draw(hostile)));
    }

    [Fact]
    public void Html_says_what_was_written_and_nothing_else()
    {
        var page = new HtmlParser().ParseDocument(HtmlPage.Draw(Samples.Of(Samples.Hostile[0])));
        Assert.Equal("<script>alert(1)</script><img src=x onerror=alert(1)>", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Html_loads_nothing_from_anywhere()
    {
        foreach (var html in new[] { HtmlPage.Draw(Samples.Of("x")), HtmlMail.Draw(Samples.Of("x")) })
        {
            var page = new HtmlParser().ParseDocument(html);
            Assert.Empty(page.QuerySelectorAll("script, img, link, iframe, object, embed, form, [src], [onclick]"));
            Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Plain_text_keeps_to_its_width_but_breaks_no_address()
    {
        const string Link = "https://lists.example.org/archive/a-message-id-that-is-longer-than-one-line-of-this-text@mail.example/";
        var text = PlainText.Draw(new ReportDocument("t", [
            new Paragraph(Span.Of(string.Join(' ', Enumerable.Repeat("word", 60)))),
            new Paragraph(Span.Of(new string('x', 200))),
            new Paragraph(Span.Of("Here").To(Link, shown: true))]), 72);

        Assert.All(text.Split('\n').Where(line => !line.Contains(Link, StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 72));
        Assert.Contains($"<{Link}>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_too_wide_for_its_lines_has_two_lines_an_entry()
    {
        var subject = string.Join(' ', Enumerable.Repeat("word", 12));
        var table = new Table(["Verdict", "Age", "Proposal"], [[new Cell(Span.Of("accepted")), new Cell(Span.Of("3 d")), new Cell(Span.Of(subject))]]) { Main = 2 };
        var document = new ReportDocument("t", [table]);
        Assert.Equal($"accepted  {subject}\n          age 3 d\n", PlainText.Draw(document, 72));
        Assert.Equal($"Verdict   Age  Proposal\naccepted  3 d  {subject}\n", PlainText.Draw(document, 74));
    }

    [Theory]
    [InlineData("plain_name", "plain_name")]
    [InlineData("_emphasis_", @"\_emphasis\_")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("issue #1", "issue #1")]
    [InlineData("1. no list", @"1\. no list")]
    [InlineData("version 1.2", "version 1.2")]
    [InlineData("a & b &amp; c", @"a & b \&amp; c")]
    [InlineData("a | b", @"a \| b")]
    public void Markdown_escapes_only_what_would_be_markup(string text, string expected) =>
        Assert.Equal(expected + "\n", MarkdownText.Draw(new ReportDocument("t", [new Paragraph(Span.Of(text))])));

    private static string Terminal(ReportDocument document)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 80;
        new TerminalDocument(console).Draw(document);
        return string.Join('\n', writer.ToString().Split('\n').Select(line => line.TrimEnd()));
    }

    /// <summary>Elements and attribute names in order: what a browser would build, without the text.</summary>
    private static string Shape(string html) => string.Join('\n', new HtmlParser().ParseDocument(html).All
        .Where(element => element.LocalName is not ("rect" or "text" or "span" or "q" or "a" or "strong"))
        .Select(element => element.LocalName + " " + string.Join(' ', element.Attributes.Select(attribute => attribute.Name))));

    [GeneratedRegex(@"[\x00-\x09\x0B-\x1F\x7F-\x9F\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]")]
    private static partial Regex Dangerous();
}
