using System.Globalization;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>How opinion moved: every turn of somebody's standing position, in the order of time.</summary>
public static class OpinionCourse
{
    /// <summary>Only so many of the first entries are followed: what comes after them is in the positions all the same.</summary>
    public const int MaxEntries = 1000;

    /// <param name="ledger">What is said on this revision, with what is carried over to it.</param>
    /// <param name="earlier">How things went before; null when this is the first revision that is known.</param>
    public static IReadOnlyList<OpinionTurn> Of(PositionLedger ledger, EarlierStanding? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var turns = Before(earlier);
        var known = turns.Count > 0;
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
                held = now;
                if (!known || entry.GivenOn is null)
                    turns.Add(new OpinionTurn(entry.Person, now?.Stance ?? Stance.None, Said(entry), Label(entry), entry.MessageId));
                // Its turns are told; only that it is met by what this revision posts is new.
                else if (entry is { Kind: LedgerEntryKind.ConditionMet, PickedUpIn: { } post })
                    turns.Add(new OpinionTurn(entry.Person, entry.Stance, entry.OrderedAt, Here(entry), post));
            }
        }

        return [.. turns.OrderBy(turn => turn.At).ThenBy(turn => turn.Person.Id, StringComparer.Ordinal)];
    }

    /// <summary>The turns on earlier revisions, called as people call those.</summary>
    private static List<OpinionTurn> Before(EarlierStanding? earlier)
    {
        if (earlier is null) return [];
        var rfc = earlier.On.Label.StartsWith("RFC ", StringComparison.Ordinal);
        return [.. earlier.Course.TakeLast(MaxEntries).Select(turn =>
            rfc && turn.Revision.StartsWith('v') ? turn with { Revision = "RFC " + turn.Revision } : turn)];
    }

    /// <summary>What was carried over from an earlier thread was said there.</summary>
    private static DateTimeOffset Said(LedgerEntry entry) =>
        entry.GivenOn is not null && entry.When is { } when && when < entry.OrderedAt ? when : entry.OrderedAt;

    private static string Label(LedgerEntry entry) => entry.GivenOn ?? Here(entry);

    private static string Here(LedgerEntry entry) => string.Create(CultureInfo.InvariantCulture, $"v{entry.Revision}");
}
