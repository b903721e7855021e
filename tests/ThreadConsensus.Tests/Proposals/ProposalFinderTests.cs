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

    [Theory]
    [InlineData("Timer drift on the old board", "The clock drifts by a second a day. The firmware is from May.", false)]
    [InlineData("Farewell", "This was my last week here. It was a pleasure.", false)]
    [InlineData("Timer drift on the old board", "The clock drifts by a second a day. I would like to resync it each hour.", true)]
    [InlineData("Moving the timer to the new interface", "The old one is gone in the next release.", true)]
    [InlineData("Moving on", "This was my last week here. It was a pleasure.", false)]
    [InlineData("New repository request", "It is for the timer tools.", true)]
    [InlineData("[RFC] Timer drift", "The clock drifts by a second a day.", true)]
    [InlineData("RFC: drop the old board?", "Nobody has a working one any more, I wonder whether it is time.", true)]
    [InlineData("DRAFT schedule of the gadget days", "This is a draft. Please tell me of conflicts.", true)]
    [InlineData("Schedule of the gadget days", "Here it is.", false)]
    [InlineData("Draft minutes of the call of 3 May", "Present: Ann, Bo.", false)]
    [InlineData("Moving our issue tracking", "Signing up is a hurdle. I'd like us to move it this quarter.", true)]
    [InlineData("Timer drift on the old board", "How about numbers?", false)]
    [InlineData("Timer drift on the old board", "How about resyncing it each hour?", true)]
    [InlineData("Timer drift on the old board", "How about\n1. reading both clocks;\n2. taking the later one?", true)]
    [InlineData("clock: adding a second source", "The old one drifts.", true)]
    [InlineData("Timer drift on the old board", "The clock drifts. I\u2019d like to resync it each hour.", true)]
    public void Who_puts_nothing_forward_proposes_nothing(string subject, string body, bool expected) =>
        Assert.Equal(expected, Find(new Conversation().Mail("Ann Archer", subject, body)) is not null);

    [Theory]
    [InlineData("You should update your firmware.", null)]
    [InlineData("I would suggest updating it, yours is old.", null)]
    [InlineData("Let's take the old board as an example.", null)]
    [InlineData("If it drifts we should see that in the log.", null)]
    [InlineData("I think we should resync it each hour.", "I think we should resync it each hour.")]
    [InlineData("Should we resync it each hour?", "Should we resync it each hour?")]
    [InlineData("I suggest that we resync it each hour.", "I suggest that we resync it each hour.")]
    [InlineData("The plan is to resync it each hour.", "The plan is to resync it each hour.")]
    [InlineData("We can resync it. If that is fine with you, I will send a patch.", "If that is fine with you, I will send a patch.")]
    [InlineData("If that's the case, I can drop the second source.", "If that's the case, I can drop the second source.")]
    [InlineData("If that's the case, I cannot help.", null)]
    [InlineData("My opinion is that we should never resync it.", null)]
    [InlineData("I would suggest you don't resync it.", null)]
    [InlineData("I recommend you look at the log first.", null)]
    public void Below_a_mail_that_only_tells_a_plan_is_a_proposal_and_advice_is_none(string answer, string? expected)
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "Timer drift on the old board", "The clock drifts by a second a day.")
            .Mail("Bo Berg", "Re: Timer drift on the old board", answer));
        Assert.Equal((expected, expected is null ? null : "Bo Berg"), (found?.Summary, found?.Proposer.Name));
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

    [Theory]
    [InlineData("[ANNOUNCE] Gadget 3.0", "It is on the mirrors.")]
    [InlineData("Gadget 3.0 released", "We are pleased to announce it.")]
    [InlineData("[RESULT] [VOTE] Release Gadget 3.0", "The vote passed.")]
    [InlineData("[CANCELLED] [VOTE] Release Gadget 3.0", "I found a bug.")]
    [InlineData("Call for papers: Gadget days", "Send us yours.")]
    [InlineData("Community meeting minutes, 3 May", "Present: Ann, Bo.")]
    [InlineData("[gadget-unstable test] 1234: regressions - FAIL", "flight 1234")]
    [InlineData("FYI: the tracker moves on Sunday", "It will be down for an hour.")]
    [InlineData("How to build on OpenBSD?", "The compiler stops with an error. What am I missing?")]
    [InlineData("Gadget crashes on start", "It crashes with a null pointer.")]
    [InlineData("[Q] two queues", "Do we need to lock both?")]
    [InlineData("Gadget symposium | Deadline: 3 May", "Send us your papers.")]
    [InlineData("Simulated frames", "Hi,\n\nHow do I feed simulated frames to the gadget? Please share any document.")]
    [InlineData("Support for frames of 9k", "Does anybody know of a driver that takes them?")]
    [InlineData("Firmware of the gadget", "I am looking for a way to load it. I read the manual.")]
    [InlineData("Templates", "I've run into an issue: it stops after the first field. Did you see that?")]
    [InlineData("Recipes by web and by wire", "Hello all,\nIs there any difference between the two? Not sure why one fails.")]
    [InlineData("Fans of the gadget", "Hi,\n\nI need some help with the fans. I'm trying to slow them down.")]
    [InlineData("Starting with gadgets", "I am working on a test bed. I had a couple of questions about it. Can one upload files?")]
    [InlineData("Where to share recipes", "Yesterday we created a new mailing list for recipes.")]
    public void Nothing_is_proposed_by_news_questions_and_reports(string subject, string body) =>
        Assert.Null(Find(new Conversation().Mail("Ann Archer", subject, body)
            .Mail("Bo Berg", "Re: " + subject, "Thanks.")));

    [Theory]
    [InlineData("Is anyone using the gadget with two clocks?")]
    [InlineData("I'm currently trying to understand how it keeps time.")]
    [InlineData("I was wondering how many of you use it.")]
    public void Advice_to_who_asks_is_no_proposal_and_a_plan_is_one(string question)
    {
        var talk = new Conversation().Mail("Ann Archer", "Gadget with two clocks", question)
            .Mail("Bo Berg", "Re: Gadget with two clocks", "I'd recommend comparing with the example.");
        Assert.Null(Find(talk));
        Assert.Equal(
            Conversation.Box("Cy Cole"),
            Find(talk.Mail("Cy Cole", "Re: Gadget with two clocks", "I think we should resync it each hour."))!.Proposer);
    }

    [Fact]
    public void Where_the_root_only_asks_the_first_suggestion_is_the_proposal()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "Gadget crashes on start", "It crashes with a null pointer. Any idea?")
            .Mail("Bo Berg", "Re: Gadget crashes on start", "Which version?")
            .Mail("Cy Cole", "Re: Gadget crashes on start",
                "I see it too. I think we should check the handle before use."))!;
        Equivalent(
            new Proposal
            {
                Id = found.Id,
                MessageId = "m2@example.org",
                Summary = "I think we should check the handle before use.",
                Proposer = Conversation.Box("Cy Cole"),
                ProposedOn = Conversation.Start.AddHours(2),
                Kind = ProposalKind.Discussion,
                ProposingMessages = ["m2@example.org"],
            },
            found);
    }

    [Fact]
    public void A_question_that_suggests_is_itself_the_proposal() =>
        Assert.Equal("m0@example.org", Find(new Conversation()
            .Mail("Ann Archer", "Question about the cache", "Does anybody use it? It would be nice to drop it.")
            .Mail("Bo Berg", "Re: Question about the cache", "We could keep it as an option."))!.MessageId);

    [Fact]
    public void A_freeze_exception_asked_in_an_announcement_is_a_proposal()
    {
        var found = Find(new Conversation()
            .Mail("Ann Archer", "Code freeze for 3.0 started on 1 March", "Only fixes from now on.")
            .Mail("Bo Berg", "Re: Code freeze for 3.0 started on 1 March",
                "I want to ask for an exception for the timer series."))!;
        Assert.Equal(("m1@example.org", Conversation.Box("Bo Berg")), (found.MessageId, found.Proposer));
    }

    [Theory]
    [InlineData("The loader series is late. Would you give it a release ack all the same?")]
    [InlineData("I wonder whether a new default could still be accepted.")]
    public void A_question_to_the_release_manager_asks_for_an_exception(string request) =>
        Assert.Equal("m1@example.org", Find(new Conversation()
            .Mail("Ann Archer", "Code freeze for 3.0 started on 1 March", "Only fixes from now on.")
            .Mail("Bo Berg", "Re: Code freeze for 3.0 started on 1 March", request))!.MessageId);

    [Fact]
    public void Who_answers_a_missing_RFC_does_not_propose_it() => Assert.Equal(
        Conversation.Box("Ann Archer"),
        Find(new Conversation().Mail(
            "Bo Berg", "Re: [RFC] drop the alias", "Ann Archer wrote:\n> Drop it.\n\nI suggest we keep it for a year.",
            inReplyTo: "x@example.org"))!.Proposer);

    [Theory]
    [InlineData("Rejoining the gadgeteers", "Welcome back!", false)]
    [InlineData("Rejoining the gadgeteers", "We should make you a maintainer again.", true)]
    [InlineData("gadget: refine the defaults", "It does not build here.", true)]
    public void Talk_whose_start_is_missing_proposes_something_only_where_somebody_suggests_it_or_the_subject_names_code(
        string subject, string answer, bool expected)
    {
        var talk = new Conversation();
        foreach (var name in (string[])["Bo Berg", "Cy Cole", "Dee Dale"])
            talk = talk.Mail(name, "Re: " + subject, name == "Cy Cole" ? answer : "Good to know.", inReplyTo: "x@example.org");
        Assert.Equal(expected, Find(talk) is not null);
    }

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

    [Fact]
    public void Pasted_text_without_a_subject_is_named_by_its_call()
    {
        var found = Find(new Conversation().Mail("", "", "Anyone else want to give their opinion?"))!;
        Assert.Equal((Mailbox.Unknown, "Anyone else want to give their opinion?"), (found.Proposer, found.Summary));
    }

    [Fact]
    public void A_dispute_without_its_start_has_no_known_proposer()
    {
        var found = Find(new Conversation()
            .Quoted("Ann Archer", "")
            .Quoted("Bo Berg", "I do not think it is a sensible idea to support the old loader.")
            .Mail("", "", "We need to get a resolution on this. Anyone else want to give their opinion?"))!;
        Assert.Equal(Mailbox.Unknown, found.Proposer);
        Assert.Equal("support the old loader", found.Summary);
        Assert.Empty(found.ProposingMessages);
    }

    [Theory]
    [InlineData("root@example.org", "", "Ann Archer")]
    [InlineData("second@example.org", "root@example.org", "")]
    [InlineData("", "", "")]
    public void Who_is_quoted_by_the_first_mail_put_the_topic_where_that_mail_answers_its_start(
        string answered, string before, string proposer) => Assert.Equal(
        Conversation.Box(proposer),
        Find(new Conversation()
            .Quoted("Ann Archer", "The queue is drained by hand. The lab has run a robot since May.")
            .Mail("Bo Berg", "Re: [GADGET SUMMIT] draining the queue", "That robot worries me.", inReplyTo: answered, before: before)
            .Mail("Ann Archer", "Re: [GADGET SUMMIT] draining the queue", "It has not failed yet.", to: 1))!.Proposer);

    private static Proposal? Find(Conversation conversation) => ProposalFinder.Find(conversation.Build());

    private static void Equivalent(Proposal expected, Proposal? actual) =>
        Assert.Equivalent(expected, actual, strict: true);
}
