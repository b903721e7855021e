using System.Buffers;

namespace ThreadConsensus.Quoting;

/// <summary>
/// What programs printed and the sender pasted: kernel and hypervisor logs, compiler messages, shell sessions.
/// </summary>
internal static class ProgramOutput
{
    private static readonly SearchValues<string> Diagnostics = SearchValues.Create(
        [": error:", ": warning:", ": note:", ": fatal error:", ": undefined reference to", ": sparse: "],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Starts =
        ["(XEN) ", "(d1) ", "Call Trace:", "make: ", "In file included from ", "Traceback (most", "RIP: ",
            "Modules linked in:", "BUG: ", "Oops: ", "[INFO] ", "[ERROR] ", "[WARNING] ", "[WARN] ", "[DEBUG] ", "npm ERR! ",
            "CMake Error", "ninja: "];

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (!body.IsOwn(line) || !IsOutput(body.Words(line))) continue;
            body.Decide(line, SegmentKind.LogOutput);
            Traces(body, line);
        }
    }

    /// <summary>The indented lines below a diagnostic: the code it points at, the frames of a trace.</summary>
    private static void Traces(BodyDraft body, int line)
    {
        for (line++; line < body.Count && body.IsOwn(line); line++)
        {
            var raw = body.Raw(line);
            if (raw.Length < 2 || !QuoteMarks.IsBlank(raw[0]) || body.IsBlank(line)) return;
            body.Decide(line, SegmentKind.LogOutput);
        }
    }

    private static bool IsOutput(ReadOnlySpan<char> words)
    {
        if (words.Length < 4) return false;
        if (words[0] == '[' && IsStamp(words)) return true;
        if (words.StartsWith("make[") || IsDiagnostic(words)) return true;
        if (words[0] is '$' or '#') return words[1] == ' ' && char.IsAsciiLetterLower(words[2]) && words[0] == '$';
        foreach (var start in Starts)
            if (words.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A file, a program or both stand before what a compiler says, no sentence.</summary>
    private static bool IsDiagnostic(ReadOnlySpan<char> words)
    {
        var at = words.IndexOfAny(Diagnostics);
        if (at < 1) return false;
        var place = words[..at].TrimStart("> |");
        var blank = place.IndexOf(' ');
        var first = blank < 0 ? place : place[..blank];
        if (first.Length == 0 || (blank >= 0 && first[^1] != ':')) return false;
        return char.IsLower(first[0]) || first.IndexOfAny("./<") >= 0;
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
