using System.Diagnostics;
using System.Text;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>What the three readers run, as whole processes.</summary>
public sealed class ReportCommandTests
{
    /// <summary>Where servers.sh installs the validator.</summary>
    private static readonly string Validator = Path.Combine(
        Path.GetTempPath(), "threadconsensus-html-validate", "node_modules", ".bin", "html-validate");

    [Theory]
    [InlineData("--open", "SUPPORT.md")]
    [InlineData("--closed", "[VOTE]")]
    [InlineData("--contested", "SUPPORT.md")]
    [InlineData("--awaiting aisha@kestrelhv", "SUPPORT.md")]
    [InlineData("--stale 60", "SUPPORT.md")]
    public void Status_shows_only_what_a_filter_lets_through(string filter, string expected)
    {
        using var data = Archive();
        var all = CommandRun.Of(data.Home, "status").Out.Split('\n');
        var some = CommandRun.Of(data.Home, ["status", .. filter.Split(' ')]);
        Assert.Equal(0, some.ExitCode);
        Assert.Contains(expected, some.Out, StringComparison.Ordinal);
        Assert.True(some.Out.Split('\n').Length < all.Length || some.Out.Contains("Thread\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_filter_that_lets_nothing_through_is_no_crash()
    {
        using var data = Archive();
        var run = CommandRun.Of(data.Home, "status", "--awaiting", "nobody at all");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("No proposal matches", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("threadconsensus: The archive holds no thread of that message", "status", "unknown@x.example")]
    [InlineData("threadconsensus: No proposal matches the options.\n", "status", "--list", "unknown")]
    [InlineData("threadconsensus: No proposal matches. A commit is looked up in the clone that --repo names.\n", "status", "0123456789ab")]
    [InlineData("threadconsensus: No proposal matches. Try fewer words, or: threadconsensus status\n", "status", "no", "such", "words")]
    [InlineData("--stale: write 0 or more days.\n", "status", "--stale", "-1")]
    [InlineData("--older-than: write 0 or more days.\n", "chase", "--older-than", "-3")]
    [InlineData("--again-after: write 0 or more days.\n", "chase", "--again-after", "-1")]
    [InlineData("Either --draft or --send.\n", "chase", "--draft", "drafts", "--send")]
    public void What_finds_nothing_or_makes_no_sense_is_told_with_what_to_do(string expected, params string[] arguments)
    {
        using var data = Archive();
        var run = CommandRun.Of(data.Home, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_piped_in_from_a_mail_reader_names_its_thread()
    {
        using var data = Archive();
        var reply = Encoding.UTF8.GetBytes(
            "From: Ann Example <ann@x.example>\r\nMessage-ID: <not-yet@here.example>\r\nIn-Reply-To: <unknown@x.example>\r\n"
            + "References: <retire-arm32@kestrelhv.example>\r\n <unknown@x.example>\r\n\r\nHello\r\n");
        var run = CommandRun.OfInput(data.Home, reply, "status", "-");
        Assert.StartsWith("Retire the 32-bit Arm port after 5.2\n====", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_names_the_thread_it_came_from()
    {
        using var data = Archive();
        var clone = new TestRepository(data);
        var hash = clone.Commit(
            "sched: never program a timer in the past\n\nMessage-Id: <202505120900.1200-0-ines.carvalho@lumen-systems.example>",
            "Inês Carvalho <ines.carvalho@lumen-systems.example>", "2025-05-12T07:01:00Z", "2025-05-13T08:00:00Z");
        var run = CommandRun.Of(data.Home, "status", hash[..10], "--repo", clone.Folder);
        if (run.ExitCode == 0) Assert.StartsWith("[PATCH v3 0/2] sched: never program", run.Out, StringComparison.Ordinal);
        else Assert.Fail(run.Error);
    }

    [Fact]
    public void The_ending_of_the_output_file_says_the_format()
    {
        using var data = Archive();
        foreach (var (ending, start) in new[] { (".html", "<!DOCTYPE html>"), (".md", "# "), (".txt", "Whose word"), (".json", "{\"schema\":\"threadconsensus.chase/1\"") })
        {
            var path = Path.Combine(data.Home, "chase" + ending);
            var run = CommandRun.Of(data.Home, "chase", "--output", path);
            Assert.Equal((0, ""), (run.ExitCode, run.Out));
            Assert.StartsWith(start, File.ReadAllText(path), StringComparison.Ordinal);
        }

        Assert.Equal(2, CommandRun.Of(data.Home, "chase", "--format", "pdf").ExitCode);
        Assert.Equal(2, CommandRun.Of(data.Home, "chase", "--output", Path.Combine(data.Home, "no", "such", "folder.txt")).ExitCode);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("status converter")]
    [InlineData("chase --since 2025-01-01")]
    public void Pages_are_valid_html(string command)
    {
        Assert.SkipUnless(File.Exists(Validator), "html-validate is not installed; servers.sh installs it");
        using var data = Archive();
        var path = Path.Combine(data.Home, "page.html");
        Assert.Equal(0, CommandRun.Of(data.Home, [.. command.Split(' '), "-o", path]).ExitCode);
        data.Write(".htmlvalidate.json", "{ \"extends\": [\"html-validate:standard\"], \"root\": true }");

        var start = new ProcessStartInfo(Validator, ["--stdin"]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = data.Home };
        using var validator = Process.Start(start)!;
        validator.StandardInput.Write(File.ReadAllText(path));
        validator.StandardInput.Close();
        var problems = validator.StandardOutput.ReadToEnd();
        validator.WaitForExit();
        Assert.Equal((0, ""), (validator.ExitCode, problems.Trim()));
    }

    private static SampleData Archive()
    {
        var data = new SampleData();
        var threads = Directory.GetFiles(Path.Combine(SampleData.Root, "data", "threads"), "*.mbox");
        Assert.Equal(0, CommandRun.Of(data.Home, ["import", .. threads, "-q"]).ExitCode);
        Assert.Equal(0, CommandRun.Of(data.Home, "roster", "import", SampleData.Roster, "-q").ExitCode);
        return data;
    }
}
