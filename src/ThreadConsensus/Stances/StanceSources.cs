namespace ThreadConsensus.Stances;

/// <summary>What stances are read from besides structure: for measuring what each is worth.</summary>
[Flags]
public enum StanceSources
{
    None = 0,

    /// <summary>Trailers, votes and phrases.</summary>
    Explicit = 1,

    /// <summary>The classifier.</summary>
    Model = 2,

    Both = Explicit | Model,
}
