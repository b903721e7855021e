namespace ThreadConsensus.People;

/// <summary>In what role somebody may decide; the first is the most far-reaching.</summary>
public enum DeciderRole
{
    Committer,
    ReleaseManager,

    /// <summary>Maintainer of an area.</summary>
    Maintainer,

    /// <summary>Member of a sub-project, a management committee or another voting body.</summary>
    Member,

    /// <summary>Reviewer without formal power.</summary>
    Reviewer,
}
