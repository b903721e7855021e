namespace ThreadConsensus.Cli.Pipeline;

/// <summary>
/// Finds Message-IDs that different mails carry, which they must not (RFC 5322 section 3.6.4) and sometimes do. Both
/// mails are kept; that they are two has to be said, because every link to the id means only one of them.
/// </summary>
internal sealed class SharedIds
{
    /// <summary>Mails remembered with their place at least; more than are read before they are in the archive.</summary>
    private const int Remembered = 16_384;

    private readonly List<string> _notes = [];
    private Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private Dictionary<string, string> _earlierPlaces = new(StringComparer.Ordinal);

    /// <summary>One line a mail whose Message-ID another mail has.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <param name="read">A mail new to the archive.</param>
    /// <param name="isInArchive">True when the archive holds a mail with this Message-ID.</param>
    public void Add(IntakeMail read, bool isInArchive)
    {
        if (read.Mail.IdIsMadeUp) return;
        var id = read.Mail.Id.Value;
        var place = _places.GetValueOrDefault(id) ?? _earlierPlaces.GetValueOrDefault(id);
        if (place is null) Remember(id, read.Place);
        place ??= isInArchive ? "in the archive" : null;
        if (place is not null)
            _notes.Add($"{read.Place}: another mail has the same Message-ID <{id}>, {place}; both are kept.");
    }

    private void Remember(string id, string place)
    {
        if (_places.Count == Remembered) (_earlierPlaces, _places) = (_places, new(StringComparer.Ordinal));
        _places.Add(id, place);
    }
}
