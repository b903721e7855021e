using ThreadConsensus.Decisions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

public sealed class VerdictFinderTests
{
    [Fact]
    public void Nothing_proposed_is_no_proposal()
    {
        var request = new ThreadScript().Request() with { Proposal = null };

        Assert.Equal(Verdict.NoProposal, Judge.Decide(request).Verdict.Verdict);
    }

    [Fact]
    public void Applied_by_a_committer_is_accepted_and_proved_by_his_words()
    {
        var verdict = new ThreadScript()
            .Says("Anna", Stance.Supports, words: "Acked-by: Anna <anna@example.org>", source: EvidenceSource.Trailer)
            .Says("Ben", Stance.Supports, words: "Applied, thanks.", acts: DiscourseAct.Applied)
            .Judged().Verdict;

        Assert.Equal(
            (Verdict.Accepted, "Accepted: Ben says on 1 May 2017 that it is applied."),
            (verdict.Verdict, verdict.Sentence));
        Assert.Equal(
            [
                new VerdictEvidence("m2", 3, 3, "Applied, thanks."),
                new VerdictEvidence("m1", 2, 2, "Acked-by: Anna <anna@example.org>"),
            ],
            verdict.Evidence);
        Assert.True(verdict.IsClosed);
    }

    private static ThreadScript SeriesOfFive() => Enumerable.Range(1, 5).Aggregate(
        new ThreadScript(ProposalKind.Series), (script, number) => script.Posts($"[PATCH {number}/5] timer: part {number}"));

    [Theory]
    [InlineData("Applied, thanks.", new[] { 2 }, "Accepted in part: Ben says on 1 May 2017 that patch 2/5 is applied.")]
    [InlineData("Applied, thanks.", new[] { 4, 2 }, "Accepted in part: Ben says on 1 May 2017 that patches 2/5 and 4/5 are applied.")]
    [InlineData("Applied, thanks.", new[] { 1, 2, 3, 4 }, "Accepted in part: Ben says on 1 May 2017 that 4 of 5 patches are applied.")]
    [InlineData("Applied, thanks.", new[] { 1, 2, 3, 4, 5 }, "Accepted: Ben says on 1 May 2017 that it is applied.")]
    [InlineData("Applied, thanks.", new[] { 0 }, "Accepted: Ben says on 1 May 2017 that it is applied.")]
    [InlineData("Applied, thanks.", new[] { 2, 0 }, "Accepted: Ben says on 1 May 2017 that it is applied.")]
    [InlineData("Series applied.", new[] { 2 }, "Accepted: Ben says on 1 May 2017 that it is applied.")]
    [InlineData("Send it on top, these are in my tree now.", new[] { 2 }, "Accepted: Ben says on 1 May 2017 that it is applied.")]
    [InlineData("I have applied these two patches.", new[] { 2 }, "Accepted in part: Ben says on 1 May 2017 that patch 2/5 is applied.")]
    public void What_is_applied_in_answer_to_one_patch_is_that_patch(string words, int[] answered, string expected)
    {
        var script = answered.Aggregate(
            SeriesOfFive(), (said, patch) => said.Says("Ben", Stance.Supports, answers: patch, words: words, acts: DiscourseAct.Applied));

        Assert.Equal((Verdict.Accepted, expected), (script.Judged().Verdict.Verdict, script.Judged().Verdict.Sentence));
    }

    [Fact]
    public void An_unknown_author_cannot_close_anything() => Assert.Equal(
        Verdict.OpenApproved,
        Found(new ThreadScript().Says("Anna", Stance.Supports).Says("", Stance.None, acts: DiscourseAct.Applied)));

    [Fact]
    public void Only_the_proposer_can_withdraw()
    {
        var script = new ThreadScript().Says("Anna", Stance.Opposes);

        Assert.Equal(Verdict.OpenContested, Found(script.Says("Ben", Stance.None, acts: DiscourseAct.Withdrawn)));
        Assert.Equal(Verdict.Withdrawn, Found(script.Says("Petra", Stance.None, acts: DiscourseAct.Withdrawn)));
    }

    [Fact]
    public void The_proposer_can_withdraw_what_lies_in_a_branch_and_others_cannot_put_it_off()
    {
        var script = new ThreadScript().Says("Ben", Stance.Supports, acts: DiscourseAct.Applied);

        Assert.Equal(Verdict.Accepted, Found(script.Says("Anna", Stance.None, acts: DiscourseAct.Deferred)));
        Assert.Equal(Verdict.Withdrawn, Found(script.Says("Petra", Stance.None, acts: DiscourseAct.Withdrawn)));
    }

    [Fact]
    public void What_is_applied_and_then_dropped_is_open_again()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Ben", Stance.None, acts: DiscourseAct.Applied)
            .Says("Ben", Stance.Concern, answers: 2, body: "It does not build.\nI have dropped it from my tree again.");

        Assert.Equal(Verdict.OpenConditional, Found(script));
        var sentence = script.Judged().Verdict.Sentence;
        Assert.Contains("Ben took an earlier decision back on 1 May 2017", sentence, StringComparison.Ordinal);
        Assert.Equal(Verdict.Accepted, Found(script.Says("Ben", Stance.None, acts: DiscourseAct.Applied)));
    }

    [Theory]
    [InlineData("Should it be reverted, or was it dropped it from somewhere?")]
    [InlineData("It would have to be dropped from my tree if that is true.")]
    public void Talk_of_dropping_it_reopens_nothing(string body) => Assert.Equal(
        Verdict.Accepted,
        Found(new ThreadScript()
            .Says("Ben", Stance.None, acts: DiscourseAct.Applied)
            .Says("Ben", Stance.None, answers: 1, body: body)));

    [Fact]
    public void A_promise_to_take_it_ends_when_he_who_gave_it_asks_for_changes() => Assert.Equal(
        Verdict.OpenConditional,
        Found(new ThreadScript()
            .Says("Ben", Stance.None, acts: DiscourseAct.Accepted)
            .Says("Ben", Stance.Concern)));

    [Theory]
    [InlineData(Stance.Opposes, DiscourseAct.Applied, Verdict.OpenContested)]
    [InlineData(Stance.Concern, DiscourseAct.Accepted, Verdict.OpenConditional)]
    [InlineData(Stance.Concern, DiscourseAct.Applied, Verdict.Accepted)]
    [InlineData(Stance.Supports, DiscourseAct.Deferred, Verdict.Deferred)]
    [InlineData(Stance.Supports, DiscourseAct.Rejected, Verdict.OpenApproved)]
    [InlineData(Stance.Opposes, DiscourseAct.Rejected, Verdict.Rejected)]
    public void An_act_that_its_author_contradicts_is_about_something_else(
        Stance stance, DiscourseAct act, Verdict expected) =>
        Assert.Equal(expected, Found(new ThreadScript().Says("Ben", stance, acts: act)));

    [Theory]
    [InlineData(ProposalKind.Discussion, Verdict.OpenContested)]
    [InlineData(ProposalKind.Patch, Verdict.Accepted)]
    public void A_call_for_opinions_shows_that_an_idea_is_not_decided(ProposalKind kind, Verdict expected) =>
        Assert.Equal(expected, Found(new ThreadScript(kind)
            .Says("Anna", Stance.Opposes)
            .Says("Ben", Stance.None, acts: DiscourseAct.Applied)
            .Says("Cleo", Stance.None, acts: DiscourseAct.Call)));

    [Fact]
    public void An_ack_does_not_put_off_what_it_approves() => Assert.Equal(
        Verdict.OpenApproved,
        Found(new ThreadScript().Says(
            "Ben", Stance.Supports, source: EvidenceSource.Trailer, acts: DiscourseAct.Deferred)));

    [Fact]
    public void A_refusal_ends_nothing_while_others_carry_it_on() => Assert.Equal(
        Verdict.OpenContested,
        Found(new ThreadScript()
            .Says("Ben", Stance.Opposes, acts: DiscourseAct.Rejected)
            .Says("Anna", Stance.Supports)));

    [Theory]
    [InlineData(ProposalKind.Vote, Verdict.Accepted)]
    [InlineData(ProposalKind.Patch, Verdict.OpenApproved)]
    public void The_proposer_declares_the_result_of_a_vote_and_of_nothing_else(ProposalKind kind, Verdict expected) =>
        Assert.Equal(expected, Found(new ThreadScript(kind)
            .Says("Anna", Stance.Supports)
            .Says("Petra", Stance.None, acts: DiscourseAct.Accepted)));

    [Fact]
    public void A_position_that_is_not_sure_decides_nothing_beside_one_that_is()
    {
        var script = new ThreadScript().Says("Ben", Stance.Concern, confidence: 0.4);

        Assert.Equal(Verdict.OpenConditional, Found(script));
        Assert.Equal(Verdict.OpenApproved, Found(script.Says("Anna", Stance.Supports)));
    }

    [Theory]
    [InlineData(0.65, Verdict.OpenConditional)]
    [InlineData(0.66, Verdict.OpenContested)]
    public void What_is_not_surely_an_objection_is_at_least_a_wish(double confidence, Verdict expected) =>
        Assert.Equal(expected, Found(new ThreadScript().Says("Ben", Stance.Opposes, confidence: confidence)));

    [Fact]
    public void Two_likely_objections_are_sure_enough_to_be_one() => Assert.Equal(
        Verdict.OpenContested,
        Found(new ThreadScript()
            .Says("Ben", Stance.Opposes, confidence: 0.6)
            .Says("Cleo", Stance.Opposes, confidence: 0.6)));

    [Fact]
    public void A_new_revision_reopens_what_was_withdrawn() => Assert.Equal(
        Verdict.OpenApproved,
        Found(new ThreadScript()
            .Says("Petra", Stance.None, acts: DiscourseAct.Withdrawn)
            .Says("Petra", Stance.Proposes, acts: DiscourseAct.Revision)
            .Says("Anna", Stance.Supports, answers: 2)));

    [Theory]
    [InlineData(DiscourseAct.Rejected, Verdict.Rejected)]
    [InlineData(DiscourseAct.Deferred, Verdict.Deferred)]
    [InlineData(DiscourseAct.Superseded, Verdict.Superseded)]
    [InlineData(DiscourseAct.Accepted, Verdict.Accepted)]
    public void Each_closing_act_has_its_verdict(DiscourseAct act, Verdict expected) =>
        Assert.Equal(expected, Found(new ThreadScript().Says("Ben", Stance.None, acts: act)));

    [Fact]
    public void Approvals_alone_are_open_approved() =>
        Assert.Equal(Verdict.OpenApproved, Found(new ThreadScript().Says("Anna", Stance.Supports)));

    [Fact]
    public void An_unanswered_call_after_the_approvals_awaits()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Petra", Stance.None, acts: DiscourseAct.Call);

        Assert.Equal(Verdict.OpenAwaiting, Found(script));
        Assert.Equal(Verdict.OpenApproved, Found(script.Says("Ben", Stance.Supports)));
    }

    [Fact]
    public void No_opinion_at_all_awaits() =>
        Assert.Equal(Verdict.OpenAwaiting, Found(new ThreadScript().Says("Anna", Stance.Asks)));

    [Fact]
    public void A_request_for_changes_is_conditional_whoever_approves() => Assert.Equal(
        Verdict.OpenConditional,
        Found(new ThreadScript().Says("Anna", Stance.Supports).Says("Ben", Stance.Concern)));

    [Fact]
    public void A_concern_with_one_patch_outlasts_approval_of_another() => Assert.Equal(
        Verdict.OpenConditional,
        Found(new ThreadScript(ProposalKind.Series)
            .Says("Petra", Stance.Proposes)
            .Says("Petra", Stance.Proposes)
            .Says("Anna", Stance.Concern, answers: 1)
            .Says("Anna", Stance.Supports, answers: 2)));

    [Fact]
    public void An_objection_is_contested() => Assert.Equal(
        Verdict.OpenContested,
        Found(new ThreadScript().Says("Anna", Stance.Supports).Says("Ben", Stance.Opposes)));

    [Fact]
    public void Doubts_of_several_against_support_contest_an_idea_but_not_a_patch()
    {
        static ThreadScript Discussed(ProposalKind kind) => new ThreadScript(kind)
            .Says("Anna", Stance.Supports)
            .Says("Ben", Stance.Supports)
            .Says("Cleo", Stance.Concern)
            .Says("Dora", Stance.Concern);

        Assert.Equal(Verdict.OpenContested, Found(Discussed(ProposalKind.Discussion)));
        Assert.Equal(Verdict.OpenConditional, Found(Discussed(ProposalKind.Patch)));
    }

    [Fact]
    public void A_single_doubt_about_an_idea_ends_when_it_is_answered_and_not_raised_again()
    {
        var script = new ThreadScript(ProposalKind.Discussion)
            .Says("Anna", Stance.Supports)
            .Says("Ben", Stance.Supports)
            .Says("Cleo", Stance.Concern);

        Assert.Equal(Verdict.OpenConditional, Found(script));
        Assert.Equal(Verdict.OpenApproved, Found(script.Says("Ben", Stance.None, answers: 3)));
    }

    [Fact]
    public void A_verdict_that_rests_on_a_guess_says_likely_and_is_less_sure()
    {
        var said = new ThreadScript().Says("Ben", Stance.Opposes).Judged().Verdict;
        var guessed = new ThreadScript().Says("Ben", Stance.Opposes, source: EvidenceSource.Model).Judged().Verdict;

        Assert.Equal(
            "Not resolved, contested: Ben opposes it; by the rule maintainer-approval it fails.",
            said.Sentence);
        Assert.StartsWith("Not resolved, likely contested: Ben opposes it", guessed.Sentence, StringComparison.Ordinal);
        Assert.True(guessed.Confidence < said.Confidence);
    }

    [Fact]
    public void Silence_to_a_call_for_lazy_consensus_accepts_at_its_deadline()
    {
        var script = new ThreadScript(ProposalKind.Discussion, DiscourseAct.Call)
        {
            SilenceIsConsent = true,
            Deadline = ThreadScript.Hour(168),
        };

        Assert.Equal(Verdict.OpenAwaiting, At(ThreadScript.Hour(168).AddTicks(-1)));
        Assert.Equal(Verdict.Accepted, At(ThreadScript.Hour(168)));

        Verdict At(DateTimeOffset asOf) => Judge.Decide(script.Request() with { AsOf = asOf }).Verdict.Verdict;
    }

    [Fact]
    public void What_is_said_after_the_instant_asked_for_does_not_count()
    {
        var request = new ThreadScript()
            .Says("Anna", Stance.Concern)
            .Says("Ben", Stance.None, acts: DiscourseAct.Applied)
            .Request();

        Assert.Equal([Verdict.OpenAwaiting, Verdict.OpenConditional, Verdict.Accepted], new[] { 0, 1, 2 }
            .Select(hour => Judge.Decide(request with { AsOf = ThreadScript.Hour(hour) }).Verdict.Verdict));
    }

    private static Verdict Found(ThreadScript script) => script.Judged().Verdict.Verdict;
}
