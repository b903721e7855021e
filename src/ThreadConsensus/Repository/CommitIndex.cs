using System.Globalization;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Repository;

/// <summary>The commits of a repository by what mail can be recognised by.</summary>
public sealed class CommitIndex
{
    private readonly IReadOnlyList<CommitRecord> _commits;
    private readonly KeyChains _byId = new();
    private readonly KeyChains _byChange = new();
    private readonly KeyChains _bySubject = new();
    private readonly KeyChains _byTime = new();
    private readonly HashPrefixes _byHash;
    private readonly Dictionary<int, int> _reverts;

    /// <param name="commits">Newest first, as git lists them.</param>
    public CommitIndex(IReadOnlyList<CommitRecord> commits)
    {
        ArgumentNullException.ThrowIfNull(commits);
        _commits = commits;
        for (var at = commits.Count - 1; at >= 0; at--) Add(commits[at], at);
        _byHash = new HashPrefixes(commits);
        _reverts = StandingReverts();
    }

    public static readonly CommitIndex Empty = new([]);

    public int Count => _commits.Count;

    /// <summary>
    /// Every commit that a mail may have become, oldest first: it names the mail's id or change-id, has its subject, or
    /// was written in the second that the mail was.
    /// </summary>
    public IEnumerable<CommitRecord> Candidates(PostedPatch patch)
    {
        ArgumentNullException.ThrowIfNull(patch);
        var found = new SortedSet<int>(_byId.Of(patch.MessageId));
        if (patch.ChangeId is { } change) found.UnionWith(_byChange.Of(change));
        if (patch.SubjectKey.Length > 0) found.UnionWith(_bySubject.Of(patch.SubjectKey));
        if (patch.PostedOn is { } posted) found.UnionWith(_byTime.Of(TimeKey(posted)));
        return found.Reverse().Select(at => _commits[at]);
    }

    /// <summary>The commit that took a commit back and was not itself taken back; null while it stands.</summary>
    public CommitRecord? RevertOf(CommitRecord commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        return _byHash.Find(commit.Hash) is { } at && _reverts.TryGetValue(at, out var revert) ? _commits[revert] : null;
    }

    private static string TimeKey(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private void Add(CommitRecord commit, int at)
    {
        foreach (var id in commit.MessageIds) _byId.Add(id, at);
        foreach (var id in commit.LinkedIds) _byId.Add(id, at);
        foreach (var id in commit.ChangeIds) _byChange.Add(id, at);
        _bySubject.Add(SubjectLine.Fold(commit.Subject), at);
        _byTime.Add(TimeKey(commit.AuthoredOn), at);
    }

    /// <summary>
    /// By each commit taken back, the newest revert of it that stands. A revert that was taken back itself undoes
    /// nothing; as a revert is newer than what it reverts, going from the newest to the oldest settles it.
    /// </summary>
    private Dictionary<int, int> StandingReverts()
    {
        var standing = new Dictionary<int, int>();
        for (var at = 0; at < _commits.Count; at++)
        {
            if (_commits[at].Reverts.Count == 0 || standing.ContainsKey(at)) continue;
            foreach (var hash in _commits[at].Reverts)
            {
                if (_byHash.Find(hash) is { } reverted && reverted > at) standing.TryAdd(reverted, at);
            }
        }

        return standing;
    }
}
