using System.Text.Json;

namespace ThreadConsensus.Reports;

/// <summary>A report and its line as the archive stores them. The public form is <see cref="ThreadExport"/>; this one
/// may change freely, since reports are derived.</summary>
public static class ReportJson
{
    public static byte[] Serialize(ThreadReport report) =>
        JsonSerializer.SerializeToUtf8Bytes(report, ReportJsonContext.Default.ThreadReport);

    /// <exception cref="JsonException">The bytes are no report of this version.</exception>
    public static ThreadReport Deserialize(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ReportJsonContext.Default.ThreadReport)
        ?? throw new JsonException("An empty report.");

    public static byte[] SerializeLine(ProposalLine line) =>
        JsonSerializer.SerializeToUtf8Bytes(line, ReportJsonContext.Default.ProposalLine);

    /// <exception cref="JsonException">The bytes are no line of this version.</exception>
    public static ProposalLine DeserializeLine(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ReportJsonContext.Default.ProposalLine) ?? throw new JsonException("An empty line.");
}
