using ThreadConsensus.Messages;
using ThreadConsensus.Messages.Forges;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>Makes the proposal of a thread that a forge sent about a pull request.</summary>
internal static class PullRequest
{
    /// <summary>The proposal; null for another thread.</summary>
    public static Proposal? Of(ThreadView view)
    {
        if (view.FirstMail is not { Mail.Forge: { Topic.IsPullRequest: true } post } first) return null;
        var openings = view.Thread.Messages.Where(message => IsOpening(message, post.Topic)).ToList();
        var opening = openings.FirstOrDefault();
        var author = opening?.From ?? Mailbox.Unknown;
        var title = opening?.Mail!.Forge!.Title ?? post.Title;
        if (title.Length == 0) title = view.Heading.Plain;
        return new Proposal
        {
            Id = ProposalId.Of(SubjectLine.Parse(title), author, post.Topic.Key),
            MessageId = opening?.Node.Id ?? MissingId(first.Mail!, post.Topic),
            Summary = title,
            Proposer = author,
            ProposedOn = opening?.Node.Date,
            Kind = ProposalKind.Patch,
            ProposingMessages = openings.ConvertAll(message => message.Node.Id),
        };
    }

    /// <summary>The id that the first mail names the pull request by; else the one that GitHub gives it.</summary>
    private static string MissingId(ListMessage mail, ForgeTopic topic) => mail.References.Count > 0
        ? mail.References[0].Value
        : mail.InReplyTo.Count > 0 ? mail.InReplyTo[0].Value : $"{topic.Project}/pull/{topic.Number}@github.com";

    private static bool IsOpening(ThreadMessage message, ForgeTopic topic) =>
        message.Mail?.Forge is { Deed: ForgeDeed.Opened } post && post.Topic.Key == topic.Key;
}
