using ThreadConsensus.Messages;
using ThreadConsensus.People;

namespace ThreadConsensus.Repository;

/// <summary>
/// Finds what became of posted patches: by Message-Id, Change-Id and Link trailers, then by subject and author, then by
/// author and time.
/// </summary>
public sealed class CommitMatcher(CommitIndex index, Func<Mailbox, Person> personOf)
{
    /// <summary>A commit of the same subject is this patch when it was made so long after it was posted at
    /// most.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(500);

    /// <summary>Clocks may be so far apart.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromDays(1);

    /// <summary>So long after the last revision of its thread a commit may be written and still be that one: its author
    /// amended it.</summary>
    private static readonly TimeSpan Amended = TimeSpan.FromHours(1);

    /// <summary>A subject of fewer words proves nothing where the author is not known.</summary>
    private const int WordsOfOwn = 4;

    /// <param name="patches">The patches of one proposal.</param>
    public RepositoryFinding Find(IReadOnlyList<PostedPatch> patches)
    {
        ArgumentNullException.ThrowIfNull(patches);
        if (patches.Count == 0 || index.Count == 0) return RepositoryFinding.None;
        var last = patches.Max(patch => patch.PostedOn);
        var committed = new List<CommittedPatch>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var patch in patches)
        {
            foreach (var (commit, evidence) in Chosen(patch, taken))
            {
                committed.Add(Describe(patch, commit, evidence, last));
                known.Add(patch.MessageId);
            }
        }

        return new RepositoryFinding(committed, patches.Count - known.Count + committed.Count);
    }

    /// <summary>The commit of a patch, or every commit that names a cover letter.</summary>
    private List<(CommitRecord Commit, CommitEvidence Evidence)> Chosen(PostedPatch patch, HashSet<string> taken)
    {
        var matches = index.Candidates(patch)
            .Select(commit => (Commit: commit, Evidence: Judge(patch, commit)))
            .Where(match => match.Evidence is not null && !taken.Contains(match.Commit.Hash))
            .Select(match => (match.Commit, match.Evidence!.Value))
            .ToList();
        if (patch.IsCover)
        {
            matches.ForEach(match => taken.Add(match.Commit.Hash));
            return matches;
        }

        if (matches.Count == 0) return [];
        var best = matches.Max(match => match.Value);
        // Committed, reverted and committed again: what stands counts.
        var standing = matches.FindAll(match => index.RevertOf(match.Commit) is null);
        var chosen = standing.Count > 0 ? standing : matches;
        var strongest = chosen.Exists(match => match.Value == best) ? best : chosen.Max(match => match.Value);
        var one = chosen.Find(match => match.Value == strongest);
        taken.Add(one.Commit.Hash);
        return [one];
    }

    private CommitEvidence? Judge(PostedPatch patch, CommitRecord commit)
    {
        if (commit.MessageIds.Contains(patch.MessageId, StringComparer.Ordinal)) return CommitEvidence.MessageId;
        if (patch.ChangeId is { } change && commit.ChangeIds.Contains(change, StringComparer.Ordinal))
            return CommitEvidence.ChangeId;
        var sameSubject = patch.SubjectKey.Length > 0
            && string.Equals(SubjectLine.Fold(commit.Subject), patch.SubjectKey, StringComparison.Ordinal);
        var sameAuthor = IsByAuthor(patch, commit);
        if (commit.LinkedIds.Contains(patch.MessageId, StringComparer.Ordinal) && (sameSubject || sameAuthor))
            return CommitEvidence.Link;
        if (patch.IsCover || !IsInTime(patch, commit)) return null;
        if (sameSubject && (sameAuthor || (patch.Authors.Count == 0 && patch.SubjectKey.Count(' ') >= WordsOfOwn - 1)))
            return CommitEvidence.Subject;
        return sameAuthor && IsSameMoment(patch, commit) ? CommitEvidence.Time : null;
    }

    private bool IsByAuthor(PostedPatch patch, CommitRecord commit)
    {
        if (commit.Author.IsUnknown) return false;
        var author = personOf(commit.Author).Id;
        var name = NameFolding.Fold(commit.Author.Name);
        return patch.Authors.Any(posted => string.Equals(personOf(posted).Id, author, StringComparison.Ordinal)
            || (name.Contains(' ', StringComparison.Ordinal) && NameFolding.Fold(posted.Name) == name));
    }

    private static bool IsInTime(PostedPatch patch, CommitRecord commit) => patch.PostedOn is not { } posted
        || (commit.CommittedOn >= posted - Skew && commit.CommittedOn <= posted + Longest);

    private static bool IsSameMoment(PostedPatch patch, CommitRecord commit) =>
        patch.PostedOn?.ToUnixTimeSeconds() == commit.AuthoredOn.ToUnixTimeSeconds();

    private CommittedPatch Describe(
        PostedPatch patch, CommitRecord commit, CommitEvidence evidence, DateTimeOffset? last)
    {
        var revert = index.RevertOf(commit);
        return new CommittedPatch
        {
            MessageId = patch.MessageId,
            Commit = commit.Hash,
            Subject = commit.Subject,
            Committer = commit.Committer,
            CommittedOn = commit.CommittedOn,
            MatchedBy = evidence,
            Confidence = Confidence(evidence, IsSameMoment(patch, commit)),
            Trailers = commit.Trailers,
            IsLaterRevision = evidence <= CommitEvidence.Subject && commit.AuthoredOn > last + Amended,
            RevertedIn = revert?.Hash,
            RevertedBy = revert?.Committer.Display,
            RevertedOn = revert?.CommittedOn,
        };
    }

    private static double Confidence(CommitEvidence evidence, bool sameMoment) => evidence switch
    {
        CommitEvidence.MessageId or CommitEvidence.ChangeId => 0.99,
        CommitEvidence.Link => 0.97,
        CommitEvidence.Subject => sameMoment ? 0.98 : 0.95,
        _ => 0.92,
    };
}
