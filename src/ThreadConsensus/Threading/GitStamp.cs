using System.Globalization;

namespace ThreadConsensus.Threading;

/// <summary>
/// The time in the Message-IDs of git send-email, <c>20210301090000.1234-1-name@host</c>, which it writes in UTC.
/// </summary>
internal static class GitStamp
{
    private const string Form = "yyyyMMddHHmmss";

    /// <summary>Null when the id has another form.</summary>
    public static DateTimeOffset? Read(string id)
    {
        if (id.Length <= Form.Length || id[Form.Length] != '.') return null;
        return DateTimeOffset.TryParseExact(
            id.AsSpan(0, Form.Length), Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
    }
}
