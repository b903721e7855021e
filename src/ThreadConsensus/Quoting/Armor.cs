namespace ThreadConsensus.Quoting;

/// <summary>The armour of OpenPGP around a mail (RFC 9580 section 6 and 7).</summary>
internal static class Armor
{
    /// <summary>Header lines between the first line of armour and the empty line after it.</summary>
    private const int MostHeaders = 6;

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            var words = body.Words(line);
            if (words.Length < 20 || words[0] != '-' || !words.StartsWith("-----BEGIN PGP ")
                || body.Depths[line] > 0)
                continue;
            line = words.StartsWith("-----BEGIN PGP SIGNED MESSAGE")
                ? Claim(body, line, SegmentKind.InlineHeaders, null, MostHeaders)
                : Claim(body, line, SegmentKind.Signature, "-----END PGP ", int.MaxValue);
        }
    }

    private static int Claim(BodyDraft body, int line, SegmentKind kind, string? end, int most)
    {
        var last = (int)Math.Min(body.Count - 1L, (long)line + most);
        for (; line <= last; line++)
        {
            if (end is null && body.IsBlank(line)) break;
            if (body.Depths[line] > 0) break;
            if (!body.IsBlank(line)) body.Decide(line, kind);
            if (end is not null && body.Words(line).StartsWith(end)) break;
        }

        return line;
    }
}
