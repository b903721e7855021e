using MailKit.Net.Imap;

namespace ThreadConsensus.Mail.Imap;

/// <summary>What one round over an account shares between its folders and its attempts.</summary>
/// <param name="Progress">Told how far it has come.</param>
internal sealed record SyncRound(ImapAccount Account, ISyncStore Store, Action<SyncProgress> Progress)
{
    private const int MostMails = 1000;

    /// <summary>As many refused one after the other mean at first that the server is in trouble, not the mails.</summary>
    private const int FewestRefused = 20;

    private int _failures;

    /// <summary>Folders read to the end.</summary>
    public Dictionary<string, FolderReport> Done { get; } = new(StringComparer.Ordinal);

    /// <summary>What earlier attempts did with folders that they did not read to the end.</summary>
    public Dictionary<string, FolderReport> Unfinished { get; } = new(StringComparer.Ordinal);

    /// <summary>Folders that the server refused to open or to read on the present connection, and what it said.</summary>
    public Dictionary<string, ImapCommandException> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>Of every folder that was looked at.</summary>
    public IReadOnlyList<FolderReport> Reports =>
    [
        .. Done.Values,
        .. Refused.Select(one => (Unfinished.GetValueOrDefault(one.Key) ?? new FolderReport(one.Key)) with
        {
            Failure = one.Value.Message,
        }),
    ];

    /// <summary>Folders whose pending mails were asked for in this round.</summary>
    public HashSet<string> AskedAgain { get; } = new(StringComparer.Ordinal);

    /// <summary>True when the server names vanished mails.</summary>
    public bool HasQuickResync { get; set; }

    /// <summary>True when something was stored since the connection was made.</summary>
    public bool HasProgressed { get; private set; }

    /// <summary>
    /// Mails asked for at once: fewer with each failure, down to one, so that a mail that breaks the connection is
    /// found.
    /// </summary>
    public int BatchMails => Math.Max(1, MostMails >> Math.Min(30, 3 * _failures));

    /// <summary>
    /// Mails refused one after the other that end an attempt: more with each failure, because a server that is well
    /// otherwise and still refuses does mean the mails.
    /// </summary>
    public int RefusedInARow => FewestRefused << Math.Min(20, 2 * _failures);

    public void Connecting() => HasProgressed = false;

    public void Progressed()
    {
        HasProgressed = true;
        _failures = 0;
    }

    public void Failed() => _failures++;
}
