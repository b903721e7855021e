using ThreadConsensus.Decisions;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>The thresholds of the IETF datatracker (ietf-tools/datatracker, ietf/doc/utils.py).</summary>
public sealed class IetfBallotTests
{
    [Theory]
    [InlineData(IetfBallotKind.StandardsTrack, 9, "Y,N,N,N,N", DecisionOutcome.Pending)]
    [InlineData(IetfBallotKind.StandardsTrack, 9, "Y,N,N,N,N,N", DecisionOutcome.Passed)]
    [InlineData(IetfBallotKind.StandardsTrack, 9, "N,N,N,N,N,N", DecisionOutcome.Pending)]
    [InlineData(IetfBallotKind.StandardsTrack, 9, "Y,N,N,N,N,N,D", DecisionOutcome.Pending)]
    [InlineData(IetfBallotKind.StandardsTrack, 9, "Y,N,N,N,N,R,R", DecisionOutcome.Passed)]
    [InlineData(IetfBallotKind.StandardsTrack, 9, "Y,N,N,N,N,N,A", DecisionOutcome.Passed)]
    [InlineData(IetfBallotKind.Other, 9, "Y", DecisionOutcome.Passed)]
    [InlineData(IetfBallotKind.Other, 9, "N", DecisionOutcome.Pending)]
    [InlineData(IetfBallotKind.Irsg, 9, "Y,N", DecisionOutcome.Pending)]
    [InlineData(IetfBallotKind.Irsg, 9, "Y,Y", DecisionOutcome.Passed)]
    [InlineData(IetfBallotKind.Rsab, 3, "Y,A", DecisionOutcome.Pending)]
    [InlineData(IetfBallotKind.Rsab, 3, "Y,A,N", DecisionOutcome.Passed)]
    [InlineData(IetfBallotKind.Alternate, 9, "Y,Y,Y,Y,Y,Y,D,D", DecisionOutcome.Passed)]
    [InlineData(IetfBallotKind.Alternate, 9, "Y,Y,Y,Y,Y,Y,D,D,D", DecisionOutcome.Pending)]
    [InlineData(IetfBallotKind.Alternate, 9, "Y,Y,Y,Y,Y", DecisionOutcome.Pending)]
    public void Each_ballot_has_its_threshold(
        IetfBallotKind kind, int members, string cast, DecisionOutcome expected) =>
        Assert.Equal(expected, new IetfBallot(kind).Decide(Case(members, cast.Split(','))).Outcome);

    [Fact]
    public void A_discuss_is_named_with_who_holds_it()
    {
        var decision = new IetfBallot(IetfBallotKind.Other).Decide(Case(3, ["Y", "D"]));

        Assert.Equal(["Yes 1, No Objection 0, blocking 1, Abstain 0, Recuse 0, no record 1."], decision.Reasons);
        Assert.Equal(["withdrawal of the Discuss of Voter2 on 1 May 2017"], decision.StillNeeded.Select(need => need.Text));
    }

    private static DecisionCase Case(int members, string[] cast)
    {
        var script = new ThreadScript(ProposalKind.Vote);
        for (var at = 0; at < cast.Length; at++)
        {
            var (stance, words) = cast[at] switch
            {
                "Y" => (Stance.Supports, "Yes"),
                "N" => (Stance.Supports, "No Objection"),
                "D" => (Stance.Concern, "Discuss"),
                "R" => (Stance.Abstains, "Recuse"),
                _ => (Stance.Abstains, "Abstain"),
            };
            script.Says($"Voter{at + 1}", stance, source: EvidenceSource.Vote, words: words);
        }

        var spoken = script.Spoken();
        return new DecisionCase
        {
            Proposal = script.Proposal,
            Proposer = spoken.Proposer,
            Ledger = LedgerBuilder.Build(spoken),
            AsOf = DateTimeOffset.MaxValue,
            Deciders = [.. VoteScript.People(members).Select(name => VoteScript.Member(name))],
        };
    }
}
