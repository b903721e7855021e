namespace ThreadConsensus.Decisions;

/// <summary>Settings of <see cref="SimpleMajority"/>.</summary>
public sealed record SimpleMajorityOptions
{
    /// <summary>Share of votes in favour that is needed, 0 to 1. Default 0.5.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>True when the share must be exceeded rather than reached. Default true: a tie does not carry.</summary>
    public bool MustExceed { get; init; } = true;

    public ThresholdBase Of { get; init; } = ThresholdBase.VotesCast;

    /// <summary>Share of those eligible whose votes make a quorum, 0 to 1. Default 0; without a roster it cannot be
    /// met.</summary>
    public double Quorum { get; init; }

    /// <summary>Which votes make it. Default: all but those against.</summary>
    public QuorumBase QuorumOf { get; init; }

    /// <summary>How many votes in favour are needed at least. Default 1.</summary>
    public int MinimumFor { get; init; } = 1;

    /// <summary>How long a vote is open where its call names no deadline. Null (default): it has no window.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>True to close before the deadline once nobody's vote can change the outcome. Default false.</summary>
    public bool CloseOnPassing { get; init; }

    /// <summary>Name of the rule with these settings. Default <c>simple-majority</c>.</summary>
    public string Name { get; init; } = "simple-majority";

    /// <summary>Loomio: a share of all who may vote must take part, and of their votes a share must be in
    /// favour.</summary>
    public static SimpleMajorityOptions Loomio(double quorum = 0.5, double threshold = 0.5) => new()
    {
        Name = "loomio",
        Threshold = threshold,
        MustExceed = false,
        Quorum = quorum,
        QuorumOf = QuorumBase.AllCast,
    };

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
