namespace ThreadConsensus.Threading;

/// <summary>A message while its tree is being built: a mail, or one that the archive lacks.</summary>
/// <remarks>There is one a mail, and most have neither replies nor several parents: their lists are made when needed.</remarks>
internal sealed class TreeNode(string key, MailFacts? mail)
{
    private List<TreeNode>? _others;
    private List<TreeNode>? _children;
    private List<(MailFacts Mail, int Level)>? _sources;

    /// <summary>The Message-ID; for a message known only from quotations, what tells it from others.</summary>
    public string Key { get; } = key;

    /// <summary>Null for a message that the archive lacks.</summary>
    public MailFacts? Mail { get; } = mail;

    public TreeNode? Parent { get; private set; }

    public ParentEvidence Evidence { get; private set; }

    public double Confidence { get; private set; } = 1;

    /// <summary>Further messages that this one answers.</summary>
    public IReadOnlyList<TreeNode> Others => _others ?? [];

    /// <summary>Where it is quoted; empty for a mail.</summary>
    public IReadOnlyList<(MailFacts Mail, int Level)> Sources => _sources ?? [];

    /// <summary>The message that this one was made a reply to although it starts a thread of its own.</summary>
    public TreeNode? SplitFrom { get; set; }

    public QuotedFacts? Quoted { get; set; }

    public IReadOnlyList<TreeNode> Children => _children ?? [];

    /// <summary>The id that tells the thread of a root from others; set for roots.</summary>
    public string ThreadKey { get; set; } = key;

    /// <summary>Place in the finished tree.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Place of the last message below this one, or its own place.</summary>
    public int Last { get; set; } = -1;

    /// <summary>Known from References alone: nobody quotes it.</summary>
    public bool IsGhost => Mail is null && Sources.Count == 0;

    public DateTimeOffset? Date => Mail is null ? Quoted?.Time : Mail.Input.Date;

    public string Subject => Mail is null ? Quoted?.Subject ?? "" : Mail.Input.Subject;

    public void Link(TreeNode? parent, ParentEvidence evidence, double confidence)
    {
        Parent = parent;
        Evidence = parent is null ? ParentEvidence.None : evidence;
        Confidence = parent is null ? 1 : confidence;
    }

    public void AddOther(TreeNode parent)
    {
        if (!Others.Contains(parent)) (_others ??= []).Add(parent);
    }

    public void AddSource(MailFacts mail, int level) => (_sources ??= []).Add((mail, level));

    public void AddChild(TreeNode child) => (_children ??= []).Add(child);

    public void SortChildren() => _children?.Sort(Compare);

    /// <summary>Siblings by date, undated last, then id, then content.</summary>
    public static int Compare(TreeNode one, TreeNode other)
    {
        var byDate = (one.Date?.UtcTicks ?? long.MaxValue).CompareTo(other.Date?.UtcTicks ?? long.MaxValue);
        if (byDate != 0) return byDate;
        var byId = string.CompareOrdinal(one.Key, other.Key);
        return byId != 0 ? byId : string.CompareOrdinal(one.Mail?.Input.ContentKey, other.Mail?.Input.ContentKey);
    }
}
