using ThreadConsensus.Messages;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Positions;

public sealed class PositionLedgerTests
{
    [Fact]
    public void The_last_stance_that_is_a_position_stands()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Anna", Stance.Concern)
            .Says("Anna", Stance.Asks)
            .Says("Ben", Stance.None);

        Assert.Equal(["Anna Concern m2 Changed"], Standing(script));
    }

    [Fact]
    public void A_settled_concern_falls_back_to_the_approval_before_it()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Anna", Stance.Concern)
            .Says("Anna", Stance.None, acts: DiscourseAct.ResolvesConcern)
            .Says("Ben", Stance.Concern)
            .Says("Ben", Stance.None, answers: 4, acts: DiscourseAct.ResolvesConcern);

        Assert.Equal(["Anna Supports m1 Given"], Standing(script));
    }

    [Fact]
    public void A_settled_concern_becomes_what_its_author_says_with_it()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Concern)
            .Says("Anna", Stance.Supports, acts: DiscourseAct.ResolvesConcern);

        Assert.Equal(["Anna Supports m2 Changed"], Standing(script));
    }

    [Fact]
    public void A_met_condition_is_an_entry_of_its_own()
    {
        var script = new ThreadScript().Says("Anna", Stance.SupportsIf).Says("Anna", Stance.Supports);

        Assert.Equal(["Anna Supports m2 ConditionMet"], Standing(script));
    }

    [Fact]
    public void The_proposer_holds_a_position_only_where_he_votes()
    {
        var script = new ThreadScript().Says("Petra", Stance.Supports);

        Assert.Equal([], Standing(script));
        script.Says("Petra", Stance.Supports, source: EvidenceSource.Vote);
        Assert.Equal(["Petra Supports m2 Given"], Standing(script));
    }

    [Fact]
    public void A_withdrawn_ack_leaves_no_position()
    {
        var script = new ThreadScript().Says("Anna", Stance.Supports, source: EvidenceSource.Trailer);
        TakesBack(script, Stance.Supports, "Please drop my ack.");

        Assert.Equal([], Standing(script));
        var earlier = LedgerBuilder.Build(script.Spoken()).AsOf(ThreadScript.Hour(1));
        Assert.Equal(["m1"], earlier.Standing().Select(entry => entry.MessageId));
    }

    [Fact]
    public void A_withdrawn_ack_turns_into_the_objection_it_comes_with()
    {
        var script = new ThreadScript().Says("Anna", Stance.Supports, source: EvidenceSource.Trailer);
        TakesBack(script, Stance.Concern, "I take my ack back, this breaks resume.");

        Assert.Equal(["Anna Concern m2 Given"], Standing(script));
    }

    [Fact]
    public void What_a_sender_reports_of_others_counts_with_low_confidence_until_they_speak()
    {
        var script = new ThreadScript();
        var words = new StanceEvidence(EvidenceSource.Trailer, "trailer", "Acked-by: Ben <ben@example.org>", 3, 3);
        script.Says("Anna", 0, "", new StanceReading
        {
            MessageId = "",
            Stance = Stance.None,
            Confidence = 0.9,
            Statements =
            [
                new StanceStatement
                {
                    Stance = Stance.Supports,
                    Evidence = words,
                    Confidence = 0.95,
                    SaidFor = new Mailbox("Ben", "ben@example.org"),
                },
            ],
        });

        var reported = LedgerBuilder.Build(script.Spoken()).Standing();
        Assert.Equal(
            ["Ben by Anna 0.4"],
            reported.Select(entry => $"{entry.Person.Name} by {entry.SaidBy?.Name} {entry.Confidence}"));
        Assert.Equal(["Ben Opposes m2 Given"], Standing(script.Says("Ben", Stance.Opposes)));
    }

    [Theory]
    [InlineData(EvidenceSource.Model, 0.9, "Anna Supports m1 Given")]
    [InlineData(EvidenceSource.Phrase, 0.43, "Anna Supports m1 Given")]
    [InlineData(EvidenceSource.Phrase, 0.44, "Anna Concern m2 Changed")]
    public void A_guess_does_not_overturn_what_was_said(EvidenceSource source, double confidence, string expected) =>
        Assert.Equal([expected], Standing(new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Anna", Stance.Concern, source: source, confidence: confidence)));

    [Fact]
    public void Who_applies_it_approves_of_it_whatever_else_he_asks_for()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.None, acts: DiscourseAct.Applied)
            .Says("Ben", Stance.Concern, acts: DiscourseAct.Applied)
            .Says("Petra", Stance.None, acts: DiscourseAct.Applied);

        Assert.Equal(["Anna Supports m1 Given", "Ben Supports m2 Given"], Standing(script));
    }

    [Fact]
    public void Who_wanted_changes_and_speaks_of_something_applied_still_wants_them() =>
        Assert.Equal(["Ben Concern m2 Given"], Standing(new ThreadScript()
            .Says("Ben", Stance.Concern)
            .Says("Ben", Stance.Concern, acts: DiscourseAct.Applied)));

    [Fact]
    public void Robots_hold_no_position() =>
        Assert.Equal([], Standing(new ThreadScript().Says("kernel test robot", Stance.Concern)));

    [Fact]
    public void Messages_count_in_the_order_they_were_said_and_a_reply_after_what_it_answers()
    {
        // Reading order lists the whole branch of message 1 before message 3, which Anna wrote in between.
        var script = new ThreadScript()
            .Says("Anna", Stance.Concern)
            .Says("Petra", Stance.None, answers: 1)
            .Says("Anna", Stance.Supports, answers: 2);

        Assert.Equal(["Anna Supports m3 Changed"], Standing(script));
    }

    [Fact]
    public void An_earlier_instant_shows_the_earlier_state()
    {
        var ledger = LedgerBuilder.Build(new ThreadScript()
            .Says("Anna", Stance.Concern)
            .Says("Anna", Stance.Supports)
            .Spoken());

        Assert.Empty(ledger.AsOf(ThreadScript.Hour(1).AddTicks(-1)).Standing());
        Assert.Equal([Stance.Concern], ledger.AsOf(ThreadScript.Hour(1)).Standing().Select(entry => entry.Stance));
        Assert.Equal([Stance.Supports], ledger.AsOf(ThreadScript.Hour(2)).Standing().Select(entry => entry.Stance));
    }

    [Fact]
    public void What_was_given_on_an_earlier_revision_is_stale()
    {
        var script = new ThreadScript { Revision = 2 }.Says("Anna", Stance.Supports).Says("Ben", Stance.Supports);
        var ledger = LedgerBuilder.Build(script.Spoken(), [1, 1, 2]);

        Assert.Equal(
            [("Anna", true), ("Ben", false)],
            PositionTable.From(ledger, 2, []).Select(position => (position.Person.Name, position.Stale)));
    }

    private static void TakesBack(ThreadScript script, Stance stance, string text)
    {
        var words = new StanceEvidence(EvidenceSource.Phrase, "withdraws", text, 1, 1);
        script.Says("Anna", 0, "", new StanceReading
        {
            MessageId = "",
            Stance = stance,
            Confidence = 0.9,
            Evidence = words,
            Statements =
            [
                new StanceStatement { Stance = stance, Evidence = words, Confidence = 0.9, Withdraws = true },
            ],
        });
    }

    private static IEnumerable<string> Standing(ThreadScript script) => LedgerBuilder.Build(script.Spoken())
        .Standing()
        .Select(entry => $"{entry.Person.Name} {entry.Stance} {entry.MessageId} {entry.Kind}");
}
