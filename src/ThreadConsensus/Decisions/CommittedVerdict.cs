using ThreadConsensus.Repository;

namespace ThreadConsensus.Decisions;

/// <summary>The verdict on what the repository holds, and the words for it.</summary>
internal static class CommittedVerdict
{
    /// <summary>The verdict that a proposal was committed; null while the repository does not settle it.</summary>
    public static VerdictReading? Of(RepositoryFinding finding)
    {
        if (!finding.IsComplete) return null;
        var standing = finding.Commits.Where(commit => commit.RevertedIn is null).ToList();
        var last = standing.MaxBy(commit => commit.CommittedOn)!;
        var later = finding.IsLaterRevision ? " A later revision than those in this thread was committed." : "";
        var sentence = standing.Count == 1
            ? $"Accepted: {Words(last)}."
            : $"Accepted: all {Findings.Count(standing.Count, "patch", "patches")} are committed, the last one {AsOf(last)}.";
        return new VerdictReading(
            Verdict.Accepted,
            standing.Min(commit => commit.Confidence),
            sentence + later,
            [.. standing.Take(VerdictFinder.MaxEvidence).Select(Proof)],
            "");
    }

    /// <summary>What else the repository tells, to be added to the sentence of an open verdict; empty for
    /// nothing.</summary>
    public static string Besides(RepositoryFinding finding)
    {
        if (finding.Reverted is { RevertedIn: { } hash } reverted)
        {
            return $" {Capital(Words(reverted))}, and reverted in {CommitRecord.Shorten(hash)}{Findings.On(reverted.RevertedOn)}"
                + $" by {reverted.RevertedBy}.";
        }

        return finding.Standing == 0 ? ""
            : $" {Capital(Findings.Number(finding.Standing))} of {Findings.Count(finding.Patches, "patch", "patches")}"
                + $" {(finding.Standing == 1 ? "is" : "are")} committed.";
    }

    /// <summary>The commits that show why an open verdict is not closed.</summary>
    public static IEnumerable<VerdictEvidence> ProofBesides(RepositoryFinding finding) =>
        finding.Reverted is { } reverted ? [Proof(reverted)] : finding.Commits.Select(Proof);

    private static VerdictEvidence Proof(CommittedPatch patch)
    {
        var reverted = patch.RevertedIn is { } hash
            ? $"; reverted in {CommitRecord.Shorten(hash)}{Findings.On(patch.RevertedOn)} by {patch.RevertedBy}"
            : "";
        return new VerdictEvidence(patch.MessageId, 0, 0, $"{Words(patch)}: {patch.Subject}{reverted}")
        {
            Commit = patch.Commit,
        };
    }

    private static string Words(CommittedPatch patch) => "committed " + AsOf(patch);

    private static string AsOf(CommittedPatch patch) =>
        $"as {patch.ShortHash}{Findings.On(patch.CommittedOn)} by {patch.Committer.Display}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
