namespace ThreadConsensus.Quoting;

internal enum TokenKind : byte
{
    Number,
    Word,
    Mark,
}

/// <summary>A run of digits, a run of letters, or one other character.</summary>
internal readonly record struct TextToken(TokenKind Kind, int Start, int Length, int Value)
{
    /// <summary>An attribution line has about 30; what comes after these is not looked at.</summary>
    public const int MaxTokens = 160;

    public int End => Start + Length;

    /// <summary>Cuts a text up; blanks are dropped.</summary>
    public static int Split(ReadOnlySpan<char> text, Span<TextToken> into)
    {
        var count = 0;
        for (var at = 0; at < text.Length && count < into.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            into[count] = Next(text, at);
            at = into[count++].End;
        }

        return count;
    }

    public bool Is(ReadOnlySpan<char> text, char mark) => Kind == TokenKind.Mark && text[Start] == mark;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    private static TextToken Next(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        if (char.IsAsciiDigit(text[at]))
        {
            var value = 0;
            for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
                if (at - start < 8) value = value * 10 + (text[at] - '0');
            return new(TokenKind.Number, start, at - start, value);
        }

        while (at < text.Length && IsWordCharacter(text[at])) at++;
        return at > start ? new(TokenKind.Word, start, at - start, 0) : new(TokenKind.Mark, start, 1, 0);
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
