using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>status [QUERY]</c>: "has this been resolved?" over the archive.</summary>
internal static class StatusCommand
{
    public static Command Create(TimeProvider clock)
    {
        var selection = new SelectionOptions();
        var exitCode = new Option<bool>("--exit-code") { Description = "Answer 0 when all that match are closed, 1 when one is open." };
        var command = new Command("status", "Has this been resolved? One proposal in full, several one line each, newest first.")
            .WithExample("threadconsensus status snapshot converter");
        selection.AddTo(command);
        command.Options.Add(exitCode);
        command.Run(clock, (parsed, context) =>
        {
            using var archive = ArchiveSession.OpenForReading(context);
            var chosen = selection.Read(parsed);
            var reports = archive.Reports(chosen).Where(report => report.Proposal is not null || chosen.Query.MessageId is not null).ToList();
            if (reports.Count == 0) throw new UserException("No proposal matches. Try fewer words, or: threadconsensus status");
            Print(context, reports);
            var open = reports.Exists(report => !report.Verdict.IsClosed);
            return Task.FromResult(parsed.GetValue(exitCode) && open ? ExitCode.Open : ExitCode.Done);
        });
        return command;
    }

    /// <summary>One report in full, several one line each.</summary>
    public static void Print(CommandContext context, IReadOnlyList<ThreadReport> reports)
    {
        if (context.Json) ReportCommand.PrintJson(reports);
        else if (reports.Count == 1) new TerminalReport(context.Screen.Out).Print(reports[0]);
        else PrintLines(context, reports);
    }

    private static void PrintLines(CommandContext context, IReadOnlyList<ThreadReport> reports)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("Verdict", "Age", "Last", "Proposal", "Missing");
        foreach (var report in reports)
        {
            var color = report.Verdict.IsClosed ? "green" : "yellow";
            table.AddRow(
                $"[{color}]{Words.Of(report.Verdict.Verdict)}[/]",
                Days(context.Now, report.Started),
                Days(context.Now, report.LastActivity),
                Markup.Escape(Printable.Line(report.Subject, 72)),
                Markup.Escape(Printable.Line(string.Join(", ", report.Awaiting.Select(awaited => awaited.Person.Name)), 60)));
        }

        context.Screen.Out.Write(table);
    }

    private static string Days(DateTimeOffset now, DateTimeOffset? at) =>
        at is { } instant ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (now - instant).Days)} d") : "";
}
