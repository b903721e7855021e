using System.Security.Cryptography;
using System.Text;
using ThreadConsensus.Analysis;
using ThreadConsensus.Repository;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Tells whether a thread's report would come out the same again.</summary>
/// <param name="knowledgePrint">Equal while rosters, corrections, settings and program are the same.</param>
/// <param name="repositories">What proposals are committed to: a new commit makes only those threads stale that it may
/// be about.</param>
/// <param name="mails">All mails.</param>
internal sealed class ThreadPrints(string knowledgePrint, RepositoryBook repositories, IReadOnlyList<MailSummary> mails)
{
    private readonly Dictionary<string, string> _changeIds = mails
        .Where(mail => mail.Clues.ChangeId.Length > 0)
        .DistinctBy(mail => mail.Threading.ContentKey, StringComparer.Ordinal)
        .ToDictionary(mail => mail.Threading.ContentKey, mail => mail.Clues.ChangeId, StringComparer.Ordinal);

    /// <summary>Equal while the tree and all that its report is made from are the same.</summary>
    /// <param name="tree">The thread.</param>
    /// <param name="asOf">The instant that it is answered for.</param>
    public string Of(ReplyTree tree, DateTimeOffset? asOf)
    {
        var changeIds = tree.Nodes
            .Select(node => node.ContentKey is { } key ? _changeIds.GetValueOrDefault(key) : null)
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var text = new StringBuilder(knowledgePrint).Append('\n').Append(asOf?.UtcTicks).Append('\n').Append(tree.SplitFrom).Append('\n')
            .Append(repositories.PrintOf(tree, changeIds));
        foreach (var node in tree.Nodes)
        {
            // A record prints all its fields: dates and authors of quoted messages are read with the whole archive in
            // view.
            text.Append(node with { Quoted = null }).Append(node.Quoted).Append('\n')
                .AppendJoin(',', node.OtherParents).Append(';').AppendJoin(',', node.Quoted?.QuotedBy ?? []).Append('\n');
        }

        return Hash(text.ToString());
    }

    /// <summary>SHA-256 over UTF-8, in hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
