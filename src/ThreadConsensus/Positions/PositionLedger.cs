using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>
/// Everything that happened to anybody's position on one proposal, in the order it was said. Nothing is ever removed or
/// altered: a changed mind is a further entry, and <see cref="With"/> answers a new ledger.
/// </summary>
public sealed class PositionLedger
{
    private readonly LedgerEntry[] _entries;

    private PositionLedger(LedgerEntry[] entries) => _entries = entries;

    public static readonly PositionLedger Empty = new([]);

    /// <summary>Ordered by <see cref="LedgerEntry.OrderedAt"/>, equal instants in the order they were added.</summary>
    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>This ledger and further entries, put in their place by time.</summary>
    public PositionLedger With(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new PositionLedger([.. _entries.Concat(entries).OrderBy(entry => entry.OrderedAt)]);
    }

    /// <summary>The ledger as it was: only what was said at or before an instant.</summary>
    public PositionLedger AsOf(DateTimeOffset instant) =>
        new([.. _entries.Where(entry => entry.OrderedAt <= instant)]);

    /// <summary>
    /// The entry that gives each person's standing position, ordered by when it was said. It is the last one that is a
    /// position: a withdrawal leaves none, and a concern that its author calls settled falls back to the approval he
    /// had given before it, or to none. What others said on somebody's behalf counts only while he has not spoken
    /// himself.
    /// </summary>
    /// <param name="question">Label of a question: its own answers, and the general ones of those who gave no own;
    /// null for the proposal as a whole.</param>
    public IReadOnlyList<LedgerEntry> Standing(string? question = null)
    {
        var standing = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var group in Relevant(question).GroupBy(entry => entry.Person.Id, StringComparer.Ordinal))
        {
            var entries = group.ToList();
            if (entries.Exists(entry => entry.SaidBy is null && entry.GivesPosition))
                entries.RemoveAll(entry => entry.SaidBy is not null);
            if (Last(entries) is { } last) standing[group.Key] = last;
        }

        return [.. standing.Values
            .OrderBy(entry => entry.OrderedAt)
            .ThenBy(entry => entry.Person.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<LedgerEntry> Relevant(string? question)
    {
        if (question is null) return _entries.Where(entry => entry.Question is null);
        var answered = _entries
            .Where(entry => string.Equals(entry.Question, question, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Person.Id)
            .ToHashSet(StringComparer.Ordinal);
        return _entries.Where(entry => answered.Contains(entry.Person.Id)
            ? string.Equals(entry.Question, question, StringComparison.OrdinalIgnoreCase)
            : entry.Question is null);
    }

    private static LedgerEntry? Last(List<LedgerEntry> entries)
    {
        LedgerEntry? current = null, approval = null;
        foreach (var entry in entries)
        {
            if (entry.Kind == LedgerEntryKind.Withdrawn)
            {
                current = approval = null;
            }
            else if (entry.Kind == LedgerEntryKind.ConcernResolved)
            {
                if (current is { Stance: Stance.Concern or Stance.Opposes }) current = approval;
            }
            // What nobody said in so many words does not overturn what was.
            else if (entry.GivesPosition
                && (entry.IsFirm || current is not { IsFirm: true, GivenOn: null } || entry.GivenOn is not null))
            {
                current = entry;
                if (entry.Stance is Stance.Supports or Stance.SupportsIf) approval = entry;
            }
        }

        return current;
    }
}
