using System.Globalization;
using System.Text;

namespace ThreadConsensus.Reports;

/// <summary>The words of the public contract: enum members in lower case with hyphens, instants in UTC.</summary>
public static class Words
{
    /// <summary><c>SupportsIf</c> becomes <c>supports-if</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        return Cache<T>.Names.TryGetValue(value, out var name) ? name : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>The member that a word stands for.</summary>
    /// <returns>False when it is no member's word.</returns>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (var (member, name) in Cache<T>.Names)
        {
            if (!string.Equals(name, word, StringComparison.Ordinal)) continue;
            value = member;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>RFC 3339 in UTC, to the second: <c>2017-06-27T09:17:00Z</c>.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Hyphenate(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<T, string> Names =
            Enum.GetValues<T>().ToDictionary(value => value, value => Hyphenate(value.ToString()));
    }
}
