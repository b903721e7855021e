using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Counts one vote a person. A vote once cast stands until its author votes anew or takes it back, whatever he says in
/// prose later; only who never voted explicitly is counted by his plain words, and nobody by a mere guess.
/// </summary>
internal sealed class BallotBox
{
    private readonly HashSet<string> _eligible;

    public BallotBox(DecisionCase decisionCase)
    {
        Case = decisionCase;
        Eligible = decisionCase.Team;
        _eligible = Eligible.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        Ballots = [.. Entries().Select(BallotOf)];
        Warnings = [.. Doubts()];
    }

    public DecisionCase Case { get; }

    /// <summary>Who may decide, each person once; empty when no roster is known.</summary>
    public IReadOnlyList<Person> Eligible { get; }

    public bool RosterKnown => Eligible.Count > 0;

    /// <summary>One a voter, in the order cast.</summary>
    public IReadOnlyList<Ballot> Ballots { get; }

    public IReadOnlyList<string> Warnings { get; }

    public IEnumerable<Ballot> Binding => Ballots.Where(ballot => ballot.Binding);

    public bool MayDecide(Person person) => !RosterKnown || _eligible.Contains(person.Id);

    /// <summary>Eligible people who cast no vote.</summary>
    public IReadOnlyList<Person> Silent()
    {
        var voted = Ballots.Select(ballot => ballot.Person.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Eligible.Where(person => !voted.Contains(person.Id))];
    }

    private IEnumerable<LedgerEntry> Entries()
    {
        var ledger = Case.Ledger;
        var votes = PositionLedger.Empty.With(ledger.Entries.Where(entry =>
            entry.IsExplicit || entry.Kind == LedgerEntryKind.Withdrawn)).Standing(Case.Question);
        var voted = votes.Select(entry => entry.Person.Id).ToHashSet(StringComparer.Ordinal);
        var prose = ledger.Standing(Case.Question)
            .Where(entry => !voted.Contains(entry.Person.Id) && entry.Evidence is { Source: not EvidenceSource.Model });
        return votes.Concat(prose).OrderBy(entry => entry.OrderedAt);
    }

    private Ballot BallotOf(LedgerEntry entry)
    {
        var binding = RosterKnown
            ? _eligible.Contains(entry.Person.Id)
            : (DeclaredOf(entry.Person)?.Binding ?? entry.MarkedBinding) != false;
        return new Ballot(entry.Person, entry, ValueOf(entry), binding);
    }

    private static double ValueOf(LedgerEntry entry) => entry.Stance switch
    {
        Stance.SupportsIf or Stance.Abstains => 0,
        Stance.Supports => entry.Strength is > 0 ? entry.Strength.Value : 1,
        Stance.Opposes => entry.Strength is < 0 ? entry.Strength.Value : -1,
        _ => entry.Strength ?? 0,
    };

    private IEnumerable<string> Doubts()
    {
        if (!RosterKnown && Ballots.Count > 0 && Ballots.All(ballot => ballot.Entry.MarkedBinding is null))
            yield return "No roster is known and no vote is marked, so every vote is counted as binding.";
        foreach (var ballot in Ballots)
        {
            var entry = ballot.Entry;
            if (entry.Revision < Case.Proposal.Revision)
                yield return $"{entry.Person.Name} spoke on revision {entry.Revision}, not {Case.Proposal.Revision}.";
            if (entry.SaidBy is not null)
                yield return $"{entry.Person.Name}'s vote is only reported by {entry.SaidBy.Name}.";
            if (entry.Stance == Stance.SupportsIf)
                yield return $"{entry.Person.Name} approves under a condition and is not counted until it is met.";
            if (LaterDoubt(entry))
                yield return $"{entry.Person.Name} has spoken against it since voting for it; the vote is counted.";
        }

        foreach (var difference in Differences()) yield return difference;
        foreach (var person in Guessed())
            yield return $"{person.Name} seems to take a position, but in words that are no clear vote: not counted.";
    }

    private DeclaredVote? DeclaredOf(Person person) => Case.Declared.FirstOrDefault(vote => IsNamed(person, vote));

    private static bool IsNamed(Person person, DeclaredVote vote)
    {
        var name = NameFolding.Fold(vote.Name);
        return string.Equals(NameFolding.Fold(person.Name), name, StringComparison.Ordinal)
            || person.Identities.Any(identity =>
                string.Equals(NameFolding.Fold(identity.Mailbox.Name), name, StringComparison.Ordinal));
    }

    /// <summary>Where the declared list of voters and the votes found differ.</summary>
    private IEnumerable<string> Differences()
    {
        if (Case.Declared.Count == 0) yield break;
        foreach (var vote in Case.Declared)
        {
            var ballot = Ballots.FirstOrDefault(ballot => IsNamed(ballot.Person, vote));
            if (ballot is null) yield return $"The result lists {vote.Name}, whose vote is not in this thread.";
            else if (Math.Sign(ballot.Value) != vote.Value)
                yield return $"The result lists {vote.Name} with another vote than the one found.";
        }

        foreach (var ballot in Ballots.Where(ballot => ballot.Value != 0 && DeclaredOf(ballot.Person) is null))
            yield return $"{ballot.Person.Name} voted, but the result does not list it.";
    }

    private bool LaterDoubt(LedgerEntry vote) => vote.Stance == Stance.Supports && Case.Ledger.Standing(Case.Question)
        .Any(entry => SpokenThread.Same(entry.Person, vote.Person) && entry.Stance is Stance.Opposes or Stance.Concern
            && entry.OrderedAt > vote.OrderedAt);

    private IEnumerable<Person> Guessed()
    {
        var counted = Ballots.Select(ballot => ballot.Person.Id).ToHashSet(StringComparer.Ordinal);
        return Case.Ledger.Standing(Case.Question)
            .Where(entry => entry.Stance is Stance.Supports or Stance.Opposes)
            .Select(entry => entry.Person)
            .Where(person => !counted.Contains(person.Id) && MayDecide(person));
    }
}
