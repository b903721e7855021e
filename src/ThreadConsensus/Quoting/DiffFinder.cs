namespace ThreadConsensus.Quoting;

/// <summary>
/// Claims the sender's own diffs. A hunk header says how many lines follow, so that a removed line of dashes does not
/// end
/// the hunk and the mail's signature does.
/// </summary>
internal static class DiffFinder
{
    private static readonly string[] Heads =
    [
        "diff --git ", "diff -", "index ", "Index: ", "old mode ", "new mode ", "new file mode ", "deleted file mode ",
        "similarity index ", "dissimilarity index ", "rename from ", "rename to ", "copy from ", "copy to ",
        "Binary files ",
        "GIT binary patch", "=======================", "RCS file: ", "retrieving revision ", "+++ ", "Only in ",
    ];

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count;)
            line = body.IsDecided(line) ? line + 1
                : StartsDiff(body, line) ? Diff(body, line)
                : IsStat(body, line) ? Stat(body, line)
                : StartsNormalHunk(body, line) ? NormalHunk(body, line) : line + 1;
    }

    private static bool StartsDiff(BodyDraft body, int line)
    {
        var text = body.Raw(line);
        if (text.Length < 4 || text[0] is not ('d' or '-' or '@' or 'I' or '*')) return false;
        if (text.StartsWith("diff --git ") || text.StartsWith("diff -") || text.StartsWith("@@ -")) return true;
        if (line + 1 >= body.Count) return false;
        var next = body.Raw(line + 1);
        return (text.StartsWith("--- ") && next.StartsWith("+++ ")) || (text.StartsWith("Index: ")
            && next.StartsWith("====="));
    }

    /// <summary>"5,7c5" over lines that begin with &lt; and &gt;: a diff without context.</summary>
    private static bool StartsNormalHunk(BodyDraft body, int line)
    {
        var text = body.Raw(line).TrimEnd();
        if (text.Length is < 3 or > 40 || !char.IsAsciiDigit(text[0])
            || text.IndexOfAnyExcept("0123456789,acd") >= 0)
            return false;
        return text.Count('a') + text.Count('c') + text.Count('d') == 1 && line + 1 < body.Count
            && IsNormalLine(body.Raw(line + 1));
    }

    private static int NormalHunk(BodyDraft body, int line)
    {
        body.Decide(line++, SegmentKind.Diff);
        for (; line < body.Count && (IsNormalLine(body.Raw(line)) || body.Raw(line).TrimEnd() is "---"); line++)
            body.Decide(line, SegmentKind.Diff);
        return line;
    }

    private static bool IsNormalLine(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] is '<' or '>' && (text.Length == 1 || text[1] == ' ');

    /// <summary>Claims from a head line on; the line after the diff.</summary>
    private static int Diff(BodyDraft body, int first)
    {
        var (line, end) = (first, first);
        while (line < body.Count)
        {
            var text = body.Raw(line);
            if (text.StartsWith("@@ -")) end = line = Hunk(body, line);
            else if (IsHead(text) || (text.StartsWith("--- ") && line + 1 < body.Count
                && body.Raw(line + 1).StartsWith("+++ ")))
                end = ++line;
            else if (text.IsWhiteSpace() && line - end < 2) line++;
            else if (end == line && text.Length > 0 && text[0] is '+' or '\\') end = ++line;
            else break;
        }

        body.Decide(first, end - 1, SegmentKind.Diff);
        return Math.Max(end, first + 1);
    }

    private static bool IsHead(ReadOnlySpan<char> text)
    {
        foreach (var head in Heads)
            if (text.StartsWith(head, StringComparison.Ordinal)) return true;
        return false;
    }

    private static int Hunk(BodyDraft body, int line)
    {
        var (old, added) = HunkHeader.Read(body.Raw(line));
        body.Decide(line++, SegmentKind.Diff);
        for (; line < body.Count && (old > 0 || added > 0); line++)
        {
            var text = body.Raw(line);
            var first = text.Length == 0 ? ' ' : text[0];
            if (first is ' ' or '\t' or '\u00a0') (old, added) = (old - 1, added - 1);
            else if (first == '-') old--;
            else if (first == '+') added--;
            else if (first != '\\' && !IsWrapped(body, line)) break;
            body.Decide(line, SegmentKind.Diff);
        }

        return line;
    }

    /// <summary>A line that a mailer broke: it goes on in the middle of a hunk.</summary>
    private static bool IsWrapped(BodyDraft body, int line) =>
        body.Raw(line)[0] != '>' && !body.Raw(line).StartsWith("@@") && line + 1 < body.Count
            && body.Raw(line + 1).Length > 0
        && body.Raw(line + 1)[0] is '+' or '-' or ' ' && body.Raw(line - 1).Length > 60;

    /// <summary><c> path/file.c | 12 +++---</c></summary>
    private static bool IsStat(BodyDraft body, int line)
    {
        var text = body.Raw(line);
        if (text.Length < 6 || text[0] != ' ') return false;
        var bar = text.LastIndexOf('|');
        if (bar < 2 || text[..bar].TrimEnd().Length == bar) return false;
        var rest = text[(bar + 1)..].Trim();
        if (rest.StartsWith("Bin")) return true;
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        return digits > 0 && rest[digits..].Trim().IndexOfAnyExcept('+', '-') < 0;
    }

    /// <summary>Claims a diffstat with the "---" before and the totals after it; the line after.</summary>
    private static int Stat(BodyDraft body, int line)
    {
        for (var before = line - 1; before >= 0 && before >= line - 60; before--)
        {
            if (body.IsDecided(before)) break;
            if (body.Raw(before).TrimEnd() is not "---") continue;
            body.Decide(before, SegmentKind.Diff);
            break;
        }

        for (; line < body.Count; line++)
        {
            var text = body.Raw(line);
            if (!IsStat(body, line) && !text.Contains(" changed, ", StringComparison.Ordinal)
                && !text.StartsWith(" create mode ")
                && !text.StartsWith(" delete mode ") && !text.StartsWith(" rename ")
                    && !text.StartsWith(" mode change "))
                break;
            body.Decide(line, SegmentKind.Diff);
        }

        return line;
    }
}
