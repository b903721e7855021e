using System.Runtime.Versioning;
using System.Text;
using MimeKit;

namespace ThreadConsensus.EndToEnd.Tests.Smtp;

/// <summary>chase --draft and --send, over a real server.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ChaseSendTests : IDisposable
{
    private readonly SampleData _data = new();

    public ChaseSendTests()
    {
        var thread = _data.Write("thread.mbox",
            "From ada@example.org Mon Sep  1 09:00:00 2025\nFrom: Ada Arnold <ada@example.org>\nTo: eve@example.org\nList-Id: <eve.example.org>\n"
            + "Subject: Drop the old parser\nMessage-ID: <idea@example.org>\nDate: Mon, 1 Sep 2025 09:00:00 +0000\n\n"
            + "I propose to drop the old parser in the next release.\n\n"
            + "From ada@example.org Wed Sep  3 09:00:00 2025\nFrom: Ada Arnold <ada@example.org>\nTo: eve@example.org\nList-Id: <eve.example.org>\n"
            + "Subject: Re: Drop the old parser\nMessage-ID: <ask@example.org>\nIn-Reply-To: <idea@example.org>\nReferences: <idea@example.org>\n"
            + "Date: Wed, 3 Sep 2025 09:00:00 +0000\n\nBob, what do you think about this?\n");
        var roster = _data.Write("roster.json",
            """
            { "schema": "threadconsensus.roster/1", "project": "Parser", "lists": ["eve@example.org"], "members":
              [{ "name": "Bob Burns", "role": "committer", "from": "2023-01-09", "addresses": ["bob@example.org"] }] }
            """);
        Assert.Equal(0, CommandRun.Of(_data.Home, "import", thread, "-q").ExitCode);
        Assert.Equal(0, CommandRun.Of(_data.Home, "roster", "import", roster, "-q").ExitCode);
    }

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_draft_is_a_reply_to_the_question_that_any_mail_reader_can_send()
    {
        Settings(port: 25);
        var folder = Path.Combine(_data.Home, "drafts");
        var run = CommandRun.Of(_data.Home, "chase", "--draft", folder);
        Assert.Equal(0, run.ExitCode);

        var draft = MimeMessage.Load(Path.Combine(folder, "bob-example.org.eml"), TestContext.Current.CancellationToken);
        Assert.Equal(
            ("\"Bob Burns\" <bob@example.org>", "eve@example.org", "Re: Drop the old parser", "ask@example.org", "idea@example.org ask@example.org"),
            (draft.To.ToString(), draft.Cc.ToString(), draft.Subject, draft.InReplyTo, string.Join(' ', draft.References)));
        Assert.Contains("> Bob, what do you think about this?", draft.TextBody, StringComparison.Ordinal);
        Assert.All(File.ReadAllLines(Path.Combine(folder, "bob-example.org.eml")), line => Assert.InRange(line.Length, 0, 78));
    }

    [Fact]
    public void Drafts_of_an_earlier_run_are_left_and_named()
    {
        Settings(port: 25);
        var folder = Path.Combine(_data.Home, "drafts");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "cy-example.org.eml"), "old");
        File.WriteAllText(Path.Combine(folder, "bob-example.org.eml"), "old");
        var run = CommandRun.Of(_data.Home, "chase", "--draft", folder);
        Assert.Contains("cy-example.org.eml is of an earlier run: do not send it.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("bob-example.org.eml is of", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder, "cy-example.org.eml")));
        Assert.NotEqual("old", File.ReadAllText(Path.Combine(folder, "bob-example.org.eml")));
    }

    [Fact]
    public void A_draft_about_a_question_known_from_quotes_answers_the_mail_that_quotes_it()
    {
        Settings(port: 25);
        var thread = _data.Write("quoted.mbox",
            "From dan@example.org Thu Sep  4 09:00:00 2025\nFrom: Dan Dorn <dan@example.org>\nTo: Ada Arnold <ada@example.org>\nCc: eve@example.org\n"
            + "List-Id: <eve.example.org>\nSubject: Re: Rename the tool\nMessage-ID: <reply@example.org>\nIn-Reply-To: <lost@example.org>\n"
            + "References: <lost@example.org>\nDate: Thu, 4 Sep 2025 09:00:00 +0000\n\n"
            + "On Wed, 3 Sep 2025 at 09:00, Cara Cole <cara@example.org> wrote:\n> I propose to rename the tool in the next release.\n>\n"
            + "> Bob, what do you think about this?\n\nIt is fine with me.\n");
        Assert.Equal(0, CommandRun.Of(_data.Home, "import", thread, "-q").ExitCode);
        var folder = Path.Combine(_data.Home, "drafts");
        Assert.Equal(0, CommandRun.Of(_data.Home, "chase", "rename the tool", "--draft", folder).ExitCode);

        var draft = MimeMessage.Load(Path.Combine(folder, "bob-example.org.eml"), TestContext.Current.CancellationToken);
        Assert.Equal(
            ("\"Dan Dorn\" <dan@example.org>, eve@example.org", "reply@example.org", "lost@example.org reply@example.org"),
            (draft.Cc.ToString(), draft.InReplyTo, string.Join(' ', draft.References)));
        Assert.Contains("> Bob, what do you think about this?", draft.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_sender_in_the_settings_nothing_is_drafted()
    {
        var run = CommandRun.Of(_data.Home, "chase", "--draft", Path.Combine(_data.Home, "drafts"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\"from\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_are_shown_and_sent_only_after_a_yes_and_once_a_question()
    {
        Assert.SkipUnless(Exim.WhyNot is null, Exim.WhyNot ?? "");
        using var server = new Exim();
        Settings(server.Port);

        var no = Send("no\n");
        Assert.Contains("To: Bob Burns <bob@example.org>", no.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was sent.", no.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was sent.", Send("").Error, StringComparison.Ordinal);

        var yes = Send("yes\n");
        Assert.Equal((0, ""), (yes.ExitCode, yes.Error));
        Assert.Equal("ask@example.org", Assert.Single(server.Mails("bob", 1)).InReplyTo);
        Assert.Single(server.Mails("eve", 1));

        Assert.Contains("Nobody is to be reminded now.", Send("yes\n").Error, StringComparison.Ordinal);
        Assert.Equal(0, Send("yes\n", "--again-after", "0").ExitCode);
        Assert.Equal(2, server.Mails("bob", 2).Count);
    }

    [Fact]
    public void What_could_not_be_sent_may_be_sent_again()
    {
        Assert.SkipUnless(Exim.WhyNot is null, Exim.WhyNot ?? "");
        using var server = new Exim();
        Settings(server.Port, from: "refused@example.org");
        Assert.Equal(5, Send("yes\n").ExitCode);
        Settings(server.Port);
        Assert.Equal(0, Send("yes\n").ExitCode);
        Assert.Single(server.Mails("bob", 1));
    }

    private CommandRun Send(string answer, params string[] options) =>
        CommandRun.OfInput(_data.Home, Encoding.UTF8.GetBytes(answer), ["chase", "--send", .. options]);

    private void Settings(int port, string from = "Ada Arnold <ada@example.org>") => _data.Write(
        "config/threadconsensus/settings.json",
        $$"""{ "smtp": { "from": "{{from}}", "host": "127.0.0.1", "port": {{port}}, "security": "none" } }""");
}
