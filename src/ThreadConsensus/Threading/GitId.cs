using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreadConsensus.Threading;

/// <summary>What git and b4 write into the Message-IDs of the mails of one series.</summary>
internal static partial class GitId
{
    private const string Stamp = "yyyyMMddHHmmss";

    /// <summary>Longest id that is read, in UTF-16 units.</summary>
    private const int MaxLength = 400;

    /// <summary>
    /// When git send-email sent it, which it writes in UTC, as in <c>20210301090000.1234-1-name@host</c>; null for
    /// another form.
    /// </summary>
    public static DateTimeOffset? Sent(string id)
    {
        if (id.Length <= Stamp.Length || id[Stamp.Length] != '.') return null;
        return DateTimeOffset.TryParseExact(
            id.AsSpan(0, Stamp.Length), Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
    }

    /// <summary>
    /// What is equal for all mails sent by one run of the program, and the mail's place in it, cover letter first; null
    /// for another form.
    /// </summary>
    public static (string Run, int Place)? Place(string id)
    {
        if (id.Length is 0 or > MaxLength || !char.IsAsciiLetterOrDigit(id[0])) return null;
        if (CoverPattern().Match(id) is { Success: true } cover)
            return (cover.Groups["run"].Value, cover.Groups["first"].Success ? 0 : 1);
        var match = NumberPattern().Match(id);
        if (!match.Success) return null;
        var place = int.Parse(match.Groups["place"].ValueSpan, CultureInfo.InvariantCulture);
        return ($"{match.Groups["run"].ValueSpan} {match.Groups["rest"].ValueSpan}", place);
    }

    /// <summary>
    /// git send-email, new and old, with the place in the run; b4, with the place in the series and a hash.
    /// </summary>
    [GeneratedRegex(
        @"^(?<run>\d{14}\.\d{1,12}|\d{8,12}-\d{1,12}|\d{8}-[\w.-]{1,200}-v\d{1,3})-(?<place>\d{1,4})-(?<rest>[^@]*@.+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    /// <summary>git format-patch --thread: the cover letter by name, each patch by its commit.</summary>
    [GeneratedRegex(@"^(?:(?<first>cover)|[0-9a-f]{40})\.(?<run>\d{8,12}\.git\..+)$", RegexOptions.CultureInvariant)]
    private static partial Regex CoverPattern();
}
