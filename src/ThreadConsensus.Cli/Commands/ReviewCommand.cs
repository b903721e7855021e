using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>review</c>: walks through the least certain readings that matter to a verdict, one key each.</summary>
internal static class ReviewCommand
{
    /// <summary>Own lines of a message shown before the rest is left out.</summary>
    private const int ShownLines = 25;

    public static Command Create(TimeProvider clock)
    {
        var selection = new SelectionOptions();
        var limit = new Option<int>("--limit") { Description = "Readings shown at most.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var command = new Command(
            "review", "Look at the least certain readings that matter to a verdict, one key each. Answers are kept as with correct.")
            .WithExample("threadconsensus review --since 2026-01-01 --limit 10");
        selection.AddTo(command);
        command.Options.Add(limit);
        command.Run(clock, (parsed, context) =>
        {
            using var session = ArchiveSession.OpenForWriting(context);
            session.Derive();
            var queue = ReviewQueue.Of(session.Reports(selection.Read(parsed, context)));
            var answered = Walk(context, session, [.. queue.Take(parsed.GetValue(limit))]);
            if (answered > 0) session.Derive();
            context.Screen.Say($"{answered} answers recorded, {queue.Count - answered} readings left that are worth a look.");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <returns>How many answers were recorded; each is, before the next is asked for.</returns>
    private static int Walk(CommandContext context, ArchiveSession session, List<ReviewItem> items)
    {
        var answered = 0;
        for (var at = 0; at < items.Count; at++)
        {
            Show(context.Screen.Out, session, items[at], at + 1, items.Count);
            var key = NextKey(context.Screen.Out);
            if (key == ReviewKeys.Quit) break;
            var read = items[at].Message.Reading.Stance;
            var stance = key == ReviewKeys.AsRead ? read : ReviewKeys.StanceOf(key);
            context.Screen.Out.WriteLine(stance is { } said ? "  " + Words.Of(said) : "  skipped");
            if (stance is not { } answer) continue;
            var note = answer == read ? "confirmed in review" : "answered in review";
            session.PutCorrection(new StoredCorrection(items[at].Message.Id, Words.Of(answer), note, context.Clock.GetUtcNow()));
            answered++;
        }

        return answered;
    }

    private static void Show(IAnsiConsole screen, ArchiveSession session, ReviewItem item, int number, int count)
    {
        var message = item.Message;
        var reading = message.Reading;
        screen.WriteLine();
        screen.Write(new Rule(Markup.Escape($"{number}/{count}  {Printable.Line(item.Report.Subject, 90)}")).LeftJustified());
        screen.WriteLine(Printable.Line($"{message.From.Name} <{message.Id}>"));
        var lines = session.OwnWords(message.Id) is { Count: > 0 } words ? words : [reading.Evidence?.Text ?? ""];
        foreach (var line in lines.Take(ShownLines)) screen.WriteLine("  " + Printable.Line(line, 110));
        if (lines.Count > ShownLines) screen.WriteLine("  ...");
        screen.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Read as {Words.Of(reading.Stance)} ({reading.Confidence * 100:F0} %), {RuleOf(reading)}. Verdict: {Words.Of(item.Report.Verdict.Verdict)}."));
        screen.WriteLine(ReviewKeys.Legend);
    }

    private static string RuleOf(StanceReading reading) => reading.Evidence is { } evidence
        ? $"by {Words.Of(evidence.Source)} {evidence.Rule}"
        : "for want of words that take a position";

    /// <summary>The next key that means something; the end of piped input exits.</summary>
    private static char NextKey(IAnsiConsole screen)
    {
        while (true)
        {
            var key = Console.IsInputRedirected ? PipedKey() : screen.Input.ReadKey(intercept: true)?.KeyChar ?? ReviewKeys.Quit;
            key = char.ToLowerInvariant(key);
            if (ReviewKeys.IsKey(key)) return key;
        }
    }

    private static char PipedKey() => Console.In.Read() is var unit and >= 0 ? (char)unit : ReviewKeys.Quit;
}
