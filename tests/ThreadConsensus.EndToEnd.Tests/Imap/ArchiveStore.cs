using System.Text;
using ThreadConsensus.Cli;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Settings;
using ThreadConsensus.Cli.Sync;
using ThreadConsensus.Mail.Imap;
using ThreadConsensus.Storage;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>The archive of a sync, and what was handed to it, mails that it has already included.</summary>
internal sealed class ArchiveStore : ISyncStore, IDisposable
{
    private readonly SampleData _data = new();
    private readonly Screen _screen = new(color: false, quiet: true, verbose: false);
    private readonly MemoryStore _handed = new();
    private readonly ArchiveSyncStore _store;

    public ArchiveStore() => _store = ArchiveSyncStore.Open(new CommandContext(
        new UserSettings { Store = StorePath }, _screen, Json: false, AsOf: null, TimeProvider.System, CancellationToken.None));

    public string[] Handed => _handed.Texts;

    public string[] Archived
    {
        get
        {
            _store.Release();
            using var archive = Archive.Open(StorePath, ArchiveAccess.Read, TestContext.Current.CancellationToken);
            return [.. archive.Blocks().SelectMany(block => block.Mails).Select(mail =>
                Encoding.Latin1.GetString(mail.Raw.Bytes.Span).Replace("\r\n", "\n", StringComparison.Ordinal))];
        }
    }

    private string StorePath => Path.Combine(_data.Home, "archive.db");

    public FolderState? Load(string account, string folder) => _store.Load(account, folder);

    public void Commit(string account, FolderState state, IReadOnlyList<FetchedMail> mails)
    {
        _handed.Commit(account, state, mails);
        _store.Commit(account, state, mails);
    }

    public void Dispose()
    {
        _store.Dispose();
        _screen.Dispose();
        _data.Dispose();
    }
}
