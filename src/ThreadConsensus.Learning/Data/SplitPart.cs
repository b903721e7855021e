namespace ThreadConsensus.Learning.Data;

/// <summary>What a labelled passage is used for; fixed for good by the group it belongs to.</summary>
public enum SplitPart
{
    /// <summary>Fits the weights.</summary>
    Train,

    /// <summary>Fits the calibration, and nothing else.</summary>
    Calibration,

    /// <summary>Scored only: neither weights nor calibration ever see it.</summary>
    HeldOut,
}
