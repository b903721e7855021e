using System.Text.Json.Serialization;

namespace ThreadConsensus.Learning.Data;

/// <summary>A short thread written for training, as data/stances/threads holds it.</summary>
/// <param name="Id">Unique; also the group of its passages, so that a thread is on one side of the split.</param>
/// <param name="Kind"><c>patch</c>, <c>series</c>, <c>vote</c> or <c>discussion</c>.</param>
/// <param name="Subject">Subject of the root.</param>
/// <param name="Proposer">Name and address; null when nothing is proposed.</param>
/// <param name="Messages">In reading order, every parent before its children.</param>
internal sealed record SampleThread(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("proposer")] string? Proposer,
    [property: JsonPropertyName("messages")] IReadOnlyList<SampleMessage> Messages);
