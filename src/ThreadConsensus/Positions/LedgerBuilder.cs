using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>Turns what was read in a thread into ledger entries.</summary>
public static class LedgerBuilder
{
    /// <summary>How sure it can be at most that somebody holds a position which only another person reports.</summary>
    public const double HearsayConfidence = 0.4;

    /// <summary>How sure an act must be to show a position of its own.</summary>
    private const double LeastTakenConfidence = 0.8;

    /// <param name="spoken">The thread with its readings.</param>
    /// <param name="revisions">Revision of the proposal that each message is about, in the order of the thread; null
    /// when all are about the proposal's.</param>
    public static PositionLedger Build(SpokenThread spoken, IReadOnlyList<int>? revisions = null)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        if (revisions is not null && revisions.Count != spoken.Count)
            throw new ArgumentException("One revision a message is needed.", nameof(revisions));
        var entries = new List<LedgerEntry>();
        var held = new Dictionary<(string Person, string? Question), Stance>();
        foreach (var index in spoken.Order)
        {
            if (spoken.ByRobot(index)) continue;
            foreach (var said in EntriesOf(spoken, index, revisions?[index] ?? spoken.Proposal.Revision))
                entries.Add(Recorded(said, held));
            if (AnsweredConcern(spoken, index) is { } answer) entries.Add(answer);
        }

        return PositionLedger.Empty.With(entries);
    }

    private static IEnumerable<LedgerEntry> EntriesOf(SpokenThread spoken, int index, int revision)
    {
        var reading = spoken.Readings[index];
        var author = spoken.Author(index);
        var blank = Blank(spoken, index, revision);
        var own = reading.Statements.Where(statement => statement.SaidFor is null).ToList();
        if (reading.Does(DiscourseAct.ResolvesConcern))
            yield return blank with { Kind = LedgerEntryKind.ConcernResolved, Evidence = ActEvidence(reading) };
        var withdrawal = own.Find(statement => statement.Withdraws);
        if (withdrawal is not null)
            yield return blank with { Kind = LedgerEntryKind.Withdrawn, Evidence = withdrawal.Evidence };
        if (Taken(spoken, index) is { } taken)
        {
            yield return blank with
            {
                Stance = Stance.Supports,
                Evidence = taken.Evidence,
                Confidence = taken.Confidence,
            };
        }
        else if (Main(reading, withdrawal, spoken, index) is { } main)
        {
            yield return Whole(blank, reading, main);
        }

        foreach (var statement in own.FindAll(one => one.Question is not null && IsPosition(one.Stance)))
            yield return Stated(blank, statement) with { Question = statement.Question };
        foreach (var statement in reading.Statements)
        {
            if (statement.SaidFor is null || !IsPosition(statement.Stance)) continue;
            var holder = spoken.PersonOf(statement.SaidFor, blank.MessageId);
            if (SpokenThread.Same(holder, author)) continue;
            var confidence = Math.Min(statement.Confidence, HearsayConfidence);
            yield return Stated(blank, statement) with { Person = holder, SaidBy = author, Confidence = confidence };
        }
    }

    private static LedgerEntry Blank(SpokenThread spoken, int index, int revision) => new()
    {
        Person = spoken.Author(index),
        ProposalId = spoken.Proposal.Id,
        Revision = revision,
        Kind = LedgerEntryKind.Given,
        Stance = Stance.None,
        When = spoken.Message(index).Node.Date,
        OrderedAt = spoken.At(index),
        MessageId = spoken.Message(index).Node.Id,
        Confidence = spoken.Readings[index].Confidence,
    };

    /// <summary>The act by which somebody other than the proposer applies it, where the message says nothing stronger:
    /// who takes a change approves of it, whatever else he asks for.</summary>
    private static ActReading? Taken(SpokenThread spoken, int index)
    {
        var reading = spoken.Readings[index];
        if (spoken.ByProposer(index) || reading.Stance is not (Stance.None or Stance.Concern)) return null;
        // An idea is not applied: the word then tells of something else.
        if (spoken.Proposal.Kind == ProposalKind.Discussion) return null;
        var act = reading.Acts.FirstOrDefault(act => act.Act == DiscourseAct.Applied);
        return act is { Confidence: >= LeastTakenConfidence } && !spoken.WantedChangesBefore(index) ? act : null;
    }

    /// <summary>The position that the message as a whole gives; null when it gives none. The proposer's replies give
    /// none unless he casts a vote.</summary>
    private static Stance? Main(StanceReading reading, StanceStatement? withdrawal, SpokenThread spoken, int index)
    {
        if (!IsPosition(reading.Stance)) return null;
        // "I withdraw my ack" may be read as whatever it takes back: the approval is then what is gone.
        if (withdrawal is not null && reading.Stance == Stance.Supports && reading.Evidence == withdrawal.Evidence)
            return null;
        if (spoken.ByProposer(index) && reading.Evidence is not { Source: >= EvidenceSource.Vote }) return null;
        return reading.Stance;
    }

    private static LedgerEntry Whole(LedgerEntry blank, StanceReading reading, Stance stance)
    {
        var deciding = reading.Statements.FirstOrDefault(statement => statement.Evidence == reading.Evidence);
        return blank with
        {
            Stance = stance,
            Strength = reading.Strength,
            Scope = reading.Scope,
            Condition = reading.Condition,
            Role = deciding?.Role,
            MarkedBinding = deciding?.MarkedBinding,
            Evidence = reading.Evidence,
        };
    }

    private static LedgerEntry Stated(LedgerEntry blank, StanceStatement statement) => blank with
    {
        Stance = statement.Stance,
        Strength = statement.Strength,
        Scope = statement.Scope,
        Condition = statement.Condition,
        Role = statement.Role,
        MarkedBinding = statement.MarkedBinding,
        Evidence = statement.Evidence,
        Confidence = statement.Confidence,
    };

    private static LedgerEntry Recorded(LedgerEntry entry, Dictionary<(string Person, string? Question), Stance> held)
    {
        var key = (entry.Person.Id, entry.Question);
        if (entry.Kind == LedgerEntryKind.Withdrawn) held.Remove(key);
        if (!entry.GivesPosition || entry.SaidBy is not null) return entry;
        var kind = !held.TryGetValue(key, out var before) || before == entry.Stance ? LedgerEntryKind.Given
            : before == Stance.SupportsIf && entry.Stance == Stance.Supports ? LedgerEntryKind.ConditionMet
            : LedgerEntryKind.Changed;
        held[key] = entry.Stance;
        return entry with { Kind = kind };
    }

    private static LedgerEntry? AnsweredConcern(SpokenThread spoken, int index)
    {
        var parent = spoken.Message(index).Node.Parent;
        if (parent < 0 || spoken.Readings[parent].Stance is not (Stance.Concern or Stance.Opposes)) return null;
        var raiser = spoken.Author(parent);
        if (SpokenThread.Same(raiser, spoken.Author(index)) || spoken.ByRobot(parent)) return null;
        return Blank(spoken, index, spoken.Proposal.Revision) with
        {
            Person = raiser,
            SaidBy = spoken.Author(index),
            Kind = LedgerEntryKind.ConcernAnswered,
        };
    }

    private static StanceEvidence? ActEvidence(StanceReading reading) =>
        reading.Acts.FirstOrDefault(act => act.Act == DiscourseAct.ResolvesConcern)?.Evidence;

    internal static bool IsPosition(Stance stance) =>
        stance is Stance.Supports or Stance.SupportsIf or Stance.Concern or Stance.Opposes or Stance.Abstains;
}
