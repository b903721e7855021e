using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>undo NUMBER</c> below a command that records what people say.</summary>
internal static class UndoCommand
{
    /// <param name="clock">The one source of the present.</param>
    /// <param name="parent">The command above, which lists what was recorded with its numbers.</param>
    /// <param name="what">What is taken back: <c>merge or split</c>.</param>
    /// <param name="drop">Takes it back; false when nothing has that number.</param>
    public static Command Create(TimeProvider clock, string parent, string what, Func<Archive, int, bool> drop)
    {
        var number = new Argument<int>("NUMBER") { Description = $"The number that {parent} shows before it." };
        var command = new Command("undo", $"Take back a recorded {what}.") { number }
            .WithExample($"threadconsensus {parent} undo 2");
        command.Run(clock, (parsed, context) =>
        {
            using var session = ArchiveSession.OpenForWriting(context);
            var wanted = parsed.GetValue(number);
            if (!drop(session.Archive, wanted))
                throw new UserException($"{wanted}: no {what} has that number. See: threadconsensus {parent}");
            session.Derive();
            context.Screen.Say($"Undone: {wanted}.");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
