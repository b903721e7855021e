using System.Text;
using ThreadConsensus.Cli;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Cli.Settings;
using ThreadConsensus.People;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Tests.Cli;

/// <summary>An archive of the sample threads, divided as a large one is.</summary>
public sealed class ArchiveInPartsTests : IDisposable
{
    private const int Some = 20;
    private const int MoreThanAll = 1000;

    private readonly string _folder = Directory.CreateTempSubdirectory("parts").FullName;
    private readonly Screen _screen = new(color: false, quiet: true, verbose: false);
    private CommandContext _context;

    public ArchiveInPartsTests() => _context = new CommandContext(
        new UserSettings { Store = Path.Combine(_folder, "archive.db") }, _screen, false, null, TimeProvider.System, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _screen.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

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

    /// <summary>Two of the threads are of October; those of spring had ended long before the others began.</summary>
    [Fact]
    public void A_part_that_no_new_mail_reaches_is_passed_over()
    {
        string[] october = [.. Threads().Where(path => Path.GetFileName(path) is "acs-withdrawn-ack.mbox" or "log-level-counter.mbox")];
        Import(Some, isSparing: true, [.. Threads().Except(october, StringComparer.Ordinal)]);
        var before = Read(archive => archive.PartPrints());
        Import(Some, isSparing: true, october);
        var after = Read(archive => archive.PartPrints());
        Assert.Equal((2, 2), (before.Count, after.Count));
        Assert.Single(before.Intersect(after, StringComparer.Ordinal));
    }

    [Fact]
    public void Where_more_is_known_no_part_is_passed_over()
    {
        Import(Some, isSparing: true, Threads());
        var before = Read(archive => archive.PartPrints());
        using (var session = ArchiveSession.OpenForWriting(_context, mailsTogether: Some))
        {
            session.PutRoster(new Roster("Kestrel", [], [], []));
            session.Derive();
        }

        Assert.Empty(before.Intersect(Read(archive => archive.PartPrints()), StringComparer.Ordinal));
    }

    /// <summary>Every thread and its report after the imports, each by a command of its own, into a new archive.</summary>
    private List<string> Imported(int mailsTogether, bool isSparing, params string[][] imports)
    {
        _context = _context with { Settings = new UserSettings { Store = Path.Combine(_folder, $"{Guid.NewGuid():N}.db") } };
        foreach (var paths in imports) Import(mailsTogether, isSparing, paths);
        return Read(archive => archive.Threads()
            .Select(entry => $"{entry.ThreadId} {Encoding.UTF8.GetString(archive.Report(entry.ThreadId)!)}").ToList());
    }

    private void Import(int mailsTogether, bool isSparing, string[] paths)
    {
        using var session = ArchiveSession.OpenForWriting(_context, null, isSparing, mailsTogether);
        session.Import(new MailIntake(_context), paths);
        session.Derive();
    }

    private T Read<T>(Func<Archive, T> read)
    {
        using var session = ArchiveSession.OpenForReading(_context);
        return read(session.Archive);
    }

    private static string[] Threads()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "ThreadConsensus.sln"))) at = Path.GetDirectoryName(at)!;
        return [.. Directory.GetFiles(Path.Combine(at, "data", "threads"), "*.mbox").Order(StringComparer.Ordinal)];
    }
}
