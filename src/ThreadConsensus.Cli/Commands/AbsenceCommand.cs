using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.People;
using ThreadConsensus.Reports;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>absence</c>: who is away, recused, asked for time or leaves a decision to another.</summary>
internal static class AbsenceCommand
{
    private static readonly Argument<string> Who = new("WHO") { Description = "An address, or a full name." };

    private static readonly Argument<string[]> Proposal = new("PROPOSAL")
    {
        Description = "A Message-ID, an archive URL that holds one, or words of the subject.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> From = new("--from") { Description = "First day (UTC).", HelpName = "DAY" };

    private static readonly Option<string?> Until = new("--until")
    {
        Description = "The day (UTC) from which his word is expected again.",
        HelpName = "DAY",
    };

    private static readonly Option<string> To = new("--to")
    {
        Description = "Whom he leaves it to: an address, or a full name.",
        HelpName = "PERSON",
        Required = true,
    };

    private static readonly Option<string> Because = new("--because") { Description = "The reason.", HelpName = "TEXT" };

    public static Command Create(TimeProvider clock)
    {
        var command = new Command("absence", "Whose word is not to be expected. What people say of themselves in mail is read anyway.")
        {
            One(clock, "away", "Somebody is away.", AvailabilityKind.Away, [Who], [From, Until, Because],
                "threadconsensus absence away jan@example.org --from 2026-07-01 --until 2026-07-15"),
            One(clock, "recuse", "Somebody takes no part in a decision.", AvailabilityKind.Recused, [Who, Proposal], [Because],
                "threadconsensus absence recuse jan@example.org snapshot converter"),
            One(clock, "hold", "Somebody asked for time.", AvailabilityKind.Held, [Who, Proposal], [Until, Because],
                "threadconsensus absence hold jan@example.org snapshot converter --until 2026-07-06"),
            One(clock, "defer", "Somebody leaves a decision to another.", AvailabilityKind.Deferred, [Who, Proposal], [To, Because],
                "threadconsensus absence defer jan@example.org snapshot converter --to ann@example.org"),
            UndoCommand.Create(clock, "absence", "absence", static (archive, number) => archive.DropAbsence(number)),
        }.WithExample("threadconsensus absence");
        command.Run(clock, (_, context) =>
        {
            using var session = ArchiveSession.OpenForReading(context);
            foreach (var absence in session.Archive.Absences())
                Console.Out.WriteLine(context.Json ? Json(absence) : Describe(absence));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command One(
        TimeProvider clock,
        string name,
        string description,
        AvailabilityKind kind,
        IReadOnlyList<Argument> arguments,
        IReadOnlyList<Option> options,
        string example)
    {
        var command = new Command(name, description).WithExample(example);
        foreach (var argument in arguments) command.Arguments.Add(argument);
        foreach (var option in options) command.Options.Add(option);
        command.Run(clock, (parsed, context) =>
        {
            using var session = ArchiveSession.OpenForWriting(context);
            session.Derive();
            var people = session.People();
            people.The(parsed.GetValue(Who)!);
            var to = options.Contains(To) ? parsed.GetValue(To)! : "";
            if (to.Length > 0) people.The(to);
            var about = arguments.Contains(Proposal) ? TheProposal(session, parsed.GetValue(Proposal)!) : null;
            var (from, until) = (Day(parsed, options, From), Day(parsed, options, Until));
            if (until <= from) throw new UserException("--until must be later than --from.");
            session.Archive.PutAbsence(new StoredAbsence
            {
                Who = parsed.GetValue(Who)!,
                Kind = Words.Of(kind),
                ProposalId = about?.Proposal!.Id ?? "",
                MessageId = about?.Proposal!.MessageId ?? "",
                From = from,
                Until = until,
                To = to,
                Because = parsed.GetValue(Because) ?? "",
                RecordedOn = context.Clock.GetUtcNow(),
            });
            session.Derive();
            var said = session.Archive.Absences()[^1];
            context.Screen.Say($"{Describe(said)} To undo: threadconsensus absence undo {said.Number}");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static ThreadReport TheProposal(ArchiveSession session, string[] query)
    {
        var selection = new ThreadSelection(ThreadQuery.Parse(query), null, null, null);
        var found = session.Reports(selection).Where(report => report.Proposal is not null)
            .DistinctBy(report => report.Proposal!.Id, StringComparer.Ordinal).Take(4).ToList();
        if (found.Count == 1) return found[0];
        throw new UserException(found.Count == 0
            ? "No proposal matches. Try fewer words, or a Message-ID."
            : $"Several proposals match: {string.Join("; ", found.Select(report => Printable.Line(report.Subject, 60)))}. Name one by its Message-ID.");
    }

    private static DateTimeOffset? Day(ParseResult parsed, IReadOnlyList<Option> options, Option<string?> option)
    {
        if (!options.Contains(option) || parsed.GetValue(option) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : throw new UserException($"{option.Name} {text}: not a day. Write it as 2026-01-31.");
    }

    private static string Describe(StoredAbsence absence)
    {
        var what = absence.Kind switch
        {
            "away" => "is away",
            "recused" => "takes no part",
            "held" => "asked for time",
            _ => "defers to " + absence.To,
        };
        var about = absence.ProposalId.Length > 0 ? $" in {absence.ProposalId}" : "";
        var because = absence.Because.Length > 0 ? ": " + absence.Because : "";
        return Printable.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{absence.Number}. {absence.Who} {what}{about}{Bound(" from ", absence.From)}{Bound(" until ", absence.Until)}{because}."));
    }

    private static string Bound(string word, DateTimeOffset? at) => at is null ? "" : word + ReportWords.Day(at);

    private static string Json(StoredAbsence absence) => JsonSerializer.Serialize(new
    {
        number = absence.Number,
        who = absence.Who,
        kind = absence.Kind,
        proposalId = absence.ProposalId.Length > 0 ? absence.ProposalId : null,
        from = absence.From is { } from ? Words.Instant(from) : null,
        until = absence.Until is { } until ? Words.Instant(until) : null,
        to = absence.To.Length > 0 ? absence.To : null,
        because = absence.Because,
        recordedOn = Words.Instant(absence.RecordedOn),
    });
}
