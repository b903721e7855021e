using System.Runtime.CompilerServices;
using System.Text;

namespace ThreadConsensus.Tests.Golden;

/// <summary>
/// Compares text with a file next to this one, whole. A missing file fails. To accept what the program says now, run the
/// tests with THREADCONSENSUS_ACCEPT=1 and read the difference before you commit it.
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

        Assert.True(File.Exists(path), $"No golden file {name}: see tests/README.md on how to accept one.");
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: false);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
