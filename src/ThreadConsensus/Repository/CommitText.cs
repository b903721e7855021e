using System.Text;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Repository;

/// <summary>Reads what the text of a commit message tells.</summary>
public static class CommitText
{
    /// <summary>Trailers and ids of one kind beyond this many are left out; a merge of a large branch may list
    /// hundreds.</summary>
    public const int MostOfAKind = 64;

    private const int LongestLine = 1_000;

    private static readonly string[] IdKeys = ["Message-Id", "MessageId"];

    /// <summary>A commit with the message read. Never throws on input.</summary>
    /// <param name="hash">Its full hash.</param>
    /// <param name="author">Who wrote it.</param>
    /// <param name="authoredOn">When.</param>
    /// <param name="committer">Who committed it.</param>
    /// <param name="committedOn">When.</param>
    /// <param name="message">The whole message.</param>
    public static CommitRecord Read(
        string hash,
        Mailbox author,
        DateTimeOffset authoredOn,
        Mailbox committer,
        DateTimeOffset committedOn,
        ReadOnlySpan<char> message)
    {
        var (subject, body) = TakeSubject(message);
        List<string>? ids = null, links = null, changes = null, reverts = null;
        StringBuilder? trailers = null;
        var kept = 0;
        foreach (var raw in body.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.Length is < 8 or > LongestLine) continue;
            if (RevertedBy(line) is { } reverted) Add(ref reverts, reverted);
            else if (ValueOf(line, IdKeys) is { Length: > 0 } id) Add(ref ids, IdIn(id));
            else if (ValueOf(line, "Link") is { Length: > 0 } link) Add(ref links, IdOfAddress(link));
            else if (ValueOf(line, "Change-Id") is { Length: > 0 } change) Add(ref changes, change.ToString());
            else if (IsSaidBy(line) && ++kept <= MostOfAKind) (trailers ??= new()).Append(line).Append('\n');
        }

        return new CommitRecord
        {
            Hash = hash,
            Subject = subject,
            Author = author,
            AuthoredOn = authoredOn,
            Committer = committer,
            CommittedOn = committedOn,
            MessageIds = ids ?? (IReadOnlyList<string>)[],
            LinkedIds = links ?? (IReadOnlyList<string>)[],
            ChangeIds = changes ?? (IReadOnlyList<string>)[],
            Reverts = reverts ?? (IReadOnlyList<string>)[],
            Trailers = trailers?.ToString().TrimEnd('\n') ?? "",
        };
    }

    private static (string Subject, string Body) TakeSubject(ReadOnlySpan<char> message)
    {
        message = message.TrimStart();
        var end = message.IndexOf("\n\n");
        var head = end < 0 ? message : message[..end];
        if (head.Length > LongestLine) head = head[..LongestLine];
        var subject = head.ToString().Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ').TrimEnd();
        return (subject, end < 0 ? "" : message[end..].ToString());
    }

    private static void Add(ref List<string>? list, string value)
    {
        if (value.Length > 0 && (list ??= []).Count < MostOfAKind) list.Add(value);
    }

    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> line, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (line.Length <= key.Length + 1 || line[key.Length] != ':') continue;
            if (line.StartsWith(key, StringComparison.OrdinalIgnoreCase)) return line[(key.Length + 1)..].Trim();
        }

        return [];
    }

    private static string IdIn(ReadOnlySpan<char> value)
    {
        if (value.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return IdOfAddress(value);
        var id = value.TrimStart('<');
        var end = id.IndexOfAny('>', ' ');
        return (end < 0 ? id : id[..end]).ToString();
    }

    /// <summary>The part of an archive's address that is a Message-ID; empty when none is.</summary>
    private static string IdOfAddress(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny(' ', '>', '\t');
        if (end >= 0) address = address[..end];
        foreach (var range in address.Split('/'))
        {
            var part = address[range];
            if (!part.Contains('@') && !part.Contains("%40", StringComparison.Ordinal)) continue;
            var cut = part.IndexOfAny('#', '?');
            return Uri.UnescapeDataString((cut < 0 ? part : part[..cut]).Trim('<').TrimEnd('.').ToString());
        }

        return "";
    }

    /// <summary>The hash in "This reverts commit 0123abcd."; null for another line.</summary>
    private static string? RevertedBy(ReadOnlySpan<char> line)
    {
        const string Words = "This reverts commit ";
        if (!line.StartsWith(Words, StringComparison.OrdinalIgnoreCase)) return null;
        var hash = line[Words.Length..].TrimStart();
        var end = 0;
        while (end < hash.Length && char.IsAsciiHexDigit(hash[end])) end++;
        return end is >= 7 and <= 64 ? hash[..end].ToString().ToLowerInvariant() : null;
    }

    private static bool IsSaidBy(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, 60)].IndexOf(':');
        return colon > 4 && line[..colon].EndsWith("-by", StringComparison.OrdinalIgnoreCase)
            && !line[..colon].Contains(' ');
    }
}
