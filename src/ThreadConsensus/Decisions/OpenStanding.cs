using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>Where an undecided proposal stands, judged by the positions and concerns that are open.</summary>
internal sealed class OpenStanding
{
    /// <summary>How likely somebody must really oppose the whole: what may as well be a wish for changes is
    /// one.</summary>
    private const double LeastOpposition = 0.66;

    private readonly VerdictCase _case;

    public OpenStanding(VerdictCase verdictCase)
    {
        _case = verdictCase;
        var spoken = verdictCase.Spoken;
        var others = verdictCase.Positions
            .Where(position => !SpokenThread.Same(position.Person, spoken.Proposer))
            .ToList();
        if (others.Exists(IsSure)) others.RemoveAll(position => !IsSure(position) && position.Stance != Stance.Opposes);
        Opposing = others.FindAll(position => position.Stance == Stance.Opposes && IsSure(position));
        if (1 - Doubt(Opposing.Select(position => position.Confidence)) < LeastOpposition) Opposing.Clear();
        Supporting = others.FindAll(position => position.Stance == Stance.Supports);
        Asking = others.FindAll(IsAsking);
        AskingBesides = [.. verdictCase.Concerns
            .Where(concern => concern.State != ConcernState.Resolved && !Delivered(concern)
                && Supporting.Exists(position => SpokenThread.Same(position.Person, concern.By)))
            .DistinctBy(concern => concern.By.Id, StringComparer.Ordinal)];
        UnansweredCall = FindUnansweredCall();
        Verdict = Judge();
        Evidence = [.. Deciding().Select(item => item.Proof).OfType<VerdictEvidence>().Distinct()
            .Take(VerdictFinder.MaxEvidence)];
        Confidence = Math.Round(Assurance(), 3);
    }

    public Verdict Verdict { get; }

    public double Confidence { get; }

    public IReadOnlyList<VerdictEvidence> Evidence { get; }

    public Decision? Decision => _case.Decision;

    /// <summary>What each question of a vote that puts several comes to; empty for one that puts one.</summary>
    public IReadOnlyList<string> Questions =>
        [.. _case.Questions.Select(one => $"{one.Question.Label} {QuestionedRule.Word(one.Decision.Outcome)}")];

    public DateTimeOffset AsOf => _case.AsOf;

    public SpokenThread Spoken => _case.Spoken;

    /// <summary>Positions taken on earlier revisions.</summary>
    public IReadOnlyList<Position> Carried => _case.Carried;

    public List<Position> Opposing { get; }

    public List<Position> Supporting { get; }

    /// <summary>Those whose request, question of substance or condition is still to be met.</summary>
    public List<Position> Asking { get; }

    /// <summary>Open concerns of people who approve of other parts.</summary>
    public List<Concern> AskingBesides { get; }

    /// <summary>Index of a call that nobody has answered; -1 when there is none.</summary>
    public int UnansweredCall { get; }

    /// <summary>True when what makes the verdict this one was said by nobody in so many words.</summary>
    public bool IsGuess => Verdict switch
    {
        Verdict.OpenAwaiting => false,
        Verdict.OpenContested when Opposing.Count > 0 => Opposing.TrueForAll(IsOnlyLikely),
        _ => Deciding().All(item => item.Source == EvidenceSource.Model),
    };

    private Verdict Judge()
    {
        if (Opposing.Count > 0) return Verdict.OpenContested;
        if (Asking.Count + AskingBesides.Count > 0) return JudgeRequests();
        if (Supporting.Count > 0 && UnansweredCall < 0) return Verdict.OpenApproved;
        return Verdict.OpenAwaiting;
    }

    /// <summary>
    /// A request for changes to a patch waits for its author. In a discussion of an idea there is nothing to deliver:
    /// doubts of several against the support of others are a disagreement, and one doubt that was answered and not
    /// raised again is none.
    /// </summary>
    private Verdict JudgeRequests()
    {
        if (Spoken.Proposal.Kind != ProposalKind.Discussion || Supporting.Count < 2) return Verdict.OpenConditional;
        var doubting = Asking.FindAll(position => position.Stance is Stance.Concern or Stance.Opposes);
        if (doubting.Count > 1) return Verdict.OpenContested;
        return doubting.Count == Asking.Count && doubting.TrueForAll(IsAnswered)
            ? Verdict.OpenApproved
            : Verdict.OpenConditional;
    }

    /// <summary>A reading that is "not sure" decides nothing while somebody is on record for sure.</summary>
    private static bool IsSure(Position position) => position.Confidence >= StanceReader.NotSureThreshold;

    private static bool IsOnlyLikely(Position position) =>
        position.Evidence is null or { Source: EvidenceSource.Model };

    /// <summary>Wanting changes, or something that may be an objection or just such a wish.</summary>
    private bool IsAsking(Position position) =>
        (position.Stance is Stance.Concern or Stance.SupportsIf
            || (position.Stance == Stance.Opposes && !Opposing.Contains(position)))
        && !DeliveredAfter(position.MessageId);

    private bool IsAnswered(Position position) => _case.Concerns.All(concern =>
        !SpokenThread.Same(concern.By, position.Person) || concern.State != ConcernState.Open);

    private bool Delivered(Concern concern) => DeliveredAfter(concern.MessageId);

    /// <summary>True when the proposer posted a new revision of the whole after a message.</summary>
    private bool DeliveredAfter(string messageId)
    {
        var raised = Spoken.IndexOf(messageId);
        if (raised < 0) return false;
        return Spoken.Order.Any(index => Spoken.ByProposer(index) && Spoken.At(index) > Spoken.At(raised)
            && Spoken.At(index) <= _case.AsOf && Spoken.Readings[index].Does(DiscourseAct.Revision)
            && Spoken.Covers(index, raised));
    }

    private int FindUnansweredCall()
    {
        for (var at = Spoken.Order.Count - 1; at > 0; at--)
        {
            var index = Spoken.Order[at];
            if (Spoken.At(index) > _case.AsOf || Spoken.ByRobot(index)) continue;
            var reading = Spoken.Readings[index];
            if (reading.Does(DiscourseAct.Call) && index != 0) return index;
            if (LedgerBuilder.IsPosition(reading.Stance) || !Spoken.ByProposer(index)) return -1;
        }

        return -1;
    }

    private IEnumerable<(VerdictEvidence? Proof, double Confidence, EvidenceSource Source)> Deciding()
    {
        var strongest = Verdict switch
        {
            Verdict.OpenContested => Opposing.Count > 0 ? Opposing.Concat(Supporting) : Asking.Concat(Supporting),
            Verdict.OpenConditional => Asking,
            Verdict.OpenApproved => Supporting,
            _ => Supporting,
        };
        var items = strongest.Select(position => (Proof(position), position.Confidence,
            position.Evidence?.Source ?? EvidenceSource.Model));
        if (Verdict != Verdict.OpenConditional) return items;
        return items.Concat(AskingBesides.Select(concern => (
            (VerdictEvidence?)VerdictFinder.Proof(concern.MessageId, concern.Evidence), 0.6, concern.Evidence.Source)));
    }

    private static VerdictEvidence? Proof(Position position) =>
        position.Evidence is null ? null : VerdictFinder.Proof(position.MessageId, position.Evidence);

    /// <summary>How likely every one of some readings is wrong, 0 to 1.</summary>
    private static double Doubt(IEnumerable<double> confidences) =>
        confidences.Aggregate(1.0, (doubt, confidence) => doubt * (1 - confidence));

    private double Assurance()
    {
        var sure = Deciding().Select(item => item.Confidence).ToList();
        var any = 1 - Doubt(sure);
        // A kind of verdict may be wrong though what it rests on is read right: somebody else was overlooked.
        var assurance = Verdict switch
        {
            Verdict.OpenContested => any * 0.75,
            Verdict.OpenConditional => any * 0.85,
            Verdict.OpenApproved => any * 0.75,
            _ => 0.5,
        };
        return IsGuess ? Math.Min(0.6, assurance) : assurance;
    }
}
