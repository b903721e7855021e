using System.CommandLine;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>report PATH...</c>: reads mail, analyses it, prints, and keeps nothing.</summary>
internal static class ReportCommand
{
    public static Command Create(TimeProvider clock)
    {
        var paths = PathArguments.Create();
        var rosters = new Option<string[]>("--roster") { Description = "A roster JSON or MAINTAINERS file that says who may decide.", HelpName = "FILE" };
        var command = new Command("report", "Read mail, say for each proposal whether it is resolved and why. Keeps nothing.")
        {
            paths, rosters,
        }.WithExample("threadconsensus report data/threads/converter-support.mbox --roster data/rosters/kestrel-project.json");
        command.Run(clock, (parsed, context) =>
        {
            foreach (var roster in parsed.GetValue(rosters) ?? []) context.Settings.Rosters.Add(roster);
            var intake = new MailIntake(context);
            var reports = DirectAnalysis.Run(context, intake, parsed.GetValue(paths)!);
            if (context.Json) PrintJson(reports);
            else PrintText(context, reports);
            return Task.FromResult(intake.Conclude());
        });
        return command;
    }

    /// <summary>The export's thread objects, one a line.</summary>
    public static void PrintJson(IEnumerable<ThreadReport> reports)
    {
        using var output = Console.OpenStandardOutput();
        foreach (var report in reports)
        {
            output.Write(ThreadExport.Line(report));
            output.WriteByte((byte)'\n');
        }
    }

    private static void PrintText(CommandContext context, IReadOnlyList<ThreadReport> reports)
    {
        var printer = new TerminalReport(context.Screen.Out);
        var proposals = reports.Where(report => report.Proposal is not null).ToList();
        foreach (var report in proposals) printer.Print(report);
        var rest = reports.Count - proposals.Count;
        if (rest == 0) return;
        if (proposals.Count == 0) foreach (var report in reports) printer.Print(report);
        else context.Screen.Say($"{rest} more threads make no proposal.");
    }
}
