using ThreadConsensus.Quoting;

namespace ThreadConsensus.Stances.Words;

/// <summary>
/// What the sender of a message wrote himself: prose by paragraph, and the lines that may hold a trailer or vote.
/// </summary>
internal sealed class OwnWords
{
    /// <summary>Own lines beyond this many are not looked at: pasted text, not an opinion.</summary>
    public const int MaxLines = 2000;

    private OwnWords(IReadOnlyList<OwnParagraph> paragraphs, IReadOnlyList<OwnLine> lines)
    {
        Paragraphs = paragraphs;
        Lines = lines;
    }

    public IReadOnlyList<OwnParagraph> Paragraphs { get; }

    /// <summary>Every own line that is not blank, trailers included.</summary>
    public IReadOnlyList<OwnLine> Lines { get; }

    /// <summary>Words of a paragraph in quotation marks that are taken for somebody else's; fewer may stand for "so called".</summary>
    private const int FewestCited = 8;

    public static OwnWords Of(ParsedBody body)
    {
        var paragraphs = new List<OwnParagraph>();
        var lines = new List<OwnLine>();
        var prose = new List<(int Number, string Text)>();
        foreach (var segment in body.Segments)
        {
            if (segment.Depth > 0 || segment.Kind is not (SegmentKind.OwnWords or SegmentKind.TrailerBlock)) continue;
            for (var number = segment.StartLine; number <= segment.EndLine && lines.Count < MaxLines; number++)
            {
                var text = body.TextOf(number).TrimEnd();
                if (text.IsWhiteSpace())
                {
                    Close(segment.Answers);
                    continue;
                }

                var line = new OwnLine(number, text.ToString(), segment.Answers, OwnLine.KindOf(text));
                lines.Add(line);
                if (line.Kind == OwnLineKind.Prose) prose.Add((number, line.Text));
                else Close(segment.Answers);
            }

            Close(segment.Answers);
        }

        return new OwnWords(paragraphs, lines);

        void Close(int answers)
        {
            if (prose.Count == 0) return;
            var sentences = SentenceSplitter.Split(prose);
            if (sentences.Count > 0 && !IsCited(prose)) paragraphs.Add(new OwnParagraph(sentences, prose[0].Number, prose[^1].Number, answers));
            prose.Clear();
        }
    }

    /// <summary>True for a paragraph that is all in quotation marks: a manual, a mail seen elsewhere.</summary>
    private static bool IsCited(List<(int Number, string Text)> prose)
    {
        var first = prose[0].Text.AsSpan().TrimStart();
        var last = prose[^1].Text.AsSpan().TrimEnd(" .,");
        if (first.IsEmpty || first[0] is not ('"' or '\u201C')) return false;
        if (last.IsEmpty || last[^1] is not ('"' or '\u201D')) return false;
        var marks = prose.Sum(line => line.Text.Count(letter => letter is '"' or '\u201C' or '\u201D'));
        return marks == 2 && prose.Sum(line => line.Text.Count(' ') + 1) >= FewestCited;
    }
}
