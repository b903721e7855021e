namespace ThreadConsensus.Cli.Evaluation;

/// <summary>Replies by how their parent was found.</summary>
public sealed class ThreadingTally
{
    public int Right { get; private set; }

    /// <summary>Linked to another mail than the one answered.</summary>
    public int Wrong { get; private set; }

    /// <summary>A root, or under a message known only from quotations.</summary>
    public int None { get; private set; }

    public int Count => Right + Wrong + None;

    public double Share(int part) => Count == 0 ? 0 : (double)part / Count;

    public void Add(ThreadingCase reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.IsRight) Right++;
        else if (reply.FoundParent is not null) Wrong++;
        else None++;
    }
}
