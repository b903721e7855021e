namespace ThreadConsensus.Threading;

/// <summary>A message while its tree is being built: a mail, or one that the archive lacks.</summary>
internal sealed class TreeNode(string key, MailFacts? mail)
{
    /// <summary>The Message-ID; for a message known only from quotations, what tells it from others.</summary>
    public string Key { get; } = key;

    /// <summary>Null for a message that the archive lacks.</summary>
    public MailFacts? Mail { get; } = mail;

    public TreeNode? Parent { get; private set; }

    public ParentEvidence Evidence { get; private set; }

    public double Confidence { get; private set; } = 1;

    /// <summary>Further messages that this one answers.</summary>
    public List<TreeNode> Others { get; } = [];

    /// <summary>Where it is quoted; empty for a mail.</summary>
    public List<(MailFacts Mail, int Level)> Sources { get; } = [];

    /// <summary>The message that this one was made a reply to although it starts a thread of its own.</summary>
    public TreeNode? SplitFrom { get; set; }

    public QuotedFacts? Quoted { get; set; }

    public List<TreeNode> Children { get; } = [];

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

    /// <summary>Siblings by date, undated last, then id, then content.</summary>
    public static int Compare(TreeNode one, TreeNode other)
    {
        var byDate = (one.Date?.UtcTicks ?? long.MaxValue).CompareTo(other.Date?.UtcTicks ?? long.MaxValue);
        if (byDate != 0) return byDate;
        var byId = string.CompareOrdinal(one.Key, other.Key);
        return byId != 0 ? byId : string.CompareOrdinal(one.Mail?.Input.ContentKey, other.Mail?.Input.ContentKey);
    }
}
