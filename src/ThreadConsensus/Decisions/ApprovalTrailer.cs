using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>Tells apart what kinds of approval a trailer gives.</summary>
internal static class ApprovalTrailer
{
    /// <summary>A release acknowledgement: it permits the change during a freeze and approves nothing else.</summary>
    public static bool IsRelease(LedgerEntry entry) =>
        string.Equals(entry.Role, "release", StringComparison.OrdinalIgnoreCase) || Names(entry, "release");

    /// <summary>A review: counts from anybody of standing.</summary>
    public static bool IsReview(LedgerEntry entry) => Names(entry, "review");

    /// <summary>A test report: approves nothing.</summary>
    public static bool IsOnlyTest(LedgerEntry entry) =>
        Names(entry, "tested") && !Names(entry, "ack") && !Names(entry, "review");

    private static bool Names(LedgerEntry entry, string word)
    {
        if (entry.Evidence is not { Source: EvidenceSource.Trailer } evidence) return false;
        var colon = evidence.Text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? evidence.Text : evidence.Text[..colon];
        return name.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
