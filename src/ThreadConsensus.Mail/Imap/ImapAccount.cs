using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Imap;

/// <summary>An account whose folders are copied. Nothing on the server is ever changed.</summary>
public sealed record ImapAccount : ServerAccount
{
    /// <summary>
    /// Folder names, where * stands for anything, separated as on the server; or a special use as <c>\All</c>,
    /// <c>\Archive</c>, <c>\Junk</c> (RFC 6154), whatever the server calls that folder.
    /// </summary>
    public IReadOnlyList<string> Folders { get; init; } = ["INBOX"];

    /// <summary>Only mail whose list id contains one of these; empty: any list mail.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>Only mail received on this day or later (the server's INTERNALDATE, without zone).</summary>
    public DateOnly? Since { get; init; }

    /// <summary>
    /// Of mail larger than this many bytes only the header, the text and the small parts are fetched, each text up to
    /// this size; see <see cref="ReducedMail"/>.
    /// </summary>
    public int MaxMailBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>What it wants of a folder, as one text: equal when it wants the same.</summary>
    internal string Filter
    {
        get
        {
            var lists = Lists.Select(static list => list.ToLowerInvariant())
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            return lists.Count == 0 && Since is null ? "" : $"{Since:O}\n{string.Join('\n', lists)}";
        }
    }

    internal override int UsualPort => Security == ConnectionSecurity.Tls ? 993 : 143;
}
