namespace ThreadConsensus.Learning.Data;

/// <summary>Where a label comes from.</summary>
public enum LabelOrigin
{
    /// <summary>A single passage written for this project.</summary>
    Written,

    /// <summary>A message of a short thread written for this project.</summary>
    Thread,

    /// <summary>A human correction of the user's.</summary>
    Correction,

    /// <summary>An explicit statement of the user's archive, with the words that state it taken out.</summary>
    Archive,
}
