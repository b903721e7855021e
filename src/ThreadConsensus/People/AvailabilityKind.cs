namespace ThreadConsensus.People;

/// <summary>Why somebody's word is not to be expected now.</summary>
public enum AvailabilityKind
{
    /// <summary>He is away: on leave, travelling, out of the office.</summary>
    Away,

    /// <summary>He takes no part in this decision.</summary>
    Recused,

    /// <summary>He asks for time before it is decided.</summary>
    Held,

    /// <summary>He leaves his word to somebody else.</summary>
    Deferred,
}
