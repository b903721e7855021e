using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>The names by which a sender may sign what he wrote.</summary>
internal sealed class SenderNames
{
    private const int MostWords = 6;

    private readonly string[] _words;
    private readonly string _name;
    private readonly string _initials;
    private readonly string _local;

    private SenderNames(Mailbox? sender)
    {
        _name = sender?.Name ?? "";
        var via = _name.IndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        if (via > 0) _name = _name[..via];
        _words = _name.Split([' ', ',', '.', '"', '\'', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (_words.Length > MostWords) _words = [];
        _initials = string.Concat(_words.Select(word => word[0]));
        var at = sender?.Address.IndexOf('@', StringComparison.Ordinal) ?? -1;
        _local = at > 0 ? sender!.Address[..at] : "";
    }

    /// <param name="sender">Null when nobody is known to have sent the mail.</param>
    public static SenderNames Of(Mailbox? sender) => new(sender);

    /// <summary>
    /// True for the name, a part of it, its initials or the first of them, whatever stands around it.
    /// </summary>
    public bool IsName(ReadOnlySpan<char> text)
    {
        var bare = text.Trim("-–—~/*_=>.,!;:() ");
        if (bare.Length == 0) return false;
        if (Same(bare, _name) || Same(bare, _initials)
            || (_local.Length > 1 && Same(bare, _local)))
            return true;
        if (_words.Length == 0) return false;
        foreach (var range in bare.Split(' '))
        {
            var word = bare[range].Trim(".,");
            if (word.Length > 0 && !IsPart(word)) return false;
        }

        return true;
    }

    /// <summary>True where a name of the sender may begin so; of an unknown sender with any letter.</summary>
    public bool MayBegin(char letter)
    {
        if (_words.Length == 0) return true;
        foreach (var word in _words)
            if (char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(letter)) return true;
        return false;
    }

    private bool IsPart(ReadOnlySpan<char> word)
    {
        foreach (var part in _words)
            if (Same(word, part)) return true;
        return word.Length == 1 && _initials.Length > 0 && Same(word, _initials.AsSpan(0, 1));
    }

    private static bool Same(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        other.Length > 0 && one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
