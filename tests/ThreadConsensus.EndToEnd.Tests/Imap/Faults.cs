namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>What goes wrong on one connection.</summary>
internal sealed record Faults
{
    public static readonly Faults None = new();

    /// <summary>Given the number of the command, from 0, and its text without the tag.</summary>
    public Func<int, string, Reaction> OnCommand { get; init; } = static (_, _) => Reaction.Pass;

    /// <summary>Changes what the server says, literals excepted; the line comes without its end.</summary>
    public Func<string, string> OnLine { get; init; } = static line => line;

    /// <summary>Number of the literal, from 0, in the middle of which the connection is cut.</summary>
    public int CutInLiteral { get; init; } = int.MaxValue;

    /// <summary>Bytes from the server after which the connection is cut.</summary>
    public int CutAfterBytes { get; init; } = int.MaxValue;

    /// <summary>True when the bytes are passed on as they are, because they are encrypted or compressed.</summary>
    public bool IsOpaque { get; init; }
}
