using System.Text;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Repository;

/// <summary>The repositories that proposals are committed to, looked up by list.</summary>
public sealed class RepositoryBook
{
    private readonly Dictionary<string, CommitIndex> _byList = new(StringComparer.Ordinal);
    private readonly CommitIndex _forAll;

    /// <param name="repositories">By list id or address, empty for every list: commits newest first. A list with
    /// repositories of its own has those for every list too.</param>
    public RepositoryBook(IEnumerable<(string List, IReadOnlyList<CommitRecord> Commits)> repositories)
    {
        ArgumentNullException.ThrowIfNull(repositories);
        var lists = repositories.ToLookup(
            repository => RosterBook.KeyOf(repository.List), repository => repository.Commits, StringComparer.Ordinal);
        _forAll = IndexOf(lists[""]);
        foreach (var list in lists.Where(list => list.Key.Length > 0))
            _byList[list.Key] = IndexOf(lists[""].Concat(list));
    }

    public static readonly RepositoryBook Empty = new([]);

    public bool IsEmpty => _forAll.Count == 0 && _byList.Count == 0;

    public CommitIndex For(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return _byList.GetValueOrDefault(RosterBook.KeyOf(list), _forAll);
    }

    /// <summary>Equal while nothing in the repositories could change what is said of a thread; empty for
    /// nothing.</summary>
    /// <param name="tree">The thread.</param>
    /// <param name="changeIds">Change-ids that its mails carry.</param>
    public string PrintOf(ReplyTree tree, IReadOnlyList<string> changeIds)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(changeIds);
        if (IsEmpty) return "";
        var print = new StringBuilder();
        var patches = tree.Nodes.Select(node =>
                new PostedPatch(node.Id, SubjectLine.Parse(node.Subject).Key, [], node.Date, null, IsCover: false))
            .Concat(changeIds.Select(change => new PostedPatch("", "", [], null, change, IsCover: false)));
        foreach (var patch in patches)
        {
            foreach (var (list, index) in _byList.Append(new("", _forAll)))
            {
                foreach (var commit in index.Candidates(patch))
                {
                    print.Append(list).Append(' ').Append(commit.Hash).Append(' ')
                        .Append(index.RevertOf(commit)?.Hash).Append('\n');
                }
            }
        }

        return print.ToString();
    }

    private static CommitIndex IndexOf(IEnumerable<IReadOnlyList<CommitRecord>> repositories)
    {
        var all = repositories.ToList();
        return all.Count switch
        {
            0 => CommitIndex.Empty,
            1 => new CommitIndex(all[0]),
            _ => new CommitIndex([.. all.SelectMany(commits => commits)
                .DistinctBy(commit => commit.Hash, StringComparer.Ordinal)
                .OrderByDescending(commit => commit.CommittedOn)]),
        };
    }
}
