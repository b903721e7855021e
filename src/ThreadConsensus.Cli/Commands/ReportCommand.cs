using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>report PATH...</c>: reads mail, analyses it, prints, and keeps nothing.</summary>
internal static class ReportCommand
{
    public static Command Create(TimeProvider clock)
    {
        var paths = PathArguments.Create();
        var rosters = new Option<string[]>("--roster") { Description = "A roster JSON or MAINTAINERS file that says who may decide.", HelpName = "FILE" };
        var output = new OutputOptions();
        var command = new Command("report", "Read mail, say for each proposal whether it is resolved and why. Keeps nothing.")
        {
            paths, rosters,
        }.WithExample("threadconsensus report data/threads/converter-support.mbox --roster data/rosters/kestrel-project.json");
        output.AddTo(command);
        command.Run(clock, (parsed, context) =>
        {
            foreach (var roster in parsed.GetValue(rosters) ?? []) context.Settings.Rosters.Add(roster);
            var intake = new MailIntake(context);
            var reports = DirectAnalysis.Run(context, intake, parsed.GetValue(paths)!);
            output.Read(parsed, context).Print(() => Document(context, reports), stream => WriteJson(reports, stream));
            return Task.FromResult(intake.Conclude());
        });
        return command;
    }

    /// <summary>The export's thread objects, one a line.</summary>
    public static void WriteJson(IEnumerable<ThreadReport> reports, Stream output)
    {
        foreach (var report in reports)
        {
            output.Write(ThreadExport.Line(report));
            output.WriteByte((byte)'\n');
        }
    }

    private static ReportDocument Document(CommandContext context, IReadOnlyList<ThreadReport> reports)
    {
        var proposals = reports.Where(report => report.Proposal is not null).ToList();
        var rest = reports.Count - proposals.Count;
        if (proposals.Count == 0) proposals.AddRange(reports);
        else if (rest > 0) context.Screen.Say($"{rest} more threads make no proposal.");
        var blocks = proposals.SelectMany(report => ThreadDocument.Blocks(report, context.Links));
        return new ReportDocument(proposals.Count == 1 ? ThreadDocument.Subject(proposals[0]) : "Proposals", [.. blocks]);
    }
}
