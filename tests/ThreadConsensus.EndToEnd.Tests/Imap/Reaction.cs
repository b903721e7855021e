namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>What a proxy does with a command.</summary>
/// <param name="Passes">True when the server gets it.</param>
/// <param name="Answer">
/// Said to the client instead of what the server would say; null for nothing. TAG is the command's tag.
/// </param>
/// <param name="Cuts">True when the connection is cut then.</param>
/// <param name="Stalls">True when nothing is passed on any more, in either direction.</param>
internal sealed record Reaction(bool Passes = true, string? Answer = null, bool Cuts = false, bool Stalls = false)
{
    public static readonly Reaction Pass = new();
    public static readonly Reaction Cut = new(Passes: false, Cuts: true);
    public static readonly Reaction Stall = new(Passes: false, Stalls: true);

    public static Reaction Say(string answer) => new(Passes: false, answer);
}
