using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Final comment period as rfcbot runs it (rust-lang/rfcbot-rs, src/github/nag.rs): the period starts once no concern
/// of a team member is open and at most two reviews are outstanding, fewer than are done; it ends ten days later.
/// </summary>
/// <remarks>Its README speaks of a week, its code of ten days; the code is followed. As in the code, a concern raised
/// once the period runs does not stop it: that is a warning here.</remarks>
public sealed class RfcbotFcp : DecisionRule
{
    /// <summary>So many reviews may be outstanding at most when the period starts.</summary>
    public const int MostOutstanding = 2;

    /// <summary>How long the final comment period lasts.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromDays(10);

    public override string Name => "rfcbot-fcp";

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var findings = new Findings();
        var team = decisionCase.Team;
        if (team.Count == 0)
        {
            findings.NeedJudgement("the members of the team are not known", []);
            return findings.Conclude(this, DecisionOutcome.NeedsJudgement);
        }

        var history = new History(decisionCase, team);
        findings.Use(history.ReviewsAt(decisionCase.AsOf).Select(entry => entry.MessageId));
        return findings.Conclude(this, history.StartedOn is { } start
            ? Running(decisionCase, history, start, findings)
            : Proposed(decisionCase, history, findings));
    }

    private static DecisionOutcome Running(
        DecisionCase decisionCase, History history, DateTimeOffset start, Findings findings)
    {
        findings.Because($"The final comment period began on {Findings.Instant(start)}.");
        foreach (var person in history.OpenConcernsAt(decisionCase.AsOf))
            findings.Warn($"{person.Name} raised a concern after the final comment period began.");
        if (decisionCase.AsOf - start >= Period) return DecisionOutcome.Passed;
        findings.NeedTime(start + Period, "go on");
        return DecisionOutcome.Pending;
    }

    private static DecisionOutcome Proposed(DecisionCase decisionCase, History history, Findings findings)
    {
        var outstanding = history.OutstandingAt(decisionCase.AsOf);
        var complete = history.Team.Count - outstanding.Count;
        findings.Because($"{complete} of {history.Team.Count} members of the team have reviewed it.");
        foreach (var person in history.OpenConcernsAt(decisionCase.AsOf))
            findings.NeedAnswer($"the concern of {person.Name}", [person]);
        var most = Math.Min(MostOutstanding, (history.Team.Count - 1) / 2);
        if (outstanding.Count > most)
            findings.NeedVotes(outstanding.Count - most, "review", "reviews", outstanding);
        return DecisionOutcome.Pending;
    }

    /// <summary>The state of the review at any instant.</summary>
    private sealed class History
    {
        private readonly DecisionCase _case;
        private readonly Dictionary<string, DateTimeOffset> _said = new(StringComparer.Ordinal);

        public History(DecisionCase decisionCase, IReadOnlyList<Person> team)
        {
            (_case, Team) = (decisionCase, team);
            foreach (var entry in decisionCase.Ledger.Entries) _said.TryAdd(entry.MessageId, entry.OrderedAt);
            foreach (var instant in _said.Values.Distinct().Order())
            {
                if (!Starts(instant)) continue;
                StartedOn = instant;
                break;
            }
        }

        public IReadOnlyList<Person> Team { get; }

        /// <summary>When the final comment period began; null when it has not.</summary>
        public DateTimeOffset? StartedOn { get; }

        public IEnumerable<LedgerEntry> ReviewsAt(DateTimeOffset instant) => _case.Ledger.AsOf(instant).Standing()
            .Where(entry => entry is { Stance: Stance.Supports, IsGuess: false });

        public List<Person> OutstandingAt(DateTimeOffset instant)
        {
            var done = ReviewsAt(instant).Select(entry => entry.Person.Id).ToHashSet(StringComparer.Ordinal);
            done.Add(_case.Proposer.Id);
            return [.. Team.Where(person => !done.Contains(person.Id))];
        }

        public List<Person> OpenConcernsAt(DateTimeOffset instant) =>
        [
            .. _case.Concerns
                .Where(concern => IsOpenAt(concern, instant))
                .Select(concern => concern.By)
                .Where(by => Team.Any(person => SpokenThread.Same(person, by)))
                .DistinctBy(person => person.Id, StringComparer.Ordinal),
        ];

        private bool Starts(DateTimeOffset instant)
        {
            var outstanding = OutstandingAt(instant).Count;
            return outstanding <= MostOutstanding && outstanding < Team.Count - outstanding
                && OpenConcernsAt(instant).Count == 0;
        }

        private bool IsOpenAt(Concern concern, DateTimeOffset instant)
        {
            if (!_said.TryGetValue(concern.MessageId, out var raised) || raised > instant) return false;
            return concern.State != ConcernState.Resolved || concern.ResolvedBy is null
                || !_said.TryGetValue(concern.ResolvedBy, out var resolved) || resolved > instant;
        }
    }
}
