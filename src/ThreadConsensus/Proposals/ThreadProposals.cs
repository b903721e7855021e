using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>All that a thread proposes, and which of its messages are about what.</summary>
public sealed record ThreadProposals
{
    /// <summary>
    /// <see cref="About"/> of a message that is about none of them: the announcement below which they are made.
    /// </summary>
    public const int Nothing = -1;

    /// <summary>Null when nothing is proposed; then there are no others either.</summary>
    public Proposal? Main { get; init; }

    /// <summary>In the order of the messages that make them.</summary>
    public IReadOnlyList<SideProposal> Sides { get; init; } = [];

    /// <summary>
    /// What of a message, by its index, is about the main proposal, where it is about others of the same mail too.
    /// </summary>
    public IReadOnlyDictionary<int, ParsedBody> MainParts { get; init; } = Whole;

    internal static readonly IReadOnlyDictionary<int, ParsedBody> Whole = new Dictionary<int, ParsedBody>();

    /// <summary>
    /// For each message 0 for the main proposal, n for the n-th of <see cref="Sides"/>, or <see cref="Nothing"/>;
    /// of several asked for in one mail, the first that it is about.
    /// </summary>
    public required IReadOnlyList<int> About { get; init; }
}
