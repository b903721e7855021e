namespace ThreadConsensus.Learning.Features;

/// <summary>
/// 32-bit hashes of features: equal on every machine and in every process, unlike those of the runtime.
/// </summary>
internal static class Hashing
{
    public const uint Seed = 2166136261u;

    public static uint Of(ReadOnlySpan<char> text, uint seed = Seed)
    {
        var hash = seed;
        foreach (var unit in text) hash = (hash ^ unit) * 16777619u;
        return Mix(hash);
    }

    public static uint Join(uint first, uint second) => Mix(unchecked((first * 0x9e3779b1u) ^ (second + 0x7f4a7c15u)));

    /// <summary>The finaliser of MurmurHash3: every bit of the input moves half of the output.</summary>
    public static uint Mix(uint hash)
    {
        unchecked
        {
            hash ^= hash >> 16;
            hash *= 0x85ebca6bu;
            hash ^= hash >> 13;
            hash *= 0xc2b2ae35u;
            return hash ^ (hash >> 16);
        }
    }
}
