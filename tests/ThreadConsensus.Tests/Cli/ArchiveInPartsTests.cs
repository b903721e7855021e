using ThreadConsensus.Cli;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Cli.Settings;

namespace ThreadConsensus.Tests.Cli;

/// <summary>An archive of the sample threads, divided as a large one is.</summary>
public sealed class ArchiveInPartsTests : IDisposable
{
    private const int Some = 20;
    private const int MoreThanAll = 1000;

    private readonly string _folder = Directory.CreateTempSubdirectory("parts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_archive_threaded_in_parts_has_the_same_reports(bool isSparing)
    {
        var whole = Imported(MoreThanAll, isSparing, Threads());
        var parts = Imported(Some, isSparing, Threads());
        Assert.NotEmpty(whole);
        Assert.Equal(whole, parts);
    }

    [Fact]
    public void Mail_that_comes_later_into_some_of_the_parts_gives_the_same_reports_as_in_a_whole_archive()
    {
        string[][] imports = [[.. Threads().Where((_, at) => at % 2 == 1)], [.. Threads().Where((_, at) => at % 2 == 0)], Threads()];
        Assert.Equal(Imported(MoreThanAll, isSparing: true, imports), Imported(Some, isSparing: true, imports));
    }

    /// <summary>The thread and its report of each import after the other.</summary>
    private List<string> Imported(int mailsTogether, bool isSparing, params string[][] imports)
    {
        using var screen = new Screen(color: false, quiet: true, verbose: false);
        var settings = new UserSettings { Store = Path.Combine(_folder, $"{Guid.NewGuid():N}.db") };
        var context = new CommandContext(settings, screen, false, null, TimeProvider.System, TestContext.Current.CancellationToken);
        foreach (var paths in imports)
        {
            var intake = new MailIntake(context);
            using var session = ArchiveSession.OpenForWriting(context, null, isSparing, mailsTogether);
            session.Import(intake, paths);
            session.Derive();
        }

        using var read = ArchiveSession.OpenForReading(context);
        return [.. read.Archive.Threads().Select(entry =>
            $"{entry.ThreadId} {System.Text.Encoding.UTF8.GetString(read.Archive.Report(entry.ThreadId)!)}")];
    }

    private static string[] Threads()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "ThreadConsensus.sln"))) at = Path.GetDirectoryName(at)!;
        return [.. Directory.GetFiles(Path.Combine(at, "data", "threads"), "*.mbox").Order(StringComparer.Ordinal)];
    }
}
