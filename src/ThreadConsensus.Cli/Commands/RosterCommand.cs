using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.People;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>roster import FILE</c>: says who may decide in a project.</summary>
internal static class RosterCommand
{
    public static Command Create(TimeProvider clock) => new("roster", "Say who may decide in a project.") { Import(clock) };

    private static Command Import(TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "A MAINTAINERS file or roster JSON; the kind is found from the content." };
        var list = new Option<string[]>("--list")
        {
            Description = "The list ids or addresses that a MAINTAINERS file decides for (default: every list).",
            HelpName = "LIST",
        };
        var command = new Command("import", "Read a MAINTAINERS file or roster JSON into the archive.") { file, list }
            .WithExample("threadconsensus roster import data/rosters/xen-project.json");
        command.Run(clock, (parsed, context) =>
        {
            var roster = RosterFile.Read(parsed.GetValue(file)!);
            if (parsed.GetValue(list) is { Length: > 0 } lists) roster = roster with { Lists = lists };
            using var session = ArchiveSession.OpenForWriting(context);
            session.PutRoster(roster);
            session.Derive();
            Tell(context, roster);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Tell(CommandContext context, Roster roster)
    {
        var today = DateOnly.FromDateTime(context.Now.UtcDateTime);
        var members = roster.On(today).ToList();
        var counts = members.GroupBy(member => member.Role).OrderBy(group => group.Key)
            .Select(group => string.Create(
                CultureInfo.InvariantCulture, $"{group.Select(member => member.Name).Distinct().Count()} as {group.Key}"));
        context.Screen.Say($"{roster.Project}: {members.Count} entries hold today ({string.Join(", ", counts)}).");
    }
}
