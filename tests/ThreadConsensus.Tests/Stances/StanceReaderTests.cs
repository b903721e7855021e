using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Stances;

public sealed class StanceReaderTests
{
    private const string Patch = "[PATCH] timer: count in nanoseconds";

    private static Debate OnPatch() => new Debate(ProposalKind.Patch, Patch).Says("Ann", "Count in nanoseconds.");

    private static Debate OnMotion() => new Debate(ProposalKind.Vote, "[VOTE] Release 2.0").Says("Ann", "Please vote.");

    private static Debate OnIdea() =>
        new Debate(ProposalKind.Discussion, "Moving the wiki").Says("Ann", "I suggest that we move the wiki.");

    [Fact]
    public void Without_a_proposal_nobody_takes_a_position()
    {
        var readings = OnIdea().Says("Ben", "+1").ReadWithoutProposal();
        Assert.Equal([Stance.None, Stance.None], readings.Select(reading => reading.Stance));
    }

    [Fact]
    public void The_proposer_proposes_and_his_answers_take_no_position()
    {
        var readings = OnPatch().Says("Ben", "Please add a comment.").Says("Ann", "Looks good, will do.", 1).Read();
        Assert.Equal([Stance.Proposes, Stance.Concern, Stance.None], readings.Select(reading => reading.Stance));
    }

    [Fact]
    public void The_proposer_may_vote_on_his_own_motion() =>
        Assert.Equal(Stance.Supports, OnMotion().Says("Ann", "+1").LastStance());

    [Fact]
    public void A_program_has_no_opinion() =>
        Assert.Equal(Stance.None, OnPatch().Says("Ben", "This breaks the build.", automatic: true).LastStance());

    [Fact]
    public void A_trailer_decides_even_when_nits_are_attached()
    {
        var reading = OnPatch().Says("Ben", "Nit: the comment is wrong.\n\nAcked-by: Ben <ben@example.org>").Read()[^1];
        Assert.Equal(Stance.Supports, reading.Stance);
        Assert.Equal(EvidenceSource.Trailer, reading.Evidence!.Source);
        Assert.Equal(3, reading.Evidence.StartLine);
    }

    [Fact]
    public void A_trailer_that_waits_for_a_change_is_conditional()
    {
        var reading = OnPatch().Says("Ben", "With the comment fixed:\nAcked-by: Ben <ben@example.org>").Read()[^1];
        Assert.Equal((Stance.SupportsIf, "With the comment fixed"), (reading.Stance, reading.Condition));
    }

    [Theory]
    [InlineData("\"Software must never count in nanoseconds here. It is a terrible idea that breaks every clock.\"", Stance.None)]
    [InlineData("Software must never count in nanoseconds here. It is a terrible idea that breaks every clock.", Stance.Opposes)]
    [InlineData("\"LGTM\"", Stance.Supports)]
    public void A_paragraph_cited_in_quotation_marks_is_not_the_senders_opinion(string body, Stance expected) =>
        Assert.Equal(expected, OnPatch().Says("Ben", body).LastStance());

    [Fact]
    public void A_trailer_for_somebody_else_is_not_the_senders_stance() =>
        Assert.NotEqual(Stance.Supports, OnPatch().Says("Ben", "Reviewed-by: Cleo <cleo@example.org>").LastStance());

    [Fact]
    public void Who_answers_a_patch_with_code_of_his_own_wants_it_otherwise()
    {
        const string praise = "The part for frames looks good.\nThe following should do the trick for the counters:";
        Assert.Equal(Stance.Supports, OnPatch().Says("Ben", praise).LastStance());
        const string sketch = """


            diff --git a/count.c b/count.c
            --- a/count.c
            +++ b/count.c
            @@ -1,2 +1,2 @@
            -    int frames;
            +    long frames;
            """;
        Assert.Equal(Stance.Concern, OnPatch().Says("Ben", praise + sketch).LastStance());
    }

    [Fact]
    public void An_objection_that_is_taken_back_in_the_next_breath_is_none()
    {
        const string doubt = "For most of us this is pointless.";
        Assert.Equal(Stance.Opposes, OnIdea().Says("Ben", doubt).LastStance());
        Assert.Equal(
            Stance.Supports,
            OnIdea().Says("Ben", doubt + " OTOH it would be great for the others.").LastStance());
    }

    [Fact]
    public void A_refusal_by_name_outweighs_every_request_around_it() =>
        Assert.Equal(Stance.Opposes, OnPatch().Says("Ben", "Please read the manual first.\n\nNAK.").LastStance());

    [Fact]
    public void Agreeing_with_an_objection_opposes() => Assert.Equal(
        Stance.Opposes,
        OnIdea().Says("Ben", "I am against this.").Says("Cleo", "Ben wrote:\n> I am against this.\n\nI agree.", 1).LastStance());

    [Fact]
    public void Agreeing_with_the_proposer_supports() => Assert.Equal(
        Stance.Supports,
        OnIdea().Says("Cleo", "Ann wrote:\n> I suggest that we move the wiki.\n\nI agree.").LastStance());

    [Fact]
    public void Who_is_named_is_agreed_with_wherever_the_words_stand()
    {
        var debate = OnIdea().Says("Ben", "I am against this.").Says("Cleo", "A fine plan, go ahead.");
        Assert.Equal(Stance.Opposes, debate.Says("Dora", "I agree with Ben.").LastStance());
        Assert.Equal(Stance.Opposes, debate.Says("Emil", "+1 to what Ben said.").LastStance());
        Assert.Equal(Stance.Supports, debate.Says("Finn", "I side with Cleo.").LastStance());
    }

    [Fact]
    public void A_doubt_about_an_idea_argues_against_it_and_one_about_a_patch_asks_for_another() => Assert.Equal(
        (Stance.Opposes, Stance.Concern),
        (OnIdea().Says("Ben", "I am not convinced.").LastStance(), OnPatch().Says("Ben", "I am not convinced.").LastStance()));

    [Fact]
    public void An_approval_stands_beside_facts() => Assert.Equal(
        Stance.Supports, OnIdea().Says("Ben", "I'm all for moving the wiki.\n\nFor the record, it has 400 pages.").LastStance());

    [Fact]
    public void A_fact_added_takes_no_side() =>
        Assert.Equal(Stance.None, OnIdea().Says("Ben", "For the record, the wiki has 400 pages.").LastStance());

    [Fact]
    public void A_trailer_below_the_cover_letter_is_for_the_whole_series()
    {
        var thread = new Debate(ProposalKind.Series, "[PATCH 0/3] timer: count").Says("Ann", "Three patches.");
        var reading = thread.Says("Ben", "Reviewed-by: Ben <ben@example.org>").Read()[^1];
        Assert.Equal((Stance.Supports, null), (reading.Stance, reading.Scope));
    }

    [Fact]
    public void A_plus_one_under_an_objection_repeats_it() => Assert.Equal(
        Stance.Opposes, OnIdea().Says("Ben", "I am against this.").Says("Cleo", "> I am against this.\n\n+1", 1).LastStance());

    [Theory]
    [InlineData("+1 from me", Stance.Supports)]
    [InlineData("-1 from me, too", Stance.Opposes)]
    public void A_vote_right_below_a_minus_one_is_a_vote_of_its_own(string vote, Stance expected)
    {
        var debate = OnIdea().Says("Ben", "So -1 for me.");
        Assert.Equal(expected, debate.Says("Cleo", $"Ben wrote:\n> So -1 for me.\n\n{vote}", 1).LastStance());
    }

    [Fact]
    public void A_plus_one_below_another_that_sides_with_an_objection_repeats_it()
    {
        var debate = OnIdea().Says("Ben", "I am against this.").Says("Dora", "> I am against this.\n\n+1", 1);
        Assert.Equal(Stance.Opposes, debate.Says("Cleo", "Dora wrote:\n> +1\n\n+1", 2).LastStance());
    }

    [Fact]
    public void A_plus_one_is_no_surer_than_the_words_that_it_repeats()
    {
        var readings = OnIdea().Says("Ben", "I am not convinced.").Says("Cleo", "> I am not convinced.\n\n+1", 1).Read();
        Assert.Equal(readings[1].Stance, readings[2].Stance);
        Assert.True(readings[2].Confidence < readings[1].Confidence);
    }

    [Fact]
    public void A_plus_one_below_somebody_without_a_position_is_less_sure()
    {
        var below = OnIdea().Says("Ben", "The wiki has 400 pages.").Says("Cleo", "> The wiki has 400 pages.\n\n+1", 1).Read()[^1];
        var plain = OnIdea().Says("Cleo", "+1").Read()[^1];
        Assert.Equal((Stance.Supports, Stance.Supports), (below.Stance, plain.Stance));
        Assert.True(below.Confidence < plain.Confidence - 0.2);
    }

    [Fact]
    public void A_plus_one_below_a_call_for_votes_is_a_vote_whoever_is_quoted() => Assert.Equal(
        Stance.Supports, OnMotion().Says("Ben", "-1").Says("Cleo", "+1\n\nBen wrote:\n> -1", 1).LastStance());

    [Fact]
    public void A_remark_between_the_lines_of_a_patch_is_a_concern() => Assert.Equal(
        Stance.Concern,
        OnPatch().Says("Ben", "> +\tint x = y;\n> +\tint z = x;\n\nz is never read afterwards.\n").LastStance());

    [Fact]
    public void A_lone_question_only_asks() =>
        Assert.Equal(Stance.Asks, OnMotion().Says("Ben", "Which Java version was it built with?").LastStance());

    [Fact]
    public void Praise_before_a_request_is_still_a_request() =>
        Assert.Equal(Stance.Concern, OnPatch().Says("Ben", "Nice work! But please split this in two.").LastStance());

    [Fact]
    public void Who_applies_it_supports_it()
    {
        var reading = OnPatch().Says("Ben", "Applied, thanks.").Read()[^1];
        Assert.Equal((Stance.Supports, true), (reading.Stance, reading.Does(DiscourseAct.Applied)));
    }

    [Fact]
    public void A_correction_beats_every_source()
    {
        var reading = OnPatch().Says("Ben", "Acked-by: Ben <ben@example.org>").Corrected(1, Stance.Abstains).Read()[^1];
        Assert.Equal((Stance.Abstains, 1.0, false), (reading.Stance, reading.Confidence, reading.NotSure));
        Assert.Equal(EvidenceSource.Correction, reading.Evidence!.Source);
    }

    [Theory]
    [InlineData("> It counts in nanoseconds.\n\nYes.\n\n> Old readers round.\n\nThey use the table in timer.h.\n", true)]
    [InlineData("> It counts in nanoseconds.\n\nYes.\n\nOld readers use the table in timer.h.\n\nThe board is on my desk.\n", true)]
    [InlineData("> It counts in nanoseconds.\n\nYes.\n\n> Old readers round.\n\nThey use the table in timer.h.\n\n> Ben has the board.\n\nIt is on my desk.\n", false)]
    public void Among_many_answers_a_bare_yes_is_to_what_stands_above_it(string body, bool approves) => Assert.Equal(
        approves,
        new Debate(ProposalKind.Patch, "[PATCH] timer: count").Says("Ann", "It counts in nanoseconds.\nOld readers round.\nBen has the board.")
            .Says("Ben", body).LastStance() == Stance.Supports);

    [Theory]
    [InlineData("Is that the branch that you use?", Stance.None)]
    [InlineData("Do you think that this is the branch to use?", Stance.Supports)]
    [InlineData("It is the branch that you use.", Stance.Supports)]
    public void A_bare_yes_to_a_question_about_a_fact_takes_no_side(string asked, Stance expected) => Assert.Equal(
        expected,
        OnPatch().Says("Ben", "Which branch is it?").Says("Ann", asked, 1).Says("Cem", $"> {asked}\n\nYes.", 2).LastStance());

    [Fact]
    public void What_the_classifier_alone_says_is_marked_as_a_guess()
    {
        var reading = OnIdea().Says("Ben", "The walls of the old house have stood for long.").Read(new SureClassifier(Stance.Supports))[^1];
        Assert.Equal(
            (Stance.Supports, EvidenceSource.Model, "classifier"),
            (reading.Stance, reading.Evidence!.Source, reading.Evidence.Rule));
    }

    [Fact]
    public void The_classifier_alone_rejects_less_readily_than_it_approves()
    {
        var thread = OnIdea().Says("Ben", "The walls of the old house have stood for a very long time, and those who built them are not there any more.");
        Assert.Equal(Stance.Supports, thread.Read(new SureClassifier(Stance.Supports))[^1].Stance);
        Assert.Equal(Stance.Opposes, thread.Read(new SureClassifier(Stance.Opposes))[^1].Stance);
        Assert.Equal(Stance.Supports, thread.Read(new SureClassifier(Stance.Supports, 0.9))[^1].Stance);
        Assert.NotEqual(Stance.Opposes, thread.Read(new SureClassifier(Stance.Opposes, 0.9))[^1].Stance);
    }

    [Theory]
    [InlineData("I'm very sceptical about the old walls.", false)]
    [InlineData("The old walls have stood for long.", true)]
    public void The_classifier_does_not_approve_against_the_only_words_that_judge(string body, bool isBelieved) => Assert.Equal(
        isBelieved, OnIdea().Says("Ben", body).Read(new SureClassifier(Stance.Supports))[^1].Stance == Stance.Supports);

    [Theory]
    [InlineData(0.45, Stance.None)]
    [InlineData(0.55, Stance.Concern)]
    public void The_classifier_alone_asks_for_a_change_only_where_it_is_no_guess_among_many(double likelihood, Stance expected) => Assert.Equal(
        expected,
        OnIdea().Says("Ben", "The walls of the old house have stood for a very long time, and those who built them are not there any more.")
            .Read(new SureClassifier(Stance.Concern, likelihood))[^1].Stance);

    [Theory]
    [InlineData("I don't think it is a sensible idea to move the wiki to static pages.", true)]
    [InlineData("I don't think it is a sensible idea to count the pages.", false)]
    public void Who_names_what_he_judges_judges_that_though_he_answers_another(string body, bool isSure)
    {
        var said = new Debate(ProposalKind.Discussion, "Move the wiki to static pages").Says("Ann", "I suggest it.")
            .Says("Ben", "How many pages are there? Somebody may want to count them.").Says("Cem", body, 1).Read()[^1];
        Assert.Equal(isSure, said is { Stance: Stance.Opposes, Confidence: > 0.65 });
    }

    [Theory]
    [InlineData("We have been round this three times now. Could the other maintainers please say what they think?", false)]
    [InlineData("We have been round this three times now. It still leaks the handle.", true)]
    public void Who_asks_the_others_what_they_think_wants_no_change_by_that(string body, bool wantsChange) => Assert.Equal(
        wantsChange,
        OnPatch().Says("Ben", "Which branch is it?").Says("Ann", "The one of the board.", 1).Says("Ben", body, 2).LastStance()
            == Stance.Concern);

    [Fact]
    public void A_patch_of_somebody_else_that_answers_a_patch_takes_no_position_on_it() => Assert.Equal(
        Stance.None,
        OnPatch().Says("Ben", "Signed-off-by: Ben <ben@example.org>\n---\n--- a/x.c\n+++ b/x.c\n@@ -1,1 +1,1 @@\n-a\n+b\n",
            subjectOfMail: "[PATCH] clock: drop the second source").LastStance());

    [Fact]
    public void The_classifier_is_not_asked_about_votes_and_the_proposers_words()
    {
        var classifier = new SureClassifier(Stance.Concern);
        OnMotion().Says("Ben", "+1").Says("Ann", "Thanks for your vote, Ben.", 1).Read(classifier);
        Assert.Equal(0, classifier.Asked);
    }

    private sealed class SureClassifier(Stance answer, double likelihood = 1 - 7e-9) : IStanceClassifier
    {
        public int Asked { get; private set; }

        public IReadOnlyList<StancePrediction> Classify(IReadOnlyList<Passage> passages)
        {
            Asked += passages.Count;
            var sure = Enumerable.Range(0, 8).Select(stance => (Stance)stance == answer ? likelihood : (1 - likelihood) / 7).ToArray();
            return [.. passages.Select(_ => new StancePrediction(sure))];
        }
    }

    /// <summary>Ben has given in, and Cem quotes what he said before that.</summary>
    [Theory]
    [InlineData("> > > On Monday, Ben <ben@example.org> wrote:\n> > > > I object to this change.\n\nI agree with that.", Stance.Opposes)]
    [InlineData("> On Tuesday, Ben <ben@example.org> wrote:\n> > Fine with me then.\n\nI agree with that.", Stance.Supports)]
    public void Words_quoted_deeply_are_of_the_message_that_stands_so_far_above(string reply, Stance expected) =>
        Assert.Equal(expected, new Debate(ProposalKind.Discussion, "Keep the old driver")
            .Says("Ann", "I propose to keep the old driver.")
            .Says("Ben", "I object to this change.")
            .Says("Ann", "> I object to this change.\n\nIt is for two releases only.", answers: 1)
            .Says("Ben", "> It is for two releases only.\n\n+1, fine with me then.", answers: 2)
            .Says("Dan", "> Fine with me then.\n\nThere is a test for it, too.", answers: 3)
            .Says("Cem", reply, answers: 4)
            .LastStance());
}
