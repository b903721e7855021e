namespace ThreadConsensus.Stances;

/// <summary>What the words of one message say by themselves, whoever wrote them and whatever they answer.</summary>
/// <param name="Statements">In line order. The stance of one whose rule only echoes what it answers ("I agree") is that
/// of agreeing with the proposal; <see cref="StanceReader"/> composes it with the words it stands under.</param>
/// <param name="Acts">In line order.</param>
public sealed record ExplicitReading(IReadOnlyList<StanceStatement> Statements, IReadOnlyList<ActReading> Acts);
