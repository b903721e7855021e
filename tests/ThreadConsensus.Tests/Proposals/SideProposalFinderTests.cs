using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;

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

    [Theory]
    [InlineData("I would like to ask for exceptions for the following:\n\n * timer: widen the counter\n   https://lists.example.org/t/1\n * clock: second source")]
    [InlineData("Could these still go in?\n1. timer: widen the counter\n2. clock: second source\n\nThanks")]
    [InlineData("I'd like to ask for freeze exceptions for \"timer: widen the counter\" and \"clock: second source\".")]
    [InlineData("May I have a freeze exception for \"timer: widen the counter\"? I would also like to get one more release ack, for "
        + "\"clock: second source\".")]
    [InlineData("- Could \"timer: widen the counter\" still be included?\n- Could \"clock: second source\" still be included?")]
    public void Several_exceptions_asked_for_in_one_mail_are_a_proposal_each(string words)
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", Freeze, Announcement)
            .Mail("Bo Berg", "Re: " + Freeze, words, to: 0)
            .Mail("Ann Archer", "Re: " + Freeze, "Let me think.", to: 1));
        Assert.Equal("timer: widen the counter", found.Main!.Summary);
        var side = Assert.Single(found.Sides);
        Assert.Equal((SideKind.Asked, "clock: second source"), (side.Kind, side.Proposal.Summary));
        Assert.NotEqual(found.Main.Id, side.Proposal.Id);
        Assert.Equal([-1, 0, 0], found.About);
        Assert.Equal([1, 2], side.Messages);
    }

    [Theory]
    [InlineData("I would like to ask for a freeze exception for this series:\n * timer: widen the counter\n * timer: test it")]
    [InlineData("Could the following still go in?\n[PATCH 1/2] timer: widen the counter\n[PATCH 2/2] timer: test it")]
    [InlineData("I would like to ask for exceptions. The reasons are:\n * it is small\n * it is tested")]
    [InlineData("Could these two patches still go in? It\n * stops a crash\n * has been tested for a month")]
    [InlineData("May I have a freeze exception for the counter? Could that still go in?")]
    public void A_list_of_reasons_or_of_the_patches_of_a_series_asks_for_one_thing(string words) =>
        Assert.Empty(Find(new Conversation()
            .Mail("Ann Archer", Freeze, Announcement)
            .Mail("Bo Berg", "Re: " + Freeze, words, to: 0)).Sides);

    [Theory]
    [InlineData("> * timer: widen the counter\nFine for 4.2.\n> * clock: second source\nSorry, no.", 0, "Fine for 4.2.", "Sorry, no.")]
    [InlineData("> * clock: second source\nSorry, no.", 1, null, "Sorry, no.")]
    [InlineData("The counter is fine. The second one has to wait.", 0, "The counter is fine.", "The second one has to wait.")]
    [InlineData("> * timer: widen the counter\n> * clock: second source\nBoth are fine.", 0, "Both are fine.", "Both are fine.")]
    public void An_answer_is_about_what_it_names_or_stands_under(string words, int about, string? first, string? second)
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", Freeze, Announcement)
            .Mail("Bo Berg", "Re: " + Freeze, "I ask for an exception for each of:\n * timer: widen the counter\n * clock: second source")
            .Mail("Ann Archer", "Re: " + Freeze, words, to: 1));
        Assert.Equal(about, found.About[2]);
        Assert.Equal(first, about == 0 ? Own(found.MainParts, words) : null);
        Assert.Equal(second, Own(found.Sides[0].Parts, words));
        Assert.Equal([1, 2], found.Sides[0].Messages);

        static string Own(IReadOnlyDictionary<int, ParsedBody> parts, string whole)
        {
            var body = parts.TryGetValue(2, out var part) ? part : QuoteParser.Parse(new BodyText(whole), Conversation.Box("Ann Archer"));
            return string.Join(' ', OwnSentences.Of(body).Select(sentence => sentence.Text));
        }
    }

    [Fact]
    public void A_message_below_an_answer_is_about_what_that_was_about()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", Freeze, Announcement)
            .Mail("Bo Berg", "Re: " + Freeze, "I ask for an exception for each of:\n * timer: widen the counter\n * clock: second source")
            .Mail("Ann Archer", "Re: " + Freeze, "> * clock: second source\nWho tested that?", to: 1)
            .Mail("Bo Berg", "Re: " + Freeze, "> Who tested that?\nDi did.", to: 2));
        Assert.Equal([-1, 0, 1, 1], found.About);
    }

    [Theory]
    [InlineData("How about this instead:\n\nSubject: [PATCH] timer: count in the clock source\n\n", SideKind.Instead)]
    [InlineData("I would rather do it like the patch below, which counts in the clock source, so that the counter cannot wrap at all, "
        + "and it needs no second lock.\n\n", SideKind.Instead)]
    [InlineData("You cannot do it like this:\n\n - it wraps;\n - it is slow.\n\n\tdiff --git a/x b/x\n\n[PATCH RFC] timer: count in the clock source\n\n", SideKind.Posted)]
    [InlineData("This is needed, too.\n\n-- >8 --\ntimer: count in the clock source\n\n", SideKind.Posted)]
    public void A_whole_patch_of_another_person_in_a_reply_is_a_proposal_of_its_own(string lead, SideKind kind)
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "[PATCH] clock: drop the second source", Patch)
            .Mail("Cy Cole", "Re: [PATCH] clock: drop the second source", lead + Patch)
            .Mail("Bo Berg", "Re: [PATCH] clock: drop the second source", "Fine.", to: 1)
            .Mail("Cy Cole", "Re: [PATCH] clock: drop the second source", lead + Patch, to: 2));
        var side = Assert.Single(found.Sides);
        Assert.Equal((kind, ProposalKind.Patch, 2), (side.Kind, side.Proposal.Kind, side.Proposal.Revision));
        Assert.Equal([1, 2, 3], side.Messages);
        if (lead.Contains("timer:", StringComparison.Ordinal)) Assert.Equal("timer: count in the clock source", side.Proposal.Summary);
    }

    [Theory]
    [InlineData("How about this:\n", "Cy Cole")]
    [InlineData("How about this instead:\n\nSubject: [PATCH] timer: count in the clock source\n\n", "Bo Berg")]
    [InlineData("How about this instead:\n\nSubject: [PATCH] timer: count in the clock source\n\n"
        + "Signed-off-by: Ann Archer <ann.archer@example.org>\n", "Cy Cole")]
    public void A_sketch_or_what_others_have_signed_or_the_proposer_too_is_part_of_the_discussion(string lead, string by) =>
        Assert.Empty(Find(new Conversation()
            .Mail("Ann Archer", "[PATCH] clock: drop the second source", Patch)
            .Mail(by, "Re: [PATCH] clock: drop the second source", lead + Patch.Replace("This stops the counter from wrapping.", "", StringComparison.Ordinal)))
            .Sides);

    private static Conversation Discussion(string reply, string by = "Bo Berg") => new Conversation()
        .Mail("Ann Archer", "Drop the old command line", "I propose that we drop the old command line in the next release.")
        .Mail(by, "Re: Drop the old command line", reply, to: 0)
        .Mail("Cy Cole", "Re: Drop the old command line", "Good idea.", to: 1)
        .Mail("Di Dorn", "Re: Drop the old command line", "Fine.", to: 0);

    private static ThreadProposals Find(Conversation conversation)
    {
        var thread = conversation.Build();
        return SideProposalFinder.Find(thread with
        {
            Messages = [.. thread.Messages.Select(message => message with { Body = QuoteParser.Parse(message.Body.Text, message.From) })],
        });
    }
}
