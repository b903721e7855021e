using ThreadConsensus.Proposals;

namespace ThreadConsensus.Tests.Proposals;

public sealed class SideProposalFinderTests
{
    private const string Freeze = "Gadget 4.2: code freeze has started";

    private const string Announcement =
        "Hello,\n\nthe code freeze for 4.2 has started. Fixes go in as before, everything else needs my word.";

    private const string Patch = """
        This stops the counter from wrapping.

        Signed-off-by: Cy Cole <cy.cole@example.org>
        ---
        diff --git a/common/timer.c b/common/timer.c
        --- a/common/timer.c
        +++ b/common/timer.c
        @@ -1,3 +1,3 @@
        -	int ticks;
        +	long ticks;
        """;

    [Fact]
    public void Each_exception_asked_for_in_an_announcement_is_a_proposal_of_its_own()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", Freeze, Announcement)
            .Mail("Bo Berg", "Re: " + Freeze, "I would like to ask for a freeze exception for \"timer: widen the counter\".")
            .Mail("Ann Archer", "Re: " + Freeze, "Why?", to: 1)
            .Mail("Cy Cole", "Re: " + Freeze, "Could \"clock: second source\" still be included?", to: 0)
            .Mail("Ann Archer", "Re: " + Freeze, "That can wait.", to: 3)
            .Mail("Di Dorn", "Re: " + Freeze, "Thanks for the heads-up.", to: 0));
        Assert.Equal("timer: widen the counter", found.Main!.Summary);
        Assert.Equal([Conversation.Box("Ann Archer")], found.Main.PutTo);
        var side = Assert.Single(found.Sides);
        Assert.Equal((SideKind.Asked, "clock: second source", "Cy Cole"), (side.Kind, side.Proposal.Summary, side.Proposal.Proposer.Name));
        Assert.Equal([3, 4], side.Messages);
        Assert.Equal([-1, 0, 0, 1, 1, -1], found.About);
    }

    [Theory]
    [InlineData("While at it: may I also get a release ack for the documents?", 1)]
    [InlineData("Could you take that in for 4.2, please?", 0)]
    [InlineData("Would it be too late for that next week?", 0)]
    public void Below_a_request_only_what_says_that_it_is_of_something_else_is_another(string words, int sides) =>
        Assert.Equal(sides, Find(new Conversation()
            .Mail("Ann Archer", Freeze, Announcement)
            .Mail("Bo Berg", "Re: " + Freeze, "I would like to ask for a freeze exception for the counter.")
            .Mail("Cy Cole", "Re: " + Freeze, words, to: 1)).Sides.Count);

    [Fact]
    public void What_the_announcer_says_of_exceptions_asks_for_none()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", Freeze, Announcement)
            .Mail("Bo Berg", "Re: " + Freeze, "What about documents?")
            .Mail("Ann Archer", "Re: " + Freeze, "Documents can still be included.", to: 1));
        Assert.Null(found.Main);
        Assert.Empty(found.Sides);
    }

    [Fact]
    public void Where_the_announcement_is_of_no_release_nobody_decides_alone()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "[ANNOUNCE] Gadget conference", "I am pleased to announce the place and the day.")
            .Mail("Bo Berg", "Re: [ANNOUNCE] Gadget conference", "I propose a session on timers."));
        Assert.True(found.Main!.IsRequest);
        Assert.Empty(found.Main.PutTo);
    }

    [Theory]
    [InlineData("I propose instead that we keep it", SideKind.Instead)]
    [InlineData("Instead, I would suggest to keep it", SideKind.Instead)]
    [InlineData("As a counter-proposal, let us keep it", SideKind.Instead)]
    [InlineData("I would suggest a different name and keep it", SideKind.Instead)]
    [InlineData("I do not see why we should not keep it", null)]
    [InlineData("Would you propose instead that we keep it", null)]
    public void Who_puts_something_else_in_its_place_and_spells_it_out_makes_a_counter_proposal(string start, SideKind? kind)
    {
        var reply = start + " for another year, with a warning at the start and a page that says how to move away from it. "
            + "After that year we look at the numbers again, and whoever still needs it can speak up.";
        var found = Find(Discussion(reply));
        Assert.Equal(kind, found.Sides.Count == 0 ? null : found.Sides[0].Kind);
        Assert.Equal(kind is null ? [0, 0, 0, 0] : [0, 1, 1, 0], found.About);
    }

    [Fact]
    public void A_remark_without_content_of_its_own_is_no_counter_proposal() =>
        Assert.Empty(Find(Discussion("I propose instead that we keep it.")).Sides);

    [Fact]
    public void Nobody_makes_a_counter_proposal_to_his_own() =>
        Assert.Empty(Find(Discussion(
            "I propose instead that we keep it for another year, with a warning at the start and a page that says how to move "
            + "away from it, and that we look at the numbers again after that.", by: "Ann Archer")).Sides);

    [Fact]
    public void A_patch_that_another_person_posts_into_the_thread_is_one_and_its_new_version_too()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "[PATCH] clock: drop the second source", Patch)
            .Mail("Cy Cole", "[PATCH] timer: widen the counter", Patch, to: 0)
            .Mail("Bo Berg", "Re: [PATCH] timer: widen the counter", "Please say why.", to: 1)
            .Mail("Cy Cole", "[PATCH v2] timer: widen the counter", Patch, to: 2)
            .Mail("Bo Berg", "Re: [PATCH] clock: drop the second source", "Fine.", to: 0));
        var side = Assert.Single(found.Sides);
        Assert.Equal((SideKind.Posted, 2), (side.Kind, side.Proposal.Revision));
        Assert.Equal([1, 2, 3], side.Messages);
        Assert.Equal([0, 1, 1, 1, 0], found.About);
    }

    [Theory]
    [InlineData("[PATCH] clock: drop the second source", "Cy Cole", true)]
    [InlineData("Re: [PATCH] timer: widen the counter", "Cy Cole", true)]
    [InlineData("[PATCH] timer: widen the counter", "Ann Archer", true)]
    [InlineData("[PATCH] timer: widen the counter", "Cy Cole", false)]
    public void What_is_of_the_same_subject_or_author_or_not_signed_is_part_of_the_discussion(string subject, string by, bool signed) =>
        Assert.Empty(Find(new Conversation()
            .Mail("Ann Archer", "[PATCH] clock: drop the second source", Patch)
            .Mail(by, subject, signed ? Patch : Patch.Replace("Signed-off-by", "Based-on-work-of", StringComparison.Ordinal))).Sides);

    [Fact]
    public void Of_more_than_can_be_told_apart_the_rest_stays_with_what_it_stands_below()
    {
        var thread = new Conversation().Mail("Ann Archer", Freeze, Announcement);
        for (var i = 0; i < SideProposalFinder.MaxSides + 5; i++)
            thread.Mail("Bo Berg", "Re: " + Freeze, "I would like to ask for a freeze exception.", to: 0);
        var found = Find(thread);
        Assert.Equal(SideProposalFinder.MaxSides, found.Sides.Count);
        Assert.Equal(-1, found.About[^1]);
    }

    private static Conversation Discussion(string reply, string by = "Bo Berg") => new Conversation()
        .Mail("Ann Archer", "Drop the old command line", "I propose that we drop the old command line in the next release.")
        .Mail(by, "Re: Drop the old command line", reply, to: 0)
        .Mail("Cy Cole", "Re: Drop the old command line", "Good idea.", to: 1)
        .Mail("Di Dorn", "Re: Drop the old command line", "Fine.", to: 0);

    private static ThreadProposals Find(Conversation conversation) => SideProposalFinder.Find(conversation.Build());
}
