using ThreadConsensus.Messages;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Who wrote mails, and who is quoted in them with an address: a name alone elsewhere may be his.</summary>
internal sealed class SeenMailboxes
{
    private readonly Dictionary<Mailbox, int> _authors = [];
    private readonly HashSet<Mailbox> _quoted = [];

    public static SeenMailboxes Of(IEnumerable<ThreadingInput> mails)
    {
        var seen = new SeenMailboxes();
        foreach (var mail in mails) seen.Add(mail);
        return seen;
    }

    /// <summary>The author of every mail.</summary>
    public IEnumerable<Mailbox> Authors => _authors.SelectMany(author => Enumerable.Repeat(author.Key, author.Value));

    /// <summary>These, and once each who is only quoted.</summary>
    public IEnumerable<Mailbox> All
    {
        get
        {
            var writing = _authors.Keys.Select(author => author.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return Authors.Concat(_quoted.Where(quoted => !writing.Contains(quoted.Address)));
        }
    }

    public void Add(ThreadingInput mail)
    {
        _authors[mail.Author] = _authors.GetValueOrDefault(mail.Author) + 1;
        _quoted.UnionWith(mail.Outline.Authors.Where(author => author.Name.Length > 0 && author.Address.Length > 0));
    }
}
