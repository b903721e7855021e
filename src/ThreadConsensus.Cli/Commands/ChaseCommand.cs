using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.People;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Chasing;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>chase</c>: whose opinion is missing, and polite replies that ask for it.</summary>
internal static class ChaseCommand
{
    private static readonly TimeSpan Dead = TimeSpan.FromDays(365);

    private static readonly Option<string?> Committer = new("--committer")
    {
        Description = "Only this person: part of a name or an address.",
        HelpName = "WHO",
    };

    private static readonly Option<string?> Role = new("--role")
    {
        Description = "Only who decides as committer, release-manager, maintainer, member or reviewer.",
        HelpName = "ROLE",
    };

    private static readonly Option<int> OlderThan = new("--older-than")
    {
        Description = "Days that somebody has to answer where the call names no day.",
        HelpName = "DAYS",
        DefaultValueFactory = _ => 7,
        Validators = { Days.NotNegative },
    };

    private static readonly Option<string?> Milestone = new("--milestone")
    {
        Description = "Only proposals whose subject holds this.",
        HelpName = "TEXT",
    };

    private static readonly Option<string?> Draft = new("--draft")
    {
        Description = "Write one reply per person who is late as an .eml file into a folder.",
        HelpName = "DIR",
    };

    private static readonly Option<bool> Send = new("--send")
    {
        Description = "Show one reply per person who is late, and send them once you say yes.",
    };

    private static readonly Option<int> Again = new("--again-after")
    {
        Description = "Days after which --send may remind somebody of the same question again.",
        HelpName = "DAYS",
        DefaultValueFactory = _ => 14,
        Validators = { Days.NotNegative },
    };

    public static Command Create(TimeProvider clock)
    {
        var selection = new SelectionOptions();
        var output = new OutputOptions();
        var command = new Command("chase", "Whose opinion is missing: open proposals by those who may decide, and who is late with what.")
            .WithExample("threadconsensus chase --role committer --older-than 14");
        selection.AddTo(command);
        foreach (var option in new Option[] { Committer, Role, OlderThan, Milestone, Draft, Send, Again }) command.Options.Add(option);
        output.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Send) && result.GetValue(Draft) is not null) result.AddError("Either --draft or --send.");
        });
        command.Run(clock, async (parsed, context) =>
        {
            var chosen = selection.Read(parsed, context);
            var sends = parsed.GetValue(Send);
            var folder = parsed.GetValue(Draft);
            // Both are settled before an archive is opened, so that a wrong setting is told at once.
            var letters = sends || folder is not null ? new ChaseLetters(context, parsed.GetValue(Again)) : null;
            using var archive = sends ? ArchiveSession.OpenForWriting(context) : ArchiveSession.OpenForReading(context);
            if (sends) archive.Derive();
            var found = archive.Find(chosen).ToDictionary(thread => thread.Line.ThreadId, StringComparer.Ordinal);
            var report = ChaseReport.Of(
                [.. found.Values.SelectMany(thread => thread.Line.All)],
                line => found[line.ThreadId].Full.Value.Same(line),
                Options(parsed, context, chosen));
            if (letters is not null && folder is not null) return letters.WriteTo(folder, archive, report);
            if (letters is not null) return await letters.SendAsync(archive, report).ConfigureAwait(false);
            output.Read(parsed, context).Print(() => ChaseDocument.Of(report, context.Links), stream =>
            {
                stream.Write(ChaseExport.Line(report));
                stream.WriteByte((byte)'\n');
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static ChaseOptions Options(ParseResult parsed, CommandContext context, ThreadSelection chosen) => new()
    {
        Now = context.Now,
        Days = parsed.GetValue(OlderThan),
        Who = parsed.GetValue(Committer),
        Role = parsed.GetValue(Role) is { } word
            ? Words.TryParse<DeciderRole>(word, out var role)
                ? role
                : throw new UserException($"--role {word}: write {string.Join(", ", Enum.GetValues<DeciderRole>().Select(Words.Of))}.")
            : null,
        Milestone = parsed.GetValue(Milestone),
        Horizon = chosen.Since is null && chosen.Query.IsAll ? Dead : null,
    };
}
