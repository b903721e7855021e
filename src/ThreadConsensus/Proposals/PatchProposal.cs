using ThreadConsensus.Messages;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>Makes the proposal of a thread about a patch, a series or a pull request.</summary>
internal static class PatchProposal
{
    /// <summary>The proposal; null when the thread is not headed by a patch.</summary>
    public static Proposal? Of(ThreadView view)
    {
        var root = view.Root;
        var heading = view.Heading;
        if (heading.Has(SubjectMarks.Notice) || Notices.IsCommit(heading)) return null;
        // Who answers an RFC that the archive lacks answers its author, whatever diff he sketches.
        var tagged = heading.IsPatch || heading.Has(SubjectMarks.Pull);
        if (heading.IsReply && heading.Has(SubjectMarks.Rfc) && !tagged) return null;
        if (root.Mail is not null && view.PatchOf(root).HasDiff && (!heading.IsReply || IsSubmitted(view, root)))
            return Posted(view, root);
        if (!tagged && !heading.IsReply && root.Mail is not null && HeadsSeries(view)) return Posted(view, root);
        if (!tagged) return null;
        if (root.Mail is null) return Posted(view, AnswersWithPatch(view) ?? root);
        return heading.IsReply ? Missing(view) : Posted(view, root);
    }

    /// <summary>True for a cover letter without a tag: the author's numbered patches follow it.</summary>
    private static bool HeadsSeries(ThreadView view) => view.Thread.Messages.Skip(1).Any(message =>
        message.Mail is not null && ThreadView.IsSameAuthor(message.From, view.Root.From)
        && SubjectLine.Parse(message.Node.Subject) is { IsReply: false, IsOfSeries: true });

    /// <summary>The first mail there is, where it posts a patch under a subject of its own in answer to somebody of whom only its
    /// quotation tells: a bug report, a debate elsewhere. Null else.</summary>
    private static ThreadMessage? AnswersWithPatch(ThreadView view) =>
        view.FirstMail is { } first && SubjectLine.Parse(first.Node.Subject) is { IsReply: false, IsPatch: true, IsOfSeries: false }
        && view.PatchOf(first).HasDiff && !view.Root.From.IsUnknown && !ThreadView.IsSameAuthor(first.From, view.Root.From) ? first : null;

    private static Proposal Posted(ThreadView view, ThreadMessage root)
    {
        var author = root.Mail is null ? MissingPatch.AuthorOf(view, root.From) : root.From;
        var posts = PostsOf(view, author, root);
        return Build(view, root.Node.Id, author, root.Node.Date, posts);
    }

    /// <summary>
    /// The patch that the first mail answers is not in the archive: it still is what the thread is about.
    /// </summary>
    private static Proposal Missing(ThreadView view)
    {
        var author = MissingPatch.AuthorOf(view, Mailbox.Unknown);
        var mail = view.Root.Mail!;
        var id = mail.References.Count > 0 ? mail.References[0].Value
            : mail.InReplyTo.Count > 0 ? mail.InReplyTo[0].Value : view.Root.Node.Id;
        return Build(view, id, author, null, PostsOf(view, author, null));
    }

    private static List<ThreadMessage> PostsOf(ThreadView view, Mailbox author, ThreadMessage? root)
    {
        var posts = new List<ThreadMessage>();
        foreach (var message in view.Thread.Messages)
        {
            if (message == root || IsPost(view, message, author)) posts.Add(message);
        }

        return posts;
    }

    private static bool IsPost(ThreadView view, ThreadMessage message, Mailbox author)
    {
        if (message.Mail is null || !ThreadView.IsSameAuthor(message.From, author)) return false;
        var subject = SubjectLine.Parse(message.Node.Subject);
        if (!subject.IsReply) return subject.IsPatch || subject.Has(SubjectMarks.Pull);
        return IsSubmitted(view, message);
    }

    /// <summary>True for a diff that is to be taken, and not only shown: signed off, with a ChangeLog, or offered in so many words.</summary>
    private static bool IsSubmitted(ThreadView view, ThreadMessage message) => view.PatchOf(message) is { HasDiff: true } patch
        && (patch.IsSignedOff || patch.HasChangeLog || view.SentencesOf(message).Any(Suggestions.OffersPatch));

    private static Proposal Build(
        ThreadView view, string id, Mailbox author, DateTimeOffset? date, List<ThreadMessage> posts)
    {
        var heading = view.Heading;
        var subjects = posts.ConvertAll(post => SubjectLine.Parse(post.Node.Subject));
        var series = heading.IsOfSeries || heading.Has(SubjectMarks.Pull)
            || subjects.Exists(subject => subject.IsOfSeries);
        return new Proposal
        {
            Id = ProposalId.Of(heading, author, heading.Has(SubjectMarks.Pull) ? id : ""),
            MessageId = id,
            Summary = heading.Plain,
            Proposer = author,
            ProposedOn = date,
            Kind = series ? ProposalKind.Series : ProposalKind.Patch,
            Revision = Math.Max(heading.Version ?? 1,
                subjects.Select(subject => subject.Version ?? 1).DefaultIfEmpty(1).Max()),
            ProposingMessages = posts.ConvertAll(post => post.Node.Id),
            Files = posts.SelectMany(post => view.PatchOf(post).Files).Distinct(StringComparer.Ordinal)
                .Take(PatchText.MostFiles).ToList(),
        };
    }
}
