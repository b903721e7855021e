namespace ThreadConsensus.Cli.Pipeline;

/// <summary>
/// Finds Message-IDs that different mails carry, which they must not (RFC 5322 section 3.6.4) and sometimes do. Both
/// mails are kept; that they are two has to be said, because every link to the id means only one of them.
/// </summary>
internal sealed class SharedIds
{
    private readonly Dictionary<string, (string ContentKey, string Place)> _first = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];

    /// <summary>One line a mail whose Message-ID another mail has.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <param name="read">A mail new to the archive.</param>
    /// <param name="archivedKey">Key of the mail with this Message-ID that the archive holds; null for none.</param>
    public void Add(IntakeMail read, string? archivedKey)
    {
        if (read.Mail.IdIsMadeUp) return;
        var (id, key) = (read.Mail.Id.Value, read.Mail.ContentKey);
        var isFirst = _first.TryAdd(id, (key, read.Place));
        var (other, place) = isFirst ? (archivedKey ?? key, "in the archive") : _first[id];
        if (other == key) return;
        _notes.Add($"{read.Place}: another mail has the same Message-ID <{id}>, {place}; both are kept.");
    }
}
