using ThreadConsensus.Decisions;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

public sealed class XenProjectWideVoteTests
{
    /// <summary>The code of conduct, August 2020 (lists.xenproject.org xen-devel 2020-08/msg01947): Hypervisor six +1
    /// of 7+1, XAPI none of five, Windows PV drivers one +1 of three. XAPI drops out and the mean is 100 %.</summary>
    [Fact]
    public void The_code_of_conduct_of_2020_carries()
    {
        var votes = VoteScript.People(6, "Hyp").Append("Win1").Select(name => name + " +1");
        var decision = Decide(votes, ("Hypervisor", 8, "Hyp"), ("Windows PV", 3, "Win"), ("XAPI", 5, "Xapi"));

        Assert.Equal(DecisionOutcome.Passed, decision.Outcome);
        Assert.Equal(
            [
                "Hypervisor: six for and no against, of eight; 100% in favour.",
                "Windows PV: one for and no against, of three; 100% in favour.",
                "XAPI: no for and no against, of five; it does not count, as two in favour are needed.",
                "The mean share in favour is 100% of 66.7% needed.",
            ],
            decision.Reasons);
    }

    [Theory]
    [InlineData("A1 +1,A2 +1,A3 -1", DecisionOutcome.Passed)]
    [InlineData("A1 +1,A2 -1,A3 -1", DecisionOutcome.Failed)]
    [InlineData("A1 +1,B1 +1,B2 -1", DecisionOutcome.Passed)]
    [InlineData("A1 +1,A2 -1,B1 +1,B2 -1", DecisionOutcome.Failed)]
    [InlineData("A1 0", DecisionOutcome.Failed)]
    public void The_mean_of_the_shares_decides(string votes, DecisionOutcome expected) =>
        Assert.Equal(expected, Decide(votes.Split(','), ("Alpha", 3, "A"), ("Beta", 3, "B")).Outcome);

    private static Decision Decide(
        IEnumerable<string> votes, params (string Project, int Members, string Prefix)[] projects)
    {
        var decisionCase = VoteScript.Case(votes, deadline: ThreadScript.Hour(1)) with
        {
            Deciders = [.. projects.SelectMany(project => VoteScript.People(project.Members, project.Prefix)
                .Select(name => VoteScript.Member(name, project.Project)))],
        };
        return new XenProjectWideVote().Decide(decisionCase);
    }
}
