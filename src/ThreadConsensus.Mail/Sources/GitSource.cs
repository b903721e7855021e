namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// Mail from public-inbox repositories: format 2, where every commit holds one mail in a file <c>m</c> or takes one
/// back in <c>d</c>, and format 1, where every mail is a file named by a hash. Read with the git command.
/// </summary>
internal sealed class GitSource(string path, IReadOnlyList<string> epochs) : IMailSource
{
    private readonly Lazy<long> _length = new(() => epochs.Sum(PackedBytes));

    public string Place => path;

    /// <summary>The size of the packs: what git will read.</summary>
    public long? Length => _length.Value;

    public long Position { get; private set; }

    public IEnumerable<RawMail> Read(Action<ReadProblem> report, CancellationToken cancellation = default)
    {
        foreach (var epoch in epochs)
        {
            var before = Position;
            var size = PackedBytes(epoch);
            var mails = Blobs(epoch, report, cancellation);
            using var git = mails.Count == 0 ? null : GitProcess.Start(epoch, ["cat-file", "--batch"], report);
            if (git is null) continue;
            var reader = new GitBlobReader(git, epoch, report);
            for (var at = 0; at < mails.Count; at++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader.Read(mails, at) is { } mail) yield return mail;
                if (reader.IsBroken) break;
                Position = before + size * (at + 1) / mails.Count;
            }

            Position = before + size;
        }
    }

    /// <summary>The ids of the mails in the order of their commits, without those taken back.</summary>
    private static List<string> Blobs(string epoch, Action<ReadProblem> report, CancellationToken cancellation)
    {
        using var commits = GitProcess.Start(epoch, ["rev-list", "--reverse", "--topo-order", "--all"], report);
        if (commits is null || commits.ReadLines(cancellation) is not { } ids) return [];
        using var changes = GitProcess.Start(epoch,
            ["diff-tree", "--stdin", "--root", "-r", "--raw", "--no-abbrev", "--no-renames", "-m"], report);
        if (changes is null) return [];
        changes.Feed(ids);
        var found = new InboxBlobs();
        foreach (var line in changes.Lines(cancellation)) found.Add(line);
        if (!changes.Finish() || found.Mails.Count > 0) return found.Mails;
        report(new ReadProblem(ReadProblemKind.NotMail, epoch, ids.Count == 0
            ? "The repository has no commits. Was it cloned completely?"
            : "The repository is no public-inbox archive: its commits hold no mail."));
        return [];
    }

    private static long PackedBytes(string epoch)
    {
        try
        {
            var packs = new DirectoryInfo(Path.Combine(epoch, "objects", "pack"));
            return packs.Exists ? packs.EnumerateFiles("*.pack").Sum(static pack => pack.Length) : 0;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
