using System.Buffers;

namespace ThreadConsensus.Quoting;

/// <summary>
/// What programs printed and the sender pasted: kernel and hypervisor logs, compiler messages, shell sessions.
/// </summary>
internal static class ProgramOutput
{
    private static readonly SearchValues<string> Diagnostics = SearchValues.Create(
        [": error:", ": warning:", ": note:", ": fatal error:", ": undefined reference to", ": sparse: "], StringComparison.Ordinal);

    private static readonly string[] Starts =
        ["(XEN) ", "(d1) ", "Call Trace:", "make: ", "In file included from ", "Traceback (most", "RIP: ",
            "Modules linked in:", "BUG: ", "Oops: ", "[INFO] ", "[ERROR] ", "[WARNING] ", "[WARN] ", "[DEBUG] ", "npm ERR! ",
            "CMake Error", "ninja: "];

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (!IsOwn(body, line) || !IsOutput(body.Words(line))) continue;
            body.Decide(line, SegmentKind.LogOutput);
            Traces(body, line);
        }
    }

    /// <summary>The indented lines below a diagnostic: the code it points at, the frames of a trace.</summary>
    private static void Traces(BodyDraft body, int line)
    {
        for (line++; line < body.Count && IsOwn(body, line); line++)
        {
            var raw = body.Raw(line);
            if (raw.Length < 2 || !QuoteMarks.IsBlank(raw[0]) || body.IsBlank(line)) return;
            body.Decide(line, SegmentKind.LogOutput);
        }
    }

    private static bool IsOwn(BodyDraft body, int line) => body.Depths[line] == 0 && !body.IsDecided(line);

    private static bool IsOutput(ReadOnlySpan<char> words)
    {
        if (words.Length < 4) return false;
        if (words[0] == '[' && IsStamp(words)) return true;
        if (words.StartsWith("make[") || words.ContainsAny(Diagnostics)) return true;
        if (words[0] is '$' or '#') return words[1] == ' ' && char.IsAsciiLetterLower(words[2]) && words[0] == '$';
        foreach (var start in Starts)
            if (words.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>"[   12.345678]"</summary>
    private static bool IsStamp(ReadOnlySpan<char> words)
    {
        var close = words.IndexOf(']');
        if (close is < 4 or > 20) return false;
        var inside = words[1..close].Trim();
        return inside.Contains('.') && inside.IndexOfAnyExcept("0123456789. ") < 0;
    }
}
