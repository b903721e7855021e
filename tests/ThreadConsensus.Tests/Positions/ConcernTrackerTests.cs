using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Positions;

public sealed class ConcernTrackerTests
{
    [Fact]
    public void A_concern_that_nobody_answers_is_open() => Assert.Equal(
        ["Anna Open by "],
        Found(new ThreadScript().Says("Anna", Stance.Concern).Says("Ben", Stance.None)));

    [Fact]
    public void A_reply_of_somebody_else_answers_it() => Assert.Equal(
        ["Anna Answered by m2"],
        Found(new ThreadScript().Says("Anna", Stance.Concern).Says("Petra", Stance.None, answers: 1)));

    [Fact]
    public void Its_author_cannot_answer_it_himself() => Assert.Equal(
        ["Anna Open by "],
        Found(new ThreadScript().Says("Anna", Stance.Concern).Says("Anna", Stance.None, answers: 1)));

    [Fact]
    public void Only_its_author_settles_it() => Assert.Equal(
        ["Anna Resolved by m3", "Ben Open by "],
        Found(new ThreadScript()
            .Says("Anna", Stance.Concern)
            .Says("Ben", Stance.Concern)
            .Says("Anna", Stance.None, answers: 1, acts: DiscourseAct.ResolvesConcern)));

    [Fact]
    public void Approving_one_patch_of_a_series_does_not_settle_a_concern_with_another()
    {
        var script = new ThreadScript(ProposalKind.Series)
            .Says("Petra", Stance.Proposes)
            .Says("Petra", Stance.Proposes)
            .Says("Anna", Stance.Concern, answers: 1)
            .Says("Anna", Stance.Supports, answers: 2);

        Assert.Equal(["Anna Open by "], Found(script));
        Assert.Equal(["Anna Resolved by m5"], Found(script.Says("Anna", Stance.Supports, answers: 0)));
    }

    [Fact]
    public void A_new_revision_answers_it_and_approval_of_that_settles_it()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Concern)
            .Says("Petra", Stance.Proposes, acts: DiscourseAct.Revision);

        Assert.Equal(["Anna Answered by m2"], Found(script));
        Assert.Equal(["Anna Resolved by m3"], Found(script.Says("Anna", Stance.Supports, answers: 2)));
    }

    [Fact]
    public void Each_problem_listed_in_a_message_is_a_concern_of_its_own()
    {
        var first = new StanceEvidence(EvidenceSource.Phrase, "breaks", "This breaks resume.", 3, 3);
        var second = new StanceEvidence(EvidenceSource.Phrase, "please", "Please split the rename out.", 9, 9);
        var script = new ThreadScript();
        script.Says("Anna", 0, "", new StanceReading
        {
            MessageId = "",
            Stance = Stance.Concern,
            Confidence = 0.9,
            Evidence = first,
            Statements =
            [
                new StanceStatement { Stance = Stance.Concern, Evidence = first, Confidence = 0.9 },
                new StanceStatement { Stance = Stance.Concern, Evidence = second, Confidence = 0.9 },
            ],
        });

        Assert.Equal(
            [first, second],
            ConcernTracker.Find(script.Spoken(), DateTimeOffset.MaxValue).Select(concern => concern.Evidence));
    }

    [Fact]
    public void The_condition_of_an_ack_is_the_concern_and_not_the_tag_below_it()
    {
        var tag = new StanceEvidence(EvidenceSource.Trailer, "acked-by", "Acked-by: Anna <anna@example.org>", 3, 3);
        var script = new ThreadScript();
        script.Says("Anna", 0, "With the typo in the title fixed:\n\nAcked-by: Anna <anna@example.org>", new StanceReading
        {
            MessageId = "",
            Stance = Stance.SupportsIf,
            Confidence = 0.9,
            Evidence = tag,
            Statements =
            [
                new StanceStatement
                {
                    Stance = Stance.SupportsIf,
                    Evidence = tag,
                    Confidence = 0.9,
                    Condition = "With the typo in the title fixed",
                },
            ],
        });

        Assert.Equal(
            [tag with { Text = "With the typo in the title fixed", StartLine = 1, EndLine = 1 }],
            ConcernTracker.Find(script.Spoken(), DateTimeOffset.MaxValue).Select(concern => concern.Evidence));
    }

    [Fact]
    public void Beside_words_that_tell_the_problem_a_tag_is_no_concern_of_its_own()
    {
        var words = new StanceEvidence(EvidenceSource.Phrase, "breaks", "This breaks resume.", 1, 1);
        var tag = new StanceEvidence(EvidenceSource.Trailer, "nacked-by", "Nacked-by: Anna <anna@example.org>", 3, 3);
        Assert.Equal([words], Evidence(words, tag));
        Assert.Equal([tag], Evidence(tag));
    }

    private static IEnumerable<StanceEvidence> Evidence(params StanceEvidence[] said)
    {
        var script = new ThreadScript();
        script.Says("Anna", 0, "", new StanceReading
        {
            MessageId = "",
            Stance = Stance.Opposes,
            Confidence = 0.9,
            Evidence = said[0],
            Statements = [.. said.Select(evidence =>
                new StanceStatement { Stance = Stance.Opposes, Evidence = evidence, Confidence = 0.9 })],
        });
        return ConcernTracker.Find(script.Spoken(), DateTimeOffset.MaxValue).Select(concern => concern.Evidence);
    }

    private static IEnumerable<string> Found(ThreadScript script) => ConcernTracker
        .Find(script.Spoken(), DateTimeOffset.MaxValue)
        .Select(concern => $"{concern.By.Name} {concern.State} by {concern.ResolvedBy}");
}
