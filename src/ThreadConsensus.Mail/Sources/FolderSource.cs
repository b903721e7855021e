namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// Mail from a folder and all below it: Maildir (cur and new, never tmp), MH and notmuch folders, mbox files,
/// public-inbox repositories. In ordinal order of the names, so that two runs read alike.
/// </summary>
internal sealed class FolderSource(string path) : IMailSource
{
    private List<IMailSource>? _parts;
    private readonly List<ReadProblem> _onTheWay = [];
    private long _done;
    private IMailSource? _current;

    public string Place => path;

    public long? Length => Parts.Sum(static part => part.Length ?? 0);

    public long Position => _done + (_current?.Position ?? 0);

    private List<IMailSource> Parts => _parts ??= new FolderWalk(_onTheWay.Add).Find(path);

    public IEnumerable<RawMail> Read(Action<ReadProblem> report, CancellationToken cancellation = default)
    {
        var parts = Parts;
        foreach (var problem in _onTheWay) report(problem);
        if (parts.Count == 0 && _onTheWay.Count == 0)
        {
            report(new ReadProblem(ReadProblemKind.Empty, path, "The folder holds no mail."));
        }

        foreach (var part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            _current = part;
            foreach (var mail in part.Read(report, cancellation)) yield return mail;
            _current = null;
            _done += part.Length ?? 0;
        }
    }
}
