namespace ThreadConsensus.Reports.Digests;

/// <summary>
/// Compares how threads stand with what a reader knows. Pure: equal input gives an equal digest, and the same digest
/// built again after it was told (<see cref="Digest.Keys"/>, <see cref="DigestBaseline"/>) is empty.
/// </summary>
public static class DigestBuilder
{
    /// <summary>Items that a section lists; further ones are counted.</summary>
    public const int ListedItems = 40;

    /// <summary>
    /// Items of old mail that came late which a section lists: an old archive imported is no night's news.
    /// </summary>
    public const int ListedLateItems = 8;

    /// <summary>Opinions that an item lists.</summary>
    public const int ListedOpinions = 6;

    /// <summary>A window that closes within this time is told.</summary>
    public static readonly TimeSpan ClosingWithin = TimeSpan.FromDays(3);

    /// <summary>An open thread is told once when nobody has said anything for so long.</summary>
    public static readonly TimeSpan QuietAfter = TimeSpan.FromDays(14);

    /// <summary>Mail so much older than the last digest came late.</summary>
    internal static readonly TimeSpan Late = TimeSpan.FromDays(2);

    /// <param name="reports">
    /// Every thread in which something may be new: with new mail, another verdict than then, or open and not older
    /// than <see cref="QuietAfter"/> and the time since. Others do no harm.
    /// </param>
    /// <param name="baseline">What the reader knows.</param>
    /// <param name="reader">Whose word may be awaited.</param>
    /// <param name="now">The instant that the digest is made for.</param>
    public static Digest Build(
        IEnumerable<ThreadReport> reports, DigestBaseline baseline, DigestReader reader, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(reader);
        var found = reports
            .SelectMany(report => report.Sides.Select(side => side.Report).Prepend(report))
            .Select(report => ThreadNews.Of(report, baseline, reader, now))
            .OfType<DigestItem>()
            .GroupBy(item => item.Section)
            .OrderBy(section => section.Key)
            .Select(section => (Section: section.Key, Items: Ordered(section.Key, section)))
            .ToList();
        var listed = found.Select(section => (section.Section, section.Items, Listed: Listed(section.Items))).ToList();
        return new Digest
        {
            Since = baseline.At,
            Until = now,
            NewMails = baseline.NewMails.Count,
            Items = [.. listed.SelectMany(section => section.Listed)],
            Omitted = listed
                .Where(section => section.Items.Count > section.Listed.Count)
                .ToDictionary(section => section.Section, section => section.Items.Count - section.Listed.Count),
            Keys = [.. found.SelectMany(section => section.Items).SelectMany(item => item.Keys).Distinct(StringComparer.Ordinal)],
        };
    }

    private static List<DigestItem> Ordered(DigestSection section, IEnumerable<DigestItem> items)
    {
        var timely = items.OrderBy(item => item.IsLate);
        var ordered = section switch
        {
            DigestSection.AwaitingYou => timely.ThenBy(item => item.Awaiting!.AskedOn ?? DateTimeOffset.MaxValue),
            DigestSection.Closing => timely.ThenBy(item => item.Closes),
            DigestSection.Stale => timely.ThenBy(item => item.Thread.LastActivity),
            _ => timely.ThenByDescending(item => item.Thread.LastActivity ?? DateTimeOffset.MinValue),
        };
        return [.. ordered.ThenBy(item => item.Thread.ThreadId, StringComparer.Ordinal)
            .ThenBy(item => item.Thread.Proposal!.MessageId, StringComparer.Ordinal)];
    }

    private static List<DigestItem> Listed(List<DigestItem> items)
    {
        var timely = items.TakeWhile(item => !item.IsLate).Take(ListedItems).ToList();
        return [.. timely, .. items.SkipWhile(item => !item.IsLate).Take(Math.Min(ListedLateItems, ListedItems - timely.Count))];
    }
}
