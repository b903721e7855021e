using ThreadConsensus.Analysis;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.MailReading;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Analysis;

/// <summary>Pull requests that a forge sends to a list, from the raw mails to the stances.</summary>
public sealed class PullRequestTests
{
    private readonly List<ListMessage> _mails = [];

    [Fact]
    public void A_relayed_pull_request_is_a_proposal_that_its_comments_answer()
    {
        Relay("git-pr-31-lathe@git.example.org", "", "quillon", "opened a pull request", "    Spin faster\n\n    It was slow.\n");
        Relay("c1@git.example.org", "git-pr-31-lathe@git.example.org", "osgood", "commented on the issue", "    Looks good to me.\n");
        Relay("c2@git.example.org", "git-pr-31-lathe@git.example.org", "tamsin", "commented on a diff in the pull request",
            "    --- Diff: spin.c ---\n    @@ -1 +1,2 @@\n     a();\n    +b();\n    --- End diff --\n    \n    Please check the result here.\n");
        Relay("c3@git.example.org", "git-pr-31-lathe@git.example.org", "asfgit", "closed the pull request at", "");
        var (proposal, readings) = Read();
        Assert.Equal((ProposalKind.Patch, "Spin faster", new Mailbox("quillon", ""), "git-pr-31-lathe@git.example.org"),
            (proposal.Kind, proposal.Summary, proposal.Proposer, proposal.MessageId));
        Assert.Equal([Stance.Proposes, Stance.Supports, Stance.Concern, Stance.None], readings.Select(reading => reading.Stance));
        Assert.All(readings, reading => Assert.Empty(reading.Acts));
        Assert.Equal(("Looks good to me.", 5), (readings[1].Evidence!.Text, readings[1].Evidence!.StartLine));
        Assert.Equal(("Please check the result here.", 11), (readings[2].Evidence!.Text, readings[2].Evidence!.StartLine));
    }

    [Fact]
    public void GitBox_mails_of_one_pull_request_are_one_thread_and_its_merge_an_act()
    {
        Box("osgood", "commented on issue #31: Spin faster", "lathe", "   :+1:\n");
        Box("quillon", "opened a new pull request #31: Spin faster", "lathe", "   It was slow.\n", hour: -2);
        Box("tamsin", "merged pull request #31: Spin faster", "lathe", "");
        Box("osgood", "commented on issue #31: Spin faster", "drill", "   No.\n");
        var trees = Trees();
        Assert.Equal([3, 1], trees.Select(tree => tree.Nodes.Count));
        Assert.All(trees[0].Nodes.Skip(1), node => Assert.Equal((ParentEvidence.Header, 0), (node.Evidence, node.Parent)));
        var (proposal, readings) = Read();
        Assert.Equal(("quillon", "Spin faster"), (proposal.Proposer.Name, proposal.Summary));
        Assert.Equal([Stance.Proposes, Stance.Supports, Stance.Supports], readings.Select(reading => reading.Stance));
        var act = Assert.Single(readings[2].Acts);
        Assert.Equal((DiscourseAct.Applied, "forge-merge", 1), (act.Act, act.Evidence.Rule, act.Evidence.StartLine));
    }

    [Fact]
    public void Without_its_opening_nobody_who_comments_is_taken_for_the_proposer()
    {
        Box("osgood", "commented on issue #31: Spin faster", "lathe", "   +1\n");
        Box("tamsin", "closed pull request #31: Spin faster", "lathe", "");
        var (proposal, readings) = Read();
        Assert.Equal((Mailbox.Unknown, "Spin faster", "example/lathe/pull/31@github.com"),
            (proposal.Proposer, proposal.Summary, proposal.MessageId));
        Assert.Equal([Stance.Supports, Stance.None], readings.Select(reading => reading.Stance));
    }

    [Fact]
    public void A_title_that_only_the_subject_has_is_the_summary()
    {
        _mails.Add(Mails.With("From: \"quillon (via GitHub)\" <git@example.org>\nSubject: [PR] Spin faster [lathe]",
            "quillon opened a new pull request, #31:\nURL: https://github.com/example/lathe/pull/31\n\n   It was slow.\n\n\n-- \n"
            + "This is an automated message from the Apache Git Service.\n"));
        var (proposal, readings) = Read();
        Assert.Equal(("Spin faster [lathe]", new Mailbox("quillon", "")), (proposal.Summary, proposal.Proposer));
        Assert.Equal(Stance.Proposes, Assert.Single(readings).Stance);
    }

    [Fact]
    public void An_issue_is_no_proposal()
    {
        var mail = Mails.With("From: GitBox <git@example.org>\nSubject: [GitHub] osgood opened a new issue #8: It rattles",
            "osgood opened a new issue #8: It rattles\nURL: https://github.com/example/lathe/issues/8\n\n\n   Loudly.\n");
        _mails.Add(mail);
        Assert.Null(ProposalFinder.Find(Thread(Trees()[0])));
    }

    private void Relay(string id, string parent, string user, string did, string words) => _mails.Add(Mails.With(
        $"From: {user} <git@git.example.org>\nMessage-ID: <{id}>\nDate: Mon, 5 Feb 2024 1{_mails.Count}:00:00 +0000\n"
        + (parent.Length > 0 ? $"In-Reply-To: <{parent}>\n" : "") + "Subject: [GitHub] lathe issue #31: Spin faster",
        $"Github user {user} {did}:\n\n    https://github.com/example/lathe/pull/31\n  \n{words}\n\n---\n"));

    private void Box(string user, string did, string project, string words, int hour = 0) => _mails.Add(Mails.With(
        $"From: GitBox <git@example.org>\nMessage-ID: <{_mails.Count}.gitbox@example.org>\n"
        + $"Date: Mon, 5 Feb 2024 {10 + _mails.Count + hour:00}:00:00 +0000\nSubject: [GitHub] {user} {did}",
        $"{user} {did}\nURL: https://github.com/example/{project}/pull/31\n \n \n{words}\n"
        + "----------------------------------------------------------------\n"
        + "This is an automated message from the Apache Git Service.\n"));

    private IReadOnlyList<ReplyTree> Trees() => ReplyTreeBuilder.Build(
        [.. _mails.Select(mail => ThreadingInput.From(mail, QuoteParser.Parse(mail.Body, mail.From)))]);

    private DiscussionThread Thread(ReplyTree tree) => ThreadAssembler.Assemble(tree, key =>
        _mails.Find(mail => mail.ContentKey == key) is { } mail
            ? new ParsedMail(mail, QuoteParser.Parse(mail.Body, mail.From)) : null);

    /// <summary>The proposal of the first thread, and the readings of its mails.</summary>
    private (Proposal Proposal, IReadOnlyList<StanceReading> Readings) Read()
    {
        var thread = Thread(Trees()[0]);
        var proposal = ProposalFinder.Find(thread)!;
        return (proposal, StanceReader.Read(thread, proposal, null, new Dictionary<string, Correction>(), box => box.Name));
    }
}
