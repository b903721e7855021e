using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Proposals;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>A vote of Petra that puts two questions, read from its mails.</summary>
public sealed class QuestionsTests
{
    private const string Call = "Please vote.\nA: Move the wiki.\nB: Close the old one.";

    [Fact]
    public void Each_question_is_tallied_by_itself()
    {
        var decision = Decide("A: +1\nB: -1", "A: +1\nB: +1", "A: +1\nB: -1");
        Assert.Equal(DecisionOutcome.Passed, decision.Outcome);
        Assert.Equal(
            [
                "A passes: Three votes for, none against, none abstaining.",
                "B fails: One vote for, two against, none abstaining.",
            ],
            decision.Reasons);
    }

    [Fact]
    public void Who_answers_without_a_label_answers_all_questions() => Assert.Equal(
        [
            "A passes: Two votes for, none against, none abstaining.",
            "B passes: Two votes for, none against, none abstaining.",
        ],
        Decide("+1", "A: +1\nB: +1").Reasons);

    [Fact]
    public void What_is_still_needed_names_its_question() =>
        Assert.All(Decide("A: +1\nB: -1").StillNeeded, needed => Assert.StartsWith("B: ", needed.Text, StringComparison.Ordinal));

    [Fact]
    public void Without_labelled_answers_the_vote_is_one() =>
        Assert.Equal(["Two votes for, none against, none abstaining."], Decide("+1", "+1").Reasons);

    [Fact]
    public void Who_answered_what_is_told_question_by_question()
    {
        var judgement = JudgementOf("A: +1\nB: -1", "+1");
        Assert.Equal(
            ["A Passed: Voter Number0 Supports, Voter Number1 Supports", "B Pending: Voter Number0 Opposes, Voter Number1 Supports"],
            judgement.Questions.Select(standing => $"{standing.Question.Label} {standing.Decision.Outcome}: "
                + string.Join(", ", standing.Positions.Select(position => $"{position.Person.Name} {position.Stance}"))));
        Assert.Equal(
            "Not resolved, A passes and B is open, but nobody has declared the result.",
            judgement.Verdict.Sentence);
        Assert.Empty(JudgementOf("+1", "+1").Questions);
    }

    private static Decision Decide(params string[] answers) => JudgementOf(answers).Decision!;

    private static Judgement JudgementOf(params string[] answers)
    {
        var conversation = new Conversation().Mail("Petra Poll", "[VOTE] The wiki", Call);
        for (var i = 0; i < answers.Length; i++) conversation.Mail($"Voter Number{i}", "Re: [VOTE] The wiki", answers[i]);
        var built = conversation.Build();
        var thread = built with
        {
            Messages = [.. built.Messages.Select(message => message with { Body = QuoteParser.Parse(message.Mail!.Body) })],
        };
        var proposal = ProposalFinder.Find(thread)!;
        Assert.Equal([new BallotQuestion("A", "Move the wiki."), new BallotQuestion("B", "Close the old one.")], proposal.Questions);
        return Judge.Decide(new JudgementRequest
        {
            Thread = thread,
            Proposal = proposal,
            Readings = StanceReader.Read(thread, proposal, null, new Dictionary<string, Correction>(), mailbox => mailbox.Name),
            PersonOf = PersonOf,
        });
    }

    private static Person PersonOf(Mailbox mailbox) => new(mailbox.Name, mailbox.Name, [new Identity(mailbox, "")]);
}
