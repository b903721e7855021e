using System.Globalization;
using System.Text.Json;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.Cli.Sync;

/// <summary>Words what a round did, for people and for programs.</summary>
internal static class SyncReport
{
    /// <summary>JSON: one object a folder on standard output, or one for an account that failed.</summary>
    public static void PrintJson(AccountRound round)
    {
        if (round.Failure.Length > 0)
            Console.Out.WriteLine(JsonSerializer.Serialize(new { account = round.Account, failure = round.Failure }));
        foreach (var folder in round.Folders)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new
            {
                account = round.Account,
                folder = folder.Folder,
                fetched = folder.Stored,
                skipped = folder.Skipped,
                reduced = folder.Partial,
                pending = folder.Pending,
                gone = folder.Gone,
                vanished = folder.Vanished,
                renumbered = folder.Renumbered,
                refiltered = folder.Refiltered,
                failure = folder.Failure.Length > 0 ? folder.Failure : null,
            }));
        }
    }

    /// <summary>One line a folder in which anything happened.</summary>
    public static IEnumerable<string> Lines(AccountRound round)
    {
        foreach (var folder in round.Folders)
        {
            var parts = Parts(folder).ToList();
            if (parts.Count > 0) yield return $"{round.Account}, {folder.Folder}: {string.Join(", ", parts)}";
        }
    }

    private static IEnumerable<string> Parts(FolderReport folder)
    {
        if (folder.Renumbered) yield return "renumbered by the server and read anew";
        if (folder.Refiltered) yield return "read anew because the settings want other mail";
        if (folder.Stored > 0) yield return Count(folder.Stored, "fetched");
        if (folder.Partial > 0) yield return Count(folder.Partial, "of them without large attachments");
        if (folder.Skipped > 0) yield return Count(folder.Skipped, "of no wanted list");
        if (folder.Gone > 0) yield return Count(folder.Gone, "gone before they were fetched");
        if (folder.Vanished > 0) yield return Count(folder.Vanished, "deleted on the server and kept here");
        if (folder.Pending > 0) yield return Count(folder.Pending, "not given by the server, asked for again next time");
        if (folder.Failure.Length > 0) yield return $"not read to the end: {folder.Failure}";
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}");
}
