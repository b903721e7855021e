using System.Collections;

namespace ThreadConsensus.Storage;

/// <summary>The lines of a text, taken apart when first asked for: a list of all threads is read without them.</summary>
/// <param name="text">Lines that end in LF but for the last; empty for none.</param>
internal sealed class TextLines(string text) : IReadOnlyList<string>
{
    private string[]? _lines;

    public int Count => Lines.Length;

    private string[] Lines => _lines ??= text.Length == 0 ? [] : text.Split('\n');

    public string this[int index] => Lines[index];

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Lines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Lines.GetEnumerator();
}
