using ThreadConsensus.Positions;
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
    public void A_ledger_without_positions_has_no_course() => Assert.Empty(OpinionCourse.Of(PositionLedger.Empty));
}
