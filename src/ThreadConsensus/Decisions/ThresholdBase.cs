namespace ThreadConsensus.Decisions;

/// <summary>What a share of votes is a share of.</summary>
public enum ThresholdBase
{
    /// <summary>The votes for and against: abstentions and silence do not count.</summary>
    VotesCast,

    /// <summary>All who may vote: who abstains or is silent counts against (GitVote).</summary>
    Eligible,
}
