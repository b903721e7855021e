using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>raw MESSAGE-ID</c>: a stored mail, byte for byte as it came.</summary>
internal static class RawCommand
{
    public static Command Create(TimeProvider clock)
    {
        var id = new Argument<string>("MESSAGE-ID") { Description = "Message-ID, or an archive URL that holds one." };
        var command = new Command("raw", "Print a stored mail byte for byte as it was imported.") { id }
            .WithExample("threadconsensus raw 20260105.1234@example.org > mail.eml");
        command.Run(clock, (parsed, context) =>
        {
            using var session = ArchiveSession.OpenForReading(context);
            var wanted = ThreadQuery.Parse([parsed.GetValue(id)!]).MessageIds.FirstOrDefault();
            var raw = wanted is null ? null : session.Raw(wanted);
            if (raw is not { } bytes) throw new UserException($"{parsed.GetValue(id)}: no such mail in the archive.");
            using var output = Console.OpenStandardOutput();
            output.Write(bytes.Span);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
