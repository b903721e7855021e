using System.CommandLine;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Decisions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>status [QUERY]</c>: "has this been resolved?" over the archive.</summary>
internal static class StatusCommand
{
    private static readonly Option<bool> Open = new("--open") { Description = "Only what is not decided." };
    private static readonly Option<bool> Closed = new("--closed") { Description = "Only what is decided." };
    private static readonly Option<bool> Contested = new("--contested") { Description = "Only live disagreements." };

    private static readonly Option<string?> Awaiting = new("--awaiting")
    {
        Description = "Only what misses the word of somebody: part of his name or address.",
        HelpName = "WHO",
    };

    private static readonly Option<int?> Stale = new("--stale")
    {
        Description = "Only what is not decided and has been silent for so many days.",
        HelpName = "DAYS",
        Validators = { Days.NotNegative },
    };

    private static readonly Option<bool> ByExitCode = new("--exit-code") { Description = "Answer 0 when all that match are closed, 1 when one is open." };

    public static Command Create(TimeProvider clock)
    {
        var selection = new SelectionOptions();
        var output = new OutputOptions();
        var command = new Command("status", "Has this been resolved? One proposal in full, several one line each, newest first.")
            .WithExample("threadconsensus status snapshot converter");
        selection.AddTo(command);
        foreach (var option in new Option[] { Open, Closed, Contested, Awaiting, Stale }) command.Options.Add(option);
        output.AddTo(command);
        command.Options.Add(ByExitCode);
        command.Run(clock, (parsed, context) =>
        {
            var chosen = selection.Read(parsed, context);
            using var archive = ArchiveSession.OpenForReading(context);
            var filter = Filter(parsed);
            var found = Find(archive, chosen, filter, context.Now);
            if (found.Count == 0) throw new UserException(Nothing(chosen.Query));
            Print(context, output.Read(parsed, context), found, filter);
            // That somebody put forward something else keeps no question open that is decided.
            var open = found.SelectMany(thread => thread.Line.All).Any(line => !line.IsClosed && line.Side != SideKind.Instead);
            return Task.FromResult(parsed.GetValue(ByExitCode) && open ? ExitCode.Open : ExitCode.Done);
        });
        return command;
    }

    /// <summary>
    /// What makes a proposal and passes the filter; a message that is named counts whatever its thread holds.
    /// </summary>
    private static List<FoundThread> Find(ArchiveSession archive, ThreadSelection selection, ProposalFilter filter, DateTimeOffset now)
    {
        var found = archive.Find(selection)
            .Where(found => found.Line.Verdict != Verdict.NoProposal || selection.Query.NamesAMessage)
            .ToList();
        // Only who looks for somebody needs the deciders.
        return [.. NewestRevisions.Of(found, thread => thread.Line)
            .Where(thread => Rows(thread, filter, now).Any())];
    }

    private static string Nothing(ThreadQuery query) => query switch
    {
        { NamesAMessage: true } => "The archive holds no thread of that message that the options let through. Import or sync its list first.",
        { IsAll: true } => "No proposal matches the options.",
        { Commit: not null } => "No proposal matches. A commit is looked up in the clone that --repo names.",
        _ => "No proposal matches. Try fewer words, or: threadconsensus status",
    };

    /// <summary>The lines of a thread that pass a filter.</summary>
    private static IEnumerable<ProposalLine> Rows(FoundThread thread, ProposalFilter filter, DateTimeOffset now) => thread.Line.All
        .Where(line => (filter with { Awaiting = null }).Matches(line, now))
        .Where(line => filter.Awaiting is null || filter.Matches(thread.Full.Value.Same(line), now));

    /// <summary>Everything in an archive.</summary>
    public static void PrintAll(CommandContext context, ArchiveSession archive)
    {
        var filter = new ProposalFilter();
        Print(context, OutputOptions.Plain(context), Find(archive, ThreadSelection.All, filter, context.Now), filter);
    }

    /// <summary>One report in full, several one line each.</summary>
    private static void Print(
        CommandContext context, ReportPrinter printer, IReadOnlyList<FoundThread> found, ProposalFilter filter) => printer.Print(
        () => found.Count == 1
            ? ThreadDocument.Of(found[0].Report.Value, context.Links)
            : ProposalListDocument.Of([.. found.SelectMany(thread => Rows(thread, filter, context.Now))], context.Now, context.Links),
        output => ReportCommand.WriteJson(found.Select(thread => thread.Report.Value), output));

    private static ProposalFilter Filter(ParseResult parsed) => new()
    {
        Open = parsed.GetValue(Open),
        Closed = parsed.GetValue(Closed),
        Contested = parsed.GetValue(Contested),
        Awaiting = parsed.GetValue(Awaiting),
        StaleDays = parsed.GetValue(Stale),
    };
}
