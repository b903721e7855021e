using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>What is known of each line so far, while a body is being taken apart. Lines count from 0 here.</summary>
internal sealed class BodyDraft
{
    private readonly SegmentKind[] _kinds;
    private readonly bool[] _decided;
    private int[]? _indents;
    private readonly int[] _textStarts;
    private readonly int[] _wordStarts;
    private readonly int[] _wordEnds;

    public BodyDraft(BodyText text, IReadOnlySet<int> answersBetween)
    {
        Text = text;
        AnswersBetween = answersBetween;
        Count = text.LineCount;
        Depths = new int[Count];
        _textStarts = new int[Count];
        _wordStarts = new int[Count];
        _wordEnds = new int[Count];
        for (var line = 0; line < Count; line++) StartText(line, 0);
        AttributionOf = new int[Count];
        _kinds = new SegmentKind[Count];
        _decided = new bool[Count];
        Array.Fill(AttributionOf, -1);
    }

    public BodyText Text { get; }

    public int Count { get; }

    public int[] Depths { get; }

    /// <summary>The attribution that a line is part of, by index; -1 for none.</summary>
    public int[] AttributionOf { get; }

    public List<AttributionLine> Attributions { get; } = [];

    /// <summary>
    /// Attributions, by index, whose message follows without quote marks; the value says whether it was passed on
    /// whole.
    /// </summary>
    public Dictionary<int, bool> Unmarked { get; } = [];

    /// <summary>
    /// Lines that are known to be the sender's, though they stand within the words of a message without marks.
    /// </summary>
    public IReadOnlySet<int> AnswersBetween { get; }

    /// <summary>Lines that end a message passed on.</summary>
    public HashSet<int> ForwardEnds { get; } = [];

    /// <summary>The line as its sender wrote it: without what a forge set it in by.</summary>
    public ReadOnlySpan<char> Raw(int line) => Text.Line(line + 1)[IndentOf(line)..];

    /// <summary>Takes up to so many blanks from the front of a line; must come before its marks are read.</summary>
    public void SetIn(int line, int blanks)
    {
        var raw = Raw(line);
        var width = 0;
        while (width < raw.Length && width < blanks && raw[width] == ' ') width++;
        if (width == 0) return;
        _indents ??= new int[Count];
        _indents[line] += width;
        StartText(line, 0);
    }

    /// <summary>Blanks before <see cref="Raw"/> that are not its sender's.</summary>
    public int IndentOf(int line) => _indents is null ? 0 : _indents[line];

    public int TextStartOf(int line) => _textStarts[line];

    /// <summary>Sets where the text of a line starts, behind its marks.</summary>
    public void StartText(int line, int start)
    {
        var raw = Raw(line);
        var (from, to) = (start, raw.Length);
        while (from < to && char.IsWhiteSpace(raw[from])) from++;
        while (to > from && char.IsWhiteSpace(raw[to - 1])) to--;
        (_textStarts[line], _wordStarts[line], _wordEnds[line]) = (start, from, to);
    }

    /// <summary>The text without marks and blanks around it.</summary>
    public ReadOnlySpan<char> Words(int line) => Raw(line)[_wordStarts[line].._wordEnds[line]];

    public bool IsBlank(int line) => _wordStarts[line] == _wordEnds[line];

    public bool IsDecided(int line) => _decided[line];

    /// <summary>True for a line at top level that nothing has claimed.</summary>
    public bool IsOwn(int line) => Depths[line] == 0 && !_decided[line];

    public SegmentKind KindOf(int line) =>
        _decided[line] ? _kinds[line] : Depths[line] > 0 ? SegmentKind.Quotation : SegmentKind.OwnWords;

    public void Decide(int line, SegmentKind kind)
    {
        _kinds[line] = kind;
        _decided[line] = true;
    }

    public void Decide(int first, int last, SegmentKind kind)
    {
        for (var line = first; line <= last; line++) Decide(line, kind);
    }

    /// <summary>
    /// The next line from <paramref name="line"/> on with words on it; <see cref="Count"/> when there is none.
    /// </summary>
    public int NextWithWords(int line)
    {
        while (line < Count && IsBlank(line)) line++;
        return line;
    }

    /// <summary>The next such line within <paramref name="reach"/> lines; -1 when there is none.</summary>
    public int NextWithWords(int line, int reach)
    {
        var end = Math.Min(Count, line + reach);
        while (line < end && IsBlank(line)) line++;
        return line < end ? line : -1;
    }
}
