using System.Text.Json;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Data;

/// <summary>
/// Reads labelled passages, one JSON object a line: <c>id</c>, <c>stance</c>, <c>text</c>, and where they differ from
/// the default <c>answered</c> (the quoted words, default empty), <c>to</c> (<c>proposal</c>, the default,
/// <c>proposer</c> or <c>other</c>), <c>by</c> (<c>proposer</c>; else somebody else), <c>patch</c> (true inside the
/// review of a patch), <c>about</c> (<c>patch</c> or <c>prose</c>). Further fields say how a line came to be and are
/// not read.
/// </summary>
public static class PassageFile
{
    /// <summary>Longer passages are cut: no human paragraph of argument is longer.</summary>
    public const int MaxTextLength = 4000;

    public static IReadOnlyList<LabelledPassage> Read(
        TextReader reader, string file, ICollection<DataProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(problems);
        var passages = new List<LabelledPassage>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (ReadLine(line, out var passage, out var problem)) passages.Add(passage!);
            else problems.Add(new DataProblem(file, number, problem));
        }

        return passages;
    }

    private static bool ReadLine(string line, out LabelledPassage? passage, out string problem)
    {
        passage = null;
        problem = "";
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) problem = "not a JSON object";
            else passage = FromJson(json.RootElement, out problem);
        }
        catch (JsonException error)
        {
            problem = $"not JSON: {error.Message}";
        }

        return passage is not null;
    }

    private static LabelledPassage? FromJson(JsonElement json, out string problem)
    {
        var id = Text(json, "id");
        var text = Text(json, "text");
        problem = id.Length == 0 ? "no id"
            : string.IsNullOrWhiteSpace(text) ? "no text"
            : StanceNames.TryParse(Text(json, "stance"), out _) ? "" : $"unknown stance '{Text(json, "stance")}'";
        if (problem.Length > 0) return null;
        StanceNames.TryParse(Text(json, "stance"), out var stance);
        return new LabelledPassage(id, FixedSplit.GroupOf(id), stance, PassageFrom(json, text));
    }

    private static Passage PassageFrom(JsonElement json, string text)
    {
        var to = Text(json, "to");
        return new Passage
        {
            Text = Cut(text),
            Answered = Cut(Text(json, "answered")),
            ByProposer = Is(Text(json, "by"), "proposer"),
            AnswersProposal = to.Length == 0 || Is(to, "proposal"),
            AnswersProposer = !Is(to, "other"),
            InPatchReview = json.TryGetProperty("patch", out var patch) && patch.ValueKind == JsonValueKind.True,
            AboutPatch = Is(Text(json, "about"), "patch"),
        };
    }

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static bool Is(string value, string expected) => string.Equals(value, expected, StringComparison.Ordinal);

    private static string Cut(string text) => text.Length <= MaxTextLength ? text : text[..MaxTextLength];
}
