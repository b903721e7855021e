using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Decisions;
using ThreadConsensus.Mail.Repositories;
using ThreadConsensus.People;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>roster</c>: who may decide in a project, and since when.</summary>
internal static class RosterCommand
{
    public static Command Create(TimeProvider clock)
    {
        var command = new Command("roster", "Who may decide in a project, and since when.") { Import(clock), Show(clock) }
            .WithExample("threadconsensus roster");
        command.Run(clock, (_, context) =>
        {
            using var session = ArchiveSession.OpenForReading(context);
            foreach (var roster in KnowledgeReader.Rosters(context, session.Archive)) Tell(context, roster);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command Import(TimeProvider clock)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A MAINTAINERS file, roster JSON, CSV (name,role,...), or an OWNERS file or folder of them; found from the content. "
                + "With --history a local git clone.",
        };
        var list = new Option<string[]>("--list")
        {
            Description = "The list ids or addresses that it decides for (default: those that it names, else every list).",
            HelpName = "LIST",
        };
        var history = new Option<bool>("--history") { Description = "Read every version of MAINTAINERS in the clone: roles get dates." };
        var path = new Option<string>("--file")
        {
            Description = "With --history: path of the file in the clone.",
            HelpName = "PATH",
            DefaultValueFactory = _ => "MAINTAINERS",
        };
        var project = new Option<string?>("--project") { Description = "Name of the project; importing it again replaces it.", HelpName = "NAME" };
        var rule = new Option<string?>("--rule") { Description = "Decision rule or rule set, or one a kind of proposal (\"patch: NAME; vote: NAME\"): " + string.Join(", ", RuleNames()) + ".", HelpName = "RULE" };
        var command = new Command("import", "Read who may decide into the archive.") { file, list, history, path, project, rule }
            .WithExample("threadconsensus roster import --history ~/src/xen --project xen --rule xen --list xen-devel@lists.xenproject.org");
        command.Run(clock, (parsed, context) =>
        {
            var source = parsed.GetValue(file)!;
            var roster = parsed.GetValue(history) ? FromHistory(source, parsed.GetValue(path)!, context) : RosterFile.Read(source);
            if (parsed.GetValue(rule) is { } named && RuleText.Parse(named).Problem is { } problem)
                throw new UserException($"--rule: {problem}");
            roster = roster with
            {
                Lists = parsed.GetValue(list) is { Length: > 0 } lists ? lists : roster.Lists,
                Project = parsed.GetValue(project) ?? roster.Project,
                Rule = parsed.GetValue(rule) ?? roster.Rule,
            };
            using var session = ArchiveSession.OpenForWriting(context);
            session.PutRoster(roster);
            session.Derive();
            context.Screen.Say(Sentence(roster, Today(context)));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command Show(TimeProvider clock)
    {
        var project = new Argument<string?>("PROJECT") { Description = "Part of the project's name (default: every roster).", Arity = ArgumentArity.ZeroOrOne };
        var on = new Option<string?>("--on") { Description = "As of that day (default: today, or --as-of).", HelpName = "DAY" };
        var path = new Option<string[]>("--file") { Description = "Whose approval a change of that path needs.", HelpName = "PATH" };
        var command = new Command("show", "Who may decide as of a day; with --file who has to approve a change.") { project, on, path }
            .WithExample("threadconsensus roster show xen --on 2017-06-28 --file xen/arch/x86/mm.c");
        command.Run(clock, (parsed, context) =>
        {
            using var session = ArchiveSession.OpenForReading(context);
            var wanted = parsed.GetValue(project) ?? "";
            var rosters = KnowledgeReader.Rosters(context, session.Archive)
                .FindAll(roster => roster.Project.Contains(wanted, StringComparison.OrdinalIgnoreCase));
            if (rosters.Count == 0) throw new UserException("No such roster. Read one with: threadconsensus roster import FILE");
            var day = parsed.GetValue(on) is { } text ? ParseDay(text) : Today(context);
            foreach (var roster in rosters)
            {
                if (parsed.GetValue(path) is { Length: > 0 } files) foreach (var file in files) PrintApprovers(context, roster, file, day);
                else PrintMembers(context, roster, day);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Roster FromHistory(string clone, string file, CommandContext context)
    {
        try
        {
            var repository = GitRepository.Open(clone);
            var name = Path.GetFileName(Path.GetFullPath(clone).TrimEnd(Path.DirectorySeparatorChar));
            var roster = RosterHistory.Build(name, repository.Versions(file, context.Cancel));
            return roster.Members.Count > 0
                ? roster
                : throw new UserException($"{clone}: no version of {file} names anybody. Is it a MAINTAINERS file?", ExitCode.Unreadable);
        }
        catch (RepositoryException e)
        {
            throw new UserException(e.Message, ExitCode.Unreadable, e);
        }
    }

    private static IReadOnlyList<string> RuleNames() => [.. RuleChoice.Sets, .. DecisionRules.Names];

    private static void Tell(CommandContext context, Roster roster)
    {
        var today = Today(context);
        Console.Out.WriteLine(context.Json
            ? JsonSerializer.Serialize(new { project = roster.Project, lists = roster.Lists, rule = roster.Rule, holdToday = roster.On(today).Count() })
            : Sentence(roster, today));
    }

    private static string Sentence(Roster roster, DateOnly day)
    {
        var members = roster.On(day).ToList();
        var counts = members.GroupBy(member => member.Role).OrderBy(group => group.Key)
            .Select(group => string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count()} as {Words.Of(group.Key)}"));
        var lists = roster.Lists.Count == 0 ? "every list" : string.Join(", ", roster.Lists);
        return Printable.Line(
            $"{roster.Project}: {members.Count} entries hold today ({string.Join(", ", counts)}); decides for {lists}"
            + $"{(roster.Rule is null ? "" : " by the rule " + roster.Rule)}.");
    }

    private static void PrintMembers(CommandContext context, Roster roster, DateOnly day)
    {
        if (!context.Json) Console.Out.WriteLine(Printable.Line($"{roster.Project} on {Day(day)}"));
        foreach (var member in roster.On(day).OrderBy(member => member.Role).ThenBy(member => member.Area, StringComparer.Ordinal))
        {
            var since = member.From is { } from ? " since " + Day(from) : "";
            var until = member.Until is { } end ? " until " + Day(end) : "";
            Console.Out.WriteLine(context.Json
                ? Json(roster, member, null)
                : "  " + Printable.Line($"{ReportWords.Role(member.Role, member.Area)}: {member.Name}{since}{until}"));
        }
    }

    private static void PrintApprovers(CommandContext context, Roster roster, string file, DateOnly day)
    {
        var finder = new AreaFinder(roster);
        var approvers = finder.ApproversOf(file, day);
        if (context.Json)
        {
            foreach (var member in approvers) Console.Out.WriteLine(Json(roster, member, file));
            return;
        }

        var areas = string.Join(", ", finder.AreasOf(file).Select(area => area.Title));
        Console.Out.WriteLine(Printable.Line($"{file} ({roster.Project} on {Day(day)}; {(areas.Length > 0 ? areas : "no section covers it")})"));
        foreach (var member in approvers) Console.Out.WriteLine("  " + Printable.Line($"{member.Name}, {ReportWords.Role(member.Role, member.Area)}"));
        if (approvers.Count == 0) Console.Out.WriteLine("  nobody maintains it");
    }

    private static string Json(Roster roster, RosterMember member, string? file) => JsonSerializer.Serialize(new
    {
        project = roster.Project,
        file,
        name = member.Name,
        role = Words.Of(member.Role),
        area = member.Area,
        from = member.From is { } from ? Day(from) : null,
        until = member.Until is { } until ? Day(until) : null,
        addresses = member.Addresses,
    });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Today(CommandContext context) => DateOnly.FromDateTime(context.Now.UtcDateTime);

    private static DateOnly ParseDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UserException($"--on {text}: not a day. Write it as 2017-06-28.");
}
