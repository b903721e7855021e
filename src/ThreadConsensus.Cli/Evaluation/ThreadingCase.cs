using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Evaluation;

/// <summary>What became of one reply.</summary>
/// <param name="Input">With its headers.</param>
/// <param name="IsParentThere">Whether the archive has the message that the headers name.</param>
/// <param name="FoundParent">Content key of the parent found; null for none or for one known only from
/// quotations.</param>
/// <param name="IsRight">Whether that is the message that the headers name.</param>
/// <param name="Evidence">What made the link.</param>
public sealed record ThreadingCase(
    ThreadingInput Input, bool IsParentThere, string? FoundParent, bool IsRight, ParentEvidence Evidence)
{
    /// <summary>Whether it quotes words.</summary>
    public bool Quotes => Input.Quotes.Any(q => q.Words.Count > 0);
}
