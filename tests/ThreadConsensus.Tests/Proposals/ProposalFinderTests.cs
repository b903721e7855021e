using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Tests.Proposals;

public sealed class ProposalFinderTests
{
    private const string Patch = """
        This stops the counter from wrapping.

        Signed-off-by: Ann Archer <ann.archer@example.org>
        ---
         common/timer.c | 4 ++--
        diff --git a/common/timer.c b/common/timer.c
        --- a/common/timer.c
        +++ b/common/timer.c
        @@ -1,3 +1,3 @@
        -	int ticks;
        +	long ticks;
        """;

    [Fact]
    public void A_patch_is_proposed_by_who_sends_it()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "[PATCH v2] timer: widen the counter", Patch)
            .Mail("Bo Berg", "Re: [PATCH v2] timer: widen the counter", "Why not unsigned?"));
        Equivalent(
            new Proposal
            {
                Id = "timer-widen-the-counter-d632da27",
                MessageId = "m0@example.org",
                Summary = "timer: widen the counter",
                Proposer = Conversation.Box("Ann Archer"),
                ProposedOn = Conversation.Start,
                Kind = ProposalKind.Patch,
                Revision = 2,
                ProposingMessages = ["m0@example.org"],
                Files = ["common/timer.c"],
            },
            found);
    }

    [Fact]
    public void All_patches_of_the_author_make_a_series_and_those_of_others_do_not()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "[PATCH 0/2] timer: two fixes", "Two fixes that belong together.")
            .Mail("Ann Archer", "[PATCH 1/2] timer: widen the counter", Patch)
            .Mail("Bo Berg", "Re: [PATCH 1/2] timer: widen the counter", "Fine.")
            .Mail("Ann Archer", "[PATCH 2/2] clock: widen too",
                Patch.Replace("timer.c", "clock.c", StringComparison.Ordinal))
            .Mail("Cy Cole", "[PATCH] timer: drop the counter instead", Patch))!;
        Assert.Equal(ProposalKind.Series, found.Kind);
        Assert.Equal("timer: two fixes", found.Summary);
        Assert.Equal(["m0@example.org", "m1@example.org", "m3@example.org"], found.ProposingMessages);
        Assert.Equal(["common/timer.c", "common/clock.c"], found.Files);
    }

    [Fact]
    public void A_revision_posted_into_the_thread_counts_as_the_last()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "[PATCH] timer: widen the counter", Patch)
            .Mail("Bo Berg", "Re: [PATCH] timer: widen the counter", "Please say why.")
            .Mail("Ann Archer", "[PATCH v2] timer: widen the counter", Patch))!;
        Assert.Equal((2, 2), (found.Revision, found.ProposingMessages.Count));
        Assert.Equal(ProposalKind.Patch, found.Kind);
    }

    [Fact]
    public void A_sketch_in_a_reply_is_no_revision_until_it_is_signed_off()
    {
        var sketch = Patch.Replace("Signed-off-by: Ann Archer <ann.archer@example.org>", "Like this?",
            StringComparison.Ordinal);
        var thread = new Conversation()
            .Mail("Ann Archer", "[PATCH] timer: widen the counter", Patch)
            .Mail("Ann Archer", "Re: [PATCH] timer: widen the counter", sketch);
        Assert.Equal(["m0@example.org"], Find(thread)!.ProposingMessages);
        thread.Mail("Ann Archer", "Re: [PATCH] timer: widen the counter", Patch);
        Assert.Equal(["m0@example.org", "m2@example.org"], Find(thread)!.ProposingMessages);
    }

    [Theory]
    [InlineData("Ann Archer", "[PATCH/timer] Widen the counter [was: Counters wrap]", "Ann Archer")]
    [InlineData("Ann Archer", "Re: [PATCH] timer: widen the counter", "Di Dorn")]
    public void Who_answers_somebody_with_a_patch_under_a_subject_of_his_own_proposes_it(string from, string subject, string proposer)
    {
        var found = Find(new Conversation().Quoted("Di Dorn", "The counter wraps.").Mail(from, subject, "> The counter wraps.\n\n" + Patch))!;
        Assert.Equal((ProposalKind.Patch, Conversation.Box(proposer)), (found.Kind, found.Proposer));
    }

    [Theory]
    [InlineData("Nobody has asked for it since. I've created a merge request which removes the code.", "Ann Archer")]
    [InlineData("Nobody has asked for it since. I have seen a merge request which removes the code.", "")]
    public void Who_opens_a_request_in_an_old_debate_proposes_it(string words, string proposer) =>
        Assert.Equal(Conversation.Box(proposer), Find(new Conversation()
            .Mail("Ann Archer", "Re: [RFC] Remove the old counter", words, inReplyTo: "gone@example.org", before: "long-gone@example.org")
            .Mail("Bo Berg", "Re: [RFC] Remove the old counter", "It is in use here."))!.Proposer);

    [Theory]
    [InlineData("I am submitting this application on behalf of the port's maintainers.", true)]
    [InlineData("I'd like to apply for membership of the security list.", true)]
    [InlineData("The application crashes when it is started twice.", false)]
    public void An_application_for_membership_is_a_proposal(string words, bool expected) =>
        Assert.Equal(expected, Find(new Conversation()
            .Mail("Ann Archer", "security list membership", words).Mail("Bo Berg", "Re: security list membership", "Fine.")) is not null);

    [Theory]
    [InlineData("\t* common/timer.c (tick): Widen.", 2)]
    [InlineData("Here's an update.", 2)]
    [InlineData("Please apply.", 2)]
    [InlineData("Ok for trunk?", 2)]
    [InlineData("Something like this:", 1)]
    public void A_patch_sent_in_a_reply_is_proposed_where_it_is_to_be_taken_and_not_where_it_is_shown(string words, int posts)
    {
        var unsigned = Patch.Replace("Signed-off-by: Ann Archer <ann.archer@example.org>", words, StringComparison.Ordinal);
        var found = Find(new Conversation()
            .Mail("Ann Archer", "[PATCH] timer: widen the counter", Patch)
            .Mail("Bo Berg", "Re: [PATCH] timer: widen the counter", "Too wide.")
            .Mail("Ann Archer", "Re: [PATCH] timer: widen the counter", unsigned))!;
        Assert.Equal(posts, found.ProposingMessages.Count);
    }

    [Fact]
    public void A_diff_without_a_tag_is_a_patch_and_a_quoted_diff_is_not()
    {
        var posted = Find(new Conversation().Mail("Ann Archer", "timer: widen the counter", Patch))!;
        Assert.Equal(ProposalKind.Patch, posted.Kind);
        var quoted = Find(new Conversation().Mail(
            "Ann Archer", "timer and its counter",
                "Bo Berg wrote:\n> --- a/x.c\n> +++ b/x.c\n> @@ -1 +1 @@\n\nWe should widen it as above."))!;
        Assert.Equal((ProposalKind.Discussion, 0), (quoted.Kind, quoted.Files.Count));
    }

    [Theory]
    [InlineData("20210301090000.4711-3-ann.archer@example.org", "Bo Berg", "Ann Archer", "ann.archer@example.org")]
    [InlineData("1614589200-4711-1-git-send-email-ann.archer@example.org", "Bo Berg", "Ann Archer",
        "ann.archer@example.org")]
    [InlineData("abc123@mail.example.org", "Ann Archer", "Ann Archer", "ann.archer@example.org")]
    public void The_author_of_a_missing_patch_is_known_from_its_id_or_the_attribution(
        string parent, string attributed, string name, string address)
    {
        var found = Find(new Conversation().Mail(
            "Cy Cole",
            "Re: [PATCH v3 2/4] timer: widen the counter",
            $"{attributed} wrote:\n>Ann Archer wrote:\n>> int\n\nLooks good to me.",
            inReplyTo: parent))!;
        Assert.Equal(new Mailbox(name, address), found.Proposer);
        Assert.Equal((parent, ProposalKind.Series, 3, 0),
            (found.MessageId, found.Kind, found.Revision, found.ProposingMessages.Count));
    }

    [Theory]
    [InlineData("[PATCH v2] timer: widen the counter", "Ann Archer", 2)]
    [InlineData("Re: [PATCH] timer: widen the counter", "", 1)]
    public void Who_posts_a_new_version_in_answer_to_a_missing_patch_is_its_author(string subject, string author, int revision)
    {
        var found = Find(new Conversation()
            .Quoted(Mailbox.Unknown, "")
            .Mail("Ann Archer", subject, Patch)
            .Mail("Bo Berg", "Re: [PATCH] timer: widen the counter", "Please keep the blank line.", to: 1))!;
        Assert.Equal((Conversation.Box(author), revision), (found.Proposer, found.Revision));
        Assert.Equal(author.Length > 0 ? ["quoted:0", "m1@example.org"] : ["quoted:0"], found.ProposingMessages);
    }

    [Fact]
    public void A_patch_known_from_quotations_is_proposed_by_the_message_quoted()
    {
        var found = Find(new Conversation()
            .Quoted("Ann Archer", "This stops the counter from wrapping.")
            .Mail("Bo Berg", "Re: [PATCH] timer: widen the counter", "Looks good."))!;
        Assert.Equal(("quoted:0", Conversation.Box("Ann Archer")), (found.MessageId, found.Proposer));
        Assert.Equal(["quoted:0"], found.ProposingMessages);
    }

    [Fact]
    public void Who_is_only_quoted_by_name_is_not_taken_for_somebody_else_for_his_address()
    {
        var ann = new Mailbox("Ann Archer", "");
        var found = Find(new Conversation()
            .Quoted(ann, "This stops the counter from wrapping.")
            .Mail("Bo Berg", "Re: [PATCH] timer: widen the counter", "Ann Archer <ann.archer@example.org> wrote:\n> This\n\nLooks good.")
            .Quoted(ann, "Which tree is that for?"))!;
        Assert.Equal(ann, found.Proposer);
    }

    [Fact]
    public void All_revisions_share_an_id_and_other_authors_have_their_own()
    {
        string IdOf(string from, string subject) => Find(new Conversation().Mail(from, subject, Patch))!.Id;
        var first = IdOf("Ann Archer", "[PATCH] timer: widen the counter");
        Assert.Equal(first, IdOf("Ann Archer", "[Some-list] [PATCHv7 RESEND] timer: Widen the counter"));
        Assert.NotEqual(first, IdOf("Bo Berg", "[PATCH] timer: widen the counter"));
        Assert.NotEqual(first, IdOf("Ann Archer", "[PATCH] timer: narrow the counter"));
    }

    [Fact]
    public void Each_pull_request_is_a_proposal_of_its_own()
    {
        Proposal Pull(string id) => Find(new Conversation().Mail(
            "Ann Archer", "[GIT PULL] timer: fixes", "The following changes are available in the git repository at:",
                id))!;
        Assert.Equal(ProposalKind.Series, Pull("a@example.org").Kind);
        Assert.NotEqual(Pull("a@example.org").Id, Pull("b@example.org").Id);
    }

    [Fact]
    public void A_vote_has_its_window_and_a_take()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "[VOTE] Release Gadget 3.0 (take 2)",
                "Please test it.\n\nVote open for 72 hours.\n\n[ ] +1\n[ ] -1")
            .Mail("Bo Berg", "Re: [VOTE] Release Gadget 3.0 (take 2)", "+1"))!;
        Assert.Equal((ProposalKind.Vote, 2, "Release Gadget 3.0"), (found.Kind, found.Revision, found.Summary));
        Assert.Equal(Conversation.Start.AddHours(72), found.Deadline);
        Assert.False(found.SilenceIsConsent);
        Assert.Empty(found.Questions);
    }

    [Fact]
    public void A_motion_in_prose_is_a_vote_with_its_questions()
    {
        var found = Find(new Conversation().Mail(
            "Ann Archer",
            "Hosting and logo",
            "I call a vote on two things:\n\nA) Move the server.\nB) Take the new logo.\n\nPlease vote by Friday."))!;
        Assert.Equal(ProposalKind.Vote, found.Kind);
        Assert.Equal(["A", "B"], found.Questions.Select(question => question.Label));
        Assert.Equal(new DateTimeOffset(2021, 3, 6, 0, 0, 0, TimeSpan.Zero), found.Deadline);
    }

    [Fact]
    public void A_list_of_changes_is_not_a_list_of_questions() =>
        Assert.Empty(Find(new Conversation().Mail(
            "Ann Archer", "[VOTE] Release Gadget 3.0", "Changes:\n1. Faster\n2. Smaller\n\nPlease vote."))!.Questions);

    [Fact]
    public void Lazy_consensus_lets_silence_decide()
    {
        var found = Find(new Conversation().Mail(
            "Ann Archer",
            "Retiring the old build system",
            "I propose to remove it. If nobody objects within the next seven days (lazy consensus), I will do it."))!;
        Assert.True(found.SilenceIsConsent);
        Assert.Equal(Conversation.Start.AddDays(7), found.Deadline);
    }

    [Fact]
    public void Silence_offered_by_somebody_else_does_not_decide() =>
        Assert.False(Find(new Conversation()
            .Mail("Ann Archer", "Retiring the old build system", "I propose to remove it.")
            .Mail("Bo Berg", "Re: Retiring the old build system", "Go ahead if nobody objects."))!.SilenceIsConsent);

    [Fact]
    public void A_cover_letter_without_a_tag_heads_its_series()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "tidy the timers v2", "Some cleanups.")
            .Mail("Ann Archer", "[PATCH 1/2] timer: widen the counter", Patch)
            .Mail("Ann Archer", "[PATCH 2/2] timer: drop the alias", Patch))!;
        Assert.Equal((ProposalKind.Series, 2, 3, "tidy the timers"),
            (found.Kind, found.Revision, found.ProposingMessages.Count, found.Summary));
    }

    private static Proposal? Find(Conversation conversation) => ProposalFinder.Find(conversation.Build());

    private static void Equivalent(Proposal expected, Proposal? actual) =>
        Assert.Equivalent(expected, actual, strict: true);
}
