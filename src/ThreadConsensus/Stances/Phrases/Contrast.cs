namespace ThreadConsensus.Stances.Phrases;

/// <summary>Tells sentences that turn against the one before them.</summary>
internal static class Contrast
{
    private static readonly string[] Openings =
    [
        "But ", "However", "OTOH", "On the other hand", "That said", "That being said", "Though", "Although", "Yet ",
        "Still,", "Having said that", "Nevertheless", "Unfortunately", "But,", "Except ",
    ];

    public static bool Opens(string sentence)
    {
        foreach (var opening in Openings)
        {
            if (sentence.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
