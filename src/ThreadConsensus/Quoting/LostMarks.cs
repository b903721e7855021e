using System.Collections.Frozen;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Gives the end of a line back to the quotation it was broken off from: a mailer that wraps what it sends leaves a few
/// words
/// without marks, or with fewer, between two lines of the quotation.
/// </summary>
internal static class LostMarks
{
    /// <summary>A line that was wrapped was about this long, marks included.</summary>
    private const int WrappedLength = 60;

    private const int MostOrphanLength = 36;

    /// <summary>An address of this length is broken off as a whole.</summary>
    private const int LongAddress = 40;

    private const int MostOrphanWords = 5;

    /// <summary>What people really write between two quoted lines.</summary>
    private static readonly FrozenSet<string> ShortAnswers = new[]
    {
        "yes", "no", "ok", "okay", "sure", "agreed", "right", "done", "nope", "yep", "yeah", "ack", "nack", "nak",
        "true", "indeed", "fixed",
        "correct", "exactly", "same", "ditto", "fine", "why", "thanks", "+1", "-1", "0", "+0", "-0", "lgtm", "good",
        "will", "see", "like", "not",
        "please", "maybe", "perhaps", "likewise", "hmm", "eh", "huh", "me", "looks", "sounds",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Restore(BodyDraft body)
    {
        for (var line = 1; line + 1 < body.Count; line++)
        {
            var depth = body.Depths[line - 1];
            if (depth <= body.Depths[line] || body.Depths[line + 1] <= body.Depths[line] || body.IsDecided(line)) continue;
            if (body.Depths[line] == 0 ? body.Depths[line + 1] >= depth && IsOrphan(body, line) : GoesOnAbove(body, line))
                body.Depths[line] = depth;
        }
    }

    /// <summary>
    /// Inside a quotation nobody answers in the middle of a sentence: there also a longer end is given back, and an
    /// address of the web that did not fit.
    /// </summary>
    private static bool GoesOnAbove(BodyDraft body, int line)
    {
        var words = body.Words(line);
        if (words.Length == 0) return false;
        if (words.Length >= LongAddress && words.StartsWith("http", StringComparison.Ordinal) && !words.Contains(' ')) return true;
        var above = body.Words(line - 1);
        if (above.Length == 0 || body.Raw(line - 1).TrimEnd().Length < WrappedLength) return false;
        return char.IsLower(words[0]) && above[^1] is not ('.' or '?' or '!' or ':') && !IsShortAnswer(words);
    }

    private static bool IsOrphan(BodyDraft body, int line)
    {
        if (body.Raw(line).Length > MostOrphanLength + body.TextStartOf(line)) return false;
        var words = body.Words(line);
        var above = body.Words(line - 1);
        if (words.Length == 0 || above.Length == 0 || body.Raw(line - 1).TrimEnd().Length < WrappedLength) return false;
        if (above[^1] is '.' or '?' or '!' or ':' or ';' or '{' or '}') return false;
        if (WordCount(words) > MostOrphanWords || IsShortAnswer(words)) return false;
        return !char.IsUpper(words[0]) || GoesOn(body, line);
    }

    /// <summary>True when the quoted line below continues a sentence.</summary>
    private static bool GoesOn(BodyDraft body, int line)
    {
        var below = body.Words(line + 1);
        return below.Length > 0 && char.IsLower(below[0]);
    }

    private static bool IsShortAnswer(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(" ,.!?;:");
        return ShortAnswers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? words : words[..end]);
    }

    private static int WordCount(ReadOnlySpan<char> words)
    {
        var count = 1;
        foreach (var c in words)
            if (c == ' ') count++;
        return count;
    }
}
