namespace ThreadConsensus.Quoting;

/// <summary>Marks of text left out, at any depth.</summary>
internal static class Elisions
{
    private static readonly string[] Words = ["snip", "snipped", "snippage", "cut", "skip", "skipped", "trimmed",
        "deleted", "elided", "omitted", "gekürzt", "schnipp"];

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
            if (!body.IsDecided(line) && IsElision(body.Words(line))) body.Decide(line, SegmentKind.Elision);
    }

    public static bool IsElision(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > 60) return false;
        if (line[0] is not ('[' or '<' or '(' or '.' or '…' or '-' or '=' or '8' or '*' or 's' or 'S')) return false;
        var inside = line.Trim("[]<>()-=*{}~ ");
        if (inside.Length == 0) return false;
        if (inside.IndexOfAnyExcept('.', '…', ' ') < 0) return line[0] is '[' or '(' or '<' or '.' or '…';
        var bracketed = line[0] is '[' or '<' or '(' or '-' or '=' or '*' or '8';
        inside = inside.Trim(".… ");
        foreach (var word in Words)
        {
            if (inside.Equals(word, StringComparison.OrdinalIgnoreCase)) return bracketed || word[0] == 's';
            if (bracketed && line[0] is '[' or '<' && inside.Contains(word, StringComparison.OrdinalIgnoreCase)
                && CountBlanks(inside) < 5)
                return true;
        }

        return inside.StartsWith("8<", StringComparison.Ordinal) && inside.IndexOfAnyExcept("8<>- %") < 0;
    }

    private static int CountBlanks(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (c == ' ') count++;
        return count;
    }
}
