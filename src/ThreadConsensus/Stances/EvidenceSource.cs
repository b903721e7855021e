namespace ThreadConsensus.Stances;

/// <summary>What kind of evidence a reading rests on, most certain last.</summary>
public enum EvidenceSource
{
    /// <summary>The trained classifier: a guess.</summary>
    Model,

    /// <summary>A phrase of list English that a rule knows.</summary>
    Phrase,

    /// <summary>A vote such as +1.</summary>
    Vote,

    /// <summary>A trailer such as Acked-by.</summary>
    Trailer,

    /// <summary>A human answer recorded by the user.</summary>
    Correction,
}
