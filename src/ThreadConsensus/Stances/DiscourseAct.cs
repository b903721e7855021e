namespace ThreadConsensus.Stances;

/// <summary>What a message does to the course of the discussion. Exported in lower case with hyphens.</summary>
public enum DiscourseAct
{
    /// <summary>Asks others for their opinion, ack, vote or decision.</summary>
    Call,

    /// <summary>Posts a new revision (on its cover letter or single patch).</summary>
    Revision,

    /// <summary>Says it was applied, merged, queued, committed or released.</summary>
    Applied,

    /// <summary>Declares the proposal decided in favour without having applied it.</summary>
    Accepted,

    /// <summary>Declares it decided against.</summary>
    Rejected,

    /// <summary>The proposer gives it up.</summary>
    Withdrawn,

    /// <summary>Replaced by another proposal or revision.</summary>
    Superseded,

    /// <summary>Postponed.</summary>
    Deferred,

    /// <summary>He who raised a concern says it is settled.</summary>
    ResolvesConcern,
}
