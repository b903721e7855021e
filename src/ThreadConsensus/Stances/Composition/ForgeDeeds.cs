using ThreadConsensus.Messages.Forges;

namespace ThreadConsensus.Stances.Composition;

/// <summary>What somebody did on a forge rather than said in words.</summary>
internal static class ForgeDeeds
{
    /// <summary>
    /// How sure it is that a pull request was merged whose closing the forge calls a merge: GitBox says so of some that
    /// were only closed.
    /// </summary>
    private const double ByClosing = 0.6;

    private const double ByMerging = 0.97;

    /// <summary>The merge that the forge tells of; null for none. "Closed" alone says neither yes nor no.</summary>
    public static ActReading? Merge(MessageFacts message)
    {
        if (message.Message.Mail?.Forge is not { MergeLine: > 0 and var line } post) return null;
        var text = message.Message.Body.TextOf(line).Trim().ToString();
        var evidence = new StanceEvidence(EvidenceSource.Phrase, "forge-merge", text, line, line);
        return new ActReading(
            DiscourseAct.Applied, evidence, post.Deed == ForgeDeed.Merged ? ByMerging : ByClosing);
    }

    /// <summary>True for a deed without a word and without a merge: it takes no position.</summary>
    public static bool IsSilent(MessageFacts message) =>
        message.Message.Mail?.Forge is { MergeLine: 0 } && message.Findings.Words.Lines.Count == 0;
}
