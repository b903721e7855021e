using System.Text.RegularExpressions;
using ThreadConsensus.Messages;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>Finds what a thread asks its list to do or accept.</summary>
public static partial class ProposalFinder
{
    private const int FewestOfDiscussion = 3;

    /// <summary>
    /// The main proposal. Null when nothing is proposed: announcements, results, questions and reports that nobody
    /// follows with a suggestion, robots. Where the root only asks, the first concrete suggestion of a reply is the
    /// proposal.
    /// </summary>
    public static Proposal? Find(DiscussionThread thread)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return Find(new ThreadView(thread));
    }

    internal static Proposal? Find(ThreadView view)
    {
        var proposal = PullRequest.Of(view) ?? PatchProposal.Of(view) ?? Vote(view) ?? Discussion(view);
        return proposal is null ? null : WithCall(view, proposal);
    }

    private static Proposal? Vote(ThreadView view)
    {
        var heading = view.Heading;
        if (heading.Has(SubjectMarks.Result | SubjectMarks.Cancelled | SubjectMarks.Notice)) return null;
        var motion = heading.Has(SubjectMarks.Vote) ? null : Motion(view);
        if (!heading.Has(SubjectMarks.Vote) && motion is null) return null;
        var root = view.Root;
        var missing = root.Mail is not null && heading.IsReply;
        var author = missing ? MissingPatch.AuthorOf(view, Mailbox.Unknown) : root.From;
        return new Proposal
        {
            Id = ProposalId.Of(heading, author, ""),
            MessageId = missing && root.Mail!.InReplyTo.Count > 0 ? root.Mail.InReplyTo[0].Value : root.Node.Id,
            Summary = heading.Plain.Length > 0 ? heading.Plain : motion?.Text ?? "",
            Proposer = author,
            ProposedOn = missing ? null : root.Node.Date,
            Kind = ProposalKind.Vote,
            Revision = heading.Version ?? 1,
            ProposingMessages = missing ? [] : [root.Node.Id],
            Questions = BallotQuestions.Of(root.Body),
        };
    }

    private static OwnSentence? Motion(ThreadView view)
    {
        if (view.Heading.IsReply || view.Root.Mail is null) return null;
        return view.SentencesOf(view.Root).FirstOrDefault(sentence => MotionText().IsMatch(sentence.Text));
    }

    private static Proposal? Discussion(ThreadView view)
    {
        var heading = view.Heading;
        var opening = view.SentencesOf(view.Root);
        if (view.Root.Mail?.IsAutomatic == true || Notices.IsNotice(heading, opening)) return LateRequest(view);
        if (view.Root.Mail is null || heading.IsReply) return Continued(view);
        var suggestion = Suggestions.FirstInOpening(opening);
        if (suggestion is null && !IsPutForward(heading))
        {
            if (Notices.IsQuestion(opening)) return FirstPlan(view);
            if (Notices.IsReport(heading)) return FirstSuggestion(view);
        }

        if (suggestion is null && heading.Plain.Length == 0) return Dispute(view);
        var offer = suggestion ?? Suggestions.FirstOffer(opening);
        var offersPatch = opening.Any(Suggestions.OffersPatch);
        var namesChange = Suggestions.IsChange(heading) || Suggestions.IsPlainChange(heading);
        if (offer is null && !offersPatch && !namesChange && !IsPutForward(heading)) return FirstPlan(view);
        var takesCode = offersPatch || Suggestions.AsksToTake(heading) || (offer is not null && Suggestions.AsksToTake(offer));
        return Put(view, view.Root, offer, takesCode ? ProposalKind.Patch : ProposalKind.Discussion);
    }

    /// <summary>Something asked for inside a thread that only tells: a patch, or an exception from a freeze.</summary>
    private static Proposal? LateRequest(ThreadView view) =>
        view.Thread.Messages.Skip(1).SelectMany(message => RequestsIn(view, message)).FirstOrDefault();

    /// <summary>What a message asks for in such a thread, in its order; empty for nothing.</summary>
    internal static IReadOnlyList<Proposal> RequestsIn(ThreadView view, ThreadMessage message)
    {
        if (message.Mail is null || message.Mail.IsAutomatic) return [];
        var decides = view.Announcer is { } announcer && ThreadView.IsSameAuthor(message.From, announcer);
        var subject = SubjectLine.Parse(message.Node.Subject);
        if (!subject.IsReply && subject.IsPatch)
            return [Put(view, message, null, ProposalKind.Patch) with { IsRequest = true, PutTo = view.PutTo }];
        return [.. AskedIn(view, message, decides).Select(thing => Put(view, message, thing.Words, ProposalKind.Discussion) with
        {
            Summary = thing.Summary,
            IsRequest = true,
            PutTo = view.PutTo,
        })];
    }

    private static IReadOnlyList<AskedThing> AskedIn(ThreadView view, ThreadMessage message, bool decides)
    {
        var sentences = view.SentencesOf(message);
        if (RequestText.First(sentences, decides) is not { } request) return [];
        var several = decides ? [] : SeveralRequests.In(sentences);
        return several.Count > 0 ? several : [new AskedThing(request, RequestText.Summary(sentences, request))];
    }

    /// <summary>The root only asks: whoever answers first with something concrete makes the proposal.</summary>
    private static Proposal? FirstSuggestion(ThreadView view)
    {
        foreach (var message in view.Thread.Messages)
        {
            if (message.Mail is null || message.Mail.IsAutomatic) continue;
            if (view.PatchOf(message).HasDiff) return Put(view, message, null, ProposalKind.Patch);
            var sentences = view.SentencesOf(message);
            if ((Suggestions.FirstIn(sentences) ?? Suggestions.FirstPlan(sentences)) is { } suggestion)
                return Put(view, message, suggestion, ProposalKind.Discussion);
        }

        return null;
    }

    /// <summary>
    /// The root tells or asks something without putting anything forward: only what somebody wants the project to do
    /// makes a proposal then, not the advice that those get who need help.
    /// </summary>
    private static Proposal? FirstPlan(ThreadView view)
    {
        foreach (var message in view.Thread.Messages)
        {
            if (message.Mail is null || message.Mail.IsAutomatic) continue;
            if (view.PatchOf(message).HasDiff) return Put(view, message, null, ProposalKind.Patch);
            if (Suggestions.FirstPlan(view.SentencesOf(message)) is { } plan) return Put(view, message, plan, ProposalKind.Discussion);
        }

        return null;
    }

    /// <summary>
    /// The archive lacks the start of the thread. What its first mail suggests counts first, then what quotations tell
    /// of the mails before it: they are only a part of those.
    /// </summary>
    private static Proposal? Continued(ThreadView view)
    {
        if (view.FirstMail is { } opener && view.SentencesOf(opener).FirstOrDefault(Suggestions.OpensRequest) is { } request)
            return Put(view, opener, request, ProposalKind.Discussion);
        if (view.Heading.Has(SubjectMarks.Rfc | SubjectMarks.Discuss)) return Dispute(view);
        if (view.FirstMail is { } first && Suggestions.FirstInOpening(view.SentencesOf(first)) is { } suggestion)
            return Put(view, first, suggestion, ProposalKind.Discussion);

        // What is left of a topic talked about for long is as likely an aside as its start.
        if (view.Heading.Has(SubjectMarks.Topic)) return Dispute(view);
        foreach (var message in view.Thread.Messages)
        {
            if (message.Mail is null && Suggestions.FirstIn(view.SentencesOf(message)) is { } quoted)
                return Put(view, message, quoted, ProposalKind.Discussion);
        }

        var asked = Notices.IsReport(view.Heading) || Notices.IsNotice(view.Heading);
        return asked ? FirstSuggestion(view) : Dispute(view);
    }

    /// <summary>People argue, or a decision is called for, but who put the question is not in the archive.</summary>
    private static Proposal? Dispute(ThreadView view)
    {
        string? matter = null;
        OwnSentence? call = null;
        foreach (var message in view.Thread.Messages)
        {
            foreach (var sentence in view.SentencesOf(message))
            {
                if (call is null && CallText.AsksForDecision(sentence.Text)) call = sentence;
                if (matter is null && MatterText().Match(sentence.Text) is { Success: true } match)
                    matter = match.Groups["matter"].Value.Trim();
            }
        }

        var few = view.Thread.Messages.Count < FewestOfDiscussion;
        if (call is null && !IsPutForward(view.Heading) && (few || (matter is null && !IsAboutAChange(view)))) return null;
        var summary = view.Heading.Plain.Length > 0 ? view.Heading.Plain : matter ?? call?.Text ?? "";

        // A topic has been talked about for long: whom its last mails quote is not who raised it, unless they answer its start.
        var quoted = view.Root.Mail is null ? view.Root.From : Mailbox.Unknown;
        var author = view.Heading.Has(SubjectMarks.Rfc | SubjectMarks.Discuss) ? MissingPatch.AuthorOf(view, quoted)
            : AnswersTheStart(view) ? quoted : Mailbox.Unknown;
        return new Proposal
        {
            Id = ProposalId.Of(SubjectLine.Parse(summary), author, ""),
            MessageId = view.Root.Node.Id,
            Summary = summary,
            Proposer = author,
            Kind = ProposalKind.Discussion,
        };
    }

    /// <summary>True when anybody suggests something, or the subject names a change or a part of the code: else people only
    /// talk.</summary>
    private static bool IsAboutAChange(ThreadView view) => Suggestions.IsChange(view.Heading) || OfPart().IsMatch(view.Heading.Plain)
        || view.Thread.Messages.Any(message => Suggestions.FirstIn(view.SentencesOf(message)) is not null);

    [GeneratedRegex(@"^[\w./+-]{2,30}: +\w", RegexOptions.CultureInvariant)]
    private static partial Regex OfPart();

    /// <summary>True when the first mail there is names one message before it, which then began the thread.</summary>
    private static bool AnswersTheStart(ThreadView view) =>
        view.FirstMail?.Mail is { References.Count: 1 } first && first.InReplyTo.All(id => id == first.References[0]);

    private static bool IsPutForward(SubjectLine heading) =>
        heading.Has(SubjectMarks.Rfc | SubjectMarks.Discuss | SubjectMarks.Topic)
        || Suggestions.IsDraft(heading) || Suggestions.IsCall(heading);

    internal static Proposal Put(ThreadView view, ThreadMessage message, OwnSentence? sentence, ProposalKind kind)
    {
        var subject = message == view.Root ? view.Heading : SubjectLine.Parse(message.Node.Subject);
        return new Proposal
        {
            Id = ProposalId.Of(subject, message.From, ""),
            MessageId = message.Node.Id,
            Summary = message != view.Root && sentence is not null || subject.Plain.Length == 0
                ? sentence?.Text ?? "" : subject.Plain,
            Proposer = message.From,
            ProposedOn = message.Node.Date,
            Kind = kind,
            Revision = subject.Version ?? 1,
            ProposingMessages = [message.Node.Id],
            Files = kind == ProposalKind.Patch ? view.PatchOf(message).Files : [],
        };
    }

    /// <summary>Window and silence, as the proposer names them; his last word on the window counts.</summary>
    internal static Proposal WithCall(ThreadView view, Proposal proposal)
    {
        var silence = false;
        DateTimeOffset? deadline = null;
        foreach (var message in view.Thread.Messages)
        {
            if (message.Node.Id != proposal.MessageId
                && !ThreadView.IsSameAuthor(message.From, proposal.Proposer)) continue;
            var sentences = view.SentencesOf(message);
            silence |= CallText.LetsSilenceDecide(sentences);
            if (message.Node.Date is not { } written) continue;
            foreach (var sentence in sentences)
            {
                deadline = DeadlineReader.Read(sentence.Text, written, proposal.Kind == ProposalKind.Vote) ?? deadline;
            }
        }

        return proposal with { Deadline = deadline, SilenceIsConsent = silence };
    }

    [GeneratedRegex(
        @"\b(?:call|calling) (?:for )?(?:a |an |the )?(?:formal )?vote\b|\b(?:I|we) (?:hereby )?(?:move"
        + @"|put) (?:that|it to|this to)\b|\bplease (?:\w+ )?(?:cast your )?votes?\b|\b(?:vote|ballot) (?:is|will be"
        + @"|stays|remains) open\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MotionText();

    [GeneratedRegex(
        @"\b(?:idea to|idea of|opposed to|opposition to|in favou?r of|objections? to"
        + @"|objecting to) (?<matter>[^.,;:?!()]{8,120})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MatterText();
}
