using ThreadConsensus.Messages;

namespace ThreadConsensus.Repository;

/// <summary>A patch posted, and the commit that it became.</summary>
public sealed record CommittedPatch
{
    /// <summary>Node id of the mail that posts it.</summary>
    public required string MessageId { get; init; }

    /// <summary>Full hash.</summary>
    public required string Commit { get; init; }

    /// <summary>Subject of the commit.</summary>
    public required string Subject { get; init; }

    public required Mailbox Committer { get; init; }

    public required DateTimeOffset CommittedOn { get; init; }

    public required CommitEvidence MatchedBy { get; init; }

    /// <summary>0 to 1: that the commit is this patch.</summary>
    public required double Confidence { get; init; }

    /// <summary>The <c>...-by:</c> lines of its message as written, one a line.</summary>
    public string Trailers { get; init; } = "";

    /// <summary>True where the commit was written after every revision in this thread: it is a later one.</summary>
    public bool IsLaterRevision { get; init; }

    /// <summary>Full hash of the commit that took it back; null while it stands.</summary>
    public string? RevertedIn { get; init; }

    /// <summary>Name of who committed the revert.</summary>
    public string? RevertedBy { get; init; }

    public DateTimeOffset? RevertedOn { get; init; }

    /// <summary>The ten digits that people write.</summary>
    public string ShortHash => CommitRecord.Shorten(Commit);
}
