using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThreadConsensus.People;

/// <summary>The roster file format: JSON with the schema <c>threadconsensus.roster/1</c>. Reading is strict.</summary>
public static class RosterJson
{
    public const string Schema = "threadconsensus.roster/1";

    /// <summary>Reads a roster. An unknown key is an error that names the nearest known one and the line.</summary>
    public static RosterReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var (value, problem) = LocatedJson.Parse(json);
        return problem is not null ? new RosterReading(null, [problem]) : new RosterJsonReader().Read(value!);
    }

    /// <summary>Writes a roster so that <see cref="Read"/> gives it back; equal rosters give equal text.</summary>
    public static string Write(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(buffer, options)) Write(writer, roster);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Roster roster)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("project", roster.Project);
        WriteList(writer, "lists", roster.Lists);
        if (roster.Rule is not null) writer.WriteString("rule", roster.Rule);
        writer.WriteStartArray("members");
        foreach (var member in roster.Members) WriteMember(writer, member);
        writer.WriteEndArray();
        if (roster.Areas.Count > 0)
        {
            writer.WriteStartArray("areas");
            foreach (var area in roster.Areas) WriteArea(writer, area);
            writer.WriteEndArray();
        }

        if (roster.Freezes.Count > 0)
        {
            writer.WriteStartArray("freezes");
            foreach (var freeze in roster.Freezes)
            {
                writer.WriteStartObject();
                WriteDays(writer, freeze.From, freeze.Until);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter writer, DateOnly? from, DateOnly? until)
    {
        if (from is { } first) writer.WriteString("from", first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (until is { } end) writer.WriteString("until", end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void WriteMember(Utf8JsonWriter writer, RosterMember member)
    {
        writer.WriteStartObject();
        writer.WriteString("name", member.Name);
        writer.WriteString("role", RoleWords.Of(member.Role));
        if (member.Area.Length > 0) writer.WriteString("area", member.Area);
        WriteDays(writer, member.From, member.Until);
        if (member.Addresses.Count > 0) WriteList(writer, "addresses", member.Addresses);
        writer.WriteEndObject();
    }

    private static void WriteArea(Utf8JsonWriter writer, RosterArea area)
    {
        writer.WriteStartObject();
        writer.WriteString("title", area.Title);
        if (area.Status.Length > 0) writer.WriteString("status", area.Status);
        if (area.Files.Count > 0) WriteList(writer, "files", area.Files);
        if (area.Excluded.Count > 0) WriteList(writer, "excluded", area.Excluded);
        if (area.PathExpressions.Count > 0) WriteList(writer, "pathExpressions", area.PathExpressions);
        if (area.ContentExpressions.Count > 0) WriteList(writer, "contentExpressions", area.ContentExpressions);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string key, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(key);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
