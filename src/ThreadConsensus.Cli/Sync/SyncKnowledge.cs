using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Sync;

/// <summary>What the archive knows of earlier syncs.</summary>
internal sealed record SyncKnowledge(IReadOnlyList<StoredFolder> Folders, IReadOnlyList<StoredAccount> Accounts)
{
    /// <summary>Reads it; nothing where there is no archive yet.</summary>
    public static SyncKnowledge Read(CommandContext context)
    {
        var path = Path.GetFullPath(context.Settings.StorePath);
        if (!File.Exists(path) || new FileInfo(path).Length == 0) return new SyncKnowledge([], []);
        using var archive = Archive.Open(path, ArchiveAccess.Read, context.Cancel);
        return new SyncKnowledge(archive.Folders(), archive.Accounts());
    }
}
