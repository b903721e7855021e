using System.Runtime.CompilerServices;

namespace ThreadConsensus.EndToEnd.Tests;

/// <summary>The data/ folder of the repository, and folders that go away with the test.</summary>
internal sealed class SampleData : IDisposable
{
    public SampleData() => Home = Directory.CreateTempSubdirectory("threadconsensus-").FullName;

    /// <summary>A folder of the test's own.</summary>
    public string Home { get; }

    public static string Root { get; } = FindRoot();

    public static string Thread(string name) => Path.Combine(Root, "data", "threads", name);

    public static string Roster => Path.Combine(Root, "data", "rosters", "kestrel-project.json");

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Home, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Home, recursive: true);

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
