using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>Reads the ballot words of an entry, or else takes its stance.</summary>
internal static class IetfPositions
{
    public static IetfPosition Of(LedgerEntry entry)
    {
        var words = entry.Evidence?.Text ?? "";
        if (Says(words, "recuse")) return IetfPosition.Recuse;
        if (Says(words, "no objection") || Says(words, "noobj")) return IetfPosition.NoObjection;
        return entry.Stance switch
        {
            Stance.Supports => IetfPosition.Yes,
            Stance.SupportsIf or Stance.Concern or Stance.Opposes => IetfPosition.Discuss,
            _ => IetfPosition.Abstain,
        };
    }

    private static bool Says(string words, string word) => words.Contains(word, StringComparison.OrdinalIgnoreCase);
}
