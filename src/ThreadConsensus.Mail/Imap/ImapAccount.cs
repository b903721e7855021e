using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Imap;

/// <summary>An account whose folders are copied. Nothing on the server is ever changed.</summary>
public sealed record ImapAccount : ServerAccount
{
    /// <summary>Folder names, where * stands for anything. Separated as on the server.</summary>
    public IReadOnlyList<string> Folders { get; init; } = ["INBOX"];

    /// <summary>Only mail whose List-Id contains one of these; empty: any list mail.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>Only mail received on this day or later (the server's INTERNALDATE, without zone).</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Mail larger than this many bytes is fetched up to here; attachments come after the text.</summary>
    public int MaxMailBytes { get; init; } = 8 * 1024 * 1024;

    internal override int UsualPort => Security == ConnectionSecurity.Tls ? 993 : 143;
}
