using System.Text;
using ThreadConsensus.Cli.Settings;
using ThreadConsensus.Mail.Repositories;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>The local clones that the settings and --repo name.</summary>
internal static class Repositories
{
    /// <summary>Equal while no repository has other commits; empty without repositories.</summary>
    /// <exception cref="UserException">One cannot be read.</exception>
    public static string Tips(CommandContext context)
    {
        var text = new StringBuilder();
        foreach (var (list, repository) in All(context))
            text.Append(list).Append('\t').Append(repository.Name).Append('\t').Append(Guard(repository.Tip)).Append('\n');
        return text.ToString();
    }

    /// <param name="context">Settings and options.</param>
    /// <param name="until">Later commits are ignored; null for none.</param>
    /// <exception cref="UserException">One cannot be read.</exception>
    public static RepositoryBook Read(CommandContext context, DateTimeOffset? until) => new(All(context).Select(named =>
    {
        var folder = Path.Combine(XdgFolders.Cache, "commits");
        var commits = Guard(() => CommitCache.Read(named.Repository, folder, context.Cancel));
        if (until is { } last) commits = [.. commits.Where(commit => commit.CommittedOn <= last)];
        return (named.List, commits);
    }));

    private static List<(string List, GitRepository Repository)> All(CommandContext context) =>
    [
        .. context.Settings.Repositories
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .Select(named => (named.Key == "*" ? "" : named.Key, Guard(() => GitRepository.Open(named.Value)))),
        .. context.Repositories.Select(path => ("", Guard(() => GitRepository.Open(path)))),
    ];

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RepositoryException e)
        {
            throw new UserException(e.Message, ExitCode.Unreadable, e);
        }
    }
}
