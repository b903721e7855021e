using System.Globalization;

namespace ThreadConsensus.Mail.Sources;

/// <summary>The layout of public-inbox archives on disk (public-inbox-v2-format(5)).</summary>
internal static class PublicInbox
{
    /// <summary>
    /// The repositories to read in their order: git/0.git, git/1.git and so on, or the folder itself; else none.
    /// </summary>
    public static List<string> Epochs(string folder)
    {
        if (IsRepository(folder)) return [folder];
        var git = Path.Combine(folder, "git");
        if (!Directory.Exists(git)) return Numbered(folder);
        return Numbered(git);
    }

    /// <summary>A bare repository: the three things that git itself looks for.</summary>
    private static bool IsRepository(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects"))
        && (Directory.Exists(Path.Combine(folder, "refs")) || File.Exists(Path.Combine(folder, "packed-refs")));

    private static List<string> Numbered(string folder)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(folder)
                .Select(static path => (Path: path, Number: Number(path)))
                .Where(static epoch => epoch.Number >= 0 && IsRepository(epoch.Path))
                .OrderBy(static epoch => epoch.Number)
                .Select(static epoch => epoch.Path)];
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static int Number(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        if (name.EndsWith(".git", StringComparison.Ordinal)) name = name[..^4];
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
