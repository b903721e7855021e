using System.Globalization;
using System.Text;
using MimeKit.Utils;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>Instants from header fields and mbox separators, and whether they are possible.</summary>
internal static class MailDates
{
    /// <summary>Nobody sent Internet mail before RFC 822; what claims so has no clock.</summary>
    private static readonly DateTimeOffset Earliest = new(1982, 8, 13, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How far a sender's clock may run ahead.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(2);

    public static bool IsPossible(DateTimeOffset date, DateTimeOffset present) =>
        date >= Earliest && date - Ahead <= present;

    /// <summary>A Date field (RFC 5322 section 3.3 with its obsolete forms; also asctime and ISO 8601).</summary>
    public static bool TryParse(ReadOnlySpan<byte> field, out DateTimeOffset date)
    {
        date = default;
        if (field.Length is 0 or > 1000) return false;
        try
        {
            var bytes = field.ToArray();
            if (DateUtils.TryParse(bytes, out date) && HasTrueDay(bytes, date)) return true;
        }
        catch (ArgumentException)
        {
            // An offset or year beyond what an instant can hold.
        }

        return TryParseIso(field, out date);
    }

    /// <summary>The instant after the last semicolon of a Received field (RFC 5321 section 4.4).</summary>
    public static bool TryParseReceived(ReadOnlySpan<byte> field, out DateTimeOffset date)
    {
        var semicolon = field.LastIndexOf((byte)';');
        date = default;
        return semicolon >= 0 && TryParse(field[(semicolon + 1)..], out date);
    }

    /// <summary>
    /// The instant of an mbox separator (<c>From a@b Mon Jan 3 10:20:30 2011</c>), UTC where it says no zone.
    /// </summary>
    public static DateTimeOffset? FromSeparator(ReadOnlySpan<byte> line)
    {
        var text = Encoding.Latin1.GetString(line.Length > 500 ? line[..500] : line);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var at = words.Length - 1; at > 0; at--)
        {
            if (!IsWeekday(words[at])) continue;
            var rest = words[at..];
            return Asctime(rest)
                ?? (TryParse(Encoding.Latin1.GetBytes(string.Join(' ', rest)), out var date) ? date : null);
        }

        return null;
    }

    private static DateTimeOffset? Asctime(string[] words)
    {
        if (words.Length < 5) return null;
        var year = words.Skip(3).LastOrDefault(static word => word.Length == 4 && word.All(char.IsAsciiDigit));
        var zone = words.Skip(4).FirstOrDefault(static word => word.Length == 5 && word[0] is '+' or '-') ?? "+0000";
        var written = $"{words[2]} {words[1]} {year} {words[3]} {zone}";
        return year is not null && DateUtils.TryParse(written, out var date) ? date : null;
    }

    private static bool IsWeekday(string word) =>
        word.Length is 3 or 4 && word.AsSpan(0, 3) is "Mon" or "Tue" or "Wed" or "Thu" or "Fri" or "Sat" or "Sun"
        && (word.Length == 3 || word[3] == ',');

    /// <summary>
    /// MimeKit makes a date of "32 Foo" by leaving words out; the day and month it names must be there.
    /// </summary>
    private static bool HasTrueDay(byte[] field, DateTimeOffset date)
    {
        var text = Encoding.Latin1.GetString(field);
        return text.Contains(date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            && (text.Contains(CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month),
                StringComparison.OrdinalIgnoreCase)
                || text.Contains(date.Month.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static bool TryParseIso(ReadOnlySpan<byte> field, out DateTimeOffset date)
    {
        date = default;
        var text = Encoding.Latin1.GetString(field).Trim();
        return text.Length >= 16 && char.IsAsciiDigit(text[0]) && text[4] == '-' && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces,
                out date);
    }
}
