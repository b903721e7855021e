using System.Text.Json.Serialization;

namespace ThreadConsensus.Reports;

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ThreadReport))]
[JsonSerializable(typeof(ProposalLine))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
