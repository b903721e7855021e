using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>correct MESSAGE-ID --stance S</c>: records a human answer for good.</summary>
internal static class CorrectCommand
{
    private static readonly string[] StanceWords = [.. Enum.GetValues<Stance>().Select(Words.Of)];

    public static Command Create(TimeProvider clock)
    {
        var id = new Argument<string>("MESSAGE-ID") { Description = "Message-ID, or an archive URL that holds one." };
        var stance = new Option<string>("--stance")
        {
            Description = string.Join(", ", StanceWords) + ".",
            HelpName = "STANCE",
            Required = true,
        }.AcceptOnlyFromAmong(StanceWords);
        var note = new Option<string>("--note") { Description = "Why, for whoever reads the corrections.", HelpName = "TEXT" };
        var command = new Command("correct", "Record what a message's stance really is. It beats every other reading and is kept for good.")
        {
            id, stance, note,
        }.WithExample("threadconsensus correct 20260105.1234@example.org --stance supports --note \"he means the series\"");
        command.Run(clock, (parsed, context) =>
        {
            var wanted = ThreadQuery.Parse([parsed.GetValue(id)!]).MessageIds.FirstOrDefault();
            using var session = ArchiveSession.OpenForWriting(context);
            session.Derive();
            if (wanted is null || !session.Knows(wanted))
                throw new UserException($"{parsed.GetValue(id)}: no such message in the archive.");
            session.PutCorrection(new StoredCorrection(
                wanted, parsed.GetValue(stance)!, parsed.GetValue(note) ?? "", context.Clock.GetUtcNow()));
            session.Derive();
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
