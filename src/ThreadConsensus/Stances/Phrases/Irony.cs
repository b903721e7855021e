using System.Buffers;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Phrases;

/// <summary>Tells sentences whose author marks that he means the contrary, or nothing.</summary>
internal static class Irony
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["<sarcasm>", "</sarcasm>", "[sarcasm]", "/sarcasm", "<irony>", "</irony>", "just kidding", "only kidding", "j/k"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a mark stands in the sentence, or alone after it.</summary>
    public static bool IsMarked(IReadOnlyList<Sentence> sentences, int index)
    {
        var text = sentences[index].Text;
        if (text.AsSpan().ContainsAny(Marks) || text.EndsWith(" /s", StringComparison.OrdinalIgnoreCase)) return true;
        return index + 1 < sentences.Count && IsMarkAlone(sentences[index + 1].Text);
    }

    private static bool IsMarkAlone(string text) =>
        text.Equals("/s", StringComparison.OrdinalIgnoreCase)
        || (text.Length < 20 && text.AsSpan().ContainsAny(Marks));
}
