using System.CommandLine;
using System.Text.Json;
using Spectre.Console;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>corrections</c>: lists the human answers recorded.</summary>
internal static class CorrectionsCommand
{
    public static Command Create(TimeProvider clock)
    {
        var command = new Command("corrections", "List the stances that were corrected by hand.")
            .WithExample("threadconsensus corrections");
        command.Run(clock, (_, context) =>
        {
            using var session = ArchiveSession.OpenForReading(context);
            var table = new Table().Border(TableBorder.None).AddColumns("Message", "Stance", "On", "Note");
            foreach (var correction in session.Corrections)
            {
                if (context.Json) Console.Out.WriteLine(JsonSerializer.Serialize(new
                {
                    messageId = correction.MessageId,
                    stance = correction.Stance,
                    note = correction.Note,
                    recordedOn = Words.Instant(correction.RecordedOn),
                }));
                else table.AddRow(
                    Markup.Escape(Printable.Line(correction.MessageId)),
                    correction.Stance,
                    Words.Instant(correction.RecordedOn),
                    Markup.Escape(Printable.Line(correction.Note)));
            }

            if (!context.Json) context.Screen.Out.Write(table);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
