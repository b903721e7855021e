using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>export messages|threads</c>: NDJSON of the archive, one object a line.</summary>
internal static class ExportCommand
{
    public static Command Create(TimeProvider clock) => new Command(
        "export", "Print all that is known as NDJSON, one object a line, for other programs.")
    {
        One(clock, "messages", "One line a message: place in the tree, author, stance with the words that prove it.", WriteMessages),
        One(clock, "threads", "One line a thread: proposal, verdict, rule, positions, who is awaited, concerns.", WriteThread),
    }.WithExample("threadconsensus export threads --list xen-devel > threads.ndjson");

    private static Command One(TimeProvider clock, string name, string description, Action<ThreadReport, Stream> write)
    {
        var selection = new SelectionOptions();
        var command = new Command(name, description).WithExample($"threadconsensus export {name} --since 2026-01-01 > {name}.ndjson");
        selection.AddTo(command);
        command.Run(clock, (parsed, context) =>
        {
            using var archive = ArchiveSession.OpenForReading(context);
            using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            foreach (var report in archive.Reports(selection.Read(parsed, context)))
            {
                context.Cancel.ThrowIfCancellationRequested();
                write(report, output);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void WriteMessages(ThreadReport report, Stream output)
    {
        foreach (var message in report.Messages)
        {
            output.Write(MessageExport.Line(report, message));
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteThread(ThreadReport report, Stream output)
    {
        output.Write(ThreadExport.Line(report));
        output.WriteByte((byte)'\n');
    }
}
