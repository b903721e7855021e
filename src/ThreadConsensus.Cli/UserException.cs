namespace ThreadConsensus.Cli;

/// <summary>Something the user can mend. The message is one or two lines that say what to do.</summary>
internal sealed class UserException : Exception
{
    public UserException(string message, int exitCode = Cli.ExitCode.WrongUsage, Exception? inner = null)
        : base(message, inner)
    {
        ExitCode = exitCode;
    }

    public int ExitCode { get; }
}
