using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>
/// The messages that a body quotes, each with the message that quotes it. A run of quoted lines belongs to the message
/// that its attribution line introduces; without one, to the last message quoted at that depth.
/// </summary>
internal sealed class QuoteChains
{
    /// <summary>
    /// Messages told apart in one body; quotations beyond them are left to the last one at their depth.
    /// </summary>
    private const int MaxLevels = 48;

    private const int MaxDepth = 48;
    private const int MaxTopWords = 64;
    private const int MaxDeepWords = 32;

    private readonly ParsedBody _body;
    private readonly DateTimeOffset? _sent;
    private readonly IReadOnlyList<ResolvedTime?> _times;
    private readonly List<QuoteLevel> _levels = [];
    private readonly List<WordPrints> _words = [];
    private readonly int[] _levelOfAttribution;
    private readonly int[] _current = new int[MaxDepth + 1];
    private readonly int[] _levelOfSegment;
    private int _seen;

    private QuoteChains(ParsedBody body, DateTimeOffset? sent)
    {
        _body = body;
        _sent = sent;
        _times = QuotedTimeResolver.Resolve(body.Attributions, sent);
        _levelOfAttribution = new int[body.Attributions.Count];
        Array.Fill(_levelOfAttribution, -1);
        Array.Fill(_current, -1);
        _levelOfSegment = new int[body.Segments.Count];
    }

    public uint[] OwnWords { get; private set; } = [];

    public QuoteLevel[] Levels { get; private set; } = [];

    /// <summary>
    /// The level whose author put a segment there, as an index into <see cref="Levels"/>; -1 for the sender.
    /// </summary>
    public int LevelOf(int segment) => _levelOfSegment[segment];

    /// <param name="body">The body.</param>
    /// <param name="sent">When the mail was sent, which decides between the readings of dates; null when
    /// unknown.</param>
    public static QuoteChains Read(ParsedBody body, DateTimeOffset? sent)
    {
        var chains = new QuoteChains(body, sent);
        chains.Place();
        chains.Fingerprint();
        return chains;
    }

    /// <summary>The same but for the fingerprints, which are most of the work: who said which segment.</summary>
    public static QuoteChains Outline(ParsedBody body)
    {
        var chains = new QuoteChains(body, null);
        chains.Place();
        chains.Levels = [.. chains._levels];
        return chains;
    }

    private void Place()
    {
        for (var i = 0; i < _body.Segments.Count; i++)
        {
            var segment = _body.Segments[i];
            while (_seen < _body.Attributions.Count && _body.Attributions[_seen].StartLine <= segment.EndLine)
                Open(_seen++);
            _levelOfSegment[i] = segment.Depth <= 0 ? -1 : Of(segment);
        }
    }

    private int Of(BodySegment segment)
    {
        var depth = Math.Min(segment.Depth, MaxDepth);
        if (segment.Kind == SegmentKind.AttributionLine || segment.Attribution < 0) return At(depth);
        var level = Open(segment.Attribution);
        if (level < 0) return At(depth);
        MakeCurrent(depth, level);
        return level;
    }

    private int Open(int attribution)
    {
        if (_levelOfAttribution[attribution] >= 0) return _levelOfAttribution[attribution];
        var line = _body.Attributions[attribution];
        var depth = Math.Clamp(line.QuotedDepth, 1, MaxDepth);
        var speaker = Math.Clamp(line.Depth, 0, depth - 1);
        var level = Add(new QuoteLevel
        {
            Depth = depth,
            QuotedIn = IsStacked(attribution, depth) ? _current[depth] : speaker == 0 ? -1 : At(speaker),
            Author = line.Author,
            When = LikeliestFirst(QuotedYears.Fill(line.When, _sent), _times[attribution]),
            IsDateInDoubt = _times[attribution] is { InDoubt: true },
            Subject = line.Subject,
            QuotedId = line.QuotedId,
        });
        if (level < 0) return At(depth);
        MakeCurrent(depth, level);
        return _levelOfAttribution[attribution] = level;
    }

    private static QuotedTime? LikeliestFirst(QuotedTime? when, ResolvedTime? resolved)
    {
        if (when is null || resolved is null || when.Candidates[0] == resolved.Local) return when;
        return when with { Candidates = [resolved.Local, .. when.Candidates.Where(c => c != resolved.Local)] };
    }

    /// <summary>
    /// True for an attribution line right under another of its depth, without a word between: some mailers do not mark
    /// what they quote, so the lower one is part of what the upper one introduces.
    /// </summary>
    private bool IsStacked(int attribution, int depth)
    {
        if (attribution == 0 || _current[depth] < 0) return false;
        var (upper, lower) = (_body.Attributions[attribution - 1], _body.Attributions[attribution]);
        if (upper.Depth != lower.Depth || upper.QuotedDepth != lower.QuotedDepth) return false;
        if (upper is { Author.IsUnknown: true, When: null }) return false;
        if (_levelOfAttribution[attribution - 1] != _current[depth]) return false;
        for (var line = upper.EndLine + 1; line < lower.StartLine; line++)
            if (!_body.TextOf(line).IsWhiteSpace()) return false;
        return true;
    }

    private int At(int depth)
    {
        for (var d = 1; d <= depth; d++)
        {
            if (_current[d] >= 0) continue;
            var level = Add(new QuoteLevel { Depth = d, QuotedIn = d == 1 ? -1 : _current[d - 1] });
            if (level < 0) return _levels.Count - 1;
            _current[d] = level;
        }

        return _current[depth];
    }

    private void MakeCurrent(int depth, int level)
    {
        if (_current[depth] == level) return;
        _current[depth] = level;
        Array.Fill(_current, -1, depth + 1, MaxDepth - depth);
    }

    private int Add(QuoteLevel level)
    {
        if (_levels.Count == MaxLevels) return -1;
        _levels.Add(level);
        _words.Add(new WordPrints(level.Depth == 1 ? MaxTopWords : MaxDeepWords));
        return _levels.Count - 1;
    }

    private void Fingerprint()
    {
        var own = new WordPrints(ThreadingInput.MaxOwnWords);
        for (var i = 0; i < _body.Segments.Count; i++)
        {
            var segment = _body.Segments[i];
            if (segment.Kind is SegmentKind.AttributionLine or SegmentKind.ListFooter or SegmentKind.LegalFooter)
                continue;
            var prints = _levelOfSegment[i] < 0 ? own : _words[_levelOfSegment[i]];
            if (segment.Depth > 0) prints.Break();
            for (var line = segment.StartLine; line <= segment.EndLine; line++) prints.Add(_body.TextOf(line));
        }

        OwnWords = own.ToArray();
        Levels = [.. _levels.Select((level, i) => level with { Words = _words[i].ToArray() })];
    }
}
