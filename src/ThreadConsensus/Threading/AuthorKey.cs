using System.Globalization;
using System.Text;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>
/// A person as threading compares people: names as sets of words, so that "Dunlap, George" is "George Dunlap";
/// addresses without case, and by their local part where an archive masked the domain.
/// </summary>
internal sealed class AuthorKey
{
    /// <summary>Longest name that is read, in UTF-16 units.</summary>
    private const int MaxName = 200;

    private const string OnBehalf = "on behalf of ";

    private readonly string[] _words;

    private AuthorKey(string[] words, string address, string local, bool masked)
    {
        _words = words;
        Name = string.Join(' ', words);
        Address = address;
        Local = local;
        IsMasked = masked;
    }

    /// <summary>The words of the name in ordinal order; empty when there is no name.</summary>
    public string Name { get; }

    /// <summary>In lower case; empty when there is none or the domain is masked.</summary>
    public string Address { get; }

    /// <summary>What stands before the @, in lower case.</summary>
    public string Local { get; }

    private bool IsMasked { get; }

    public bool IsUnknown => Name.Length == 0 && Local.Length == 0;

    public static AuthorKey Of(Mailbox mailbox)
    {
        var (name, address) = (mailbox.Name, mailbox.Address.Trim().ToLowerInvariant());
        if (address.Length == 0 && name.Contains('@', StringComparison.Ordinal))
            (name, address) = ("", name.ToLowerInvariant());
        var at = address.LastIndexOf('@');
        var local = at < 0 ? address : address[..at];
        var masked = at < 0 || at == address.Length - 1 || address.AsSpan(at + 1).IndexOfAnyExcept("x.*…") < 0;
        return new AuthorKey(WordsOf(name), masked ? "" : address, local, masked);
    }

    /// <summary>How well two fit: 1 the same, above 0 perhaps the same, 0 not comparable, -1 different.</summary>
    public double Fit(AuthorKey other)
    {
        if (IsUnknown || other.IsUnknown) return 0;
        if (Address.Length > 0 && Same(Address, other.Address)) return 1;
        if (Name.Length > 0 && Same(Name, other.Name)) return 1;
        if ((IsMasked || other.IsMasked) && Local.Length > 1 && Same(Local, other.Local)) return 0.9;
        if (_words.Length > 0 && other._words.Length > 0) return SharedWords(_words, other._words);
        if (Local.Length > 2 && Same(Local, other.Local)) return 0.6;
        return NameInLocal(this, other) || NameInLocal(other, this) ? 0.7 : -1;
    }

    private static double SharedWords(string[] some, string[] others)
    {
        var shared = 0;
        foreach (var word in some)
            if (word.Length > 1 && Array.BinarySearch(others, word, StringComparer.Ordinal) >= 0) shared++;
        if (shared == 0) return -1;
        return shared == Math.Min(some.Length, others.Length) ? 0.7 : shared > 1 ? 0.6 : -0.5;
    }

    /// <summary>True when every word of the one's name stands in the other's local part, as in jan.kowalski@.</summary>
    private static bool NameInLocal(AuthorKey named, AuthorKey addressed) =>
        named._words.Length > 1 && addressed.Local.Length > 0
        && named._words.All(w => addressed.Local.Contains(w, StringComparison.Ordinal));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static string[] WordsOf(string name)
    {
        if (name.Length > MaxName) name = name[..MaxName];
        var behalf = name.IndexOf(OnBehalf, StringComparison.OrdinalIgnoreCase);
        if (behalf >= 0) name = name[(behalf + OnBehalf.Length)..];
        var via = name.IndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        if (via > 0) name = name[..via];
        var folded = new StringBuilder(name.Length);
        foreach (var c in Decomposed(name))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c != '\'') folded.Append(' ');
        }

        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(words, StringComparer.Ordinal);
        return words;
    }

    private static string Decomposed(string name)
    {
        if (System.Text.Ascii.IsValid(name)) return name;
        try
        {
            return name.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Lone surrogates cannot be normalised; the name is compared as it is.
            return name;
        }
    }
}
