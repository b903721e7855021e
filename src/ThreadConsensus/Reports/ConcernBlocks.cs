using ThreadConsensus.Positions;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Reports;

/// <summary>Lays out concerns that are not settled, message by message.</summary>
/// <param name="report">The thread.</param>
/// <param name="names">What people are called.</param>
/// <param name="link">Where a message is on the web, by its id; null for unknown.</param>
internal sealed class ConcernBlocks(ThreadReport report, ReportNames names, Func<string, string?> link)
{
    private const int QuoteLimit = 400;

    /// <summary>Concerns quoted of one message; its page tells the rest.</summary>
    private const int MaxOfMessage = 3;

    /// <summary>Concerns quoted of one person; his first.</summary>
    private const int MaxOfPerson = 6;

    /// <summary>
    /// The concerns that are not settled and not quoted with a position already; nothing once it is closed.
    /// </summary>
    public IEnumerable<Block> Open()
    {
        if (report.Questions.Count > 0 || report.Verdict.IsClosed) yield break;
        var items = report.Concerns
            .Where(concern => concern.State != ConcernState.Resolved)
            .Where(concern => !report.Positions.Any(position => IsOf(concern, position)))
            .DistinctBy(concern => (concern.MessageId, concern.Evidence.Text))
            .GroupBy(concern => concern.By.Id, StringComparer.Ordinal)
            .SelectMany(of => Items([.. of]))
            .ToList();
        if (items.Count == 0) yield break;
        yield return new Heading(2, report.Positions.Count > 0 ? "Other open concerns" : "Open concerns");
        yield return new Bullets(items);
    }

    /// <summary>The concern whose words a position rests on, unless it is settled; null for none.</summary>
    public Concern? OpenOf(Position position) =>
        report.Concerns.FirstOrDefault(concern => concern.State != ConcernState.Resolved && IsOf(concern, position));

    /// <summary>What became of it: "; nobody has answered".</summary>
    public IEnumerable<Span> StateOf(Concern concern)
    {
        if (concern.State != ConcernState.Answered || concern.ResolvedBy is not { } answer) return [Span.Of("; nobody has answered", Tone.Warning)];
        return
        [
            Span.Of("; answered by ", Tone.Muted),
            Span.Of(names.AuthorOf(report.Message(answer)), Tone.Muted).To(link(answer)),
            Span.Of(", not settled", Tone.Muted),
        ];
    }

    private static bool IsOf(Concern concern, Position position) =>
        string.Equals(concern.MessageId, position.MessageId, StringComparison.Ordinal)
        && string.Equals(concern.Evidence.Text, position.Evidence?.Text, StringComparison.Ordinal);

    private List<Bullet> Items(List<Concern> of)
    {
        var items = new List<Bullet>();
        var shown = 0;
        foreach (var said in of.GroupBy(concern => (concern.MessageId, concern.State, concern.ResolvedBy)))
        {
            var quoted = said.Take(Math.Min(MaxOfMessage, MaxOfPerson - shown)).ToList();
            if (quoted.Count == 0) break;
            shown += quoted.Count;
            items.Add(new Bullet(
                [.. Head(quoted[0]), .. StateOf(quoted[0])],
                [.. quoted.Select(concern => new Paragraph(
                    Span.Of(ReportWords.Line(concern.Evidence.StartLine) + ": ", Tone.Muted),
                    Span.Of(ReportWords.Quoted(concern.Evidence.Text, QuoteLimit), Tone.Quote)))]));
        }

        if (of.Count == shown) return items;
        var more = new Paragraph(Span.Of($"and {ReportWords.Count(of.Count - shown, "more concern")} of {names.Of(of[0].By)}", Tone.Muted));
        items[^1] = items[^1] with { Below = [.. items[^1].Below, more] };
        return items;
    }

    private IEnumerable<Span> Head(Concern concern)
    {
        var message = report.Message(concern.MessageId);
        var quoted = message is { KnownFromQuotesOnly: true } ? ", as quoted" : "";
        yield return Span.Of(message is null ? names.Of(concern.By) : names.AuthorOf(message), Tone.Strong);
        yield return Span.Of(", ", Tone.Muted);
        yield return Span.Of(message is null ? "in another thread" : $"{ReportWords.Minute(message.Date)}{quoted}", Tone.Muted)
            .To(link(concern.MessageId), shown: true);
    }
}
