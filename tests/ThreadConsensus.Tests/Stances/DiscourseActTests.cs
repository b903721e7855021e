using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Stances;

public sealed class DiscourseActTests
{
    private static Debate OnPatch(string subject = "[PATCH v2] timer: count in nanoseconds") =>
        new Debate(ProposalKind.Patch, subject).Says("Ann", "Count in nanoseconds.");

    [Theory]
    [InlineData("[PATCH v2] timer: count", true)]
    [InlineData("[PATCH v3 0/4] timer: count", true)]
    [InlineData("[PATCH v3 2/4] timer: count", false)]
    [InlineData("[PATCH] timer: count", false)]
    public void A_later_version_is_a_revision_on_its_cover_letter_or_single_patch(string subject, bool expected) =>
        Assert.Equal(expected, OnPatch(subject).Read()[0].Does(DiscourseAct.Revision));

    [Fact]
    public void A_patch_sent_anew_in_answer_to_its_review_is_a_revision() => Assert.Equal(
        [DiscourseAct.Revision],
        OnPatch("[PATCH 2/4] timer: count").Says("Ben", "Please add a comment.")
            .Says("Ann", "Now with a comment.", 1, "[PATCH] timer: count").LastActs());

    [Fact]
    public void A_signed_patch_that_the_proposer_sends_in_a_reply_is_a_revision_and_one_of_a_reviewer_is_none()
    {
        const string Patch = "Like this, then.\n\nSigned-off-by: Ann <ann@example.org>\n\n--- a/x.c\n+++ b/x.c\n@@ -1,3 +1,3 @@\n a\n-b\n+c\n d\n";
        Assert.Equal([DiscourseAct.Revision], OnPatch().Says("Ben", "Please add a comment.").Says("Ann", Patch, 1).LastActs());
        Assert.Empty(OnPatch().Says("Ben", Patch.Replace("Ann", "Ben", StringComparison.Ordinal).Replace("ann", "ben", StringComparison.Ordinal)).LastActs());
    }

    [Fact]
    public void A_promise_to_post_one_is_not() =>
        Assert.Empty(OnPatch().Says("Ben", "Please add a comment.").Says("Ann", "I will send a new version.", 1).LastActs());

    [Fact]
    public void Only_the_proposer_can_withdraw()
    {
        Assert.Equal([DiscourseAct.Withdrawn], OnPatch().Says("Ann", "Let's drop this patch.").LastActs());
        Assert.Empty(OnPatch().Says("Ben", "Let's drop this patch.").LastActs());
    }

    [Theory]
    [InlineData("[PATCH 2/4] timer: count", true)]
    [InlineData("[PATCH 0/4] timer: count", false)]
    public void A_part_of_a_series_is_withdrawn_where_the_thread_is_about_that_part_alone(string subject, bool expected) =>
        Assert.Equal(
            expected ? [DiscourseAct.Withdrawn] : [],
            new Debate(ProposalKind.Series, subject).Says("Ann", "Count in nanoseconds.").Says("Ben", "> +\tlong count;\n> -\tint count;\n\nWhy?")
                .Says("Ann", "> > +\tlong count;\n> > -\tint count;\n>\n> Why?\n\nI withdraw this patch.", 1).LastActs());

    [Theory]
    [InlineData("Re: [PATCH 2/4] timer: count", "I'll take it through my tree.", false)]
    [InlineData("Re: [PATCH 2/4] timer: count", "I'll take the series through my tree.", true)]
    [InlineData("Re: [PATCH 0/4] timer: count", "I'll take it through my tree.", true)]
    public void What_is_taken_below_one_patch_of_a_series_is_that_one(string subject, string words, bool expected) =>
        Assert.Equal(
            expected ? [DiscourseAct.Accepted] : [],
            new Debate(ProposalKind.Series, "[PATCH 0/4] timer: count").Says("Ann", "Count in nanoseconds.").Says("Ben", words, 0, subject).LastActs());

    [Theory]
    [InlineData("pw-bot: reject", DiscourseAct.Rejected)]
    [InlineData("pw-bot: defer", DiscourseAct.Deferred)]
    public void A_state_set_in_Patchwork_is_what_becomes_of_the_patch(string command, DiscourseAct expected)
    {
        Assert.Equal([expected], OnPatch().Says("Ben", $"See the rules.\n-- \n{command}").LastActs());
        Assert.Empty(OnPatch().Says("Ben", "See the rules.\n-- \npw-bot: under-review").LastActs());
    }

    [Theory]
    [InlineData("The counter is read under the lock, so that is safe.", true)]
    [InlineData("Please ignore this patch, I misread the code.", false)]
    public void Giving_in_to_an_explanation_settles_a_concern_and_taking_note_of_a_withdrawal_does_not(string answer, bool expected)
    {
        var acts = OnPatch().Says("Ben", "This is racy.").Says("Ann", $"> This is racy.\n\n{answer}", 1)
            .Says("Ben", $"> {answer}\n\nOk, thanks.", 2).LastActs();
        Assert.Equal(expected, acts.Contains(DiscourseAct.ResolvesConcern));
    }

    [Theory]
    [InlineData("Ann", "Re: [PATCH v2] timer: count in nanoseconds (withdrawn)", true)]
    [InlineData("Ann", "[withdrawn] [PATCH v2] timer: count in nanoseconds", true)]
    [InlineData("Ann", "WITHDRAWN: timer: count in nanoseconds", true)]
    [InlineData("Ann", "Re: [PATCH v2] timer: count withdrawn leases", false)]
    [InlineData("Ben", "Re: [PATCH v2] timer: count in nanoseconds (withdrawn)", false)]
    public void The_proposer_can_withdraw_in_the_subject(string author, string subject, bool expected)
    {
        var acts = OnPatch().Says(author, "I found a simpler way.", 0, subject).LastActs();
        Assert.Equal(expected ? [DiscourseAct.Withdrawn] : [], acts);
    }

    [Fact]
    public void A_motion_calls_for_votes() =>
        Assert.True(new Debate(ProposalKind.Vote, "[VOTE] Release 2.0").Says("Ann", "It is time.").Read()[0].Does(DiscourseAct.Call));

    [Theory]
    [InlineData("The wiki is slow. Could we move it?", false)]
    [InlineData("The wiki is slow. I suggest that we move it. Any objections?", true)]
    public void A_question_calls_for_opinions_only_where_it_asks_for_them(string body, bool expected) => Assert.Equal(
        expected, new Debate(ProposalKind.Discussion, "Wiki").Says("Ann", body).Read()[0].Does(DiscourseAct.Call));

    [Theory]
    [InlineData("Ann", "ping.", true)]
    [InlineData("Ann", "Any thoughts?", true)]
    [InlineData("Ben", "Any thoughts?", false)]
    public void Under_quoted_code_only_the_proposer_calls_for_opinions_on_the_whole(string author, string words, bool expected) => Assert.Equal(
        expected,
        OnPatch().Says(author, $"> --- a/timer.c\n> +++ b/timer.c\n> @@ -1,2 +1,2 @@\n> -\tint ms;\n> +\tint ns;\n\n{words}")
            .Read()[^1].Does(DiscourseAct.Call));

    [Theory]
    [InlineData("This has been in linux-next for a while. Could we get acks please?", false)]
    [InlineData("This has been in linux-next for a while. Could we get feedback please?", true)]
    [InlineData("I have applied the first two. Could we get acks for the third?", true)]
    public void Where_acks_are_still_asked_for_nothing_is_settled_by_being_in_next(string body, bool expected) =>
        Assert.Equal(expected, OnPatch().Says("Ben", body).Read()[^1].Does(DiscourseAct.Applied));

    [Fact]
    public void Who_sees_a_point_and_asks_on_has_settled_nothing()
    {
        var raised = OnPatch().Says("Ben", "This breaks the build.").Says("Ann", "It builds with the new compiler.", 1);
        Assert.Empty(raised.Says("Ben", "Fair enough. But which compiler is that?", 2).LastActs());
    }

    [Fact]
    public void No_more_comments_settles_something_only_for_who_had_some()
    {
        Assert.Empty(OnPatch().Says("Ben", "No further comments.").LastActs());
        var raised = OnPatch().Says("Ben", "This breaks the build.").Says("Ann", "It builds with the new compiler.", 1);
        Assert.Equal([DiscourseAct.ResolvesConcern], raised.Says("Ben", "No further comments.", 2).LastActs());
    }

    [Fact]
    public void Giving_in_settles_an_own_concern_and_no_other()
    {
        var raised = OnPatch().Says("Ben", "This breaks the build.").Says("Ann", "It builds with the new compiler.", 1);
        Assert.Equal([DiscourseAct.ResolvesConcern], raised.Says("Ben", "Fair enough.", 2).LastActs());
        var other = OnPatch().Says("Ben", "This breaks the build.").Says("Ann", "It builds with the new compiler.", 1);
        Assert.Empty(other.Says("Cleo", "Fair enough.", 2).LastActs());
    }

    [Theory]
    [InlineData("The first patch was merged into next.", false)]
    [InlineData("Your other fix has been applied.", false)]
    [InlineData("The patch was merged into next.", true)]
    public void That_another_patch_was_merged_applies_not_this_one(string body, bool expected) =>
        Assert.Equal(expected, OnPatch().Says("Ben", body).Read()[^1].Does(DiscourseAct.Applied));

    [Theory]
    [InlineData("My previous patch is already in next, so pull from there.", false)]
    [InlineData("This patch is already in next, so pull from there.", true)]
    [InlineData("I have applied this, your last patch of the year.", true)]
    [InlineData("That commit was merged and released six years ago.", false)]
    [InlineData("That commit was merged and released last week.", true)]
    [InlineData("Before this change, big requests were split into pages and queued in a list for the worker.", false)]
    [InlineData("This was rebased, and queued for next.", true)]
    [InlineData("The bindings and the board file change were merged in next-0412 already.", false)]
    [InlineData("The timer patch was merged in next-0412 already.", true)]
    [InlineData("I have applied this, compiled it, and when I boot the board it hangs.", false)]
    [InlineData("I have applied this to my local tree, but I am seeing failures in the probe.", false)]
    [InlineData("I have applied this to next and will push it once the tests are through.", true)]
    [InlineData("You took a compiler patch of mine for that flag. This landed in release 14.", false)]
    [InlineData("You reviewed it quickly. This landed in release 14.", true)]
    public void Only_what_is_said_of_the_proposal_applies_it(string body, bool expected) =>
        Assert.Equal(expected, OnPatch().Says("Ben", body).Read()[^1].Does(DiscourseAct.Applied));

    [Theory]
    [InlineData("Re: [PATCH] clock: allow reads", "Ben", false)]
    [InlineData("Re: [PATCH v2] timer: count in nanoseconds", "Ben", true)]
    [InlineData("Re: [PATCH] clock: allow reads", "Ann", true)]
    public void What_is_not_needed_any_more_is_the_patch_answered(string subject, string answered, bool expected)
    {
        var thread = OnPatch().Says(answered, "I needed this on top.", 0, subject);
        Assert.Equal(expected, thread.Says("Ann", "Thanks, but this is not needed anymore.", 1, subject).Read()[^1].Does(DiscourseAct.Withdrawn));
    }

    [Fact]
    public void Of_a_series_a_part_that_was_merged_counts() => Assert.True(
        new Debate(ProposalKind.Series, "[PATCH 0/3] timer").Says("Ann", "Count.").Says("Ben", "The first patch was merged into next.")
            .Read()[^1].Does(DiscourseAct.Applied));

    [Theory]
    [InlineData("Ann", true)]
    [InlineData("Ben", false)]
    public void Only_the_proposer_can_say_of_this_one_that_a_new_version_is_out(string author, bool expected) => Assert.Equal(
        expected, OnPatch().Says(author, "A new version is posted, see the list.").Read()[^1].Does(DiscourseAct.Superseded));

    [Fact]
    public void Without_a_proposal_there_are_no_acts() =>
        Assert.All(OnPatch().Says("Ben", "Any objections?").ReadWithoutProposal(), reading => Assert.Empty(reading.Acts));
}
