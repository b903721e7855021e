using ThreadConsensus.Messages;

namespace ThreadConsensus.People;

/// <summary>A mailbox that belongs to a person.</summary>
/// <param name="Mailbox">Name and address as used.</param>
/// <param name="Reason">Why it was merged, as a sentence for the user; empty for the first one.</param>
public sealed record Identity(Mailbox Mailbox, string Reason)
{
    /// <summary>How often it occurs in mail and rosters.</summary>
    public int Uses { get; init; }
}
