using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>
/// Finds what a sender typed between the words of the message that he answers, where no mark tells the two apart: lines
/// that the message does not have, between lines that follow each other in it. What is in doubt stays quotation: text that
/// was changed in transit replaces words of the message instead of standing between them, and banners and footers have the
/// message's words on one side only.
/// </summary>
internal sealed class AnswersBetween
{
    /// <summary>Words that must be the message's before anything is taken for an answer to it.</summary>
    private const int LeastKnown = 6;

    /// <summary>Words of the message that would show in a quotation of it, whatever was cut.</summary>
    private const int LeastToShow = 12;

    /// <summary>Words of the message that may be missing around an answer, as where an address was rewritten.</summary>
    private const int MostMissing = 2;

    /// <summary>Words of an answer that the message may have elsewhere, as a share: people answer in the same phrases.</summary>
    private const double MostShared = 0.5;

    /// <summary>Words that two texts share by chance, as a share of the one.</summary>
    private const double MostByChance = 0.1;

    /// <summary>Words of a line that the message must have, as a share.</summary>
    private const double LeastShared = 0.75;

    /// <summary>Words at the edge of a line that may differ.</summary>
    private const int EdgeWords = 2;

    private readonly ParsedBody _body;
    private readonly KnownWords _known;
    private readonly WordSequence _text = new();
    private readonly bool[] _isShared;
    private readonly HashSet<int> _found = [];

    private AnswersBetween(ParsedBody body, int firstLine, KnownWords known)
    {
        (_body, _known) = (body, known);
        for (var line = firstLine; line <= body.LineCount; line++)
            if (body[line].Depth > 0) _text.Add(body.TextOf(line), line);
        _isShared = new bool[_text.Words.Count];
        for (var at = 0; at + KnownWords.Row <= _isShared.Length; at++)
            if (known.HasRow(_text.Words, at)) Array.Fill(_isShared, true, at, KnownWords.Row);
    }

    /// <summary>What stands above the message that a mail quotes without marks; null when it quotes none so.</summary>
    public static AttributionLine? UnmarkedIn(ParsedBody body)
    {
        foreach (var attribution in body.Attributions)
            if (attribution is { IsUnmarked: true, Depth: 0 }) return attribution;
        return null;
    }

    /// <summary>The lines that the sender typed, from 0, blank ones between them included.</summary>
    /// <param name="body">The mail.</param>
    /// <param name="head">As <see cref="UnmarkedIn"/> says.</param>
    /// <param name="known">The words of the message answered.</param>
    /// <param name="isWhole">True when all of them are known, false for what others quote of it.</param>
    /// <param name="isNamed">True when the head gives its very time.</param>
    public static IReadOnlySet<int> Find(ParsedBody body, AttributionLine head, KnownWords known, bool isWhole, bool isNamed)
    {
        var answers = new AnswersBetween(body, head.EndLine + 1, known);
        if (isWhole && isNamed && known.Words.Count >= LeastToShow && answers.HasNoLine()) answers.TakeAll(head.EndLine + 1);
        else if (answers.Shared() >= LeastKnown) answers.Find(isWhole);
        return answers._found;
    }

    private int Shared() => _isShared.Count(shared => shared);

    /// <summary>True when no line is the message's, and no more words in a row than any two texts share.</summary>
    private bool HasNoLine() => Shared() <= MostByChance * _isShared.Length && !_text.Lines.Any(IsKnown);

    /// <summary>
    /// Takes what stands below a head where it has nothing of the message that the head names, and the sender says nothing
    /// else: he left the head and cut the message.
    /// </summary>
    private void TakeAll(int firstLine)
    {
        var lines = _text.Lines;
        if (lines.Count > 0 && !SaysMore() && IsAnswer(0, lines.Count - 1)) Take(firstLine, _body.LineCount);
    }

    private void Find(bool isWhole)
    {
        var lines = _text.Lines;
        var (above, isDoubtful) = (-1, false);
        for (var at = 0; at < lines.Count; at++)
        {
            if (!IsKnown(lines[at])) continue;
            if (at > above + 1 && above >= 0)
            {
                var follows = IsApart(above, at) && IsAnswer(above + 1, at - 1) && Follow(above, at);
                if (follows) Take(lines[above + 1].Number, lines[at - 1].Number);
                isDoubtful |= !follows;
            }

            above = at;
        }

        if (!isWhole || isDoubtful || above < 0 || above == lines.Count - 1) return;
        // Below the whole message only who says nothing else is sure to have written what stands there.
        if ((_found.Count > 0 || !SaysMore()) && IsAnswer(above + 1, lines.Count - 1))
            Take(lines[above + 1].Number, _body.LineCount);
    }

    private bool IsKnown(WordLine line) =>
        Shared(line) >= LeastShared * line.Count || _known.HasLine(_text.Words, line);

    private int Shared(WordLine line)
    {
        var shared = 0;
        for (var at = line.Start; at < line.End; at++)
            if (_isShared[at]) shared++;
        return shared;
    }

    /// <summary>True for lines without marks that have words of their own and hardly one of the message's.</summary>
    private bool IsAnswer(int first, int last)
    {
        var (shared, count, tells) = (0, 0, false);
        for (var at = first; at <= last; at++)
        {
            var line = _text.Lines[at];
            if (_body[line.Number] is not { Kind: SegmentKind.Quotation, TextStart: 0 }) return false;
            shared += Shared(line);
            count += line.Count;
            tells = tells || Tells(_body.TextOf(line.Number).Trim());
        }

        return tells && shared <= MostShared * count;
    }

    /// <summary>Not the numbers and bullets of a list, nor a number behind the name of a picture, but a vote.</summary>
    private static bool Tells(ReadOnlySpan<char> text)
    {
        if (text is "+1" or "-1" or "+0" or "-0") return true;
        if (text.StartsWith("[")) text = text[(text.IndexOf(']') + 1)..];
        for (var at = 1; at < text.Length; at++)
            if (char.IsLetter(text[at]) && (char.IsLetter(text[at - 1]) || text[at] >= '\u2E80')) return true;
        return false;
    }

    /// <summary>True when an empty line, or the end of a sentence, shows that what stands between two lines was put there.</summary>
    private bool IsApart(int above, int below)
    {
        var (first, last) = (_text.Lines[above + 1].Number, _text.Lines[below - 1].Number);
        return HasBlank(_text.Lines[above].Number + 1, first) || HasBlank(last + 1, _text.Lines[below].Number)
            || (EndsSentence(_body.TextOf(first - 1)) && EndsSentence(_body.TextOf(last)));
    }

    private bool HasBlank(int first, int end)
    {
        for (var line = first; line < end; line++)
            if (_body.TextOf(line).IsWhiteSpace()) return true;
        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd() is [.., '.' or '?' or '!' or ':' or '。' or '？' or '！'];

    /// <summary>
    /// True when the message has the one line right behind the other, with nothing of what stands between them here.
    /// </summary>
    private bool Follow(int above, int below)
    {
        var (ends, starts) = (Ends(_text.Lines[above]), Starts(_text.Lines[below]));
        for (int end = 0, start = 0; end < ends.Count && start < starts.Count;)
        {
            var missing = starts[start].Place - ends[end].Place;
            if (missing < 0) start++;
            else if (missing > MostMissing) end++;
            else return !HasAny(above, below, ends[end].Sure, starts[start].Sure);
        }

        return false;
    }

    /// <summary>True when a word between two lines is one that the message has between two places.</summary>
    private bool HasAny(int above, int below, int from, int to)
    {
        for (var place = from; place < to; place++)
            for (var at = _text.Lines[above].End; at < _text.Lines[below].Start; at++)
                if (_known.Words[place] == _text.Words[at]) return true;
        return false;
    }

    /// <summary>Where a line ends in the message, and where what is surely of it does, ascending.</summary>
    private List<(int Place, int Sure)> Ends(WordLine line)
    {
        for (var edge = 0; edge <= EdgeWords; edge++)
        {
            var row = line.End - KnownWords.Row - edge;
            if (row >= 0 && _known.HasRow(_text.Words, row))
                return [.. _known.RowPlaces(_text.Words, row)
                    .Select(place => (place + KnownWords.Row + edge, place + KnownWords.Row))];
        }

        return [.. _known.LinePlaces(_text.Words, line).Select(place => (place + line.Count, place + line.Count))];
    }

    /// <summary>Where a line starts in the message, and where what is surely of it does, ascending.</summary>
    private List<(int Place, int Sure)> Starts(WordLine line)
    {
        for (var edge = 0; edge <= EdgeWords; edge++)
        {
            var row = line.Start + edge;
            if (row + KnownWords.Row <= _text.Words.Count && _known.HasRow(_text.Words, row))
                return [.. _known.RowPlaces(_text.Words, row).Select(place => (place - edge, place))];
        }

        return [.. _known.LinePlaces(_text.Words, line).Select(place => (place, place))];
    }

    private bool SaysMore() => _body.Segments.Any(segment =>
        segment is { Depth: 0, Kind: SegmentKind.OwnWords or SegmentKind.TrailerBlock or SegmentKind.Diff });

    private void Take(int firstLine, int lastLine)
    {
        for (var line = firstLine; line <= lastLine; line++)
            if (_body[line].Depth > 0) _found.Add(line - 1);
    }
}
