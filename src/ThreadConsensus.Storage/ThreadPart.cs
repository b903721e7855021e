namespace ThreadConsensus.Storage;

/// <summary>Threads that were derived together.</summary>
/// <param name="Print">Equal while they would come out the same.</param>
/// <param name="ThreadIds">Their ids.</param>
public sealed record ThreadPart(string Print, IReadOnlyCollection<string> ThreadIds);
