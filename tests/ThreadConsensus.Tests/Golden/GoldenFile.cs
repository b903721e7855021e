using System.Runtime.CompilerServices;
using System.Text;

namespace ThreadConsensus.Tests.Golden;

/// <summary>
/// Compares text with a file next to this one, whole. A missing file fails. To accept what the program says now, run
/// the tests with THREADCONSENSUS_ACCEPT=1 and read the difference before you commit it.
/// </summary>
internal static class GoldenFile
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("THREADCONSENSUS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(File.Exists(path), $"No golden file {name}: see tests/README.md, Golden files, on how to accept one.");
        if (File.ReadAllText(path) == actual) return;
        Assert.Fail($"The report differs from {path}. If it should: THREADCONSENSUS_ACCEPT=1, run again, read the git diff.\n{FirstDifference(File.ReadAllText(path), actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length))
            .First(line => old.ElementAtOrDefault(line) != now.ElementAtOrDefault(line));
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
