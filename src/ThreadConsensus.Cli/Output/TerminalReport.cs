using System.Globalization;
using Spectre.Console;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Cli.Output;

/// <summary>Prints a thread's report for a person: the answer first, then what proves it.</summary>
internal sealed class TerminalReport(IAnsiConsole console)
{
    private const int QuoteWidth = 400;

    public void Print(ThreadReport report)
    {
        PrintHead(report);
        PrintVerdict(report);
        PrintPositions(report);
        PrintAwaiting(report);
        PrintConcerns(report);
        PrintTree(report);
        console.WriteLine();
    }

    private static string Safe(string text, int limit = int.MaxValue) => Markup.Escape(Printable.Line(text, limit));

    private static string Day(DateTimeOffset? at) =>
        at is { } instant ? instant.UtcDateTime.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) : "undated";

    private static string Percent(double confidence) => confidence.ToString("0 %", CultureInfo.InvariantCulture);

    private static string Role(DeciderRole? role, string area)
    {
        var word = role is { } known ? Words.Of(known).Replace('-', ' ') : "";
        return word.Length > 0 && area.Length > 0 ? $"{word} ({area})" : word;
    }

    private void PrintHead(ThreadReport report)
    {
        console.Write(new Rule($"[bold]{Safe(report.Subject.Length > 0 ? report.Subject : "(no subject)", 200)}[/]").LeftJustified());
        var parts = new List<string>();
        if (report.Proposal is { } proposal)
        {
            var who = proposal.Proposer.IsUnknown ? "an unknown author" : proposal.Proposer.Display;
            parts.Add($"{Words.Of(proposal.Kind)} v{proposal.Revision} by {who}, {Day(proposal.ProposedOn)}");
            if (!report.Subject.Contains(proposal.Summary, StringComparison.OrdinalIgnoreCase))
                console.MarkupLine($"Proposal: {Safe(proposal.Summary, QuoteWidth)}");
        }

        parts.Add($"{Count(report.Messages.Count, "message")} by {Count(report.PeopleCount, "person", "people")}");
        if (report.List.Length > 0) parts.Add(report.List);
        console.MarkupLine($"[grey]{Safe(string.Join(" · ", parts))}[/]");
        if (report.SplitFrom is { } origin) console.MarkupLine($"[grey]split from thread {Safe(origin)}[/]");
        console.WriteLine();
    }

    private static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    private void PrintVerdict(ThreadReport report)
    {
        var verdict = report.Verdict;
        var color = verdict.IsClosed ? "green" : "yellow";
        console.MarkupLine(
            $"[bold {color}]{Words.Of(verdict.Verdict)}[/] [grey]({Percent(verdict.Confidence)})[/]  {Safe(verdict.Sentence)}");
        if (verdict.WouldChange.Length > 0) console.MarkupLine($"[grey]What would change it:[/] {Safe(verdict.WouldChange)}");
        foreach (var evidence in verdict.Evidence)
        {
            console.MarkupLine($"  [italic]\"{Safe(evidence.Text, QuoteWidth)}\"[/]");
            console.MarkupLine($"    [grey]{Safe(Source(report, evidence.MessageId, evidence.StartLine))}[/]");
        }

        if (report.Decision is { } decision)
        {
            console.MarkupLine($"[grey]Rule {Safe(decision.Rule)}: {Words.Of(decision.Outcome)}.[/] {Safe(string.Join(" ", decision.Reasons))}");
            if (decision.StillNeeded.Count > 0)
                console.MarkupLine($"[grey]Still needed:[/] {Safe(string.Join("; ", decision.StillNeeded.Select(needed => needed.Text)))}");
            foreach (var warning in decision.Warnings) console.MarkupLine($"[yellow]Note:[/] {Safe(warning)}");
        }

        console.WriteLine();
    }

    private static string Source(ThreadReport report, string messageId, int line)
    {
        var message = report.Message(messageId);
        var author = Author(message);
        return string.Create(CultureInfo.InvariantCulture, $"{author}, {Day(message?.Date)}, <{messageId}> line {line}");
    }

    /// <summary>The author as far as known: a guess carries a question mark.</summary>
    private static string Author(ReportedMessage? message)
    {
        var name = (message?.From ?? Mailbox.Unknown).Display;
        return message is { InDoubt: true } && !message.From.IsUnknown ? name + "?" : name;
    }

    private void PrintPositions(ThreadReport report)
    {
        if (report.Positions.Count == 0) return;
        var table = new Table().Border(TableBorder.Simple).AddColumns("Who", "Role", "Stance", "Since", "His words");
        foreach (var position in report.Positions) table.AddRow(Row(report, position));
        console.MarkupLine("[bold]Positions[/]");
        console.Write(table);
    }

    private static string[] Row(ThreadReport report, Position position)
    {
        var (_, color) = StanceMark.Of(position.Stance);
        var stance = $"[{color}]{Words.Of(position.Stance)}[/]";
        if (position.Strength is { } strength) stance += string.Create(CultureInfo.InvariantCulture, $" {strength:+0.##;-0.##;0}");
        if (position.Binding) stance += " (binding)";
        if (position.Stale) stance += " (earlier revision)";
        if (position.Evidence?.Source == EvidenceSource.Model) stance += " [grey](likely)[/]";
        var words = position.Evidence is { } evidence ? $"\"{Safe(evidence.Text, 160)}\" " : "";
        if (position.Condition is { } condition) words += $"if: {Safe(condition, 120)} ";
        if (position.Scope is { } scope) words += $"for: {Safe(scope, 80)} ";
        var line = position.Evidence?.StartLine ?? 1;
        return
        [
            Safe(position.Person.Name.Length > 0 ? position.Person.Name : position.Person.Id, 60),
            Safe(Role(position.Role, position.Area), 40),
            stance,
            Day(position.Since),
            words + $"[grey]<{Safe(position.MessageId)}> line {line.ToString(CultureInfo.InvariantCulture)}[/]",
        ];
    }

    private void PrintAwaiting(ThreadReport report)
    {
        if (report.Awaiting.Count == 0 || report.Verdict.IsClosed) return;
        console.MarkupLine("[bold]May decide and has not spoken[/]");
        foreach (var awaited in report.Awaiting)
        {
            var asked = awaited.AskedIn is { } id
                ? $"asked {Day(awaited.AskedOn)} by {Author(report.Message(id))} in <{id}>"
                : "not asked by name";
            console.MarkupLine(
                $"  {Safe(awaited.Person.Name)} [grey]{Safe(Role(awaited.Role, awaited.Area))}[/]: {Safe(asked)}. {Safe(awaited.Reason)}");
        }

        console.WriteLine();
    }

    private void PrintConcerns(ThreadReport report)
    {
        var open = report.Concerns.Where(concern => concern.State != ConcernState.Resolved).ToList();
        if (open.Count == 0) return;
        console.MarkupLine("[bold]Open concerns[/]");
        foreach (var concern in open)
        {
            var state = concern.State == ConcernState.Answered
                ? $"answered in <{concern.ResolvedBy}>, not settled by him"
                : "nobody has answered";
            console.MarkupLine($"  [italic]\"{Safe(concern.Evidence.Text, QuoteWidth)}\"[/]");
            var where = Source(report, concern.MessageId, concern.Evidence.StartLine);
            console.MarkupLine($"    [grey]{Safe(where)}; {Safe(state)}[/]");
        }

        console.WriteLine();
    }

    private void PrintTree(ThreadReport report)
    {
        console.MarkupLine("[bold]Thread[/]");
        var guides = TreeDrawing.Guides([.. report.Messages.Select(message => message.Parent)]);
        for (var i = 0; i < report.Messages.Count; i++)
        {
            var message = report.Messages[i];
            var (mark, color) = StanceMark.Of(message.Reading);
            var acts = string.Join(" ", message.Reading.Acts.Select(act => Words.Of(act.Act)).Distinct());
            var notes = new List<string>();
            if (acts.Length > 0) notes.Add(acts);
            if (message.KnownFromQuotesOnly) notes.Add("known from quotes");
            if (message.RewrittenFrom is not null) notes.Add("sender rewritten by the list");
            console.MarkupLine(
                $"  [{color}]{mark}[/] [grey]{guides[i]}[/]{Safe(Author(message), 60)} [grey]{Day(message.Date)}[/]"
                + (notes.Count > 0 ? $"  [grey]{Safe(string.Join(", ", notes))}[/]" : ""));
        }

        console.MarkupLine($"[grey]{Markup.Escape(StanceMark.Legend)}[/]");
    }
}
