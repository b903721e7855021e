using System.Text.RegularExpressions;
using ThreadConsensus.Cli;

namespace ThreadConsensus.Tests.Golden;

/// <summary>Every report in every format on the sample threads: whole commands, at a fixed instant.</summary>
public sealed partial class SampleReportTests : IDisposable
{
    private const string Instant = "2025-11-01";

    private readonly string _folder = Directory.CreateTempSubdirectory("golden").FullName;

    static SampleReportTests() =>
        Environment.SetEnvironmentVariable("THREADCONSENSUS_CONFIG", Path.Combine(Path.GetTempPath(), "no such settings file"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public async Task A_report_of_the_sample_threads(string ending) =>
        await Check("sample-report." + ending, ["report", .. Threads(), "--roster", Roster()]);

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public async Task The_status_and_chase_of_the_sample_threads(string ending)
    {
        await Run("import", [.. Threads(), "--quiet"]);
        await Run("roster", ["import", Roster(), "--quiet"]);
        await Check("sample-status." + ending, ["status"]);
        await Check("sample-chase." + ending, ["chase"]);
    }

    private async Task Check(string name, string[] command)
    {
        var path = Path.Combine(_folder, name);
        await Run(command[0], [.. command[1..], "--output", path, "--as-of", Instant, "--quiet"]);
        GoldenFile.Check(name, Certainty().Replace(
            await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), match => match.Value[0] == ',' ? "" : match.Value == "~" ? " " : "…"));
    }

    private async Task Run(string command, string[] arguments)
    {
        var root = Program.CreateRoot(TimeProvider.System);
        var exit = await root.Parse([command, .. arguments, "--store", Path.Combine(_folder, "archive.db")])
            .InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(0, exit);
    }

    /// <summary>How sure a reading is changes with every training of the model, and is tested there.</summary>
    [GeneratedRegex(@",\s~\snot\ssure|(?<=\()\d+(?= %\))|(?<=onfidence"":)[\d.]+|~")]
    private static partial Regex Certainty();

    private static string[] Threads() => [.. Directory.GetFiles(Data("threads"), "*.mbox").Order(StringComparer.Ordinal)];

    private static string Roster() => Path.Combine(Data("rosters"), "kestrel-project.json");

    private static string Data(string folder)
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "ThreadConsensus.sln"))) at = Path.GetDirectoryName(at)!;
        return Path.Combine(at, "data", folder);
    }
}
