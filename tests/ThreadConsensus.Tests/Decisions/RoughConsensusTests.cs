using CsCheck;
using ThreadConsensus.Decisions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>RFC 2418 section 3.3 and RFC 7282: issues must be addressed, and only a person can judge that they
/// are.</summary>
public sealed class RoughConsensusTests
{
    [Fact]
    public void Each_issue_is_listed_with_what_became_of_it()
    {
        var decision = Decide(new ThreadScript(ProposalKind.Discussion)
            .Says("Anna", Stance.Opposes)
            .Says("Ben", Stance.Concern)
            .Says("Petra", Stance.None, answers: 2)
            .Says("Cleo", Stance.Concern)
            .Says("Cleo", Stance.None, answers: 4, acts: DiscourseAct.ResolvesConcern)
            .Says("Dora", Stance.Supports));

        Assert.Equal(
            [
                "Anna objects; nobody has answered.",
                "Ben raised issues; answered, but not settled.",
                "Cleo raised issues; settled.",
                "Supported by Dora.",
            ],
            decision.Reasons);
        Assert.Equal(
            ["an answer to Anna", "a judgement whether every issue was addressed"],
            decision.StillNeeded.Select(need => need.Text));
    }

    [Fact]
    public void It_never_passes_by_itself() => Gen.Int[-2, 2].List[0, 8].Sample(values =>
    {
        var votes = values.Select((value, at) => $"Voter{at} {value}");
        return new RoughConsensus().Decide(VoteScript.Case(votes)).Outcome == DecisionOutcome.NeedsJudgement;
    });

    private static Decision Decide(ThreadScript script) =>
        Judge.Decide(script.Request() with { Rule = "rough-consensus" }).Decision!;
}
