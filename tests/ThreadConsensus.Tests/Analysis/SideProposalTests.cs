using ThreadConsensus.Analysis;
using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Proposals;

namespace ThreadConsensus.Tests.Analysis;

/// <summary>Threads with several proposals, from their words to the report; without a classifier.</summary>
public sealed class SideProposalTests
{
    private const string Freeze = "Gadget 4.2: code freeze has started";

    private const string Idea = "Drop the old command line";

    private const string Counter =
        "I propose instead that we keep it for another year, with a warning at the start and a page that says how to move away "
        + "from it. After that year we look at the numbers again, and whoever still needs it can speak up.";

    [Theory]
    [InlineData("Fine for 4.2 from my side.", Verdict.Accepted)]
    [InlineData("Release-Acked-by: Ann Archer <ann.archer@example.org>", Verdict.Accepted)]
    [InlineData("Sorry, no. We want no new features now.", Verdict.Rejected)]
    [InlineData("That can wait for the next release.", Verdict.Deferred)]
    [InlineData("Which boards need that?", Verdict.OpenAwaiting)]
    public void The_word_of_the_release_manager_settles_what_he_is_asked(string word, Verdict verdict)
    {
        var report = Report(Asked().Mail("Ann Archer", "Re: " + Freeze, word, to: 1));
        Assert.Equal(verdict, report.Verdict.Verdict);
        Assert.Equal("release-grant", report.Decision!.Rule);
    }

    [Fact]
    public void The_word_of_anybody_else_settles_nothing()
    {
        var report = Report(Asked().Mail("Cy Cole", "Re: " + Freeze, "Fine for 4.2 from my side.", to: 1));
        Assert.Equal(Verdict.OpenApproved, report.Verdict.Verdict);
        Assert.Equal(["Ann Archer"], report.Awaiting.Select(awaited => awaited.Person.Name));
        Assert.Equal("the word of Ann Archer", Assert.Single(report.Decision!.StillNeeded).Text);
    }

    [Fact]
    public void A_release_manager_of_the_roster_decides_too()
    {
        var member = new RosterMember
        {
            Name = "Cy Cole",
            Addresses = ["cy.cole@example.org"],
            Role = DeciderRole.ReleaseManager,
        };
        var roster = new Roster("Gadget", [], [member], []);
        var report = Report(Asked().Mail("Cy Cole", "Re: " + Freeze, "Fine for 4.2 from my side.", to: 1), roster);
        Assert.Equal(Verdict.Accepted, report.Verdict.Verdict);
    }

    [Fact]
    public void What_is_said_of_one_request_says_nothing_on_the_other()
    {
        var report = Report(Asked()
            .Mail("Ann Archer", "Re: " + Freeze, "Fine for 4.2 from my side.", to: 1)
            .Mail("Cy Cole", "Re: " + Freeze, "May I have a freeze exception for \"clock: second source\"?", to: 0)
            .Mail("Ann Archer", "Re: " + Freeze, "Sorry, no.", to: 3));
        var side = Assert.Single(report.Sides);
        Assert.Equal((Verdict.Accepted, Verdict.Rejected), (report.Verdict.Verdict, side.Report.Verdict.Verdict));
        Assert.Equal("Ann Archer Supports", Show(report));
        Assert.Equal("Ann Archer Opposes", Show(side.Report));
        Assert.Equal(
            [Stance.None, Stance.Proposes, Stance.Supports, Stance.Proposes, Stance.Opposes],
            report.Messages.Select(message => message.Reading.Stance));
    }

    [Fact]
    public void Of_several_things_asked_for_in_one_mail_each_is_granted_by_itself()
    {
        var report = Report(new Conversation()
            .Mail("Ann Archer", Freeze, "Hello,\n\nthe code freeze for 4.2 has started. Fixes go in as before.")
            .Mail("Bo Berg", "Re: " + Freeze,
                "Hi Ann,\n\nI would like to ask for three exceptions:\n\n * timer: widen the counter\n * clock: second source\n * console: colours\n\nBo")
            .Mail("Ann Archer", "Re: " + Freeze,
                "Hi Bo,\n\n> * timer: widen the counter\n\nFine for 4.2 from my side.\n\n> * clock: second source\n\nSorry, no.\n\nAnn", to: 1)
            .Mail("Cy Cole", "Re: " + Freeze, "> * console: colours\nWhich colours?", to: 1));
        Assert.Equal(
            [("timer: widen the counter", Verdict.Accepted), ("clock: second source", Verdict.Rejected), ("console: colours", Verdict.OpenAwaiting)],
            report.Sides.Select(side => side.Report).Prepend(report).Select(one => (one.Title, one.Verdict.Verdict)));
        Assert.Equal([3, 2, 2], report.Sides.Select(side => side.Report).Select(one => one.Messages.Count).Prepend(3));
        Assert.Equal(3, ProposalLine.Of(report).All.Select(line => ProposalLine.Of(report).Same(line.Brief).Subject).Distinct().Count());
    }

    [Fact]
    public void A_release_ack_below_the_whole_request_grants_all_of_it()
    {
        var report = Report(new Conversation()
            .Mail("Ann Archer", Freeze, "Hello,\n\nthe code freeze for 4.2 has started. Fixes go in as before.")
            .Mail("Bo Berg", "Re: " + Freeze, "Could these still go in?\n\n * timer: widen the counter\n * clock: second source")
            .Mail("Ann Archer", "Re: " + Freeze,
                "> Could these still go in?\n>\n> * timer: widen the counter\n> * clock: second source\n\nRelease-Acked-by: Ann Archer <ann.archer@example.org>",
                to: 1));
        Assert.Equal((Verdict.Accepted, Verdict.Accepted), (report.Verdict.Verdict, Assert.Single(report.Sides).Report.Verdict.Verdict));
    }

    [Fact]
    public void Who_sends_another_patch_in_its_place_wants_it_otherwise_and_the_tags_below_are_for_his()
    {
        const string Patch = "Signed-off-by: Somebody <s@example.org>\n---\n--- a/x.c\n+++ b/x.c\n@@ -1,1 +1,1 @@\n-a\n+b\n";
        const string Subject = "Re: [PATCH] clock: drop the second source";
        var report = Report(new Conversation()
            .Mail("Ann Archer", "[PATCH] clock: drop the second source", Patch)
            .Mail("Cy Cole", Subject,
                "I would rather do this instead:\n\nSubject: [PATCH] clock: warn of the second source\n\n"
                + Patch.Replace("Somebody", "Cy Cole", StringComparison.Ordinal))
            .Mail("Bo Berg", Subject, "Reviewed-by: Bo Berg <bo.berg@example.org>", to: 1));
        Assert.Equal("Cy Cole Concern", Show(report));
        var side = Assert.Single(report.Sides);
        Assert.Equal(("clock: warn of the second source", "Bo Berg Supports"), (side.Report.Title, Show(side.Report)));
    }

    [Fact]
    public void Who_agrees_with_a_counter_proposal_argues_against_the_first()
    {
        var report = Report(new Conversation()
            .Mail("Ann Archer", Idea, "I propose that we drop the old command line in the next release.")
            .Mail("Bo Berg", "Re: " + Idea, Counter, to: 0)
            .Mail("Cy Cole", "Re: " + Idea, "> I propose instead that we keep it\nGood idea, I support that.", to: 1)
            .Mail("Di Dorn", "Re: " + Idea, "I support this.", to: 0));
        Assert.Equal("Bo Berg Opposes, Cy Cole Opposes, Di Dorn Supports", Show(report));
        Assert.Equal(Verdict.OpenContested, report.Verdict.Verdict);
        var side = Assert.Single(report.Sides);
        Assert.Equal((SideKind.Instead, Verdict.OpenApproved), (side.Kind, side.Report.Verdict.Verdict));
        Assert.Equal("Keep it for another year, with a warning at the start and a page that says how to move away from it", side.Report.Subject);
        Assert.Equal("Cy Cole Supports", Show(side.Report));
        Assert.Empty(side.Report.Awaiting);
    }

    [Fact]
    public void A_tag_given_below_the_patch_of_somebody_else_is_not_for_the_patch_that_heads_the_thread()
    {
        const string Patch = "Signed-off-by: Somebody <s@example.org>\n---\n--- a/x.c\n+++ b/x.c\n@@ -1,1 +1,1 @@\n-a\n+b\n";
        var report = Report(new Conversation()
            .Mail("Ann Archer", "[PATCH] clock: drop the second source", Patch)
            .Mail("Cy Cole", "[PATCH] timer: widen the counter", Patch, to: 0)
            .Mail("Bo Berg", "Re: [PATCH] timer: widen the counter", "Acked-by: Bo Berg <bo.berg@example.org>", to: 1));
        Assert.Equal("", Show(report));
        Assert.Equal("Bo Berg Supports", Show(Assert.Single(report.Sides).Report));
    }

    [Fact]
    public void What_was_said_before_anything_was_proposed_is_no_position_on_it()
    {
        const string Subject = "Gadget crashes on start";
        var report = Report(new Conversation()
            .Mail("Ann Archer", Subject, "It crashes with a null pointer. Any idea?")
            .Mail("Bo Berg", "Re: " + Subject, "Going on like this is a terrible idea, and it makes no sense to me.")
            .Mail("Cy Cole", "Re: " + Subject, "I think we should check the handle before use.")
            .Mail("Di Dahl", "Re: " + Subject, "Checking it makes no sense, it is a terrible idea.", to: 2));
        Assert.Equal(("Cy Cole", "Di Dahl Opposes"), (report.Proposal?.Proposer.Name, Show(report)));
    }

    private static Conversation Asked() => new Conversation()
        .Mail("Ann Archer", Freeze, "Hello,\n\nthe code freeze for 4.2 has started. Fixes go in as before.")
        .Mail("Bo Berg", "Re: " + Freeze, "I would like to ask for a freeze exception for \"timer: widen the counter\".");

    private static string Show(ThreadReport report) => string.Join(", ", report.Positions
        .Select(position => $"{position.Person.Name} {position.Stance}").Order(StringComparer.Ordinal));

    private static ThreadReport Report(Conversation conversation, Roster? roster = null)
    {
        var thread = conversation.Build();
        thread = thread with
        {
            Messages = [.. thread.Messages.Select(message => message with { Body = QuoteParser.Parse(message.Body.Text, message.From) })],
        };
        var knowledge = new AnalysisKnowledge { People = PersonDirectory.Empty, RosterWithoutList = roster ?? Roster.Empty };
        return ThreadReporter.Report(new ThreadAnalyzer(knowledge).Analyze(thread, null));
    }
}
