using ThreadConsensus.Analysis;
using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Quoting;
using ThreadConsensus.Tests.Proposals;

namespace ThreadConsensus.Tests.Analysis;

/// <summary>A vote mail that says itself how it is decided.</summary>
public sealed class NamedRuleTests
{
    [Theory]
    [InlineData("The vote passes with a simple majority.", "simple-majority")]
    [InlineData("This needs a two-thirds majority of those voting.", "simple-majority")]
    [InlineData("As always, majority approval decides: the vote is open for a week.", "apache-release")]
    [InlineData("It passes with at least three +1 votes and more +1 than -1.", "apache-release")]
    [InlineData("By our by-laws this takes consensus approval.", "apache-code-change")]
    [InlineData("This is a leadership team vote.", "xen-leadership-vote")]
    [InlineData("This is a project-wide vote.", "xen-project-wide-vote")]
    [InlineData("Decided by the rule ietf-ballot.", "ietf-ballot")]
    [InlineData("This is not decided by a simple majority.", "gitvote")]
    [InlineData("Last year this took a two-thirds majority.", "gitvote")]
    [InlineData("Would a simple majority do?", "gitvote")]
    [InlineData("The majority of you has seen this already.", "gitvote")]
    public void Its_rule_goes_before_that_of_the_project(string words, string rule) =>
        Assert.Equal(rule, Decide(words).Rule);

    [Theory]
    [InlineData("A simple majority decides.", 3, 2, DecisionOutcome.Passed)]
    [InlineData("A two-thirds majority is needed.", 3, 2, DecisionOutcome.Pending)]
    [InlineData("A 2/3 majority is needed.", 4, 2, DecisionOutcome.Passed)]
    [InlineData("We need a majority of at least 75%.", 4, 2, DecisionOutcome.Pending)]
    [InlineData("It carries if half of all committers vote for it: a majority of half of all committers.", 3, 0, DecisionOutcome.Pending)]
    [InlineData("It takes a simple majority. The quorum is one third.", 2, 0, DecisionOutcome.Pending)]
    [InlineData("It takes a simple majority. The quorum is one third.", 3, 0, DecisionOutcome.Passed)]
    public void Its_threshold_and_quorum_count(string words, int inFavour, int against, DecisionOutcome outcome) =>
        Assert.Equal(outcome, Decide(words, inFavour, against).Outcome);

    [Fact]
    public void What_it_says_is_the_first_reason() =>
        Assert.Equal(
            "The call names its rule: \u201cA two-thirds majority is needed.\u201d", Decide("A two-thirds majority is needed.").Reasons[0]);

    private static Decision Decide(string words, int inFavour = 0, int against = 0)
    {
        var names = Enumerable.Range(0, 8).Select(at => $"Voter {(char)('A' + at)}son").ToList();
        var roster = new Roster("Gadget", [], [.. names.Select(Member)], [], "gitvote");
        var conversation = new Conversation()
            .Mail("Ann Archer", "[VOTE] Move the lists", "Hello,\n\nplease vote on moving our lists.\n\n" + words + "\n\nAnn");
        for (var at = 0; at < inFavour + against; at++)
            conversation.Mail(names[at], "Re: [VOTE] Move the lists", at < inFavour ? "+1" : "-1");
        var thread = conversation.Build();
        thread = thread with
        {
            Messages = [.. thread.Messages.Select(message => message with { Body = QuoteParser.Parse(message.Body.Text, message.From) })],
        };
        var knowledge = new AnalysisKnowledge { People = PersonDirectory.Empty, RosterWithoutList = roster };
        return new ThreadAnalyzer(knowledge).Analyze(thread, null).Decision!;
    }

    private static RosterMember Member(string name) => new()
    {
        Name = name,
        Addresses = [Conversation.Box(name).Address],
        Role = DeciderRole.Committer,
    };
}
