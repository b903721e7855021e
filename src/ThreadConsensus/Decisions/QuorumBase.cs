namespace ThreadConsensus.Decisions;

/// <summary>Which votes make a quorum.</summary>
public enum QuorumBase
{
    /// <summary>Votes for and abstentions. A vote against never helps a proposal to carry, so nobody gains by staying
    /// away.</summary>
    NotAgainst,

    /// <summary>Every vote cast, as where the quorum is a share of participants.</summary>
    AllCast,
}
