namespace ThreadConsensus.Quoting;

/// <summary>What a line of a body is.</summary>
public enum SegmentKind : byte
{
    /// <summary>What the sender wrote himself. Blank lines belong to the segment before them.</summary>
    OwnWords,

    /// <summary>Words of somebody quoted, at a depth of 1 or more.</summary>
    Quotation,

    /// <summary>A line such as "On Monday X wrote:", quoted or not, that says whose words follow.</summary>
    AttributionLine,

    /// <summary>The sender's signature, from its <c>-- </c> line on, or what a mail program adds of its own.</summary>
    Signature,

    /// <summary>What the list software appends.</summary>
    ListFooter,

    /// <summary>A confidentiality notice or company particulars.</summary>
    LegalFooter,

    /// <summary>Own trailers such as Acked-by, one or more lines together.</summary>
    TrailerBlock,

    /// <summary>An own patch, diff or block of code.</summary>
    Diff,

    /// <summary>Output of a program, pasted.</summary>
    LogOutput,

    /// <summary>A message passed on whole, its header lines excluded.</summary>
    Forwarded,

    /// <summary>Header lines inside a body: an Outlook block, a forward's head, git's leading From.</summary>
    InlineHeaders,

    /// <summary>"Hi all,", "Dear Jan", and the closing "Regards, X".</summary>
    Salutation,

    /// <summary>The mark of text left out: <c>[snip]</c>, <c>...</c>.</summary>
    Elision,
}
