namespace ThreadConsensus.Decisions;

/// <summary>How a proposal stands. Exported in lower case with hyphens.</summary>
public enum Verdict
{
    /// <summary>Nothing was proposed.</summary>
    NoProposal,

    /// <summary>Too few opinions to say anything, or an explicit call is unanswered.</summary>
    OpenAwaiting,

    /// <summary>Only approvals stand, but nobody has said that it is applied or decided.</summary>
    OpenApproved,

    /// <summary>Changes or answers are still to be delivered, and nobody opposes the whole.</summary>
    OpenConditional,

    /// <summary>A live disagreement.</summary>
    OpenContested,

    /// <summary>Applied, merged, queued, passed or agreed by someone able to say so.</summary>
    Accepted,

    /// <summary>Decided against.</summary>
    Rejected,

    /// <summary>The proposer gave it up.</summary>
    Withdrawn,

    /// <summary>Replaced by another revision or proposal.</summary>
    Superseded,

    /// <summary>Postponed.</summary>
    Deferred,
}
