using ThreadConsensus.Proposals;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Positions;

/// <summary>
/// Which message of the proposal each message of its thread is about: the nearest ancestor, or the message itself,
/// among those that make the proposal. An approval of one patch of a series says nothing on another.
/// </summary>
internal sealed class ProposalBranches
{
    private readonly int[] _branch;
    private readonly bool[] _coversAll;

    public ProposalBranches(DiscussionThread thread, Proposal proposal)
    {
        var making = proposal.ProposingMessages.ToHashSet(StringComparer.Ordinal);
        making.Add(proposal.MessageId);
        var count = thread.Messages.Count;
        _branch = new int[count];
        var below = new bool[count];
        for (var i = 0; i < count; i++)
        {
            var node = thread.Messages[i].Node;
            _branch[i] = making.Contains(node.Id) ? i : node.Parent < 0 ? -1 : _branch[node.Parent];
            if (_branch[i] == i && node.Parent >= 0 && _branch[node.Parent] >= 0) below[_branch[node.Parent]] = true;
        }

        // A message that others of the proposal answer is a cover letter: what is said of it is said of all of them.
        _coversAll = below;
    }

    /// <summary>Index of the message that makes what this message is about; -1 where the archive lacks it.</summary>
    public int Of(int index) => _branch[index];

    /// <summary>True when the message makes a part of the proposal that no other part of it answers.</summary>
    public bool IsLeaf(int index) => _branch[index] == index && !_coversAll[index];

    /// <summary>True when what is said in one message also holds for what another one is about.</summary>
    public bool Covers(int saidIn, int other)
    {
        var branch = _branch[saidIn];
        return branch == _branch[other] || branch < 0 || _coversAll[branch];
    }
}
