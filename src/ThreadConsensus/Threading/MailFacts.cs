namespace ThreadConsensus.Threading;

/// <summary>A mail with what threading reads out of its headers once.</summary>
internal sealed class MailFacts
{
    public MailFacts(int order, ThreadingInput input, ThreadSubject subject, AuthorKey author)
    {
        Order = order;
        Input = input;
        Subject = subject;
        Author = author;
        Node = new TreeNode(input.Id.Value, this);
    }

    /// <summary>Place among all mails by date, then id, then content.</summary>
    public int Order { get; }

    public ThreadingInput Input { get; }

    public ThreadSubject Subject { get; }

    public AuthorKey Author { get; }

    public TreeNode Node { get; }

    public DateTimeOffset? Date => Input.Date;
}
