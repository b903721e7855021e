namespace ThreadConsensus.Positions;

/// <summary>A message that asks for somebody's word.</summary>
/// <param name="Index">Its index in the thread.</param>
/// <param name="Whom">Whom it asks, as a phrase: "the committers".</param>
/// <param name="InPerson">True when it asks this very person.</param>
/// <param name="OfAll">True when it asks whoever reads it.</param>
internal readonly record struct FoundCall(int Index, string Whom, bool InPerson, bool OfAll);
