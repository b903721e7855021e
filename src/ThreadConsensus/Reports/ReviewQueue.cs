using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>Which readings a person should look at first: the least certain ones that a verdict hangs on.</summary>
public static class ReviewQueue
{
    /// <summary>Readings at least this confident are not offered.</summary>
    public const double SureEnough = 0.9;

    /// <summary>
    /// What hangs on a reading that proves the verdict, on one that gives somebody's position, on any other.
    /// </summary>
    private const double ProvesVerdict = 3;

    private const double GivesPosition = 2;
    private const double MayGivePosition = 1;

    /// <summary>A vote that the rule counts weighs more than a participant's view.</summary>
    private const double BindingFactor = 1.5;

    /// <summary>What is decided already is less likely to change.</summary>
    private const double ClosedFactor = 0.4;

    /// <returns>The heaviest first; of equal weight by message id.</returns>
    public static IReadOnlyList<ReviewItem> Of(IEnumerable<ThreadReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return
        [
            .. reports.Where(report => report.Proposal is not null).SelectMany(Items)
                .OrderByDescending(item => item.Weight).ThenBy(item => item.Message.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ReviewItem> Items(ThreadReport report)
    {
        foreach (var message in report.Messages)
        {
            var reading = message.Reading;
            if (reading.Stance is Stance.Proposes || reading.Confidence >= SureEnough) continue;
            if (reading.Evidence?.Source is EvidenceSource.Correction) continue;
            var stake = StakeIn(report, message);
            if (stake > 0) yield return new ReviewItem(report, message, Math.Round((1 - reading.Confidence) * stake, 6));
        }
    }

    private static double StakeIn(ThreadReport report, ReportedMessage message)
    {
        var stake = 0.0;
        foreach (var position in report.Positions)
        {
            if (position.MessageId == message.Id) stake = Math.Max(stake, GivesPosition * (position.Binding ? BindingFactor : 1));
        }

        if (report.Verdict.Evidence.Any(proof => proof.MessageId == message.Id)) stake = Math.Max(stake, ProvesVerdict);
        if (stake == 0 && message.Reading.NotSure) stake = MayGivePosition;
        return report.Verdict.IsClosed ? stake * ClosedFactor : stake;
    }
}
