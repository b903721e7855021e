namespace ThreadConsensus.Mail.Repositories;

/// <summary>A repository cannot be read; the message is for the user and says what to do.</summary>
public sealed class RepositoryException : Exception
{
    public RepositoryException(string message)
        : base(message)
    {
    }

    public RepositoryException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
