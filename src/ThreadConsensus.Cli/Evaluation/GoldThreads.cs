using System.Text.Json;

namespace ThreadConsensus.Cli.Evaluation;

/// <summary>Reads a folder of annotated threads, one JSON file a thread.</summary>
public static class GoldThreads
{
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="JsonException">A file is not JSON.</exception>
    public static IReadOnlyList<GoldMessage> Read(string directory)
    {
        var messages = new List<GoldMessage>();
        foreach (var path in Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var thread = Text(document.RootElement, "thread");
            foreach (var message in document.RootElement.GetProperty("messages").EnumerateArray())
            {
                messages.Add(ReadMessage(thread, message));
            }
        }

        return messages;
    }

    private static GoldMessage ReadMessage(string thread, JsonElement message) => new(
        thread,
        Text(message, "messageId").Trim().Trim('<', '>'),
        Text(message, "stance"),
        Texts(message, "alt"),
        Texts(message, "acts"),
        Texts(message, "actsAlt"),
        Text(message, "why"));

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string[] Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")]
            : [];
}
