namespace ThreadConsensus.Stances.Composition;

/// <summary>Where a message stands in its thread: what one expects of it before reading a word.</summary>
internal enum Place
{
    /// <summary>Comments between the lines of a patch.</summary>
    PatchReview,

    /// <summary>Answers the patch or its cover letter without quoting code.</summary>
    PatchReply,

    /// <summary>Answers words of the proposer in a thread about a patch.</summary>
    PatchDialogue,

    /// <summary>Answers somebody else in a thread about a patch.</summary>
    PatchAside,

    /// <summary>Answers a call for votes.</summary>
    VoteReply,

    /// <summary>Answers somebody else below a call for votes.</summary>
    VoteAside,

    /// <summary>Answers the one who made a proposal in prose, where he makes it.</summary>
    DebateReply,

    /// <summary>Answers later words of the proposer.</summary>
    DebateDialogue,

    /// <summary>Answers somebody else in a debate.</summary>
    DebateAside,
}
