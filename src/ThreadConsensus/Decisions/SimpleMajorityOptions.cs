namespace ThreadConsensus.Decisions;

/// <summary>Settings of <see cref="SimpleMajority"/>.</summary>
public sealed record SimpleMajorityOptions
{
    /// <summary>Share of votes in favour that is needed, 0 to 1. Default 0.5.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>True when the share must be exceeded rather than reached. Default true: a tie does not carry.</summary>
    public bool MustExceed { get; init; } = true;

    public ThresholdBase Of { get; init; } = ThresholdBase.VotesCast;

    /// <summary>Share of those eligible who must vote, abstentions included, 0 to 1. Default 0; without a roster it
    /// cannot be met.</summary>
    public double Quorum { get; init; }

    /// <summary>How many votes in favour are needed at least. Default 1.</summary>
    public int MinimumFor { get; init; } = 1;

    /// <summary>How long a vote is open where its call names no deadline. Null (default): it has no window.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>True to close before the deadline once nobody's vote can change the outcome. Default false.</summary>
    public bool CloseOnPassing { get; init; }

    /// <summary>Name of the rule with these settings. Default <c>simple-majority</c>.</summary>
    public string Name { get; init; } = "simple-majority";

    /// <summary>GitVote: at least half of all who may vote, closing once reached.</summary>
    public static SimpleMajorityOptions GitVote(double threshold = 0.5) => new()
    {
        Name = "gitvote",
        Threshold = threshold,
        MustExceed = false,
        Of = ThresholdBase.Eligible,
        CloseOnPassing = true,
    };
}
