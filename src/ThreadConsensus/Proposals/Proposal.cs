using ThreadConsensus.Messages;

namespace ThreadConsensus.Proposals;

/// <summary>What a thread asks its list to do or accept.</summary>
public sealed record Proposal
{
    /// <summary>Equal for all revisions of one proposal, over several threads.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Node id of the message that makes it in this thread. Where neither that mail nor a quotation of it is there, the
    /// Message-ID that its first reply answers: then no node has it, and <see cref="ProposingMessages"/> lacks it.
    /// </summary>
    public required string MessageId { get; init; }

    /// <summary>One line: the subject without prefixes and tags, or the sentence that proposes.</summary>
    public required string Summary { get; init; }

    /// <summary><see cref="Mailbox.Unknown"/> where nothing tells.</summary>
    public required Mailbox Proposer { get; init; }

    public DateTimeOffset? ProposedOn { get; init; }

    public required ProposalKind Kind { get; init; }

    /// <summary>
    /// The revision this thread is about; 1 when unnumbered. Where v3 answers v2 in one thread, the last.
    /// </summary>
    public int Revision { get; init; } = 1;

    /// <summary>
    /// The node ids that make the proposal: root, patches of the series, new revisions in this thread.
    /// </summary>
    public IReadOnlyList<string> ProposingMessages { get; init; } = [];

    /// <summary>Paths that the patches touch, in order of first mention; empty for a proposal in prose.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The questions put to the vote; empty when there is only one.</summary>
    public IReadOnlyList<BallotQuestion> Questions { get; init; } = [];

    /// <summary>When the call's window closes, where the proposer names one; null else.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>True when the call asks for lazy consensus or lets silence decide.</summary>
    public bool SilenceIsConsent { get; init; }

    /// <summary>
    /// True when it is asked for inside a thread that only tells: an exception in the announcement of a freeze.
    /// </summary>
    public bool IsRequest { get; init; }

    /// <summary>Those whose word decides it by itself: who announces a freeze grants the exceptions from it. Empty for
    /// a proposal that is put to everybody.</summary>
    public IReadOnlyList<Mailbox> PutTo { get; init; } = [];
}
