using System.Text.RegularExpressions;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>Follows every concern from the message that raises it to the one that settles it.</summary>
public static partial class ConcernTracker
{
    /// <summary>At most so many concerns are kept apart in one message; a mail that lists more is summed up by
    /// them.</summary>
    public const int MaxConcernsPerMessage = 32;

    /// <summary>So many characters of a condition find its line.</summary>
    private const int BeginningOfCondition = 20;

    private const int MostLinesAbove = 6;

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
            concerns.AddRange(EvidenceOf(spoken.Readings[index], spoken.Message(index).Body).Select(evidence => new Concern(
                spoken.Author(index), spoken.Message(index).Node.Id, evidence, state, by,
                spoken.Readings[index].Stance == Stance.Opposes)));
        }

        return concerns;
    }

    private static bool RaisesConcern(SpokenThread spoken, int index) =>
        !spoken.ByRobot(index) && !spoken.ByProposer(index) && Troubles(spoken.Readings[index].Stance);

    private static bool Troubles(Stance stance) => stance is Stance.Concern or Stance.Opposes or Stance.SupportsIf;

    private static IEnumerable<StanceEvidence> EvidenceOf(StanceReading reading, ParsedBody body)
    {
        var stated = reading.Statements.Where(statement => statement.SaidFor is null && Troubles(statement.Stance)).ToList();
        // A tag says that there is a concern, and other words say which.
        if (stated.Exists(IsSpelledOut)) stated.RemoveAll(statement => !IsSpelledOut(statement));
        // "With that fixed" asks for what stands above it.
        if (stated.Exists(statement => !PointsBack(statement))) stated.RemoveAll(PointsBack);
        var words = stated
            .Select(statement => WordsOf(statement, body))
            // Two rules that find the same sentence find one concern.
            .DistinctBy(evidence => (evidence.StartLine, evidence.Text))
            .Take(MaxConcernsPerMessage)
            .ToList();
        return words.Count > 0 ? words : [reading.Evidence ?? new StanceEvidence(EvidenceSource.Model, "message", "", 1, 1)];
    }

    private static bool PointsBack(StanceStatement statement) =>
        statement.Condition is { } condition && BackwardCondition().IsMatch(condition);

    [GeneratedRegex(
        @"^(?:with|once|provided|if|when|after|assuming) (?:that|this|these|those|the above|it|they|all that|both)"
        + @"(?: (?:is|are|being|has been|have been|get|gets))?(?: \w+)?[ .,:]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BackwardCondition();

    private static bool IsSpelledOut(StanceStatement statement) =>
        statement.Condition is { Length: > 0 } || statement.Evidence.Source is not (EvidenceSource.Trailer or EvidenceSource.Vote);

    /// <summary>The condition of a tag or vote is the concern; it may stand some lines above.</summary>
    private static StanceEvidence WordsOf(StanceStatement statement, ParsedBody body)
    {
        var evidence = statement.Evidence;
        if (statement.Condition is not { Length: > 0 } condition || evidence.Source is not (EvidenceSource.Trailer or EvidenceSource.Vote))
            return evidence;
        var start = condition.AsSpan(0, Math.Min(condition.Length, BeginningOfCondition));
        for (var line = Math.Min(evidence.StartLine, body.LineCount); line >= Math.Max(1, evidence.StartLine - MostLinesAbove); line--)
        {
            if (body.TextOf(line).Contains(start, StringComparison.Ordinal))
                return evidence with { Text = condition, StartLine = line, EndLine = line };
        }

        return evidence with { Text = condition };
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
