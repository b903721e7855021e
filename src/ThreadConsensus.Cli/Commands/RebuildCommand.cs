using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;

namespace ThreadConsensus.Cli.Commands;

/// <summary>
/// <c>rebuild</c>: recomputes all that is derived from the raw mail, the rosters and the corrections.
/// </summary>
internal static class RebuildCommand
{
    public static Command Create(TimeProvider clock)
    {
        var command = new Command("rebuild", "Recompute all that is derived from the stored mail, rosters and corrections.")
            .WithExample("threadconsensus rebuild");
        command.Run(clock, (_, context) =>
        {
            using var session = ArchiveSession.OpenForWriting(context);
            var threads = session.Rebuild();
            context.Screen.Say($"{session.MailCount} mails, {threads} threads derived again.");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
