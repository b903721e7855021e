using System.Globalization;
using ThreadConsensus.Messages;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>Names the patches of a series as lists do: "2/5".</summary>
internal static class PatchLabel
{
    private const int TitleLimit = 64;

    /// <summary>Mails of a series go out within this time of its first.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromHours(1);

    /// <summary>"2/5" for a mail that posts the second of five patches; null for any other.</summary>
    public static string? Of(ReportedMessage message) =>
        message.Reading.Stance == Stance.Proposes && SubjectLine.Parse(message.Subject) is { IsReply: false, Number: > 0, Total: > 1 } line
            ? string.Create(CultureInfo.InvariantCulture, $"{line.Number}/{line.Total}")
            : null;

    /// <summary>"2/5 mm: free it once": what a mail of a series posts; null where it is no such mail.</summary>
    public static string? TitleOf(ReportedMessage message) =>
        Of(message) is { } label ? Printable.Line($"{label} {SubjectLine.Parse(message.Subject).Plain}", TitleLimit) : null;

    /// <summary>True for a mail that was sent with the first of its thread, by the same person: a part of one posting.</summary>
    public static bool IsPostedWith(ReportedMessage first, ReportedMessage message) =>
        string.Equals(first.Person, message.Person, StringComparison.Ordinal) && message.Date - first.Date < Together;

    /// <summary>The patch that a mail posts or, through any number of replies, answers; null for none.</summary>
    public static string? Above(ThreadReport report, ReportedMessage message)
    {
        // Parents stand before their children: this ends at the root.
        for (var at = message; ; at = report.Messages[at.Parent])
        {
            if (Of(at) is { } label) return label;
            if (at.Parent < 0) return null;
        }
    }
}
