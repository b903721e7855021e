using System.Text.Json.Serialization;

namespace ThreadConsensus.Learning.Data;

/// <summary>A message of a <see cref="SampleThread"/>.</summary>
/// <param name="Number">Its place in the thread, from 0.</param>
/// <param name="Parent">Number of the message it answers; null for the root.</param>
/// <param name="From">Name and address.</param>
/// <param name="Body">The body with its quotations.</param>
/// <param name="Stance">Where it stands as a whole.</param>
/// <param name="Acts">What it does, as exported; null for nothing.</param>
/// <param name="Subject">Its subject; null for that of the thread.</param>
internal sealed record SampleMessage(
    [property: JsonPropertyName("n")] int Number,
    [property: JsonPropertyName("parent")] int? Parent,
    [property: JsonPropertyName("from")] string From,
    [property: JsonPropertyName("body")] string Body,
    [property: JsonPropertyName("stance")] string Stance,
    [property: JsonPropertyName("acts")] IReadOnlyList<string>? Acts = null,
    [property: JsonPropertyName("subject")] string? Subject = null);
