using System.CommandLine;
using ThreadConsensus.Cli.Digests;
using ThreadConsensus.Cli.Sync;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>sync [ACCOUNT]</c>: brings list mail from IMAP servers into the archive.</summary>
internal static class SyncCommand
{
    public static Command Create(TimeProvider clock)
    {
        var names = new Argument<string[]>("ACCOUNT")
        {
            Description = "Accounts of the settings. None means all.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var watch = new Option<bool>("--watch") { Description = "Stay, and bring new mail as it arrives, until stopped." };
        var command = new Command(
            "sync", "Bring new list mail from IMAP servers into the archive. Nothing on the server is marked, moved or deleted.")
        { names, watch }
            .WithExample("threadconsensus sync --watch");
        command.Run(clock, async (parsed, context) =>
        {
            var accounts = Choose(context, parsed.GetValue(names) ?? []);
            using var store = ArchiveSyncStore.Open(context);
            if (!parsed.GetValue(watch)) return new SyncRun(context, store).Run(accounts);
            var manager = ServiceManager.FromEnvironment();
            var result = await new WatchRun(context, store, [manager, .. DigestDuty.FromSettings(context)]).RunAsync(accounts).ConfigureAwait(false);
            manager.Stopping();
            return result;
        });
        return command;
    }

    private static List<ImapAccount> Choose(CommandContext context, string[] names)
    {
        var known = context.Settings.Accounts;
        if (known.Count == 0)
            throw new UserException("The settings name no account. README.md shows how to add one under \"accounts\".");
        var unknown = names.FirstOrDefault(name => !known.ContainsKey(name));
        if (unknown is not null)
            throw new UserException($"{unknown}: no such account. The settings have: {string.Join(", ", known.Keys)}");
        return [.. known.Where(account => names.Length == 0 || names.Contains(account.Key))
            .OrderBy(account => account.Key, StringComparer.Ordinal)
            .Select(account => account.Value.ToAccount(account.Key))];
    }
}
