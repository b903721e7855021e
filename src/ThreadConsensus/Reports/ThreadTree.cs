using System.Globalization;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>Lays out the reply tree of a thread.</summary>
internal static class ThreadTree
{
    /// <param name="report">The thread.</param>
    /// <param name="names">What people are called.</param>
    /// <param name="link">Where a message is on the web, by its id; null for unknown.</param>
    public static Tree Of(ThreadReport report, ReportNames names, Func<string, string?> link)
    {
        var guides = TreeDrawing.Guides([.. report.Messages.Select(message => message.Parent)]);
        return new Tree(
            [.. report.Messages.Select((message, index) => new TreeLine(StanceLook.Of(message.Reading), guides[index], [.. Spans(message)]))],
            StanceLook.LegendOf(report.Messages.Select(message => message.Reading)));

        IEnumerable<Span> Spans(ReportedMessage message)
        {
            var patch = message.Parent >= 0 ? PatchLabel.TitleOf(message) : null;
            if (patch is not null) yield return Span.Of(patch).To(link(message.Id));
            // The first mail says who posted the series, and when.
            if (patch is null || !PatchLabel.IsPostedWith(report.Messages[0], message))
            {
                if (patch is not null) yield return Span.Of(", ");
                yield return patch is null ? Span.Of(names.AuthorOf(message)).To(link(message.Id)) : Span.Of(names.AuthorOf(message));
                yield return Span.Of(", " + ReportWords.Minute(message.Date), Tone.Muted);
            }

            if (Notes(message) is { Count: > 0 } notes) yield return Span.Of(", " + string.Join(", ", notes), Tone.Info);
        }
    }

    /// <summary>The mark of a proposal that a thread makes beside its main one: "[1]".</summary>
    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    private static List<string> Notes(ReportedMessage message)
    {
        // That the first mail posts a revision is what its subject says.
        var notes = message.Reading.Acts.Select(act => act.Act)
            .Where(act => message.Parent >= 0 || act != DiscourseAct.Revision)
            .Select(Words.Of).Distinct(StringComparer.Ordinal).ToList();
        if (message.About > 0) notes.Add(Mark(message.About));
        if (message.KnownFromQuotesOnly) notes.Add("known from quotes");
        if (message.ReadInPart) notes.Add("too large, read in part");
        return notes;
    }
}
