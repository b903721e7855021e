using Microsoft.ML.Data;

namespace ThreadConsensus.Learning.Training;

/// <summary>A passage as Microsoft.ML reads it.</summary>
internal sealed class TrainingRow
{
    public VBuffer<float> Features { get; set; }

    /// <summary>
    /// The stance's value: as a member of a row a key counts from 0, though inside a data view from 1.
    /// </summary>
    [KeyType(8)]
    public uint Label { get; set; }

    public float Weight { get; set; }
}
