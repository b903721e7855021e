using System.Globalization;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>How opinion moved: every turn of somebody's standing position, in the order of time.</summary>
public static class OpinionCourse
{
    /// <summary>Only so many of the first entries are followed: what comes after them is in the positions all the same.</summary>
    public const int MaxEntries = 1000;

    public static IReadOnlyList<OpinionTurn> Of(PositionLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var turns = new List<OpinionTurn>();
        foreach (var group in ledger.Entries.Take(MaxEntries).GroupBy(entry => entry.Person.Id, StringComparer.Ordinal))
        {
            var said = new List<LedgerEntry>();
            LedgerEntry? held = null;
            foreach (var entry in group)
            {
                said.Add(entry);
                var standing = PositionLedger.Empty.With(said).Standing();
                var now = standing.Count > 0 ? standing[0] : null;
                if (now?.Stance == held?.Stance && (now is null || held is null || Label(now) == Label(held))) continue;
                turns.Add(new OpinionTurn(
                    entry.Person, now?.Stance ?? Stance.None, Said(entry), Label(entry), entry.MessageId));
                held = now;
            }
        }

        return [.. turns.OrderBy(turn => turn.At).ThenBy(turn => turn.Person.Id, StringComparer.Ordinal)];
    }

    /// <summary>What was carried over from an earlier thread was said there.</summary>
    private static DateTimeOffset Said(LedgerEntry entry) =>
        entry.GivenOn is not null && entry.When is { } when && when < entry.OrderedAt ? when : entry.OrderedAt;

    private static string Label(LedgerEntry entry) =>
        entry.GivenOn ?? string.Create(CultureInfo.InvariantCulture, $"v{entry.Revision}");
}
