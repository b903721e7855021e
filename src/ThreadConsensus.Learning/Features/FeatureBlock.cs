namespace ThreadConsensus.Learning.Features;

/// <summary>
/// Kinds of features; each is scaled on its own, so that a long text does not drown what is known of its place.
/// </summary>
internal enum FeatureBlock
{
    /// <summary>Words and runs of two and three words of the passage.</summary>
    Words,

    /// <summary>Runs of four characters within the words of the passage.</summary>
    Characters,

    /// <summary>Words and pairs of words of the quotation that it answers.</summary>
    Answered,

    /// <summary>Where it stands, who wrote it, and what it looks like.</summary>
    Structure,
}
