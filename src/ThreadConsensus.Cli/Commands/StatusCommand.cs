using System.CommandLine;
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
        var output = new OutputOptions();
        var exitCode = new Option<bool>("--exit-code") { Description = "Answer 0 when all that match are closed, 1 when one is open." };
        var command = new Command("status", "Has this been resolved? One proposal in full, several one line each, newest first.")
            .WithExample("threadconsensus status snapshot converter");
        selection.AddTo(command);
        output.AddTo(command);
        command.Options.Add(exitCode);
        command.Run(clock, (parsed, context) =>
        {
            using var archive = ArchiveSession.OpenForReading(context);
            var chosen = selection.Read(parsed);
            var reports = archive.Reports(chosen).Where(report => report.Proposal is not null || chosen.Query.MessageId is not null).ToList();
            if (reports.Count == 0) throw new UserException("No proposal matches. Try fewer words, or: threadconsensus status");
            reports = [.. NewestRevisions.Of(reports)];
            Print(context, output.Read(parsed, context), reports);
            var open = reports.Exists(report => !report.Verdict.IsClosed);
            return Task.FromResult(parsed.GetValue(exitCode) && open ? ExitCode.Open : ExitCode.Done);
        });
        return command;
    }

    /// <summary>One report in full, several one line each.</summary>
    public static void Print(CommandContext context, ReportPrinter printer, IReadOnlyList<ThreadReport> reports) => printer.Print(
        () => reports.Count == 1
            ? ThreadDocument.Of(reports[0], context.Links)
            : ProposalListDocument.Of(reports, context.Now, context.Links),
        output => ReportCommand.WriteJson(reports, output));
}
