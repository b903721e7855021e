using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Positions;

public sealed class OpinionCourseTests
{
    [Fact]
    public void Every_turn_of_mind_is_a_turn_and_a_repetition_is_none()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Concern)
            .Says("Ben", Stance.Supports, source: EvidenceSource.Trailer)
            .Says("Anna", Stance.Concern, answers: 1)
            .Says("Anna", Stance.Supports, source: EvidenceSource.Trailer)
            .Says("Ben", Stance.Opposes);

        Assert.Equal(
            ["m1 anna Concern", "m2 ben Supports", "m4 anna Supports", "m5 ben Opposes"],
            OpinionCourse.Of(LedgerBuilder.Build(script.Spoken())).Select(turn => $"{turn.MessageId} {turn.Person.Id} {turn.Stance}"));
    }

    [Fact]
    public void What_was_said_on_earlier_revisions_comes_before_and_a_condition_met_by_this_one_is_a_turn()
    {
        var anna = ThreadScript.PersonNamed("Anna");
        var earlier = new EarlierStanding(new RevisionRef("t1", "m0", "x", "v1", null), [])
        {
            Course = [new OpinionTurn(anna, Stance.SupportsIf, ThreadScript.Hour(1), "v1", "old@x")],
        };
        var carried = new LedgerEntry
        {
            Person = anna,
            ProposalId = "p",
            Revision = 2,
            GivenOn = "v1",
            Kind = LedgerEntryKind.ConditionMet,
            Stance = Stance.Supports,
            OrderedAt = ThreadScript.Hour(9),
            MessageId = "old@x",
            PickedUpIn = "post@x",
            Confidence = 1,
        };

        Assert.Equal(
            ["v1 SupportsIf old@x", "v2 Supports post@x"],
            OpinionCourse.Of(PositionLedger.Empty.With([carried]), earlier)
                .Select(turn => $"{turn.Revision} {turn.Stance} {turn.MessageId}"));
        Assert.Equal(
            ["v1 SupportsIf old@x"],
            OpinionCourse.Of(PositionLedger.Empty.With([carried with { Kind = LedgerEntryKind.Given }]), earlier)
                .Select(turn => $"{turn.Revision} {turn.Stance} {turn.MessageId}"));
    }

    [Fact]
    public void A_ledger_without_positions_has_no_course() => Assert.Empty(OpinionCourse.Of(PositionLedger.Empty));
}
