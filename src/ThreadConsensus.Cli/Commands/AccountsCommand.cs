using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using ThreadConsensus.Cli.Sync;
using ThreadConsensus.Reports;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>accounts</c>: the mail accounts and how far each folder has been read.</summary>
internal static class AccountsCommand
{
    public static Command Create(TimeProvider clock)
    {
        var command = new Command("accounts", "Show the mail accounts and how far each folder has been read.")
            .WithExample("threadconsensus accounts");
        command.Run(clock, (_, context) =>
        {
            var known = SyncKnowledge.Read(context);
            var names = context.Settings.Accounts.Keys.Concat(known.Folders.Select(folder => folder.Account))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (context.Json) PrintJson(context, known, names);
            else Print(context, known, names);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Print(CommandContext context, SyncKnowledge known, List<string> names)
    {
        if (names.Count == 0) context.Screen.Say("The settings name no account. README.md shows how to add one under \"accounts\".");
        var table = new Table().Border(TableBorder.None)
            .AddColumns("Account", "Server", "Last synced", "Folder", "Mails there", "Read up to", "Pending");
        foreach (var name in names)
        {
            var state = StateOf(known, name);
            var server = context.Settings.Accounts.TryGetValue(name, out var account) ? account.Host ?? "" : "no longer in the settings";
            var synced = state.SyncedOn is { } at ? Words.Instant(at) : "never";
            var folders = known.Folders.Where(folder => folder.Account == name).ToList();
            foreach (var folder in folders) AddRow(table, name, server, synced, folder);
            if (folders.Count == 0) table.AddRow(Text(name), Text(server), synced);
        }

        if (names.Count > 0) context.Screen.Out.Write(table);
        foreach (var state in known.Accounts)
        {
            if (state.FailedOn is { } at)
                context.Screen.Out.WriteLine($"{state.Account} failed on {Words.Instant(at)}: {Printable.Line(state.Failure)}");
        }
    }

    private static void AddRow(Table table, string name, string server, string synced, StoredFolder folder) => table.AddRow(
        Text(name),
        Text(server),
        synced,
        Text(folder.Folder),
        folder.UidNext == 0 ? "" : Number(folder.Count),
        $"UID {Number(folder.LastUid)}",
        folder.Pending.Count == 0 ? "" : Number(folder.Pending.Count));

    private static void PrintJson(CommandContext context, SyncKnowledge known, List<string> names)
    {
        foreach (var name in names)
        {
            var state = StateOf(known, name);
            Console.Out.WriteLine(JsonSerializer.Serialize(new
            {
                account = name,
                host = context.Settings.Accounts.TryGetValue(name, out var account) ? account.Host : null,
                syncedOn = state.SyncedOn is { } at ? Words.Instant(at) : null,
                failure = state.Failure.Length > 0 ? state.Failure : null,
                failedOn = state.FailedOn is { } failed ? Words.Instant(failed) : null,
                folders = known.Folders.Where(folder => folder.Account == name).Select(folder => new
                {
                    folder = folder.Folder,
                    uidValidity = folder.UidValidity,
                    lastUid = folder.LastUid,
                    uidNext = folder.UidNext,
                    mails = folder.Count,
                    highestModSeq = folder.HighestModSeq,
                    pending = folder.Pending,
                    changedOn = Words.Instant(folder.SyncedOn),
                }),
            }));
        }
    }

    private static StoredAccount StateOf(SyncKnowledge known, string name) =>
        known.Accounts.FirstOrDefault(state => state.Account == name) ?? new StoredAccount(name, null, "", null);

    private static string Text(string text) => Markup.Escape(Printable.Line(text, 40));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
