namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// Goes through folders from a list of those still to visit; a symbolic link back up is visited once.
/// </summary>
internal sealed class FolderWalk(Action<ReadProblem> report)
{
    private static readonly HashSet<string> StoreFiles = new(StringComparer.Ordinal)
    {
        "maildirfolder", "subscriptions", "dovecot-uidlist", "dovecot-keywords", "dovecot-uidvalidity", "dovecot.index",
        "dovecot.index.cache", "dovecot.index.log", "dovecot.list.index", "dovecot.list.index.log",
            "dovecot.mailbox.log",
        "courierimapuiddb", "courierimapsubscribed", "cyrus.header", "cyrus.index", "cyrus.cache", "cyrus.squat",
    };

    private readonly Stack<(string Path, int Depth)> _open = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<IMailSource> _found = [];

    public List<IMailSource> Find(string root)
    {
        _open.Push((root, 0));
        while (_open.TryPop(out var folder))
        {
            if (_seen.Add(Resolve(folder.Path))) Visit(folder.Path, folder.Depth);
        }

        return _found;
    }

    private void Visit(string folder, int depth)
    {
        if (depth > SourceLimits.FolderDepth)
        {
            report(new ReadProblem(ReadProblemKind.Failed, folder,
                $"Folders nest deeper than {SourceLimits.FolderDepth}; this one was not read."));
            return;
        }

        if (PublicInbox.Epochs(folder) is { Count: > 0 } epochs)
        {
            _found.Add(new GitSource(folder, epochs));
            return;
        }

        if (Entries(folder) is not { } entries) return;
        var maildir = IsMaildir(folder);
        var single = Path.GetFileName(folder) is "cur" or "new" && IsMaildir(Path.GetDirectoryName(folder) ?? "");
        for (var at = entries.Count - 1; at >= 0; at--)
        {
            if (entries[at] is DirectoryInfo inner && IsVisited(inner, maildir))
            {
                _open.Push((inner.FullName, depth + 1));
            }
        }

        foreach (var entry in entries)
        {
            if (entry is FileInfo file && IsRead(file))
            {
                _found.Add(new FileSource(Path.Combine(folder, file.Name), single, pasted: false));
            }
        }
    }

    private List<FileSystemInfo>? Entries(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos().ToList();
            entries.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
            return entries;
        }
        catch (UnauthorizedAccessException)
        {
            report(new ReadProblem(ReadProblemKind.Denied, folder,
                "Permission denied: the folder cannot be listed. Check who may read it."));
        }
        catch (IOException reason)
        {
            report(new ReadProblem(ReadProblemKind.Failed, folder, $"The folder cannot be listed: {reason.Message}"));
        }

        return null;
    }

    private static bool IsMaildir(string folder) =>
        Directory.Exists(Path.Combine(folder, "cur")) && Directory.Exists(Path.Combine(folder, "new"));

    /// <summary>
    /// Mails still being delivered are in tmp; Maildir++ subfolders begin with a dot, other such folders hold no mail.
    /// </summary>
    private static bool IsVisited(DirectoryInfo folder, bool inMaildir)
    {
        if (inMaildir && folder.Name is "tmp") return false;
        return !folder.Name.StartsWith('.') || IsMaildir(folder.FullName);
    }

    private static bool IsRead(FileInfo file) =>
        !file.Name.StartsWith('.') && !StoreFiles.Contains(file.Name) && (file.Exists || file.LinkTarget is not null);

    private static string Resolve(string folder)
    {
        try
        {
            var info = new DirectoryInfo(folder);
            return (info.ResolveLinkTarget(returnFinalTarget: true)
                ?? info).FullName.TrimEnd(Path.DirectorySeparatorChar);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return folder;
        }
    }
}
