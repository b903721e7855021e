namespace ThreadConsensus.Learning.Features;

/// <summary>
/// Cuts text into lower-case words and marks, with what is particular to a topic (numbers, paths, identifiers,
/// addresses) folded to its kind. Reused between texts; not for several threads at once.
/// </summary>
internal sealed class Tokenizer
{
    /// <summary>
    /// Further tokens are ignored: the stance of a paragraph shows within its first few hundred words.
    /// </summary>
    public const int MaxTokens = 600;

    private const string Opening = "([{<\"'`*_\u201c\u2018";
    private const string Closing = ".,;:!?)]}>\"'`*_\u201d\u2019\u2026";

    private readonly List<Token> _tokens = [];
    private char[] _buffer = new char[1024];
    private int _used;

    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The normalised characters of a word.</summary>
    public ReadOnlySpan<char> CharsOf(Token token) => _buffer.AsSpan(token.Start, token.Length);

    public void Read(ReadOnlySpan<char> text)
    {
        _tokens.Clear();
        _used = 0;
        var at = 0;
        while (at < text.Length && _tokens.Count < MaxTokens)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            ReadChunk(text[at..end]);
            at = end;
        }
    }

    private void ReadChunk(ReadOnlySpan<char> chunk)
    {
        if (IsSmiley(chunk))
        {
            AddMark(":)");
            return;
        }

        var start = 0;
        while (start < chunk.Length - 1 && Opening.Contains(chunk[start], StringComparison.Ordinal)) start++;
        var end = chunk.Length;
        while (end > start && Closing.Contains(chunk[end - 1], StringComparison.Ordinal)) end--;
        var core = chunk[start..end];
        if (core.Length > 0) ReadCore(core);
        ReadMarks(chunk[end..]);
    }

    private void ReadCore(ReadOnlySpan<char> core)
    {
        var kind = TokenShapes.KindOf(core);
        if (kind == TokenKind.Word) ReadWords(core);
        else if (kind == TokenKind.Vote) AddText(core, TokenKind.Vote);
        else _tokens.Add(new Token(Hashing.Mix((uint)kind + 1), _used, 0, kind));
    }

    /// <summary>Words may be joined by hyphens, slashes or dashes; apostrophes are part of a word.</summary>
    private void ReadWords(ReadOnlySpan<char> core)
    {
        var at = 0;
        while (at < core.Length)
        {
            if (!IsWordUnit(core[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < core.Length && (IsWordUnit(core[end]) || IsApostrophe(core[end]))) end++;
            AddText(core[at..end], TokenKind.Word);
            at = end;
        }
    }

    private void ReadMarks(ReadOnlySpan<char> tail)
    {
        var question = tail.Contains('?');
        var exclamation = tail.Contains('!');
        if (question) AddMark("?");
        if (exclamation) AddMark("!");
        if (tail.Contains('\u2026') || tail.IndexOf("...", StringComparison.Ordinal) >= 0) AddMark("...");
        else if (tail.Contains('.') && !question && !exclamation) AddMark(".");
        if (tail.Contains(':')) AddMark(":");
        if (tail.Contains(',') || tail.Contains(';')) AddMark(",");
    }

    private void AddMark(string mark) => _tokens.Add(new Token(Hashing.Of(mark), _used, 0, TokenKind.Mark));

    private void AddText(ReadOnlySpan<char> text, TokenKind kind)
    {
        if (_used + text.Length > _buffer.Length) Array.Resize(ref _buffer, (_used + text.Length) * 2);
        var start = _used;
        foreach (var unit in text) _buffer[_used++] = IsApostrophe(unit) ? '\'' : char.ToLowerInvariant(unit);
        _tokens.Add(new Token(Hashing.Of(_buffer.AsSpan(start, text.Length)), start, text.Length, kind));
    }

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit);

    private static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02bc';

    private static bool IsSmiley(ReadOnlySpan<char> chunk) =>
        chunk is ":)" or ":-)" or ";)" or ";-)" or ":-P" or ":P" or ":D" or ":-D" or ":-(" or ":(" or "(:" or ":-/" or ":/";
}
