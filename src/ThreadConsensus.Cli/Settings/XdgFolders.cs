namespace ThreadConsensus.Cli.Settings;

/// <summary>Where a user's files live, by the XDG Base Directory Specification 0.8.</summary>
internal static class XdgFolders
{
    public static string Config => Folder("XDG_CONFIG_HOME", ".config");

    /// <summary>What can be made again.</summary>
    public static string Cache => Folder("XDG_CACHE_HOME", ".cache");

    public static string Data => Folder("XDG_DATA_HOME", Path.Combine(".local", "share"));

    /// <summary>The specification says that a relative path in the variable is to be ignored.</summary>
    private static string Folder(string variable, string fallback)
    {
        var named = Environment.GetEnvironmentVariable(variable);
        var root = !string.IsNullOrEmpty(named) && Path.IsPathFullyQualified(named)
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), fallback);
        return Path.Combine(root, "threadconsensus");
    }
}
