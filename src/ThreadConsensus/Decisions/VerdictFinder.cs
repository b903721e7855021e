using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>Answers "has this been resolved?": from what people say was done, else from where they stand.</summary>
public static class VerdictFinder
{
    /// <summary>At most so many sentences prove a verdict.</summary>
    public const int MaxEvidence = 8;

    /// <summary>The verdict on a thread that proposes nothing.</summary>
    public static VerdictReading NothingProposed { get; } = new(
        Verdict.NoProposal, 0.8, "Nothing is proposed in this thread.", [], "");

    public static VerdictReading Find(VerdictCase verdictCase)
    {
        ArgumentNullException.ThrowIfNull(verdictCase);
        var repository = verdictCase.Repository;
        var closing = new ClosingActFinder(verdictCase.Spoken, verdictCase.Deciders, verdictCase.AsOf);
        var act = closing.Find();
        // What became of a later revision does not say that this one was taken.
        var replaced = repository.IsLaterRevision && act is { Verdict: Verdict.Superseded };
        if (!replaced && CommittedVerdict.Of(repository) is { } committed) return committed;
        if (act is not null && !IsReverted(verdictCase, act)) return Closed(verdictCase, act);
        if (PassedBySilence(verdictCase) is { } passed) return passed;
        return Open(verdictCase, closing);
    }

    private static bool IsReverted(VerdictCase verdictCase, ClosingAct act) =>
        act.Verdict == Verdict.Accepted && verdictCase.Spoken.At(act.Index) < verdictCase.Repository.Reverted?.RevertedOn;

    private static VerdictReading Open(VerdictCase verdictCase, ClosingActFinder closing)
    {
        var repository = verdictCase.Repository;
        var standing = new OpenStanding(verdictCase);
        return new VerdictReading(
            standing.Verdict,
            standing.Confidence,
            VerdictWords.Open(standing, closing.ReopenedBy) + CommittedVerdict.Besides(repository),
            [.. CommittedVerdict.ProofBesides(repository).Concat(standing.Evidence).Take(MaxEvidence)],
            VerdictWords.WouldChange(standing));
    }

    private static VerdictReading Closed(VerdictCase verdictCase, ClosingAct act)
    {
        var said = verdictCase.Spoken.Message(act.Index).Node.Id;
        var evidence = new List<VerdictEvidence> { Proof(said, act.Reading.Evidence) };
        evidence.AddRange(verdictCase.Positions
            .Where(position => position.Evidence is not null && Agrees(position.Stance, act.Verdict))
            .OrderByDescending(position => position.Confidence)
            .Select(position => Proof(position.MessageId, position.Evidence!))
            .Where(proof => !evidence.Contains(proof)));
        var part = act.Verdict == Verdict.Accepted ? AppliedParts.Of(verdictCase.Spoken, verdictCase.AsOf) : null;
        var guessed = act.Reading.Evidence.Source == EvidenceSource.Model;
        var confidence = guessed ? Math.Min(0.7, act.Confidence) : act.Confidence;
        return new VerdictReading(
            act.Verdict,
            Math.Round(confidence, 3),
            VerdictWords.Closed(verdictCase, act, part, guessed),
            [.. evidence.Take(MaxEvidence)],
            "")
        {
            IsInPart = part is not null,
        };
    }

    private static bool Agrees(Stance stance, Verdict verdict) => verdict switch
    {
        Verdict.Accepted => stance == Stance.Supports,
        Verdict.Rejected or Verdict.Withdrawn => stance == Stance.Opposes,
        _ => false,
    };

    /// <summary>Where silence is consent, the end of the window decides without anybody saying so.</summary>
    private static VerdictReading? PassedBySilence(VerdictCase verdictCase)
    {
        var proposal = verdictCase.Spoken.Proposal;
        if (!proposal.SilenceIsConsent || proposal.Deadline is not { } deadline) return null;
        if (deadline > verdictCase.AsOf) return null;
        if (verdictCase.Decision is not { Outcome: DecisionOutcome.Passed }) return null;
        var proposing = verdictCase.Spoken.IndexOf(proposal.MessageId);
        var call = proposing < 0 ? null : verdictCase.Spoken.Readings[proposing].Acts
            .FirstOrDefault(act => act.Act == DiscourseAct.Call);
        return new VerdictReading(
            Verdict.Accepted,
            0.8,
            $"Accepted by lazy consensus: the window closed on {Findings.Instant(deadline)} without objection.",
            call is null ? [] : [Proof(proposal.MessageId, call.Evidence)],
            "");
    }

    internal static VerdictEvidence Proof(string messageId, StanceEvidence evidence) =>
        new(messageId, evidence.StartLine, evidence.EndLine, evidence.Text);
}
