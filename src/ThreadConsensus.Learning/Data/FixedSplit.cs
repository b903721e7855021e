namespace ThreadConsensus.Learning.Data;

/// <summary>
/// The documented split: the group of a passage (its thread or topic, so that no thread is on both sides) is hashed
/// with FNV-1a, and the hash modulo 20 decides: 0 to 2 calibrate (15 %), 3 to 5 are held out (15 %), the rest train. It
/// depends on nothing else, so that adding data never moves what is there.
/// </summary>
public static class FixedSplit
{
    private const int Shares = 20;
    private const int CalibrationShares = 3;
    private const int HeldOutShares = 3;

    public static SplitPart PartOf(string group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var share = (int)(Hash(group) % Shares);
        if (share < CalibrationShares) return SplitPart.Calibration;
        return share < CalibrationShares + HeldOutShares ? SplitPart.HeldOut : SplitPart.Train;
    }

    /// <summary>
    /// The group of a passage written singly: its id without the last digit, so that ten neighbours, written in one go
    /// and often alike, stay together.
    /// </summary>
    public static string GroupOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length > 1 && char.IsAsciiDigit(id[^1]) ? id[..^1] : id;
    }

    /// <summary>
    /// FNV-1a over UTF-16 units, and its bits mixed once more because short keys differ only in the low ones.
    /// </summary>
    private static uint Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var unit in key) hash = (hash ^ unit) * 16777619u;
        hash ^= hash >> 16;
        hash *= 0x85ebca6bu;
        return hash ^ (hash >> 13);
    }
}
