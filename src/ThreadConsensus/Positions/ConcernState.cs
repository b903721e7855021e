namespace ThreadConsensus.Positions;

public enum ConcernState
{
    /// <summary>Nobody has answered it.</summary>
    Open,

    /// <summary>Answered, but he who raised it has not said that he is content.</summary>
    Answered,

    /// <summary>He who raised it says it is settled, or approves since.</summary>
    Resolved,
}
