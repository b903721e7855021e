using ThreadConsensus.Decisions;
using ThreadConsensus.Positions;

namespace ThreadConsensus.Reports.Digests;

/// <summary>One thread in a digest, with what is new about it.</summary>
public sealed record DigestItem
{
    public required DigestSection Section { get; init; }

    /// <summary>How the thread stands now. Its proposal is never null.</summary>
    public required ThreadReport Thread { get; init; }

    /// <summary>How it stood; null when it was not there.</summary>
    public Verdict? Before { get; init; }

    /// <summary>True when its proposal, or the last revision of it, has come since.</summary>
    public bool IsProposedNow { get; init; }

    /// <summary>True when all that is new about it is in mail that is old by now, and only came late.</summary>
    public bool IsLate { get; init; }

    /// <summary>Positions taken since, the first said first.</summary>
    public IReadOnlyList<DigestOpinion> Opinions { get; init; } = [];

    /// <summary>How many further opinions there are.</summary>
    public int MoreOpinions { get; init; }

    /// <summary>Why the reader's word is awaited; null where it is not, or he has been told.</summary>
    public Awaited? Awaiting { get; init; }

    /// <summary>When its window closes; null where that is far, over or has been told.</summary>
    public DateTimeOffset? Closes { get; init; }

    /// <summary>What of it is told with this item; see <see cref="DigestKey"/>.</summary>
    public required IReadOnlyList<string> Keys { get; init; }
}
