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
        if (main is null) return new ThreadProposals { About = new int[thread.Messages.Count] };
        var walk = new SideWalk(view, main);
        walk.Run();
        return new ThreadProposals
        {
            Main = main,
            MainParts = walk.PartsOf(0),
            About = walk.About,
            Sides = [.. walk.Sides.Select((side, number) => Complete(view, side, walk, number + 1))],
        };
    }

    private static SideProposal Complete(ThreadView view, SideProposal side, SideWalk walk, int number)
    {
        var messages = walk.MessagesOf(number);
        var parts = walk.PartsOf(number);
        return side with
        {
            Messages = messages,
            Parts = parts,
            Proposal = ProposalFinder.WithCall(new ThreadView(view.Thread.With(parts).Branch(messages)), side.Proposal),
        };
    }
}
