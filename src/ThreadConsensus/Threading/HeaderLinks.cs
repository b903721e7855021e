using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>
/// Links by In-Reply-To and References (RFC 5322 section 3.6.4). In-Reply-To is believed first; of References the
/// nearest mail that is there. Missing messages between a mail and that one become nodes too, since quotations may show
/// them.
/// </summary>
internal sealed class HeaderLinks(MailSet mails)
{
    private const double Direct = 0.99;
    private const double ByReferences = 0.97;
    private const double ByOthersReferences = 0.8;

    private readonly Dictionary<string, TreeNode> _missing = new(StringComparer.Ordinal);
    private readonly List<(TreeNode Missing, TreeNode Before)> _chain = [];

    /// <summary>Messages that headers name and the archive lacks, in the order of their ids.</summary>
    public TreeNode[] Missing { get; private set; } = [];

    public void Apply()
    {
        foreach (var mail in mails.Mails) Link(mail);
        foreach (var mail in mails.Mails) LinkAncestor(mail);
        Missing = [.. _missing.Values.OrderBy(n => n.Key, StringComparer.Ordinal)];
        LinkMissing();
    }

    private void Link(MailFacts mail)
    {
        if (LinkDirectly(mail)) return;
        var ancestors = AncestorsOf(mail.Input);
        if (ancestors.Count == 0) return;
        var known = ancestors.Count - 1;
        MailFacts? found = null;
        while (known >= 0 && (found = Other(ancestors[known], mail)) is null) known--;
        var before = found?.Node;
        for (var i = known + 1; i < ancestors.Count; i++)
        {
            var missing = MissingNode(ancestors[i].Value);
            if (before is not null && before != missing) _chain.Add((missing, before));
            before = missing;
        }

        mail.Node.Link(before, ParentEvidence.Header, ByReferences);
    }

    /// <summary>
    /// Some programs name in References a ticket or a mail that nobody has above a mail that names nothing itself: then
    /// what the reply says is believed.
    /// </summary>
    private void LinkAncestor(MailFacts mail)
    {
        var references = mail.Input.References;
        var known = 0;
        MailFacts? oldest = null;
        while (known < references.Count && (oldest = Other(references[known], mail)) is null) known++;
        if (oldest is null || known == 0 || references[known - 1].IsEmpty || HasHeaders(oldest.Input)) return;
        if (references[known - 1] == mail.Input.Id) return;
        var missing = MissingNode(references[known - 1].Value);
        if (oldest.Node.Parent is { } other && string.CompareOrdinal(other.Key, missing.Key) <= 0) return;
        oldest.Node.Link(missing, ParentEvidence.Header, ByOthersReferences);
    }

    private static bool HasHeaders(ThreadingInput input) =>
        input.InReplyTo.Count > 0 || input.References.Count > 0 || input.ThreadIndex.Length > 0;

    private bool LinkDirectly(MailFacts mail)
    {
        foreach (var id in mail.Input.InReplyTo)
        {
            if (Other(id, mail) is not { } parent) continue;
            if (mail.Node.Parent is null) mail.Node.Link(parent.Node, ParentEvidence.Header, Direct);
            else if (mail.Node.Parent != parent.Node) mail.Node.AddOther(parent.Node);
        }

        return mail.Node.Parent is not null;
    }

    /// <summary>The ids above a mail, oldest first: References up to the message answered.</summary>
    private static List<MessageId> AncestorsOf(ThreadingInput input)
    {
        var ancestors = new List<MessageId>();
        var answered = input.InReplyTo.Count > 0 ? input.InReplyTo[0] : default;
        foreach (var id in input.References)
        {
            if (id.IsEmpty || id == input.Id || ancestors.Contains(id)) continue;
            ancestors.Add(id);
            if (id == answered) return ancestors;
        }

        if (!answered.IsEmpty && answered != input.Id) ancestors.Add(answered);
        return ancestors;
    }

    private MailFacts? Other(MessageId id, MailFacts mail)
    {
        if (id.IsEmpty || id == mail.Input.Id) return null;
        return mails.Find(id, mail);
    }

    private TreeNode MissingNode(string id)
    {
        if (!_missing.TryGetValue(id, out var node)) _missing.Add(id, node = new TreeNode(id, null));
        return node;
    }

    /// <summary>Puts each missing message under the one that most References name before it.</summary>
    private void LinkMissing()
    {
        foreach (var group in _chain.GroupBy(c => c.Missing))
        {
            var before = group.GroupBy(c => c.Before)
                .OrderByDescending(g => g.Count())
                .ThenByDescending(g => g.Key.Mail is not null)
                .ThenBy(g => g.Key.Key, StringComparer.Ordinal)
                .First().Key;
            group.Key.Link(before, ParentEvidence.Header, ByReferences);
        }
    }
}
