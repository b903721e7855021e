namespace ThreadConsensus.Decisions;

/// <summary>A vote as the mail that declares the result lists it.</summary>
/// <param name="Name">The voter, as written.</param>
/// <param name="Value">The vote.</param>
/// <param name="Binding">True or false where the list says so; null where it says neither.</param>
public sealed record DeclaredVote(string Name, int Value, bool? Binding);
