using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Repository;

/// <summary>Finds the patches of a proposal's last revision in its thread.</summary>
public static class PostedPatches
{
    /// <summary>At most so many patches are looked for; a longer series is judged by the first of them.</summary>
    public const int MostPatches = 200;

    /// <summary>Lines at the top of a body in which the author of a forwarded patch may be named.</summary>
    private const int LinesOfAuthor = 5;

    /// <summary>One a patch, in the order posted; a series of which only the cover letter is known, that alone. Empty
    /// for what is no patch.</summary>
    public static IReadOnlyList<PostedPatch> Of(DiscussionThread thread, Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ArgumentNullException.ThrowIfNull(proposal);
        if (proposal.Kind is not (ProposalKind.Patch or ProposalKind.Series)) return [];
        var making = proposal.ProposingMessages.ToHashSet(StringComparer.Ordinal);
        var posts = thread.Messages.Where(message => making.Contains(message.Node.Id))
            .Select(message => (Message: message, Subject: SubjectLine.Parse(message.Node.Subject)))
            .ToList();
        var revision = posts.Select(post => post.Subject.Version ?? 1).DefaultIfEmpty(1).Max();
        var last = posts.FindAll(post => (post.Subject.Version ?? 1) == revision);
        var total = last.Select(post => post.Subject.Total).FirstOrDefault(total => total > 1);
        // One patch of a series may be sent anew by itself; the others then are those of the revision before.
        var patches = posts
            .FindAll(post => post.Subject.Number != 0 && PatchText.Of(post.Message.Body).HasDiff
                && (total is null ? (post.Subject.Version ?? 1) == revision : post.Subject.Total == total));
        var chosen = (patches.Count > 0 ? patches : last)
            .OrderByDescending(post => post.Subject.Version ?? 1)
            .DistinctBy(post => total is null ? (post.Subject.Key, null) : ("", post.Subject.Number))
            .OrderBy(post => post.Message.Index)
            .Take(MostPatches)
            .Select(post => Describe(post.Message, post.Subject, isCover: patches.Count == 0 && post.Subject.IsOfSeries))
            .ToList();
        return chosen.Count > 0 ? chosen : [Missing(proposal)];
    }

    private static PostedPatch Describe(ThreadMessage message, SubjectLine subject, bool isCover) => new(
        message.Node.Id,
        subject.IsReply && !subject.IsPatch ? "" : subject.Key,
        [.. AuthorsOf(message)],
        message.Node.Date,
        EarlierVersion.ChangeIdOf(message.Body),
        isCover);

    /// <summary>What is known of a patch whose mail the archive lacks.</summary>
    private static PostedPatch Missing(Proposal proposal) => new(
        proposal.MessageId,
        SubjectLine.Fold(proposal.Summary),
        proposal.Proposer.IsUnknown ? [] : [proposal.Proposer],
        proposal.ProposedOn,
        null,
        IsCover: proposal.Kind == ProposalKind.Series);

    private static IEnumerable<Mailbox> AuthorsOf(ThreadMessage message)
    {
        if (!message.From.IsUnknown) yield return message.From;
        for (var line = 1; line <= Math.Min(LinesOfAuthor, message.Body.LineCount); line++)
        {
            var text = message.Body.TextOf(line);
            if (!text.StartsWith("From: ", StringComparison.Ordinal)) continue;
            var (open, close) = (text.IndexOf('<'), text.IndexOf('>'));
            if (open < 6 || close < open) yield break;
            yield return new Mailbox(
                text[6..open].Trim().Trim('"').ToString(), text[(open + 1)..close].Trim().ToString());
            yield break;
        }
    }
}
