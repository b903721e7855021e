using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Tests.Reports.Documents;

/// <summary>Documents that have every kind of block.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What senders may put into names, subjects and bodies to break a page, a terminal or a mail.</summary>
    public static readonly string[] Hostile =
    [
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)' style='x",
        "\e[31mred\e[0m \e]8;;http://evil.example\aclick\e]8;;\a \u009b2J",
        "[red]markup[/] [[x]] [link=http://evil.example]y[/]",
        "user\u202Egnp.exe \u2066isolate\u2069 zero\u200Bwidth \uFEFFbom",
        "one\r\nBcc: victim@example.com\r\n\r\nbody\0nul\vvt\u2028ls\u2029ps\u0085nel",
        "{{ document.title }} {% raw %} {%- assign x = 1 -%}",
        "# heading\n* item | cell | `code` ``` [a](javascript:alert(1)) <http://evil.example> &lt; &#60; ~~gone~~ __x__",
        new string('W', 5000),
        new string('\u0301', 300) + "e",
        "lone \ud800 surrogate",
        "  ",
        "",
    ];

    public static ReportDocument Of(string text) => new(text, [.. Blocks(text)]);

    private static IEnumerable<Block> Blocks(string text)
    {
        yield return new Heading(1, [Span.Of(text).To("mid:a@b.example")]);
        yield return new Paragraph(Span.Of(text, Tone.Good), Span.Of(" and "), Span.Of(text, Tone.Quote).To("https://x.example/a%22b", shown: true));
        yield return new Quotation(Span.Of(text), [Span.Of(text, Tone.Muted)]);
        yield return new Heading(2, text);
        yield return new Bullets([
            new Bullet([Span.Of(text, Tone.Strong)], [new Quotation(Span.Of(text), [Span.Of("there")])]), new Bullet(Span.Of("second"))]);
        yield return new Table(["Who", text], [[new Cell(Span.Of(text)), new Cell(Span.Of(text, Tone.Bad))], [new Cell(Span.Of("Ann")), Cell.Empty]]);
        yield return new Tree([new TreeLine(Span.Of("P", Tone.Info), "", [Span.Of(text)]), new TreeLine(Span.Of("+~"), "└─", [Span.Of("Bob")])], "P " + text);
        yield return new Timeline(Start, Start.AddDays(10), [
            new TimelineRow(text, [
                new TimelineBar(Start, Start.AddDays(5), '-', Tone.Bad, text),
                new TimelineBar(Start.AddDays(5), Start.AddDays(10), '+', Tone.Good, "supports")]),
            new TimelineRow("Bob", [new TimelineBar(Start.AddDays(10), Start.AddDays(10), '!', Tone.Warning, "concern")])]);
    }
}
