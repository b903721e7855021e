using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>The patch in a body, as far as the sender posted it himself: quoted patches do not count.</summary>
public sealed class PatchText
{
    /// <summary>Paths beyond this many are left out.</summary>
    public const int MostFiles = 5_000;

    private const int MostSigners = 32;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];
    private readonly List<string> _signers = [];

    private PatchText()
    {
    }

    /// <summary>True when there is a diff: a file header or a hunk.</summary>
    public bool HasDiff { get; private set; }

    /// <summary>True when somebody signs it off.</summary>
    public bool IsSignedOff => _signers.Count > 0;

    /// <summary>True when entries for a ChangeLog come with it, as projects of GNU ask for (Coding Standards, "Style of Change
    /// Logs"): it is to be committed as it is.</summary>
    public bool HasChangeLog { get; private set; }

    /// <summary>
    /// Paths that the diff touches, else those that its diff stat lists, in order of first mention; both names of a
    /// renamed file.
    /// </summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>True when he signs it off, by his address or his name.</summary>
    public bool IsSignedOffBy(Mailbox author)
    {
        ArgumentNullException.ThrowIfNull(author);
        return _signers.Exists(signer => Names(signer, author.Address) || Names(signer, author.Name));
    }

    public static PatchText Of(ParsedBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var patch = new PatchText();
        var stat = new List<string>();
        for (var line = 1; line <= body.LineCount; line++)
        {
            if (IsOwn(body[line])) patch.Read(body, line, stat);
        }

        if (patch._files.Count == 0) stat.ForEach(patch.Add);
        return patch;
    }

    private static bool Names(string signer, string word) =>
        word.Length > 0 && signer.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsOwn(BodyLine line) => line.Depth == 0
        && line.Kind is not (SegmentKind.Quotation or SegmentKind.Forwarded or SegmentKind.ListFooter
            or SegmentKind.LegalFooter or SegmentKind.AttributionLine);

    private void Read(ParsedBody body, int line, List<string> stat)
    {
        var text = body.TextOf(line).TrimEnd();
        if (text.IsEmpty) return;
        if (text.StartsWith("Signed-off-by:", StringComparison.OrdinalIgnoreCase))
        {
            if (_signers.Count < MostSigners) _signers.Add(text[14..].Trim().ToString());
        }
        else if (IsChangeLogEntry(text)) HasChangeLog = true;
        else if (text.StartsWith("@@ -", StringComparison.Ordinal)) HasDiff = true;
        else if (text.StartsWith("diff -", StringComparison.Ordinal)
            || text.StartsWith("Index: ", StringComparison.Ordinal))
            HasDiff |= FileHeaderFollows(body, line);
        else if (text.StartsWith("+++ ", StringComparison.Ordinal)) TakeNewName(body, line, text);
        else if (text.StartsWith("rename from ", StringComparison.Ordinal)) Add(text[12..].ToString());
        else if (text.StartsWith("rename to ", StringComparison.Ordinal)) Add(text[10..].ToString());
        else if (stat.Count < MostFiles && PathOfStat(text) is { } path) stat.Add(path);
    }

    /// <summary>A tab, a star, the name of a file with a dot or a slash, and what of it changes behind a colon.</summary>
    private static bool IsChangeLogEntry(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("\t* ") && !text.StartsWith("        * ")) return false;
        var entry = text.TrimStart()[2..];
        var blank = entry.IndexOfAny(' ', ':');
        return blank > 0 && entry[..blank].IndexOfAny('.', '/') > 0 && entry.Contains(':');
    }

    // "diff -u" also stands in prose that tells how to make one.
    private static bool FileHeaderFollows(ParsedBody body, int line)
    {
        for (var next = line + 1; next <= Math.Min(line + 6, body.LineCount); next++)
        {
            var text = body.TextOf(next);
            if (text.StartsWith("--- ", StringComparison.Ordinal) || text.StartsWith("index ", StringComparison.Ordinal)
                || text.StartsWith("similarity ", StringComparison.Ordinal)
                    || text.StartsWith("=====", StringComparison.Ordinal)
                || text.StartsWith("new file ", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private void TakeNewName(ParsedBody body, int line, ReadOnlySpan<char> text)
    {
        if (line == 1) return;
        var before = body.TextOf(line - 1).TrimEnd();
        if (!before.StartsWith("--- ", StringComparison.Ordinal)) return;
        HasDiff = true;
        var name = NameOf(text[4..]);
        Add(name is "/dev/null" ? NameOf(before[4..]) : name);
    }

    /// <summary>Drops the a/ or b/ and the time that some diffs write after a TAB.</summary>
    private static string NameOf(ReadOnlySpan<char> name)
    {
        var tab = name.IndexOf('\t');
        if (tab >= 0) name = name[..tab];
        name = name.Trim().Trim('"');
        if (name.StartsWith("a/", StringComparison.Ordinal)
            || name.StartsWith("b/", StringComparison.Ordinal)) name = name[2..];
        return name.ToString();
    }

    /// <summary>
    /// The path of a line such as <c> xen/arch/x86/mm.c | 12 +++---</c>; null for another line and for a path that the
    /// program shortened with dots.
    /// </summary>
    private static string? PathOfStat(ReadOnlySpan<char> text)
    {
        var bar = text.LastIndexOf(" | ");
        if (bar < 2 || text[0] != ' ') return null;
        var count = text[(bar + 3)..].TrimStart();
        if (count.IsEmpty || !(char.IsAsciiDigit(count[0])
            || count.StartsWith("Bin ", StringComparison.Ordinal))) return null;
        if (count.TrimStart("0123456789").TrimStart().TrimStart("+-").Length > 0
            && char.IsAsciiDigit(count[0])) return null;
        var path = text[..bar].Trim();
        return path.Contains("...", StringComparison.Ordinal) || path.Contains(' ') || path.Contains('=') ? null
            : path.ToString();
    }

    private void Add(string path)
    {
        if (_files.Count < MostFiles && path.Length > 0 && path is not "/dev/null" && _seen.Add(path)) _files.Add(path);
    }
}
