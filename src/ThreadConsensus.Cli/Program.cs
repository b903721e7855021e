using System.CommandLine;
using ThreadConsensus.Cli.Commands;

namespace ThreadConsensus.Cli;

/// <summary>The composition root: which commands there are and what they are made from.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = CreateRoot(TimeProvider.System);
        var parsed = root.Parse(args);
        var result = await parsed.InvokeAsync().ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : result;
    }

    /// <param name="clock">The one source of the present.</param>
    internal static RootCommand CreateRoot(TimeProvider clock)
    {
        var root = new RootCommand("Reads a mailing list and says which of its proposals are resolved, who stands where, and who has yet to speak.")
        {
            ReportCommand.Create(clock),
            ImportCommand.Create(clock),
            SyncCommand.Create(clock),
            AccountsCommand.Create(clock),
            ServiceCommand.Create(clock),
            StatusCommand.Create(clock),
            DigestCommand.Create(clock),
            ChaseCommand.Create(clock),
            ExportCommand.Create(clock),
            RebuildCommand.Create(clock),
            RosterCommand.Create(clock),
            PeopleCommand.Create(clock),
            AbsenceCommand.Create(clock),
            CorrectCommand.Create(clock),
            CorrectionsCommand.Create(clock),
            ReviewCommand.Create(clock),
            TrainCommand.Create(clock),
            RawCommand.Create(clock),
            EvaluateCommand.Create(clock),
            CompletionCommand.Create(),
        };
        GlobalOptions.AddTo(root);
        root.WithExample("threadconsensus report data/threads/arm32-lazy-consensus.mbox");
        HelpExamples.Show(root);
        return root;
    }
}
