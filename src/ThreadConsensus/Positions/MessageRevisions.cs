using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Positions;

/// <summary>
/// Which revision each message of a thread is about, where later revisions are posted in the same thread. A part of a
/// series that nobody posts anew stays as it is: what is said of it is about the newest revision.
/// </summary>
public static class MessageRevisions
{
    /// <returns>One a message, in the order of the thread.</returns>
    public static IReadOnlyList<int> Of(DiscussionThread thread, Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ArgumentNullException.ThrowIfNull(proposal);
        var making = proposal.ProposingMessages.ToHashSet(StringComparer.Ordinal);
        var heading = SubjectLine.Parse(thread.Messages[0].Node.Subject);
        var (whole, byTopic) = Newest(thread, making);
        var revisions = new int[thread.Messages.Count];
        for (var i = 0; i < revisions.Length; i++)
        {
            var node = thread.Messages[i].Node;
            if (node.Parent >= 0 && !making.Contains(node.Id)) revisions[i] = revisions[node.Parent];
            else
            {
                var subject = node.Parent < 0 ? heading : SubjectLine.Parse(node.Subject);
                var version = subject.Version ?? 1;
                var newest = Math.Max(whole, byTopic.GetValueOrDefault(subject.Key));
                revisions[i] = version < newest ? Math.Min(version, proposal.Revision) : proposal.Revision;
            }
        }

        return revisions;
    }

    /// <summary>The highest version posted of the whole, and of each part by its topic.</summary>
    private static (int Whole, Dictionary<string, int> ByTopic) Newest(DiscussionThread thread, HashSet<string> making)
    {
        var whole = 0;
        var byTopic = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var message in thread.Messages)
        {
            if (!making.Contains(message.Node.Id)) continue;
            var subject = SubjectLine.Parse(message.Node.Subject);
            var version = subject.Version ?? 1;
            if (subject.Number is null or 0) whole = Math.Max(whole, version);
            byTopic[subject.Key] = Math.Max(version, byTopic.GetValueOrDefault(subject.Key));
        }

        return (whole, byTopic);
    }
}
