using System.Text;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>
/// Gives messages known only from quotations their words back, from the bodies of the mails that quote them.
/// </summary>
public static class QuotedTexts
{
    /// <summary>Most lines kept of one message.</summary>
    public const int MaxLines = 20_000;

    /// <summary>
    /// Fills <see cref="QuotedMessage.Text"/>. The fullest quotation is the base; what only other mails quote is put in
    /// after the words that stand before it there, or at the end.
    /// </summary>
    /// <param name="tree">As <see cref="ReplyTreeBuilder.Build"/> returns it.</param>
    /// <param name="bodyOf">The body of the mail with a <see cref="ThreadingInput.ContentKey"/>; null when it cannot be
    /// had.</param>
    public static ReplyTree Restore(ReplyTree tree, Func<string, ParsedBody?> bodyOf)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(bodyOf);
        if (tree.Nodes.All(n => n.Quoted is not { Sources.Count: > 0 })) return tree;
        var read = new Dictionary<string, (ParsedBody, QuoteChains)?>(StringComparer.Ordinal);
        return tree with { Nodes = [.. tree.Nodes.Select(n => Restored(n, Quotation))] };

        List<string> Quotation(QuoteSource source)
        {
            if (!read.TryGetValue(source.ContentKey, out var body))
            {
                var parsed = bodyOf(source.ContentKey);
                read.Add(source.ContentKey, body = parsed is null ? null : (parsed, QuoteChains.Outline(parsed)));
            }

            return body is var (text, levels) ? Lines(text, levels, source.Level) : [];
        }
    }

    private static ReplyNode Restored(ReplyNode node, Func<QuoteSource, List<string>> quotation)
    {
        if (node.Quoted is not { Sources.Count: > 0 } quoted) return node;
        var versions = quoted.Sources.Select(quotation).ToList();
        var text = versions.MaxBy(v => v.Sum(l => l.Length))!;
        foreach (var version in versions)
            if (version != text) Merge(text, version);
        return node with { Quoted = quoted with { Text = string.Join('\n', text) } };
    }

    /// <summary>
    /// The lines of a level and of what it quotes itself, the latter with as many marks as they are deeper.
    /// </summary>
    private static List<string> Lines(ParsedBody body, QuoteChains levels, int level)
    {
        var lines = new List<string>();
        if (level < 0 || level >= levels.Levels.Length) return lines;
        var inside = Inside(levels.Levels, level);
        var depth = levels.Levels[level].Depth;
        for (var i = 0; i < body.Segments.Count; i++)
        {
            var segment = body.Segments[i];
            var at = levels.LevelOf(i);
            if (at < 0 || !inside[at] || segment.Kind is SegmentKind.ListFooter or SegmentKind.LegalFooter) continue;
            var marks = Math.Max(0, segment.Depth - depth);
            for (var line = segment.StartLine; line <= segment.EndLine && lines.Count < MaxLines; line++)
                lines.Add(Marked(body.TextOf(line), marks));
        }

        return Trimmed(lines);
    }

    private static bool[] Inside(QuoteLevel[] levels, int level)
    {
        var inside = new bool[levels.Length];
        for (var i = level; i < levels.Length; i++)
            inside[i] = i == level || (levels[i].QuotedIn >= 0 && inside[levels[i].QuotedIn]);
        return inside;
    }

    private static string Marked(ReadOnlySpan<char> text, int marks)
    {
        if (marks == 0) return text.ToString();
        var line = new StringBuilder(marks + 1 + text.Length).Append('>', marks);
        if (!text.IsEmpty) line.Append(' ').Append(text);
        return line.ToString();
    }

    private static List<string> Trimmed(List<string> lines)
    {
        var start = lines.FindIndex(l => l.Length > 0);
        if (start < 0) return [];
        return lines[start..(lines.FindLastIndex(l => l.Length > 0) + 1)];
    }

    private static void Merge(List<string> text, List<string> other)
    {
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = text.Count - 1; i >= 0; i--)
            if (Words(text[i]) is { Length: > 0 } words) placeOf[words] = i;
        var inserts = new SortedDictionary<int, List<string>>();
        var place = text.Count - 1;
        foreach (var line in other)
        {
            var words = Words(line);
            if (words.Length == 0) continue;
            if (placeOf.TryGetValue(words, out var found)) place = found;
            else if (inserts.TryGetValue(place, out var more)) more.Add(line);
            else inserts.Add(place, [line]);
        }

        foreach (var (at, lines) in inserts.Reverse())
            if (!AreRewrapped(text, lines)) text.InsertRange(at + 1, lines);
    }

    /// <summary>True when the words are there already, with other line ends.</summary>
    private static bool AreRewrapped(List<string> text, List<string> lines)
    {
        var (there, new_) = (new WordPrints(MaxLines), new WordPrints(MaxLines));
        foreach (var line in text) there.Add(line);
        foreach (var line in lines) new_.Add(line);
        var known = there.ToArray().ToHashSet();
        var prints = new_.ToArray();
        return prints.Length > 0 && prints.Count(known.Contains) * 2 > prints.Length;
    }

    private static string Words(string line) =>
        string.Concat(line.Where(c => !char.IsWhiteSpace(c) && c != '>'));
}
