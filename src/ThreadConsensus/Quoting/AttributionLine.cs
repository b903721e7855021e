using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>A line, or two or three wrapped ones, that says whose words the quotation below it are.</summary>
public sealed record AttributionLine
{
    /// <summary>First line, from 1.</summary>
    public required int StartLine { get; init; }

    /// <summary>Last line, inclusive.</summary>
    public required int EndLine { get; init; }

    /// <summary>Quote depth at which the line itself stands: whoever speaks there wrote it.</summary>
    public required int Depth { get; init; }

    /// <summary>Quote depth of the words it introduces; usually <see cref="Depth"/> + 1.</summary>
    public required int QuotedDepth { get; init; }

    /// <summary>Whom it names.</summary>
    public Mailbox Author { get; init; } = Mailbox.Unknown;

    /// <summary>When it says he wrote; null when it does not.</summary>
    public QuotedTime? When { get; init; }

    /// <summary>The subject it repeats ("X writes ("Re: ...")", Outlook blocks); empty when none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The Message-ID it names, as some news readers do; null when none.</summary>
    public MessageId? QuotedId { get; init; }

    /// <summary>True when the message answered follows without quote marks, to the end of the body.</summary>
    public bool IsUnmarked { get; init; }

    /// <summary>
    /// Which family of dialects matched, such as <c>english</c>, <c>outlook-block</c>, <c>supercite</c>.
    /// </summary>
    public required string Dialect { get; init; }
}
