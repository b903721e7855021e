namespace ThreadConsensus.Cli.Evaluation;

/// <summary>Scores of stances and acts against annotated threads.</summary>
public sealed class StanceScores
{
    private const int Bins = 10;
    private static readonly string[] Groups = ["for", "concern", "against", "other"];

    public StanceScores(IReadOnlyList<StanceJudgement> judgements)
    {
        Judgements = judgements;
        Stances = Score([.. judgements.Select(item => item.Gold.Stance).Distinct().Order(StringComparer.Ordinal)],
            [.. judgements.Select(item => (item.Gold.Stance, item.Accepted))]);
        GroupScores = Score(Groups,
            [.. judgements.Select(item => (GroupOf(item.Gold.Stance), item.Got == StanceJudgement.Missing
                ? StanceJudgement.Missing : GroupOf(item.Accepted)))]);
        Acts = ScoreActs(judgements);
    }

    public IReadOnlyList<StanceJudgement> Judgements { get; }

    /// <summary>One a stance that occurs in the annotation.</summary>
    public IReadOnlyList<LabelScore> Stances { get; }

    /// <summary>For, concern, against and other.</summary>
    public IReadOnlyList<LabelScore> GroupScores { get; }

    /// <summary>One an act that occurs in the annotation; new revisions are left out.</summary>
    public IReadOnlyList<LabelScore> Acts { get; }

    public double StanceMacroF1 => Mean(Stances);

    public double GroupMacroF1 => Mean(GroupScores);

    public double ActMacroF1 => Mean(Acts);

    public double Accuracy => Judgements.Count == 0 ? 0 : (double)Judgements.Count(item => item.IsRight) / Judgements.Count;

    /// <summary>
    /// Expected calibration error: the mean distance between confidence and accuracy over ten bins of equal width, each
    /// weighted by how many readings fall in it.
    /// </summary>
    public double CalibrationError => Judgements.GroupBy(item => Math.Min((int)(item.Confidence * Bins), Bins - 1))
        .Sum(bin => Math.Abs(bin.Average(item => item.Confidence) - bin.Average(item => item.IsRight ? 1.0 : 0.0))
            * bin.Count() / Judgements.Count);

    /// <summary>How often a stance was read as another.</summary>
    public int Confused(string gold, string got) =>
        Judgements.Count(item => item.Gold.Stance == gold && item.Accepted == got);

    /// <summary>The share of readings with at least this confidence, and how many of them are right.</summary>
    public (double Share, double Accuracy) CoverageAt(double confidence)
    {
        var kept = Judgements.Where(item => item.Confidence >= confidence).ToList();
        return kept.Count == 0
            ? (0, 0)
            : ((double)kept.Count / Judgements.Count, (double)kept.Count(item => item.IsRight) / kept.Count);
    }

    private static double Mean(IReadOnlyList<LabelScore> scores) => scores.Count == 0 ? 0 : scores.Average(score => score.F1);

    private static string GroupOf(string stance) => stance switch
    {
        "supports" or "supports-if" => "for",
        "concern" => "concern",
        "opposes" => "against",
        _ => "other",
    };

    private static LabelScore[] Score(string[] labels, (string Gold, string Got)[] pairs) =>
    [
        .. labels.Select(label => new LabelScore(
            label,
            pairs.Count(pair => pair.Gold == label && pair.Got == label),
            pairs.Count(pair => pair.Gold != label && pair.Got == label),
            pairs.Count(pair => pair.Gold == label && pair.Got != label))),
    ];

    private static LabelScore[] ScoreActs(IReadOnlyList<StanceJudgement> judgements)
    {
        var wanted = new List<(string Act, bool InGold, bool Read)>();
        foreach (var item in judgements)
        {
            var skipped = item.Gold.OptionalActs.Append("revision").ToHashSet(StringComparer.Ordinal);
            var gold = item.Gold.Acts.Except(skipped).ToHashSet(StringComparer.Ordinal);
            var got = item.Acts.Except(skipped).ToHashSet(StringComparer.Ordinal);
            foreach (var act in gold.Union(got)) wanted.Add((act, gold.Contains(act), got.Contains(act)));
        }

        return
        [
            .. wanted.Where(item => item.InGold).Select(item => item.Act).Distinct().Order(StringComparer.Ordinal)
                .Select(act => new LabelScore(
                    act,
                    wanted.Count(item => item.Act == act && item.InGold && item.Read),
                    wanted.Count(item => item.Act == act && !item.InGold),
                    wanted.Count(item => item.Act == act && item.InGold && !item.Read))),
        ];
    }
}
