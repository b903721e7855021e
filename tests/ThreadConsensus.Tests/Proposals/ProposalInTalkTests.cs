using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Tests.Proposals;

/// <summary>What is proposed in talk: without a patch, a vote or a pull request.</summary>
public sealed class ProposalInTalkTests
{
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
        Assert.Equivalent(
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
            found,
            strict: true);
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
}
