using System.Runtime.CompilerServices;
using System.Text.Json;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Chasing;
using ThreadConsensus.Tests.Reports.Chasing;

namespace ThreadConsensus.Tests.Reports;

/// <summary>The description of the export keeps up with it.</summary>
public sealed class ExportFormatTests
{
    [Fact]
    public void Every_field_of_a_thread_is_described()
    {
        var format = File.ReadAllText(Path.Combine(Here(), "../../../src/ThreadConsensus/Reports/README.md"));
        var words = format.Split([' ', ',', ':', ';', '`', '(', ')', '|', '\n', '.'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);
        var threads = File.ReadLines(Path.Combine(Here(), "../Golden/sample-report.json"))
            .Select(line => line.Replace("\u2026", "0", StringComparison.Ordinal));
        var fields = threads.SelectMany(line => Names(JsonDocument.Parse(line).RootElement)).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["otherProposals", "questions", "pickedUpIn"], StringComparer.Ordinal), fields);
        Assert.Empty(fields.Except(words, StringComparer.Ordinal));
        Assert.Contains(ThreadExport.Schema, format, StringComparison.Ordinal);
        Assert.Contains(MessageExport.Schema, format, StringComparison.Ordinal);
    }

    [Fact]
    public void Controls_of_direction_are_escaped_in_json_and_read_back_as_written()
    {
        const string Subject = "“Ünder” \u202Egnp.exe \u2066x\u2069 \u061C \u200F — Δ ع \U0001F600";
        var report = ChaseReport.Of(
            [ChaseScript.Line(Subject, ChaseScript.Decider("Ann Ark"))], line => line, new ChaseOptions { Now = ChaseScript.Start.AddDays(30) });
        var json = System.Text.Encoding.UTF8.GetString(ChaseExport.Line(report));
        Assert.Contains("\"“Ünder” \\u202Egnp.exe \\u2066x\\u2069 \\u061C \\u200F — Δ ع ", json, StringComparison.Ordinal);
        Assert.Equal(Subject, JsonDocument.Parse(json).RootElement.GetProperty("proposals")[0].GetProperty("subject").GetString());
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
