using System.IO.Enumeration;
using MailKit;
using MailKit.Net.Imap;
using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Imap;

/// <summary>Which folders of a server an account asks for.</summary>
internal static class FolderList
{
    /// <summary>Folder names shown to a user whose patterns match none.</summary>
    private const int NamesShown = 20;

    private static readonly Dictionary<string, FolderAttributes> SpecialUses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["\\All"] = FolderAttributes.All,
        ["\\Archive"] = FolderAttributes.Archive,
        ["\\Flagged"] = FolderAttributes.Flagged,
        ["\\Important"] = FolderAttributes.Important,
        ["\\Inbox"] = FolderAttributes.Inbox,
        ["\\Junk"] = FolderAttributes.Junk,
        ["\\Sent"] = FolderAttributes.Sent,
        ["\\Trash"] = FolderAttributes.Trash,
    };

    /// <summary>By name in ordinal order, each with its STATUS.</summary>
    /// <exception cref="MailServerException">When there is none.</exception>
    public static async Task<List<ImapFolder>> FindAsync(
        ImapClient client, ImapAccount account, CancellationToken cancellation)
    {
        var items = StatusItems.Count | StatusItems.UidNext | StatusItems.UidValidity;
        if (client.Capabilities.HasFlag(ImapCapabilities.CondStore)) items |= StatusItems.HighestModSeq;
        var atOnce = client.Capabilities.HasFlag(ImapCapabilities.ListStatus)
            && account.Folders.Any(static name => name.Contains('*'));
        var all = new List<IMailFolder>();
        foreach (var space in client.PersonalNamespaces.Concat(client.SharedNamespaces))
        {
            all.AddRange(await client.GetFoldersAsync(space, atOnce ? items : StatusItems.None, subscribedOnly: false,
                cancellation).ConfigureAwait(false));
        }

        if (client.Inbox is { } inbox) all.Add(inbox);
        var found = all.Where(folder => IsWanted(folder, account)).DistinctBy(static folder => folder.FullName)
            .OrderBy(static folder => folder.FullName, StringComparer.Ordinal).Cast<ImapFolder>().ToList();
        if (found.Count == 0) throw NothingMatches(account, all);
        if (!atOnce) await StatusAsync(found, items, cancellation).ConfigureAwait(false);
        return found;
    }

    private static async Task StatusAsync(List<ImapFolder> folders, StatusItems items, CancellationToken cancellation)
    {
        foreach (var folder in folders)
        {
            try
            {
                await folder.StatusAsync(items, cancellation).ConfigureAwait(false);
            }
            catch (ImapCommandException)
            {
                // What cannot be asked for its status is opened, which says why.
            }
        }
    }

    private static bool IsWanted(IMailFolder folder, ImapAccount account) =>
        (folder.Attributes & (FolderAttributes.NoSelect | FolderAttributes.NonExistent)) == 0
        && account.Folders.Any(pattern => Matches(folder, pattern));

    private static bool Matches(IMailFolder folder, string pattern) => SpecialUses.TryGetValue(pattern, out var use)
        ? (folder.Attributes & use) != 0
        : FileSystemName.MatchesSimpleExpression(pattern, folder.FullName, IsInbox(folder));

    /// <summary>The one name in which case does not matter (RFC 3501 section 5.1).</summary>
    private static bool IsInbox(IMailFolder folder) =>
        string.Equals(folder.FullName, "INBOX", StringComparison.OrdinalIgnoreCase);

    private static MailServerException NothingMatches(ImapAccount account, List<IMailFolder> all)
    {
        var names = all.Select(static folder => folder.FullName).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", names.Take(NamesShown)) + (names.Count > NamesShown ? ", ..." : "");
        return new MailServerException(
            $"{account.Name} has no folder that matches {string.Join(", ", account.Folders)}. It has: {shown}");
    }
}
