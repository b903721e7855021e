namespace ThreadConsensus.Repository;

/// <summary>By what a commit was recognised as a patch posted, the weakest first.</summary>
public enum CommitEvidence
{
    /// <summary>Same author, and an author date equal to the mail's to the second; the subject was edited.</summary>
    Time,

    /// <summary>Same subject and author, committed after it was posted.</summary>
    Subject,

    /// <summary>Its Link trailer points at the mail, and subject or author are the same.</summary>
    Link,

    /// <summary>The same Change-Id.</summary>
    ChangeId,

    /// <summary>Its Message-Id trailer names the mail.</summary>
    MessageId,
}
