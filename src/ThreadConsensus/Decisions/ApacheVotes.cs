namespace ThreadConsensus.Decisions;

/// <summary>Votes as Apache projects count them: whole votes of those who may bind; fractions are advice.</summary>
internal sealed class ApacheVotes
{
    public ApacheVotes(DecisionCase decisionCase)
    {
        Box = new BallotBox(decisionCase);
        Findings.Warn(Box.Warnings);
        var counted = Box.Binding.Where(ballot => ballot.Value == 0 || Math.Abs(ballot.Value) >= 1).ToList();
        Findings.Use(counted);
        Tally = Tally.Of(counted, Box.Eligible.Count);
        Vetoes = counted.FindAll(ballot => ballot.IsAgainst);
        var advice = Box.Ballots.Count - counted.Count;
        Findings.Because($"Binding votes: {Decisions.Findings.Number(Tally.For)} +1, "
            + $"{Decisions.Findings.Number(Tally.Abstained)} 0, {Decisions.Findings.Number(Tally.Against)} -1"
            + (advice == 0 ? "." : $"; {Decisions.Findings.Count(advice, "vote")} not binding."));
    }

    public BallotBox Box { get; }

    public Findings Findings { get; } = new();

    /// <summary>Of the binding votes.</summary>
    public Tally Tally { get; }

    /// <summary>The binding votes against.</summary>
    public IReadOnlyList<Ballot> Vetoes { get; }
}
