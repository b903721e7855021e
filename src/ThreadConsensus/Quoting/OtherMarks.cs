using System.Runtime.InteropServices;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Quote marks other than <c>&gt;</c>: bars where an attribution line stands over them, and the initials of supercite.
/// Each needs such evidence, for tables, prompts and code look alike.
/// </summary>
internal static class OtherMarks
{
    private const int MostInitials = 16;

    /// <summary>Lines with the same initials, unless an attribution line gives them.</summary>
    private const int EnoughLines = 2;

    /// <summary>Blanks before initials: Gnus sets in what it marks so.</summary>
    private const int MostIndent = 8;

    /// <summary>Names that end in <c>&gt;</c> where somebody shows a terminal.</summary>
    private static readonly string[] Prompts =
        ["SQL", "MySQL", "MariaDB", "PS", "XEN", "C", "D", "Switch", "Router", "GDB", "FTP", "EFI", "Shell", "BMC",
            "DOS", "UEFI", "U-Boot"];

    public static void Find(BodyDraft body)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        char bars = '\0';
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var text = body.Raw(line)[body.TextStartOf(line)..];
            if (text.Length == 0) continue;
            if (Announced(text) is { Length: > 0 } announced) names[announced.ToString()] = EnoughLines;
            if (InitialsOf(text, out _) is { Length: > 0 } name)
                CollectionsMarshal.GetValueRefOrAddDefault(names, name.ToString(), out _)++;
            if (bars == '\0' && IsBar(text) && FollowsAttribution(body, line)) bars = text.TrimStart()[0];
        }

        if (bars != '\0') ApplyBars(body, bars);
        if (names.Values.Any(count => count >= EnoughLines)) ApplyInitials(body, names);
    }

    /// <summary>"Dean" in <c>"Dean" == Dean Example &lt;dean@example.org&gt; writes:</c>; empty where there is none.</summary>
    private static ReadOnlySpan<char> Announced(ReadOnlySpan<char> text)
    {
        var words = text.TrimStart();
        if (words.Length == 0 || words[0] != '"') return [];
        var end = words.IndexOf("\" == ", StringComparison.Ordinal);
        return end is > 1 and <= MostInitials + 1 ? words[1..end] : [];
    }

    /// <summary>"Dean" in <c>Dean&gt; text</c>; empty where there is none.</summary>
    private static ReadOnlySpan<char> InitialsOf(ReadOnlySpan<char> text, out int marks)
    {
        marks = 0;
        var start = 0;
        while (start < text.Length && start < MostIndent && text[start] == ' ') start++;
        if (start >= text.Length || !char.IsUpper(text[start])) return [];
        var end = start;
        while (end < text.Length && end - start <= MostInitials && (char.IsLetterOrDigit(text[end])
            || text[end] is '.' or '-' or '\'')) end++;
        while (end + marks < text.Length && text[end + marks] == '>') marks++;
        if (marks == 0 || (end + marks < text.Length && text[end + marks] is not (' ' or '\t'))) return [];
        var name = text[start..end];
        foreach (var prompt in Prompts)
            if (name.Equals(prompt, StringComparison.OrdinalIgnoreCase)) return [];
        return name;
    }

    private static void ApplyInitials(BodyDraft body, Dictionary<string, int> names)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var text = body.Raw(line)[body.TextStartOf(line)..];
            var name = InitialsOf(text, out var marks);
            // Behind a bar there may be initials that were not seen before the bar was taken for a mark.
            if (name.Length == 0 || (marks < 2 && names.GetValueOrDefault(name.ToString()) < EnoughLines)) continue;
            var after = text.IndexOf('>') + marks;
            var inner = QuoteMarks.Count(text[after..], out var textStart);
            body.Depths[line] = Math.Min(QuoteMarks.MaxDepth, body.Depths[line] + marks + inner);
            body.StartText(line, body.TextStartOf(line) + after + (inner > 0 ? textStart : after < text.Length ? 1
                : 0));
        }
    }

    private static bool IsBar(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart();
        return trimmed.Length > 0 && text.Length - trimmed.Length < 3 && trimmed[0] is '|' or ':' or '}'
            && (trimmed.Length == 1 || trimmed[1] is ' ' or '\t' || trimmed[1] == trimmed[0])
            && (trimmed.Length == 1 || trimmed[^1] != '|');
    }

    /// <summary>True when the last words above end in a colon and read as an attribution line.</summary>
    private static bool FollowsAttribution(BodyDraft body, int line)
    {
        for (var above = line - 1; above >= 0 && above >= line - 3; above--)
        {
            var words = body.Words(above);
            if (words.Length == 0) continue;
            if (words[^1] is not (':' or '：') || words.Length > AttributionReader.MaxLength
                || body.Depths[above] != body.Depths[line])
                return false;
            var text = words.ToString();
            return AttributionReader.Read(text) is { } reading && AttributionTest.Passes(text, reading, deeper: true);
        }

        return false;
    }

    private static void ApplyBars(BodyDraft body, char bar)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var raw = body.Raw(line);
            var at = body.TextStartOf(line);
            if (!IsBar(raw[at..]) || raw[at..].TrimStart()[0] != bar) continue;
            var (marks, start) = (0, at);
            for (; at < raw.Length && (raw[at] == bar || raw[at] == ' '); at++)
            {
                if (raw[at] != bar) continue;
                marks++;
                start = at + 1 < raw.Length && QuoteMarks.IsBlank(raw[at + 1]) ? at + 2 : at + 1;
            }

            body.Depths[line] = Math.Min(QuoteMarks.MaxDepth, body.Depths[line] + marks);
            body.StartText(line, start);
        }
    }
}
