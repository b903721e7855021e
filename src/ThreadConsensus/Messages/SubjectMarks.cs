namespace ThreadConsensus.Messages;

/// <summary>What the tags of a subject say about its thread.</summary>
[Flags]
public enum SubjectMarks
{
    None = 0,

    /// <summary>PATCH, or a number such as 2/5 or a version in a tag of its own.</summary>
    Patch = 1,

    /// <summary>RFC or RFD.</summary>
    Rfc = 2,

    /// <summary>RESEND or REPOST.</summary>
    Resend = 4,

    /// <summary>PULL, GIT PULL.</summary>
    Pull = 8,

    /// <summary>VOTE or POLL.</summary>
    Vote = 16,

    /// <summary>DISCUSS, PROPOSAL: something is put forward, not yet voted on.</summary>
    Discuss = 32,

    /// <summary>RESULT of a vote.</summary>
    Result = 64,

    /// <summary>A vote called off.</summary>
    Cancelled = 128,

    /// <summary>ANNOUNCE, FYI, COMMITTED, and what robots send: tells, asks for nothing.</summary>
    Notice = 256,

    /// <summary>A topic put forward for a meeting.</summary>
    Topic = 512,

    /// <summary>WITHDRAWN or RETRACTED.</summary>
    Withdrawn = 1024,
}
