using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Mail.Imap;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Sync;

/// <summary>
/// Keeps fetched mail in the archive, which it holds only while there is something to store, and lets go of for a
/// moment when another command waits for it. Safe for several accounts at once.
/// </summary>
/// <remarks>
/// Only one process fetches mail for an archive, so that what it has read of the sync state stays true.
/// </remarks>
internal sealed class ArchiveSyncStore : ISyncStore, IDisposable
{
    /// <summary>Other commands may derive a whole archive; a sync has time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>How often it is looked whether another command waits while the network is slow.</summary>
    private static readonly TimeSpan RequestsEvery = TimeSpan.FromMilliseconds(250);

    /// <summary>Long enough for one that asks every 50 ms to get the archive.</summary>
    private static readonly TimeSpan Courtesy = TimeSpan.FromMilliseconds(150);

    private readonly CommandContext _context;
    private readonly Lock _gate = new();
    private readonly IDisposable _right;
    private readonly Lazy<Dictionary<(string Account, string Folder), StoredFolder>> _folders;
    private readonly Lazy<Dictionary<string, StoredAccount>> _accounts;
    private readonly Dictionary<string, int> _added = new(StringComparer.Ordinal);
    private readonly MailIntake _intake;
    private readonly ITimer _requests;
    private ArchiveSession? _session;

    private ArchiveSyncStore(CommandContext context, IDisposable right)
    {
        _context = context;
        _right = right;
        // Read while the connection is being made.
        var known = Task.Run(() => SyncKnowledge.Read(context), context.Cancel);
        _folders = new(() => known.GetAwaiter().GetResult().Folders.ToDictionary(folder => (folder.Account, folder.Folder)));
        _accounts = new(() => known.GetAwaiter().GetResult().Accounts.ToDictionary(account => account.Account, StringComparer.Ordinal));
        _intake = new MailIntake(context);
        _requests = context.Clock.CreateTimer(_ => LetOthers(), null, RequestsEvery, RequestsEvery);
    }

    /// <exception cref="ArchiveException">Another process is fetching mail for this archive.</exception>
    public static ArchiveSyncStore Open(CommandContext context)
    {
        var path = Path.GetFullPath(context.Settings.StorePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var right = Archive.TryHoldSync(path) ?? throw new ArchiveException(
            $"{path}: a sync is already running for this archive. With --watch it brings new mail by itself.");
        return new ArchiveSyncStore(context, right);
    }

    public FolderState? Load(string account, string folder)
    {
        lock (_gate)
        {
            return _folders.Value.TryGetValue((account, folder), out var known)
                ? new FolderState(known.Folder, known.UidValidity, known.LastUid, known.Pending, known.UidNext, known.Count, known.HighestModSeq, known.Filter)
                : null;
        }
    }

    public void Commit(string account, FolderState state, IReadOnlyList<FetchedMail> mails)
    {
        lock (_gate)
        {
            var folder = new StoredFolder(account, state.Folder, state.UidValidity, state.LastUid, state.Pending, state.UidNext,
                state.Count, state.HighestModSeq, state.Filter, _context.Clock.GetUtcNow());
            var added = Session.Store(_intake, [.. mails.Select(mail => mail.Raw)], folder);
            _added[account] = _added.GetValueOrDefault(account) + added;
            _folders.Value[(account, state.Folder)] = folder;
            if (!Session.TakeRequest()) return;
            Close();
            _context.Cancel.WaitHandle.WaitOne(Courtesy);
        }
    }

    /// <summary>How many mails of the account were new to the archive since the last call.</summary>
    public int TakeAdded(string account)
    {
        lock (_gate) return _added.Remove(account, out var added) ? added : 0;
    }

    /// <summary>Records how the sync of an account went.</summary>
    public void Record(AccountRound round)
    {
        lock (_gate)
        {
            var now = _context.Clock.GetUtcNow();
            var syncedOn = round.Failure.Length == 0 ? now : _accounts.Value.GetValueOrDefault(round.Account)?.SyncedOn;
            var account = new StoredAccount(
                round.Account, syncedOn, round.Trouble, round.Trouble.Length > 0 ? now : null);
            _accounts.Value[round.Account] = account;
            Session.PutAccount(account);
        }
    }

    /// <summary>Tells what could not be read and is odd among the mails since the last time.</summary>
    /// <returns>The exit code that says whether all were read.</returns>
    public int TellProblems()
    {
        lock (_gate) return _intake.Conclude();
    }

    /// <summary>Analyses the threads that changed and lets go of the archive.</summary>
    /// <returns>How many mails it holds.</returns>
    public int Conclude()
    {
        lock (_gate)
        {
            try
            {
                Session.Derive();
                return Session.MailCount;
            }
            finally
            {
                Close();
            }
        }
    }

    /// <summary>Lets go of the archive until there is something to store.</summary>
    public void Release()
    {
        lock (_gate) Close();
    }

    public void Dispose()
    {
        _requests.Dispose();
        lock (_gate) Close();
        _right.Dispose();
    }

    private ArchiveSession Session => _session ??= ArchiveSession.OpenForWriting(_context, Patience, isSparing: true);

    /// <summary>Between commits there is nothing to hold the archive for.</summary>
    private void LetOthers()
    {
        if (!_gate.TryEnter()) return;
        try
        {
            if (_session?.TakeRequest() == true) Close();
        }
        finally
        {
            _gate.Exit();
        }
    }

    private void Close()
    {
        _session?.Dispose();
        _session = null;
    }
}
