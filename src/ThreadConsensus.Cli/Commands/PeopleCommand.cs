using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.People;
using ThreadConsensus.Reports;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>people [QUERY]</c>: who is who and why; merges and splits by hand.</summary>
internal static class PeopleCommand
{
    private const int NameLimit = 80;

    public static Command Create(TimeProvider clock)
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words of a name or address. None means everybody with more than one mailbox.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("people", "Who is who behind names and addresses, and why.")
        {
            query,
            Word(clock, "merge", "Two identities are one person.", isSplit: false,
                "threadconsensus people merge \"Ann Author\" ann@home.example --because \"she said so on the list\""),
            Word(clock, "split", "Two identities are two people, whatever speaks for one.", isSplit: true,
                "threadconsensus people split wei@one.example wei@two.example --because \"two namesakes\""),
            UndoCommand.Create(clock, "people", "merge or split", static (archive, number) => archive.DropIdentityWord(number)),
            ImportMailmap(clock),
        }.WithExample("threadconsensus people beulich");
        command.Run(clock, (parsed, context) =>
        {
            using var session = ArchiveSession.OpenForReading(context);
            var people = session.People();
            var words = session.Archive.IdentityWords();
            var found = people.Matching(parsed.GetValue(query) ?? []).ToList();
            if (found.Count == 0) throw new UserException("Nobody matches. Try one word of the name or address.");
            foreach (var person in found) Print(context, people, person);
            if (!context.Json) foreach (var word in words) Console.Out.WriteLine(Describe(word));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command Word(TimeProvider clock, string name, string description, bool isSplit, string example)
    {
        var one = new Argument<string>("ONE") { Description = "An address, or a full name." };
        var other = new Argument<string>("OTHER") { Description = "An address, or a full name." };
        var because = new Option<string>("--because") { Description = "The reason, shown wherever it matters.", HelpName = "TEXT" };
        var command = new Command(name, description + " Kept for good; beats every guess.") { one, other, because }.WithExample(example);
        command.Run(clock, (parsed, context) =>
        {
            using var session = ArchiveSession.OpenForWriting(context);
            var people = session.People();
            people.Require(parsed.GetValue(one)!);
            people.Require(parsed.GetValue(other)!);
            session.Archive.PutIdentityWord(new StoredIdentityWord(
                0, isSplit, parsed.GetValue(one)!, parsed.GetValue(other)!, parsed.GetValue(because) ?? "", context.Clock.GetUtcNow()));
            session.Derive();
            var said = session.Archive.IdentityWords()[^1];
            context.Screen.Say($"{Describe(said)} To undo: threadconsensus people undo {said.Number}");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command ImportMailmap(TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "A .mailmap file, as git keeps it (gitmailmap(5))." };
        var command = new Command("import-mailmap", "Take the aliases that a project records. Importing it again replaces it.") { file }
            .WithExample("threadconsensus people import-mailmap ~/src/xen/.mailmap");
        command.Run(clock, (parsed, context) =>
        {
            var path = parsed.GetValue(file)!;
            var (mailmap, text) = MailmapFile.Read(path);
            foreach (var problem in mailmap.Problems) context.Screen.Say($"{path}, line {problem.Line}: {problem.Message} Left out.");
            if (mailmap.Entries.Count == 0) throw new UserException($"{path}: no aliases in it.", ExitCode.Unreadable);
            using var session = ArchiveSession.OpenForWriting(context);
            session.Archive.PutMailmap(Path.GetFullPath(path), text);
            session.Derive();
            context.Screen.Say($"{mailmap.Entries.Count} aliases.");
            return Task.FromResult(mailmap.Problems.Count > 0 ? ExitCode.PartlyRead : ExitCode.Done);
        });
        return command;
    }

    private static string Describe(StoredIdentityWord word) => string.Create(
        CultureInfo.InvariantCulture,
        $"{word.Number}. {Printable.Line(word.One, NameLimit)} and {Printable.Line(word.Other, NameLimit)} are "
        + $"{(word.IsSplit ? "two people" : "one person")}{(word.Because.Length > 0 ? ": " + Printable.Line(word.Because) : "")}"
        + $" (recorded {word.RecordedOn:yyyy-MM-dd}).");

    private static void Print(CommandContext context, WhoIsWho people, Person person)
    {
        if (context.Json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new
            {
                person = person.Id,
                name = person.Name,
                identities = person.Identities.Select(identity => new
                {
                    name = identity.Mailbox.Name,
                    address = identity.Mailbox.Address,
                    mails = people.MailsFrom(identity.Mailbox),
                    because = identity.Reason,
                }),
            }));
            return;
        }

        Console.Out.WriteLine($"{Printable.Line(person.Name, NameLimit)} ({Printable.Line(person.Id, NameLimit)})");
        foreach (var identity in person.Identities)
        {
            var mails = ReportWords.Count(people.MailsFrom(identity.Mailbox), "mail");
            var because = identity.Reason.Length > 0 ? "; " + Printable.Line(identity.Reason) : "";
            Console.Out.WriteLine($"  {Printable.Line(identity.Mailbox.ToString(), NameLimit)}: {mails}{because}");
        }
    }
}
