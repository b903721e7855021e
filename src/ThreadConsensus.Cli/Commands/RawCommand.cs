using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>raw MESSAGE-ID</c>: a stored mail, byte for byte as it came.</summary>
internal static class RawCommand
{
    public static Command Create(TimeProvider clock)
    {
        var id = new Argument<string>("MESSAGE-ID") { Description = "Message-ID, or an archive URL that holds one." };
        var number = new Option<int>("--number")
        {
            HelpName = "N",
            Description = "Where different mails share the Message-ID: which of them, in the order of their import.",
            DefaultValueFactory = _ => 1,
        };
        var command = new Command("raw", "Print a stored mail byte for byte as it was imported.") { id, number }
            .WithExample("threadconsensus raw 20260105.1234@example.org > mail.eml");
        command.Run(clock, (parsed, context) =>
        {
            Print(context, parsed.GetValue(id)!, parsed.GetValue(number), parsed.GetResult(number) is not { Implicit: false });
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Print(CommandContext context, string id, int number, bool saysWhich)
    {
        using var session = ArchiveSession.OpenForReading(context);
        var keys = ThreadQuery.Parse([id]).MessageIds.Select(session.KeysOf).FirstOrDefault() ?? [];
        if (keys.Count == 0) throw new UserException($"{id}: no such mail in the archive.");
        if (number < 1 || number > keys.Count) throw new UserException($"--number {number}: {keys.Count} mails have this Message-ID.");
        if (saysWhich && keys.Count > 1)
            context.Screen.Say($"{keys.Count} mails have this Message-ID; this is the first, --number 2 prints the next.");
        using var output = Console.OpenStandardOutput();
        session.WriteRaw(keys[number - 1], output);
    }
}
