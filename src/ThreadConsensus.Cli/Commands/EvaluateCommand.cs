using System.CommandLine;
using ThreadConsensus.Cli.Evaluation;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>evaluate quoting|threading|stances</c>: measures the stages against annotations.</summary>
internal static class EvaluateCommand
{
    public static Command Create(TimeProvider clock) =>
        new("evaluate", "Measure the stages against human annotations.") { Quoting(clock) };

    private static Command Quoting(TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "JSON Lines: mails with character spans of quotations, attribution lines and signatures." };
        var command = new Command("quoting", "Precision, recall and F1 by line for quotations, attribution lines and signatures.") { file }
            .WithExample("threadconsensus evaluate quoting annotated.jsonl");
        command.Run(clock, (parsed, _) =>
        {
            using var reader = new StreamReader(parsed.GetValue(file)!);
            QuotingEvaluation.Print(QuotingEvaluation.Evaluate(reader), Console.Out);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
