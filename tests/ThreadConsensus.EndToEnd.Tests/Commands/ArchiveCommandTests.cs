using System.Text;
using System.Text.Json;
using ThreadConsensus.Storage;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>import, export, rebuild, raw and status on an archive, as whole processes.</summary>
public sealed class ArchiveCommandTests
{
    private static readonly string[] AllThreads =
        [.. Directory.GetFiles(Path.Combine(SampleData.Root, "data", "threads"), "*.mbox").Order(StringComparer.Ordinal)];

    [Fact]
    public void Importing_again_adds_nothing_and_rebuilding_gives_the_same_export()
    {
        using var data = new SampleData();
        Assert.Equal(0, CommandRun.Of(data.Home, ["import", .. AllThreads, "--quiet"]).ExitCode);
        var first = Export(data);

        var again = CommandRun.Of(data.Home, ["import", .. AllThreads]);
        Assert.StartsWith("0 new mails, ", again.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of(data.Home, "rebuild", "--quiet").ExitCode);

        Assert.Equal(first, Export(data));
    }

    [Fact]
    public void Summaries_that_another_program_made_are_made_anew()
    {
        using var data = new SampleData();
        Assert.Equal(0, CommandRun.Of(data.Home, ["import", .. AllThreads, "--quiet"]).ExitCode);
        var expected = Export(data);
        using (var archive = Archive.Open(StoreOf(data), ArchiveAccess.Write, TestContext.Current.CancellationToken))
        {
            var blocks = archive.Blocks().ToList();
            archive.PutSummaries(blocks.Select(block => new PackedSummaries(
                block.Number, [.. block.Mails.Select(_ => new ReadOnlyMemory<byte>("of another layout"u8.ToArray()))])));
            archive.PutSummarizedBy("another program");
            archive.DropThreads();
        }

        Assert.Equal(expected, Export(data));
    }

    [Fact]
    public void Of_several_mails_with_one_message_id_each_comes_back()
    {
        using var data = new SampleData();
        string[] mails = [.. new[] { "one", "other" }.Select(word =>
            $"From: {word}@x.example\nSubject: {word}\nMessage-ID: <same@x.example>\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n\n{word}\n")];
        foreach (var mail in mails) CommandRun.Of(data.Home, "import", data.Write("mail.eml", mail), "-q");

        var first = CommandRun.Of(data.Home, "raw", "same@x.example");
        Assert.Equal(
            new CommandRun(0, mails[0], "2 mails have this Message-ID; this is the first, --number 2 prints the next.\n"), first);
        Assert.Equal(new CommandRun(0, mails[1], ""), CommandRun.Of(data.Home, "raw", "same@x.example", "--number", "2"));
        Assert.Equal(2, CommandRun.Of(data.Home, "raw", "same@x.example", "--number", "3").ExitCode);
    }

    [Theory]
    [InlineData("crash dump of a guest")]
    [InlineData("code freeze dump")]
    [InlineData("crash dump", "--as-of", "2025-11-01")]
    public void A_thread_is_found_by_the_words_of_what_is_asked_inside_it(params string[] query)
    {
        using var data = new SampleData();
        CommandRun.Of(data.Home, ["import", .. AllThreads, "--quiet"]);

        Assert.StartsWith("Kestrel 5.3: code freeze from today on\n", CommandRun.Of(data.Home, ["status", .. query]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_import_does_not_matter()
    {
        using var forward = new SampleData();
        using var backward = new SampleData();
        foreach (var file in AllThreads) Assert.Equal(0, CommandRun.Of(forward.Home, "import", file, "-q").ExitCode);
        foreach (var file in AllThreads.Reverse()) Assert.Equal(0, CommandRun.Of(backward.Home, "import", file, "-q").ExitCode);

        Assert.Equal(Export(forward), Export(backward));
    }

    [Fact]
    public void The_raw_mail_comes_back_byte_for_byte()
    {
        using var data = new SampleData();
        var mail = Encoding.UTF8.GetBytes(
            "From: Ann Example <ann@x.example>\nSubject: raw\nMessage-ID: <raw@x.example>\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n\n"
            + "Bytes \r\n kept \t as they are.\n");
        var path = data.Write("one.eml", [.. mail, 0xFF, 0xFE, (byte)'\n']);
        CommandRun.Of(data.Home, "import", path, "-q");

        using var process = CommandRun.Start(data.Home, "raw", "<raw@x.example>");
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();

        Assert.Equal(File.ReadAllBytes(path), output.ToArray());
    }

    [Fact]
    public void An_import_killed_at_any_moment_leaves_an_archive_that_the_next_import_completes()
    {
        using var whole = new SampleData();
        CommandRun.Of(whole.Home, "import", Manifold(whole), "-q");
        var expected = Export(whole);

        using var killed = new SampleData();
        var source = Manifold(killed);
        foreach (var delay in new[] { 150, 250, 350, 450, 550, 700, 900, 1200 })
        {
            using var process = CommandRun.Start(killed.Home, "import", source, "-q");
            if (!process.WaitForExit(delay)) process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        var last = CommandRun.Of(killed.Home, "import", source, "-q");

        Assert.Equal((0, ""), (last.ExitCode, last.Error));
        Assert.Equal(expected, Export(killed));
    }

    [Theory]
    [InlineData("image-tools-vote.mbox", 0)]
    [InlineData("acs-withdrawn-ack.mbox", 1)]
    public void Status_answers_scripts_by_its_exit_code(string thread, int exitCode)
    {
        using var data = new SampleData();
        CommandRun.Of(data.Home, "import", SampleData.Thread(thread), "-q");

        Assert.Equal(exitCode, CommandRun.Of(data.Home, "status", "--exit-code").ExitCode);
        Assert.Equal(0, CommandRun.Of(data.Home, "status").ExitCode);
    }

    [Theory]
    [InlineData("retire 32-BIT port")]
    [InlineData("<arm32-d@armature.example>")]
    [InlineData("arm32-d@armature.example")]
    [InlineData("https://lists.example.org/all/arm32-d%40armature.example/T/#u")]
    [InlineData("mid:arm32-d@armature.example")]
    public void Status_finds_a_thread_by_words_of_its_subject_by_message_id_and_by_archive_url(string query)
    {
        using var data = new SampleData();
        CommandRun.Of(data.Home, ["import", .. AllThreads, "-q"]);

        var run = CommandRun.Of(data.Home, "status", query, "--json");

        var thread = JsonDocument.Parse(Assert.Single(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal("retire-arm32@kestrelhv.example", thread.GetProperty("rootMessageId").GetString());
    }

    [Fact]
    public void As_of_answers_as_if_later_mail_had_not_been_written()
    {
        using var data = new SampleData();
        CommandRun.Of(data.Home, "import", SampleData.Thread("image-tools-vote.mbox"), "-q");

        Assert.Equal("accepted", Verdict(CommandRun.Of(data.Home, "status", "--json")));
        Assert.StartsWith("open-", Verdict(CommandRun.Of(data.Home, "status", "--json", "--as-of", "2025-02-04T09:00:00Z")), StringComparison.Ordinal);
    }

    private static string Verdict(CommandRun run) =>
        JsonDocument.Parse(run.Out).RootElement.GetProperty("verdict").GetString()!;

    private static string Export(SampleData data) =>
        CommandRun.Of(data.Home, "export", "messages").Out + CommandRun.Of(data.Home, "export", "threads").Out;

    /// <summary>A mailbox large enough that an import takes a while: the sample threads many times over, with other ids.</summary>
    private static string Manifold(SampleData data)
    {
        var all = string.Concat(AllThreads.Select(File.ReadAllText));
        var text = new StringBuilder();
        for (var i = 0; i < 60; i++) text.Append(all.Replace(".example>", $".copy{i}.example>", StringComparison.Ordinal));
        return data.Write("many.mbox", text.ToString());
    }

    private static string StoreOf(SampleData data) => Path.Combine(data.Home, "data", "threadconsensus", "archive.db");
}
