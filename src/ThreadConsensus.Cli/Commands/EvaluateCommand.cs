using System.CommandLine;
using ThreadConsensus.Cli.Evaluation;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Pipeline;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>evaluate quoting|threading</c>: measures the stages against annotations.</summary>
internal static class EvaluateCommand
{
    public static Command Create(TimeProvider clock) =>
        new("evaluate", "Measure the stages against human annotations.") { Quoting(clock), Threading(clock) };

    private static Command Quoting(TimeProvider clock)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "JSON Lines: mails with character spans of quotations, attribution lines and signatures.",
        };
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

    private static Command Threading(TimeProvider clock)
    {
        var paths = PathArguments.Create();
        var command = new Command(
            "threading", "Hide In-Reply-To, References and Thread-Index, rebuild the trees from the words, and compare.") { paths }
            .WithExample("threadconsensus evaluate threading ~/Mail/xen-devel.mbox.gz");
        command.Run(clock, (parsed, context) =>
        {
            var intake = new MailIntake(context);
            var summaries = ProgressSink.Run(
                context.Screen,
                "mails read",
                progress => intake.Read(parsed.GetValue(paths)!, progress).Select(read => read.Summary)
                    .DistinctBy(summary => summary.ContentKey).ToList());
            ThreadingEvaluation.Run(summaries, Console.Out);
            return Task.FromResult(intake.Conclude());
        });
        return command;
    }
}
