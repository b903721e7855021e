namespace ThreadConsensus.Messages;

/// <summary>
/// The decoded text of a message, addressed by line. Lines count from 1 and exclude their line end (LF, CRLF or CR LF
/// mixed); a last line without an end counts, an empty text has no line.
/// </summary>
public sealed class BodyText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    public BodyText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        var lines = text.AsSpan().Count('\n') + (text.Length > 0 && text[^1] != '\n' ? 1 : 0);
        _starts = new int[lines];
        _ends = new int[lines];
        var at = 0;
        for (var line = 0; line < lines; line++)
        {
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed;
            _starts[line] = at;
            _ends[line] = end > at && text[end - 1] == '\r' ? end - 1 : end;
            at = end + 1;
        }
    }

    public static readonly BodyText Empty = new("");

    public string Text { get; }

    public int LineCount => _starts.Length;

    /// <summary>The text of a line without its line end.</summary>
    /// <param name="line">1 to <see cref="LineCount"/>.</param>
    public ReadOnlySpan<char> Line(int line) => Text.AsSpan(_starts[line - 1], _ends[line - 1] - _starts[line - 1]);

    /// <summary>Where a line starts in <see cref="Text"/>, in UTF-16 units from 0.</summary>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>Where a line ends in <see cref="Text"/>, exclusive, before its line end.</summary>
    public int EndOf(int line) => _ends[line - 1];
}
