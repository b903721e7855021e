namespace ThreadConsensus.People;

/// <summary>A .mailmap file (gitmailmap(5)): which name and address stand for which others.</summary>
/// <param name="Entries">The entries in file order.</param>
/// <param name="Problems">Lines that are none, with their place.</param>
public sealed record Mailmap(IReadOnlyList<MailmapEntry> Entries, IReadOnlyList<RosterProblem> Problems)
{
    public static readonly Mailmap Empty = new([], []);

    private const string NoEntry = "A line needs \"Name <address>\", with a second address for a merge.";

    /// <summary>Lines beyond this many are not read.</summary>
    public const int MostLines = 100_000;

    public static Mailmap Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var entries = new List<MailmapEntry>();
        var problems = new List<RosterProblem>();
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            if (++number > MostLines) break;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            if (Read(line) is { } entry) entries.Add(entry);
            else problems.Add(new RosterProblem(number, NoEntry));
        }

        return new Mailmap(entries, problems);
    }

    /// <summary><c>[Name] &lt;proper&gt; [Name] [&lt;used&gt;] [# comment]</c></summary>
    private static MailmapEntry? Read(ReadOnlySpan<char> line)
    {
        if (!TryTake(ref line, out var name, out var address)) return null;
        if (!TryTake(ref line, out var usedName, out var used)) return name.Length == 0 ? null
            : new MailmapEntry(name, "", "", address);
        return new MailmapEntry(name, address, usedName, used);
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, out string name, out string address)
    {
        name = "";
        address = "";
        var open = rest.IndexOf('<');
        var close = rest.IndexOf('>');
        var comment = rest.IndexOf('#');
        if (open < 0 || close < open || (comment >= 0 && comment < open)) return false;
        name = rest[..open].Trim().ToString();
        address = rest[(open + 1)..close].Trim().ToString();
        rest = rest[(close + 1)..];
        return address.Length > 0;
    }
}
