namespace ThreadConsensus.Reports.Documents;

/// <summary>
/// A piece of text with a tone and perhaps a link. The text is one printable line: whatever a sender wrote, no control
/// character, terminal escape, line break or direction control is left in it. Renderers escape what their own format
/// needs.
/// </summary>
public sealed record Span
{
    private Span(string text, Tone tone) => (Text, Tone) = (text, tone);

    public string Text { get; }

    public Tone Tone { get; private init; }

    /// <summary>An absolute URL of ASCII characters; null for none.</summary>
    public string? Link { get; private init; }

    /// <summary>True when plain text prints the link after the text, where it cannot lie behind it.</summary>
    public bool ShowsLink { get; private init; }

    /// <param name="text">Any text; made printable, see <see cref="Printable.Line"/>.</param>
    /// <param name="tone">Its tone.</param>
    /// <param name="limit">Cut with an ellipsis after so many UTF-16 units.</param>
    public static Span Of(string text, Tone tone = Tone.Plain, int limit = int.MaxValue) =>
        new(Printable.Spaced(text, limit), tone);

    /// <param name="link">From <see cref="ReportLinks"/>; null leaves the span without one.</param>
    /// <param name="shown">See <see cref="ShowsLink"/>.</param>
    public Span To(string? link, bool shown = false) => this with { Link = link, ShowsLink = shown && link is not null };
}
