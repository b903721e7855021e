namespace ThreadConsensus.Cli;

/// <summary>What the process answers; part of the public contract and listed in README.md.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary><c>status --exit-code</c>: the proposal is still open.</summary>
    public const int Open = 1;

    public const int WrongUsage = 2;

    /// <summary>Nothing could be read, or the archive cannot be used.</summary>
    public const int Unreadable = 3;

    /// <summary>Some of the input could not be read; the rest was.</summary>
    public const int PartlyRead = 4;

    /// <summary>Mail could not be sent to everybody it was for.</summary>
    public const int Unsent = 5;

    /// <summary>Stopped by Ctrl-C: 128 + SIGINT, as shells expect.</summary>
    public const int Interrupted = 130;
}
