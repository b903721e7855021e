using System.Text;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>Keeps what a sync commits, and how often each mail came.</summary>
internal sealed class MemoryStore : ISyncStore
{
    private readonly Dictionary<string, FolderState> _states = new(StringComparer.Ordinal);

    public List<FetchedMail> Mails { get; } = [];

    public string[] Texts =>
        [.. Mails.Select(static mail =>
            Encoding.Latin1.GetString(mail.Raw.Bytes.Span).Replace("\r\n", "\n", StringComparison.Ordinal))];

    public FolderState? Load(string account, string folder) => _states.GetValueOrDefault($"{account}/{folder}");

    public void Commit(string account, FolderState state, IReadOnlyList<FetchedMail> mails)
    {
        Mails.AddRange(mails);
        _states[$"{account}/{state.Folder}"] = state;
    }
}
