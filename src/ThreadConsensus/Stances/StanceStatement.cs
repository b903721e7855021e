using ThreadConsensus.Messages;

namespace ThreadConsensus.Stances;

/// <summary>One thing said in a message that shows a stance; a message may hold several.</summary>
public sealed record StanceStatement
{
    public required Stance Stance { get; init; }

    public required StanceEvidence Evidence { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The vote as cast, -2 to +2 and fractions; null when no number was written.</summary>
    public double? Strength { get; init; }

    /// <summary>
    /// A narrower scope in the author's words ("x86 bits", "patches 1-3"); null for all of the proposal.
    /// </summary>
    public string? Scope { get; init; }

    /// <summary>What must still be done for it to hold; null when unconditional.</summary>
    public string? Condition { get; init; }

    /// <summary>Whose stance a trailer gives; null for the sender's own.</summary>
    public Mailbox? SaidFor { get; init; }

    /// <summary>The role it is given in where the words say so ("release"); null else.</summary>
    public string? Role { get; init; }

    /// <summary>
    /// True when the author marks his vote as binding, false when as non-binding, null when he says neither.
    /// </summary>
    public bool? MarkedBinding { get; init; }

    /// <summary>Label of the question answered where a vote has several; null else.</summary>
    public string? Question { get; init; }

    /// <summary>True when it takes back what the author gave before.</summary>
    public bool Withdraws { get; init; }
}
