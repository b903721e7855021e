using ThreadConsensus.Messages;

namespace ThreadConsensus.Repository;

/// <summary>What a commit tells of the mail that it came from.</summary>
public sealed record CommitRecord
{
    /// <summary>The full hash, hexadecimal in lower case.</summary>
    public required string Hash { get; init; }

    /// <summary>First paragraph of the message on one line.</summary>
    public required string Subject { get; init; }

    public required Mailbox Author { get; init; }

    /// <summary>The author date: where git took the commit from a mail, that mail's Date.</summary>
    public required DateTimeOffset AuthoredOn { get; init; }

    public required Mailbox Committer { get; init; }

    public required DateTimeOffset CommittedOn { get; init; }

    /// <summary>Ids of Message-Id trailers: the mails that it was made from.</summary>
    public IReadOnlyList<string> MessageIds { get; init; } = [];

    /// <summary>Message-IDs in the addresses of Link trailers: mostly, but not always, the mail that it was made
    /// from.</summary>
    public IReadOnlyList<string> LinkedIds { get; init; } = [];

    /// <summary>Values of Change-Id trailers.</summary>
    public IReadOnlyList<string> ChangeIds { get; init; } = [];

    /// <summary>Hashes, perhaps abbreviated, after "This reverts commit".</summary>
    public IReadOnlyList<string> Reverts { get; init; } = [];

    /// <summary>The <c>...-by:</c> lines of the message as written, one a line.</summary>
    public string Trailers { get; init; } = "";

    /// <summary>The ten digits that people write.</summary>
    public static string Shorten(string hash) => hash.Length > 10 ? hash[..10] : hash;
}
