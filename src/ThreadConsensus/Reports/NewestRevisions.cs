namespace ThreadConsensus.Reports;

/// <summary>One line a proposal, whatever number of threads its revisions took.</summary>
public static class NewestRevisions
{
    /// <summary>Leaves out each thread whose newer revision is among the lines too. The order stays.</summary>
    /// <param name="items">What holds the lines.</param>
    /// <param name="lineOf">The line of one.</param>
    public static IReadOnlyList<T> Of<T>(IReadOnlyCollection<T> items, Func<T, ProposalLine> lineOf)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(lineOf);
        var present = items.Select(item => lineOf(item).ThreadId).ToHashSet(StringComparer.Ordinal);
        return [.. items.Where(item => lineOf(item).SupersededBy is not { } newer || !present.Contains(newer))];
    }
}
