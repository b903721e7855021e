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
            if (sentences.Count > 0) paragraphs.Add(new OwnParagraph(sentences, prose[0].Number, prose[^1].Number, answers));
            prose.Clear();
        }
    }
}
