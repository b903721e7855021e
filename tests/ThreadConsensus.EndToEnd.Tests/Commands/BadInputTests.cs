using System.Text;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>What a user is told when something is wrong, and the exit code that says so.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void A_missing_path_is_named()
    {
        using var data = new SampleData();
        var run = CommandRun.Of(data.Home, "report", "/nowhere/at/all.mbox");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("/nowhere/at/all.mbox", run.Error, StringComparison.Ordinal);
        AssertShort(run);
    }

    [Fact]
    public void An_empty_file_and_binary_junk_are_unreadable()
    {
        using var data = new SampleData();
        var empty = data.Write("empty.mbox", "");
        var junk = new byte[4096];
        new Random(7).NextBytes(junk);
        var binary = data.Write("junk.mbox", junk);

        foreach (var path in new[] { empty, binary })
        {
            var run = CommandRun.Of(data.Home, "report", path);
            Assert.Equal(3, run.ExitCode);
            Assert.Contains(path, run.Error, StringComparison.Ordinal);
            AssertShort(run);
        }
    }

    [Fact]
    public void What_can_be_read_is_imported_and_the_rest_is_named()
    {
        using var data = new SampleData();
        data.Write("mail/good.mbox", File.ReadAllBytes(SampleData.Thread("console-nak.mbox")));
        var junk = new byte[4096];
        new Random(7).NextBytes(junk);
        var bad = data.Write("mail/junk.bin", junk);

        var run = CommandRun.Of(data.Home, "import", Path.Combine(data.Home, "mail"));

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("4 new mails", run.Error, StringComparison.Ordinal);
        Assert.Contains(bad, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("report")]
    [InlineData("status", "--as-of", "yesterday-ish")]
    [InlineData("export", "messages", "--since", "1.2.2026")]
    public void Wrong_usage_answers_2(params string[] arguments)
    {
        using var data = new SampleData();
        CommandRun.Of(data.Home, "import", SampleData.Thread("console-nak.mbox"), "-q");

        Assert.Equal(2, CommandRun.Of(data.Home, arguments).ExitCode);
    }

    [Fact]
    public void An_unknown_setting_names_the_nearest_known_one()
    {
        using var data = new SampleData();
        var settings = data.Write("config/threadconsensus/settings.json", "{ \"stroe\": \"x.db\" }");

        var run = CommandRun.Of(data.Home, "status");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"threadconsensus: {settings}: unknown setting \"stroe\". Did you mean \"store\"?", run.Error.Trim());
    }

    [Theory]
    [InlineData("\"apache-relase\"", "the rule \"apache-relase\" is not known; did you mean \"apache-release\"?")]
    [InlineData(
        "{ \"vote\": \"simple-majority at-lest=2/3\", \"patch\": \"xen-check-in\" }",
        "the setting of simple-majority \"at-lest\" is not known; did you mean \"at-least\"?")]
    [InlineData("{ \"vote\": \"simple-majority at-least=2/3 quorum=1/2\", \"patch\": \"xen-check-in\" }", "")]
    public void A_rule_that_is_not_known_is_named(string rule, string expected)
    {
        using var data = new SampleData();
        var settings = data.Write("config/threadconsensus/settings.json", $"{{ \"rules\": {{ \"kestrel-devel.lists.kestrelhv.example\": {rule} }} }}");

        var run = CommandRun.Of(data.Home, "report", SampleData.Thread("image-tools-vote.mbox"));

        Assert.Equal(expected.Length > 0 ? 2 : 0, run.ExitCode);
        Assert.Equal(expected.Length > 0 ? $"threadconsensus: {settings}: rules, kestrel-devel.lists.kestrelhv.example: {expected}" : "", run.Error.Trim());
        if (expected.Length == 0) Assert.Contains("Rule simple-majority: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_come_from_the_file_then_the_environment_then_the_option()
    {
        using var data = new SampleData();
        var fromFile = Path.Combine(data.Home, "file.db");
        data.Write("config/threadconsensus/settings.json", $"{{ \"store\": \"{fromFile}\" }}");
        var fromOption = Path.Combine(data.Home, "option.db");

        CommandRun.Of(data.Home, "import", SampleData.Thread("console-nak.mbox"), "-q");
        CommandRun.Of(data.Home, "import", SampleData.Thread("console-nak.mbox"), "-q", "--store", fromOption);

        Assert.True(File.Exists(fromFile));
        Assert.True(File.Exists(fromOption));
    }

    [Fact]
    public void A_store_that_is_no_archive_is_refused_without_a_stack_trace()
    {
        using var data = new SampleData();
        var path = data.Write("notes.txt", new string('n', 10_000));

        var run = CommandRun.Of(data.Home, "import", SampleData.Thread("console-nak.mbox"), "--store", path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
        AssertShort(run);
        Assert.Equal(new string('n', 10_000), File.ReadAllText(path));
    }

    [Fact]
    public void Standard_input_and_a_pasted_body_are_read()
    {
        using var data = new SampleData();
        var run = CommandRun.OfInput(
            data.Home,
            Encoding.UTF8.GetBytes("On 12/03/2025 10:40, Ann Example wrote:\n> I suggest that we drop the old loader.\n\nFine with me.\n"),
            "report",
            "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ann Example", run.Out, StringComparison.Ordinal);
    }

    private static void AssertShort(CommandRun run)
    {
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Trim().Split('\n').Length, 1, 2);
    }
}
