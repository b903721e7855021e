using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>Follows every concern from the message that raises it to the one that settles it.</summary>
public static class ConcernTracker
{
    /// <summary>At most so many concerns are kept apart in one message; a mail that lists more is summed up by
    /// them.</summary>
    public const int MaxConcernsPerMessage = 32;

    /// <summary>Every concern raised in the thread, in the order they were raised.</summary>
    /// <param name="spoken">The thread with its readings.</param>
    /// <param name="asOf">Messages said later are ignored.</param>
    public static IReadOnlyList<Concern> Find(SpokenThread spoken, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        var concerns = new List<Concern>();
        for (var at = 0; at < spoken.Order.Count; at++)
        {
            var index = spoken.Order[at];
            if (spoken.At(index) > asOf) break;
            if (!RaisesConcern(spoken, index)) continue;
            var (state, by) = StateOf(spoken, at, asOf);
            concerns.AddRange(EvidenceOf(spoken.Readings[index]).Select(evidence => new Concern(
                spoken.Author(index), spoken.Message(index).Node.Id, evidence, state, by,
                spoken.Readings[index].Stance == Stance.Opposes)));
        }

        return concerns;
    }

    private static bool RaisesConcern(SpokenThread spoken, int index) =>
        !spoken.ByRobot(index) && !spoken.ByProposer(index) && Troubles(spoken.Readings[index].Stance);

    private static bool Troubles(Stance stance) => stance is Stance.Concern or Stance.Opposes or Stance.SupportsIf;

    private static IEnumerable<StanceEvidence> EvidenceOf(StanceReading reading)
    {
        var stated = reading.Statements
            .Where(statement => statement.SaidFor is null && Troubles(statement.Stance))
            .Select(statement => statement.Evidence)
            // Two rules that find the same sentence find one concern.
            .DistinctBy(evidence => (evidence.StartLine, evidence.Text))
            .Take(MaxConcernsPerMessage)
            .ToList();
        if (stated.Count > 0) return stated;
        return [reading.Evidence ?? new StanceEvidence(EvidenceSource.Model, "message", "", 1, 1)];
    }

    /// <summary>What became of the concern raised in the message at a place of the chronological order.</summary>
    private static (ConcernState State, string? By) StateOf(SpokenThread spoken, int at, DateTimeOffset asOf)
    {
        var raised = spoken.Order[at];
        string? answeredIn = null;
        for (var later = at + 1; later < spoken.Order.Count; later++)
        {
            var index = spoken.Order[later];
            if (spoken.At(index) > asOf) break;
            if (spoken.ByRobot(index)) continue;
            var id = spoken.Message(index).Node.Id;
            if (!SpokenThread.Same(spoken.Author(index), spoken.Author(raised)))
            {
                if (answeredIn is null && Addresses(spoken, index, raised)) answeredIn = id;
            }
            else if (Settles(spoken, index, raised))
            {
                return (ConcernState.Resolved, id);
            }
        }

        return answeredIn is null ? (ConcernState.Open, null) : (ConcernState.Answered, answeredIn);
    }

    /// <summary>A reply of somebody else, or a new revision that the proposer posts afterwards.</summary>
    private static bool Addresses(SpokenThread spoken, int index, int raised) =>
        spoken.Answers(index, raised)
        || (spoken.ByProposer(index) && spoken.Readings[index].Does(DiscourseAct.Revision));

    /// <summary>He who raised it says so, or approves the same part of the proposal, or all of it.</summary>
    private static bool Settles(SpokenThread spoken, int index, int raised)
    {
        var reading = spoken.Readings[index];
        if (reading.Does(DiscourseAct.ResolvesConcern))
            return spoken.IsBelow(index, raised) || spoken.Covers(index, raised);
        return reading.Stance == Stance.Supports && spoken.Covers(index, raised);
    }
}
