namespace ThreadConsensus.Cli.Evaluation;

/// <summary>Counts while an evaluation runs.</summary>
internal sealed class QuotingTally(string[] labels)
{
    private readonly int[] _right = new int[labels.Length];
    private readonly int[] _extra = new int[labels.Length];
    private readonly int[] _missed = new int[labels.Length];
    private readonly List<QuotingDifference> _differences = [];

    public int Mails { get; set; }

    public int Lines { get; set; }

    public List<string> Problems { get; } = [];

    public void Count(int label, string mail, int line, bool expected, bool found, ReadOnlySpan<char> text)
    {
        if (expected && found) _right[label]++;
        else if (found) _extra[label]++;
        else if (expected) _missed[label]++;
        if (expected != found && _differences.Count < QuotingEvaluation.MostDifferences)
            _differences.Add(new(labels[label], mail, line, found, text.ToString()));
    }

    public QuotingScores ToScores() => new(
        Mails,
        Lines,
        [.. labels.Select((label, index) => new SpanScore(label, _right[index], _extra[index], _missed[index]))],
        _differences,
        Problems);
}
