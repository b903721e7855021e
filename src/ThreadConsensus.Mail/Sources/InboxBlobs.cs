namespace ThreadConsensus.Mail.Sources;

/// <summary>Picks the mails out of what <c>git diff-tree --raw</c> prints.</summary>
internal sealed class InboxBlobs
{
    private readonly List<string> _added = [];
    private readonly HashSet<string> _takenBack = new(StringComparer.Ordinal);

    public List<string> Mails => _takenBack.Count == 0 ? _added : [.. _added.Where(id => !_takenBack.Contains(id))];

    /// <param name="line"><c>:000000 100644 (old id) (new id) A(tab)path</c>; others are commit ids.</param>
    public void Add(string line)
    {
        if (!line.StartsWith(':')) return;
        var tab = line.IndexOf('\t');
        if (tab < 0) return;
        var fields = line[..tab].Split(' ');
        if (fields.Length != 5) return;
        var path = line.AsSpan(tab + 1);
        if (path is "d") _takenBack.Add(fields[3]);
        else if (fields[4] is "A" or "M" && (path is "m" || IsHashed(path))) _added.Add(fields[3]);
        else if (fields[4] is "D" && IsHashed(path)) _takenBack.Add(fields[2]);
    }

    /// <summary>Format 1: two hexadecimal digits, a slash, thirty-eight more.</summary>
    private static bool IsHashed(ReadOnlySpan<char> path) =>
        path.Length == 41 && path[2] == '/' && !path[3..].ContainsAnyExcept("0123456789abcdef")
            && char.IsAsciiHexDigit(path[0]);
}
