namespace ThreadConsensus.Stances;

/// <summary>A paragraph of somebody's own words with its surroundings: what the classifier judges.</summary>
public sealed record Passage
{
    /// <summary>The words; white space folded.</summary>
    public required string Text { get; init; }

    /// <summary>The quoted words that it stands under; empty when it answers the message as a whole.</summary>
    public string Answered { get; init; } = "";

    /// <summary>True when the proposer wrote it.</summary>
    public bool ByProposer { get; init; }

    /// <summary>True when it answers words of the proposer.</summary>
    public bool AnswersProposer { get; init; }

    /// <summary>True when it answers the proposal itself: the root, or a patch of the series.</summary>
    public bool AnswersProposal { get; init; }

    /// <summary>True when it stands between lines of a quoted patch or right after one.</summary>
    public bool InPatchReview { get; init; }

    /// <summary>True when the thread is about a patch or series rather than prose.</summary>
    public bool AboutPatch { get; init; }

    /// <summary>Index of the paragraph among the author's own in this message, from 0.</summary>
    public int Position { get; init; }

    /// <summary>How many own paragraphs the message has.</summary>
    public int Count { get; init; } = 1;

    /// <summary>How many replies above it in the tree, 0 for the root.</summary>
    public int ReplyDepth { get; init; }

    public int StartLine { get; init; }

    public int EndLine { get; init; }
}
