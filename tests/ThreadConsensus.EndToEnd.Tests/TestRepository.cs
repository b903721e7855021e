using System.Diagnostics;

namespace ThreadConsensus.EndToEnd.Tests;

/// <summary>A small git repository that a test makes.</summary>
internal sealed class TestRepository
{
    public TestRepository(SampleData data, string name = "clone")
    {
        Folder = Path.Combine(data.Home, name);
        Directory.CreateDirectory(Folder);
        Git([], "init", "-q", "-b", "main");
    }

    public string Folder { get; }

    /// <summary>Commits one file and gives the full hash.</summary>
    /// <param name="message">The whole message.</param>
    /// <param name="author">Name and address.</param>
    /// <param name="authored">Author date, ISO 8601.</param>
    /// <param name="committed">Committer date, ISO 8601.</param>
    /// <param name="committer">Name and address.</param>
    /// <param name="file">Path of the file.</param>
    /// <param name="content">Its content; null for something new each time.</param>
    public string Commit(
        string message,
        string author,
        string authored,
        string committed,
        string committer = "Kit Committer <kit@kestrelhv.example>",
        string file = "file",
        string? content = null)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content ?? $"{message} {committed}");
        Git([], "add", file);
        var (name, address) = Split(committer);
        Git(
            [("GIT_COMMITTER_NAME", name), ("GIT_COMMITTER_EMAIL", address), ("GIT_COMMITTER_DATE", committed)],
            "commit", "-q", "-m", message, $"--author={author}", $"--date={authored}");
        return Git([], "rev-parse", "HEAD").Trim();
    }

    private static (string Name, string Address) Split(string mailbox)
    {
        var open = mailbox.IndexOf('<', StringComparison.Ordinal);
        return (mailbox[..open].Trim(), mailbox[(open + 1)..].TrimEnd('>'));
    }

    private string Git((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Folder, RedirectStandardOutput = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
