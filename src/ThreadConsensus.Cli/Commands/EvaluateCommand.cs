using System.CommandLine;
using ThreadConsensus.Cli.Evaluation;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>evaluate quoting|threading|stances</c>: measures the stages against annotations.</summary>
internal static class EvaluateCommand
{
    public static Command Create(TimeProvider clock) =>
        new Command("evaluate", "Measure the stages against human annotations.")
        {
            Quoting(clock), Threading(clock), Stances(clock),
        }.WithExample("threadconsensus evaluate threading ~/Mail/xen-devel.mbox.gz");

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
                progress => intake.Read(parsed.GetValue(paths)!, progress).Select(read => read.Summary.Threading)
                    .DistinctBy(summary => summary.ContentKey).ToList());
            ThreadingEvaluation.Run(summaries, Console.Out);
            return Task.FromResult(intake.Conclude());
        });
        return command;
    }

    private static Command Stances(TimeProvider clock)
    {
        var gold = new Argument<string>("GOLD_DIR") { Description = "A folder of annotated threads: one JSON file a thread, with stance and acts by Message-ID." };
        var paths = PathArguments.Create();
        var errors = new Option<string?>("--errors") { Description = "Write each wrong reading as a JSON line.", HelpName = "FILE" };
        var readers = new Option<string>("--readers")
        {
            Description = "explicit (trailers, votes and phrases alone), model (the classifier alone) or both.",
            HelpName = "READERS",
            DefaultValueFactory = _ => "both",
        }.AcceptOnlyFromAmong("explicit", "model", "both");
        var command = new Command("stances", "F1 of stances and acts, confusion, calibration and coverage.") { gold, paths, readers, errors }
            .WithExample("threadconsensus evaluate stances annotated/ threads.mbox --errors wrong.jsonl");
        command.Run(clock, (parsed, context) =>
        {
            var intake = new MailIntake(context);
            var sources = Enum.Parse<StanceSources>(parsed.GetValue(readers)!, ignoreCase: true);
            var readings = DirectAnalysis.Run(context, intake, parsed.GetValue(paths)!, sources)
                .SelectMany(report => report.Messages).Select(message => message.Reading);
            var scores = StanceEvaluation.Evaluate(parsed.GetValue(gold)!, readings);
            StanceEvaluation.Print(scores, Console.Out);
            if (parsed.GetValue(errors) is { } file)
            {
                using var writer = new StreamWriter(file);
                StanceEvaluation.WriteErrors(scores, writer);
            }

            return Task.FromResult(intake.Conclude());
        });
        return command;
    }
}
