using ThreadConsensus.Messages;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>
/// Finds what else a thread proposes besides its main proposal. Each further proposal takes the messages below the one
/// that makes it, down to where another one, or the main one again, is made. Only a clear sign opens one, since to tear
/// a discussion apart that is one does more harm than to leave two together.
/// </summary>
public static class SideProposalFinder
{
    /// <summary>
    /// At most so many are told apart in one thread; what comes after them counts with what it stands below.
    /// </summary>
    public const int MaxSides = 32;

    public static ThreadProposals Find(DiscussionThread thread)
    {
        ArgumentNullException.ThrowIfNull(thread);
        var view = new ThreadView(thread);
        var main = ProposalFinder.Find(view);
        var about = new int[thread.Messages.Count];
        if (main is null) return new ThreadProposals { About = about };
        var sides = ByDate(view, Sides(view, main, about), about);
        return new ThreadProposals
        {
            Main = main,
            About = about,
            Sides = [.. sides.Select((side, number) => Complete(view, side, Messages(about, number + 1)))],
        };
    }

    /// <summary>The first asked first, whatever branch of the tree it stands in.</summary>
    private static List<SideProposal> ByDate(ThreadView view, List<SideProposal> sides, int[] about)
    {
        var order = Enumerable.Range(0, sides.Count)
            .OrderBy(at => sides[at].Proposal.ProposedOn ?? view.Root.Node.Date ?? DateTimeOffset.MinValue).ToList();
        for (var index = 0; index < about.Length; index++)
        {
            if (about[index] > 0) about[index] = order.IndexOf(about[index] - 1) + 1;
        }

        return order.ConvertAll(at => sides[at]);
    }

    private static int[] Messages(int[] about, int number) =>
        [.. Enumerable.Range(0, about.Length).Where(index => about[index] == number)];

    private static List<SideProposal> Sides(ThreadView view, Proposal main, int[] about)
    {
        var sides = new List<SideProposal>();
        var making = main.ProposingMessages.Append(main.MessageId).ToHashSet(StringComparer.Ordinal);
        foreach (var message in view.Thread.Messages)
        {
            var index = message.Index;
            if (making.Contains(message.Node.Id)) continue;
            var above = message.Node.Parent;
            about[index] = above >= 0 ? about[above] : main.IsRequest ? ThreadProposals.Nothing : 0;
            if (message.Mail is null || message.Mail.IsAutomatic || RobotSender.Is(message.From)) continue;
            if (OfPosted(sides, message) is var posted and > 0)
            {
                about[index] = posted;
            }
            else if (sides.Count < MaxSides && Opened(view, main, sides, message, about[index]) is { } side)
            {
                sides.Add(side);
                about[index] = sides.Count;
            }
        }

        return sides;
    }

    /// <summary>Number of the series that a patch is a further part or a new revision of; 0 for none.</summary>
    private static int OfPosted(List<SideProposal> sides, ThreadMessage message)
    {
        if (sides.Count == 0 || SubjectLine.Parse(message.Node.Subject) is not { IsReply: false, IsPatch: true } subject) return 0;
        for (var at = sides.Count - 1; at >= 0; at--)
        {
            var proposal = sides[at].Proposal;
            if (sides[at].Kind != SideKind.Posted || !ThreadView.IsSameAuthor(proposal.Proposer, message.From)) continue;
            if (proposal.Kind != ProposalKind.Series && SubjectLine.Fold(proposal.Summary) != subject.Key) continue;
            sides[at] = sides[at] with
            {
                Proposal = proposal with
                {
                    ProposingMessages = [.. proposal.ProposingMessages, message.Node.Id],
                    Revision = Math.Max(proposal.Revision, subject.Version ?? 1),
                },
            };
            return at + 1;
        }

        return 0;
    }

    private static SideProposal? Opened(
        ThreadView view, Proposal main, List<SideProposal> sides, ThreadMessage message, int above)
    {
        if (main.IsRequest) return Asked(view, message, above);
        if (ThreadView.IsSameAuthor(message.From, main.Proposer)) return null;
        if (Posted(view, main, message) is { } patch) return new SideProposal(SideKind.Posted, patch, []);
        // A counter to a counter is an argument; and nobody answers his own.
        return above != 0 || sides.Exists(side => ThreadView.IsSameAuthor(side.Proposal.Proposer, message.From))
            ? null
            : Instead(view, main, message);
    }

    private static SideProposal? Asked(ThreadView view, ThreadMessage message, int above)
    {
        if (ProposalFinder.RequestIn(view, message) is not { } request) return null;
        // Below another request only what says that it is of something else is one.
        var sentences = view.SentencesOf(message);
        var isNew = above == ThreadProposals.Nothing || request.Kind == ProposalKind.Patch
            || sentences.Any(sentence => RequestText.IsOfAnother(sentence) && RequestText.First([sentence], decides: false) is not null);
        return isNew ? new SideProposal(SideKind.Asked, OwnId(request, message), []) : null;
    }

    /// <summary>A signed patch under a subject of its own, or the cover letter of such.</summary>
    private static Proposal? Posted(ThreadView view, Proposal main, ThreadMessage message)
    {
        if (main.Proposer.IsUnknown || main.Kind == ProposalKind.Vote) return null;
        var subject = SubjectLine.Parse(message.Node.Subject);
        if (subject.IsReply || !subject.IsPatch || IsOfMain(view, main, subject)) return null;
        var patch = view.PatchOf(message);
        if (!(patch.HasDiff && patch.IsSignedOff) && subject.Number != 0) return null;
        var kind = subject.IsOfSeries && subject.Number == 0 ? ProposalKind.Series : ProposalKind.Patch;
        return ProposalFinder.Put(view, message, null, kind);
    }

    private static bool IsOfMain(ThreadView view, Proposal main, SubjectLine subject)
    {
        if (subject.Key.Length == 0 || subject.Key == view.Heading.Key) return true;
        var making = main.ProposingMessages.ToHashSet(StringComparer.Ordinal);
        return view.Thread.Messages.Any(message =>
            making.Contains(message.Node.Id) && SubjectLine.Parse(message.Node.Subject).Key == subject.Key);
    }

    private static SideProposal? Instead(ThreadView view, Proposal main, ThreadMessage message)
    {
        if (message.Node.Parent < 0 || !CounterText.MayStandIn(message.Body.Text.Text)) return null;
        var ofPatch = main.Kind is ProposalKind.Patch or ProposalKind.Series;
        if (CounterText.First(view.SentencesOf(message), ofPatch) is not { } sentence) return null;
        var proposal = ProposalFinder.Put(view, message, sentence, ProposalKind.Discussion) with
        {
            Summary = CounterText.Summary(sentence),
        };
        return new SideProposal(SideKind.Instead, OwnId(proposal, message), [])
        {
            Words = sentence,
        };
    }

    /// <summary>One person may ask for several things under one subject.</summary>
    private static Proposal OwnId(Proposal proposal, ThreadMessage message) => proposal with
    {
        Id = ProposalId.Of(SubjectLine.Parse(message.Node.Subject), message.From, message.Node.Id),
        Revision = 1,
    };

    private static SideProposal Complete(ThreadView view, SideProposal side, IReadOnlyList<int> messages) => side with
    {
        Messages = messages,
        Proposal = ProposalFinder.WithCall(new ThreadView(view.Thread.Branch(messages)), side.Proposal),
    };
}
