namespace ThreadConsensus.Repository;

/// <summary>What a repository tells of a proposal.</summary>
/// <param name="Commits">One a patch that was committed, in the order posted.</param>
/// <param name="Patches">How many patches the last revision in the thread has, as far as known; at least one.</param>
public sealed record RepositoryFinding(IReadOnlyList<CommittedPatch> Commits, int Patches)
{
    public static readonly RepositoryFinding None = new([], 1);

    /// <summary>How many patches are in the repository and were not taken back.</summary>
    public int Standing => Commits.Count(commit => commit.RevertedIn is null);

    /// <summary>True when every patch is in the repository.</summary>
    public bool IsComplete => Commits.Count > 0 && Standing >= Patches;

    /// <summary>The revert that undid it last; null unless all was committed and then something taken back.</summary>
    public CommittedPatch? Reverted => Commits.Count >= Patches
        ? Commits.Where(commit => commit.RevertedIn is not null).MaxBy(commit => commit.RevertedOn)
        : null;

    /// <summary>True when nothing but subject, author and time ties the commits to the patches, and all were made at or
    /// after an instant; null for one before all.</summary>
    public bool IsOnlyByTopicSince(DateTimeOffset? instant) => Commits.All(commit =>
        commit.MatchedBy <= CommitEvidence.Subject && !(commit.CommittedOn < instant));

    /// <summary>True when what was committed is a later revision than this thread's.</summary>
    public bool IsLaterRevision => Commits.Any(commit => commit.IsLaterRevision);
}
