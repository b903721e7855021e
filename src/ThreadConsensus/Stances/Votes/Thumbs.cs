using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Votes;

/// <summary>Reads a thumb up or down that stands alone on its line, as picture or as forges have it typed.</summary>
internal static class Thumbs
{
    /// <summary>Longest such line, in UTF-16 units.</summary>
    private const int Longest = 24;

    private static readonly string[] Up = ["\ud83d\udc4d", ":+1:", ":thumbsup:"];

    private static readonly string[] Down = ["\ud83d\udc4e", ":-1:", ":thumbsdown:"];

    /// <summary>Null for another line.</summary>
    public static StanceStatement? Read(OwnLine line)
    {
        var text = line.Text.AsSpan().Trim();
        if (text.Length is < 2 or > Longest || text[0] is not (':' or '\ud83d')) return null;
        if (IsOneOf(text, Up)) return Statement(line, Stance.Supports, "thumb-up");
        return IsOneOf(text, Down) ? Statement(line, Stance.Opposes, "thumb-down") : null;
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] thumbs)
    {
        foreach (var thumb in thumbs)
            if (text.StartsWith(thumb, StringComparison.Ordinal) && IsDecoration(text[thumb.Length..])) return true;
        return false;
    }

    /// <summary>A skin colour, more pictures, a full stop: anything but words.</summary>
    private static bool IsDecoration(ReadOnlySpan<char> rest)
    {
        foreach (var letter in rest)
            if (char.IsLetterOrDigit(letter)) return false;
        return true;
    }

    private static StanceStatement Statement(OwnLine line, Stance stance, string rule) => new()
    {
        Stance = stance,
        Confidence = 0.93,
        Evidence = new StanceEvidence(EvidenceSource.Vote, rule, line.Text.Trim(), line.Number, line.Number),
    };
}
