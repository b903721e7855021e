using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Data;

/// <summary>The names of stances as data files, exports and reports write them.</summary>
public static class StanceNames
{
    private static readonly string[] Names =
        ["none", "proposes", "supports", "supports-if", "concern", "opposes", "abstains", "asks"];

    public static int Count => Names.Length;

    public static string NameOf(Stance stance) => Names[(int)stance];

    public static bool TryParse(string name, out Stance stance)
    {
        var index = Array.FindIndex(Names, n => string.Equals(n, name, StringComparison.Ordinal));
        stance = (Stance)Math.Max(index, 0);
        return index >= 0;
    }
}
