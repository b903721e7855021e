using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>
/// Reads mails of a tree anew that answer a message between its words and without quote marks: in the tree the message
/// answered is known, and by its text the two are told apart. The same tree gives the same bodies; takes time linear in
/// the texts.
/// </summary>
public static class SecondLook
{
    /// <summary>The bodies that come out otherwise than before, by <see cref="ThreadingInput.ContentKey"/>.</summary>
    /// <param name="tree">As <see cref="ReplyTreeBuilder.Build"/> returns it.</param>
    /// <param name="bodyOf">The body of the mail with a content key; null when it cannot be had.</param>
    public static IReadOnlyDictionary<string, ParsedBody> Read(ReplyTree tree, Func<string, ParsedBody?> bodyOf)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(bodyOf);
        var bodies = new Dictionary<string, ParsedBody>(StringComparer.Ordinal);
        var known = new Dictionary<int, KnownWords>();
        foreach (var node in tree.Nodes)
        {
            if (node is not { ContentKey: { } key, Parent: >= 0, Evidence: not ParentEvidence.Subject }) continue;
            if (bodyOf(key) is not { } body || AnswersBetween.UnmarkedIn(body) is not { } head) continue;
            var parent = tree.Nodes[node.Parent];
            // A mail that somebody else wrote holds his answers, too.
            if (AuthorKey.Of(head.Author).Fit(AuthorKey.Of(parent.From)) < 0) continue;
            if (!known.TryGetValue(node.Parent, out var words))
                known.Add(node.Parent, words = new KnownWords(WordsOf(parent, bodyOf)));
            var isNamed = QuotedTimeFit.Of(head.When, parent.Date, node.Date?.Offset) == TimeFit.Exact;
            var answers = AnswersBetween.Find(body, head, words, isWhole: parent.Quoted is null, isNamed);
            if (answers.Count > 0) bodies[key] = QuoteParser.Parse(body.Text, node.From, answers);
        }

        return bodies;
    }

    private static WordSequence WordsOf(ReplyNode node, Func<string, ParsedBody?> bodyOf)
    {
        var words = new WordSequence();
        if (node.ContentKey is { } key && bodyOf(key) is { } body)
            for (var line = 1; line <= body.LineCount; line++) words.Add(body.TextOf(line), line);
        foreach (var source in node.Quoted?.Sources ?? [])
            if (bodyOf(source.ContentKey) is { } quoter) AddQuoted(words, quoter, source.Level);
        return words;
    }

    /// <summary>What a mail quotes with marks; what it quotes without may hold answers itself.</summary>
    private static void AddQuoted(WordSequence words, ParsedBody quoter, int level)
    {
        var levels = QuoteChains.Outline(quoter);
        for (var at = 0; at < quoter.Segments.Count; at++)
        {
            var segment = quoter.Segments[at];
            if (levels.LevelOf(at) != level || segment.Kind != SegmentKind.Quotation) continue;
            if (quoter.SpeakerOf(segment) is { IsUnmarked: true }) continue;
            for (var line = segment.StartLine; line <= segment.EndLine; line++) words.Add(quoter.TextOf(line), line);
            words.Break();
        }
    }
}
