namespace ThreadConsensus.Decisions;

/// <summary>
/// More for than against among those who may decide; share, quorum and window by settings. With a roster only its
/// members count; without one every vote not marked non-binding does.
/// </summary>
public sealed class SimpleMajority(SimpleMajorityOptions? options = null) : DecisionRule
{
    private readonly SimpleMajorityOptions _options = options ?? new SimpleMajorityOptions();

    public override string Name => _options.Name;

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var box = new BallotBox(decisionCase);
        var findings = new Findings();
        findings.Warn(box.Warnings);
        findings.Use(box.Binding);
        var tally = Tally.Of(box.Binding, box.Eligible.Count);
        findings.Because(tally.Sentence);
        var carries = Passes(tally, findings, box);
        return findings.Conclude(this, Outcome(decisionCase, box, tally, carries, findings));
    }

    private bool Passes(Tally tally, Findings findings, BallotBox box)
    {
        var enough = tally.For >= _options.MinimumFor && Reaches(tally.For, Base(tally));
        var present = _options.QuorumOf == QuorumBase.AllCast ? tally.Cast : tally.For + tally.Abstained;
        var quorate = tally.Eligible == 0
            ? _options.Quorum <= 0
            : present >= (_options.Quorum * tally.Eligible) - 1e-9;
        if (!enough) findings.NeedVotes(Missing(tally), "vote in favour", "votes in favour", box.Silent());
        if (!quorate)
        {
            var quorum = Math.Max(1, (int)Math.Ceiling(_options.Quorum * tally.Eligible));
            findings.Because($"The quorum of {quorum} votes is not reached.");
            var more = Math.Max(1, quorum - present);
            findings.NeedVotes(more, "vote to make the quorum", "votes to make the quorum", box.Silent());
        }

        return enough && quorate;
    }

    private DecisionOutcome Outcome(
        DecisionCase decisionCase, BallotBox box, Tally tally, bool carries, Findings findings)
    {
        var closes = decisionCase.Proposal.Deadline ?? decisionCase.Proposal.ProposedOn + _options.Window;
        if (closes is null) return carries ? DecisionOutcome.Passed : WithoutWindow(tally);
        if (decisionCase.AsOf >= closes) return carries ? DecisionOutcome.Passed : DecisionOutcome.Failed;
        if (carries && _options.CloseOnPassing && CannotBeOverturned(tally, box)) return DecisionOutcome.Passed;
        findings.NeedTime(closes.Value, carries ? "pass" : "fail");
        return DecisionOutcome.Pending;
    }

    private static DecisionOutcome WithoutWindow(Tally tally) =>
        tally.Against > tally.For ? DecisionOutcome.Failed : DecisionOutcome.Pending;

    private bool CannotBeOverturned(Tally tally, BallotBox box) =>
        _options.Of == ThresholdBase.Eligible
        || (box.RosterKnown && Reaches(tally.For, tally.For + tally.Against + box.Silent().Count));

    private int Base(Tally tally) => _options.Of == ThresholdBase.Eligible && tally.Eligible > 0
        ? tally.Eligible
        : tally.For + tally.Against;

    private bool Reaches(int inFavour, int of) => _options.MustExceed
        ? inFavour > (_options.Threshold * of) + 1e-9
        : inFavour >= (_options.Threshold * of) - 1e-9 && inFavour > 0;

    /// <summary>How many more votes in favour would do; each of them is also a vote cast.</summary>
    private int Missing(Tally tally)
    {
        var growing = _options.Of == ThresholdBase.VotesCast || tally.Eligible == 0;
        for (var more = 1; more <= tally.Eligible + tally.Cast + _options.MinimumFor; more++)
        {
            var of = Base(tally) + (growing ? more : 0);
            if (tally.For + more >= _options.MinimumFor && Reaches(tally.For + more, of)) return more;
        }

        return 1;
    }
}
