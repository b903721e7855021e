using ThreadConsensus.Messages;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Reports;

/// <summary>One message of a thread as reports show it.</summary>
public sealed record ReportedMessage
{
    /// <summary>Message-ID without angle brackets, or a made-up id.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the parent in <see cref="ThreadReport.Messages"/>; -1 for the root.</summary>
    public required int Parent { get; init; }

    public required ParentEvidence Evidence { get; init; }

    /// <summary>How sure the link to the parent is, 0 to 1.</summary>
    public required double LinkConfidence { get; init; }

    /// <summary>True when the archive lacks the message and only quotations tell of it.</summary>
    public required bool KnownFromQuotesOnly { get; init; }

    /// <summary>True when the mail was too large to be read to its end.</summary>
    public bool ReadInPart { get; init; }

    /// <summary>True when author or time of a quoted message is a guess.</summary>
    public bool InDoubt { get; init; }

    public required Mailbox From { get; init; }

    /// <summary>From as the list rewrote it, where <see cref="From"/> undoes that; null else.</summary>
    public Mailbox? RewrittenFrom { get; init; }

    /// <summary>Id of the person behind the author's addresses.</summary>
    public required string Person { get; init; }

    public DateTimeOffset? Date { get; init; }

    public required string Subject { get; init; }

    /// <summary>List id; empty when unknown.</summary>
    public required string List { get; init; }

    /// <summary>Number of the proposal that it is about: 0 for the main one, n for the n-th of
    /// <see cref="ThreadReport.Sides"/>, -1 for none.</summary>
    public int About { get; init; }

    /// <summary>Revision of the proposal that the message is about; null when there is no proposal.</summary>
    public int? Revision { get; init; }

    public required StanceReading Reading { get; init; }
}
