using ThreadConsensus.Messages;
using ThreadConsensus.Messages.Forges;

namespace ThreadConsensus.Tests.MailReading;

public sealed class ForgeMailTests
{
    private const string Comment =
        "Github user quillon commented on the issue:\n\n    https://github.com/example/lathe/pull/31\n  \n    Fine.\n\n\n---\n";

    private const string BoxComment =
        "quillon commented on issue #31: Spin faster\nURL: https://github.com/example/lathe/pull/31#issuecomment-4\n\n\n   Fine.\n";

    [Theory]
    [InlineData("quillon <git@git.example.org>", "Github user quillon commented on the issue:", ForgeDeed.Commented)]
    [InlineData("quillon <git@git.example.org>", "GitHub user quillon opened a pull request:", ForgeDeed.Opened)]
    [InlineData("quillon <git@git.example.org>", "Github user quillon commented on a diff in the pull request:", ForgeDeed.Reviewed)]
    [InlineData("quillon <git@git.example.org>", "Github user quillon closed the pull request at:", ForgeDeed.Closed)]
    [InlineData("quillon <git@git.example.org>", "Github user quillon reopened a pull request:", ForgeDeed.Opened)]
    public void Who_did_what_is_read_from_the_first_line(string from, string head, ForgeDeed deed)
    {
        var mail = Mails.With($"From: {from}\nSubject: [GitHub] lathe issue #31: Spin fas...",
            $"{head}\n\n    https://github.com/example/lathe/pull/31#discussion_r5\n\n    Spin faster\n\n---\n");
        Assert.Equal(new Mailbox("quillon", ""), mail.From);
        Assert.Equal(Box(from), mail.RewrittenFrom);
        Assert.Equal((deed, new ForgeTopic("example/lathe", 31, true)), (mail.Forge!.Deed, mail.Forge.Topic));
        Assert.Equal(deed == ForgeDeed.Opened ? "Spin faster" : "Spin fas...", mail.Forge.Title);
        Assert.False(mail.IsAutomatic);
    }

    [Theory]
    [InlineData("commented on issue #31: Spin faster", ForgeDeed.Commented)]
    [InlineData("commented on a change in pull request #31: Spin faster", ForgeDeed.Reviewed)]
    [InlineData("opened a new pull request #31: Spin faster", ForgeDeed.Opened)]
    [InlineData("closed pull request #31: Spin faster", ForgeDeed.Closed)]
    [InlineData("merged pull request #31: Spin faster", ForgeDeed.Merged)]
    [InlineData("removed a comment on issue #31: Spin faster", ForgeDeed.Other)]
    public void GitBox_speaks_for_the_user_that_it_names(string what, ForgeDeed deed)
    {
        var mail = Mails.With("From: GitBox <git@example.org>",
            $"quillon {what}\nURL: https://github.com/example/lathe/pull/31\n \n \n   Fine.\n");
        Assert.Equal(new Mailbox("quillon", ""), mail.From);
        Assert.Equal((deed, "Spin faster"), (mail.Forge!.Deed, mail.Forge.Title));
        Assert.Equal(deed == ForgeDeed.Merged ? 1 : 0, mail.Forge.MergeLine);
        Assert.False(mail.IsAutomatic);
    }

    [Fact]
    public void A_closing_counts_as_a_merge_only_where_the_forge_says_so()
    {
        const string head = "quillon closed pull request #31: Spin faster\nURL: https://github.com/example/lathe/pull/31\n\n";
        var merged = Mails.With("From: GitBox <git@example.org>", head + "This is a PR merged from a forked repository.\n");
        Assert.Equal(4, merged.Forge!.MergeLine);
        Assert.Equal(0, Mails.With("From: GitBox <git@example.org>", head).Forge!.MergeLine);
        var said = Mails.With("From: GitBox <git@example.org>", head + "   This is a PR merged from a forked repository.\n");
        Assert.Equal(0, said.Forge!.MergeLine);
    }

    [Theory]
    [InlineData("example/lathe/pull/31@github.com", "", "Spindle at last.", ForgeDeed.Opened)]
    [InlineData("example/lathe/pull/31/c7@github.com", "example/lathe/pull/31@github.com", "Fine.", ForgeDeed.Commented)]
    [InlineData("example/lathe/pull/31/issue_event/8@github.com", "", "Merged #31 into main.", ForgeDeed.Merged)]
    [InlineData("example/lathe/pull/31/issue_event/8@github.com", "", "Closed #31.", ForgeDeed.Closed)]
    [InlineData("example/lathe/pull/31/issue_event/8@github.com", "", "Reopened #31.", ForgeDeed.Opened)]
    public void GitHubs_own_mail_is_known_by_its_ids(string id, string answered, string body, ForgeDeed deed)
    {
        var mail = Mails.With(
            $"From: Quill On <notifications@github.com>\nMessage-ID: <{id}>\n"
            + (answered.Length > 0 ? $"In-Reply-To: <{answered}>\n" : "")
            + "Subject: Re: [example/lathe] Spin faster (PR #31)", body + "\n");
        Assert.Equal(new Mailbox("Quill On", ""), mail.From);
        Assert.Equal((deed, "Spin faster", "example/lathe#31"), (mail.Forge!.Deed, mail.Forge.Title, mail.Forge.Topic.Key));
    }

    [Theory]
    [InlineData("asfgit", true)]
    [InlineData("codecov-io", true)]
    [InlineData("dependabot[bot]", true)]
    [InlineData("lathe-bot", true)]
    [InlineData("travis-ci", true)]
    [InlineData("abbott", false)]
    [InlineData("jenkinson", false)]
    public void A_program_among_the_users_stays_automatic(string user, bool automatic)
    {
        var mail = Mails.With("From: GitBox <git@example.org>", BoxComment.Replace("quillon", user, StringComparison.Ordinal));
        Assert.Equal(automatic, mail.IsAutomatic);
    }

    [Fact]
    public void Nobody_borrows_a_name_by_writing_as_a_forge_would()
    {
        Assert.Equal(new Mailbox("Ada Archer", "ada@example.org"), Mails.With("", Comment).From);
        Assert.Equal(new Mailbox("Ada Archer", "ada@example.org"), Mails.With("", BoxComment).From);
        Assert.Null(Mails.With("From: Git <git@example.org>", "Github user quillon commented on the issue:\n\n   Hm.\n").Forge);
    }

    [Theory]
    [InlineData("https://github.com/example/lathe/pull/31#issuecomment-2", "example/lathe#31", true)]
    [InlineData("https://github.com/Example/Lathe/issues/31", "example/lathe#31", false)]
    [InlineData("https://gitlab.example.org/group/sub/lathe/-/merge_requests/4#note_9", "group/sub/lathe#4", true)]
    public void An_address_names_project_and_number(string address, string key, bool isPullRequest)
    {
        var topic = ForgeTopic.OfAddress(address);
        Assert.Equal((key, isPullRequest), (topic!.Key, topic.IsPullRequest));
    }

    [Theory]
    [InlineData("https://github.com/example/lathe")]
    [InlineData("https://github.com/example/lathe/pull/")]
    [InlineData("see https://github.com/example/lathe/pull/31")]
    [InlineData("https://github.com/example/lathe/pull/99999999999")]
    public void Another_address_names_none(string address) => Assert.Null(ForgeTopic.OfAddress(address));

    private static Mailbox Box(string text) => new(text.Split(" <")[0], text.Split(" <")[1].TrimEnd('>'));
}
