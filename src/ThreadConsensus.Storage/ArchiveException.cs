namespace ThreadConsensus.Storage;

/// <summary>The archive file cannot be used; the message is for the user and says what to do.</summary>
public sealed class ArchiveException : Exception
{
    public ArchiveException(string message)
        : base(message)
    {
    }

    public ArchiveException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
