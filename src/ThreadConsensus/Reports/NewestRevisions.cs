namespace ThreadConsensus.Reports;

/// <summary>One report a proposal, whatever number of threads its revisions took.</summary>
public static class NewestRevisions
{
    /// <summary>Leaves out each thread whose newer revision is among the reports too. The order stays.</summary>
    public static IReadOnlyList<ThreadReport> Of(IReadOnlyCollection<ThreadReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var present = reports.Select(report => report.ThreadId).ToHashSet(StringComparer.Ordinal);
        return [.. reports.Where(report => report.Place?.SupersededBy is not { } newer || !present.Contains(newer.ThreadId))];
    }
}
