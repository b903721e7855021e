namespace ThreadConsensus.Learning.Features;

/// <summary>Tells by its shape alone what a chunk without white space and outer punctuation is.</summary>
internal static class TokenShapes
{
    public static TokenKind KindOf(ReadOnlySpan<char> chunk)
    {
        if (IsVote(chunk)) return TokenKind.Vote;
        if (IsUrl(chunk)) return TokenKind.Url;
        if (chunk.IndexOfAnyInRange('0', '9') >= 0 && IsNumber(chunk)) return TokenKind.Number;
        if (IsVersion(chunk)) return TokenKind.Version;
        var at = chunk.IndexOf('@');
        if (at > 0 && at < chunk.Length - 1) return TokenKind.Mail;
        if (IsSubstitution(chunk)) return TokenKind.Substitution;
        if (IsPath(chunk)) return TokenKind.Path;
        return IsIdentifier(chunk) ? TokenKind.Identifier : TokenKind.Word;
    }

    /// <summary>A sign and a single digit, perhaps with a fraction: <c>+1</c>, <c>-0.5</c>.</summary>
    private static bool IsVote(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length is < 2 or > 4 || chunk[0] is not ('+' or '-')) return false;
        if (!char.IsAsciiDigit(chunk[1])) return false;
        return chunk.Length == 2 || (chunk.Length == 4 && chunk[2] == '.' && char.IsAsciiDigit(chunk[3]));
    }

    private static bool IsUrl(ReadOnlySpan<char> chunk) =>
        chunk.IndexOf("://", StringComparison.Ordinal) > 0 || chunk.StartsWith("www.", StringComparison.Ordinal);

    /// <summary>
    /// Digits with signs, separators, units of up to three letters, or seven and more hexadecimal digits.
    /// </summary>
    private static bool IsNumber(ReadOnlySpan<char> chunk)
    {
        if (chunk.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return true;
        var digits = 0;
        var letters = 0;
        var hex = true;
        foreach (var unit in chunk)
        {
            if (char.IsAsciiDigit(unit)) digits++;
            else if (char.IsAsciiLetter(unit)) letters++;
            else if (unit is not ('.' or ',' or ':' or '-' or '+' or '%' or '#' or '~' or '^')) return false;
            hex &= char.IsAsciiHexDigit(unit);
        }

        return letters == 0 || (letters <= 3 && char.IsAsciiDigit(chunk[0])) || (hex && digits > 0 && chunk.Length >= 7);
    }

    /// <summary><c>v3</c>, <c>v5.12-rc1</c>.</summary>
    private static bool IsVersion(ReadOnlySpan<char> chunk) =>
        chunk.Length >= 2 && chunk[0] is 'v' or 'V' && char.IsAsciiDigit(chunk[Math.Min(1, chunk.Length - 1)]);

    /// <summary><c>s/teh/the/</c>: a correction in the language of sed.</summary>
    private static bool IsSubstitution(ReadOnlySpan<char> chunk) =>
        chunk.Length > 4 && chunk[0] == 's' && chunk[1] == '/' && chunk[2..].IndexOf('/') > 0;

    private static bool IsPath(ReadOnlySpan<char> chunk)
    {
        if (chunk[0] == '/' && chunk.Length > 1) return true;
        if (chunk.Count('/') >= 2) return true;
        var dot = chunk.LastIndexOf('.');
        if (dot <= 0 || dot >= chunk.Length - 1) return false;
        if (dot == 1 || chunk.Length - dot > 6) return false;
        return !chunk[(dot + 1)..].ContainsAnyExcept(Alphanumeric) && chunk[dot - 1] != '.';
    }

    private static bool IsIdentifier(ReadOnlySpan<char> chunk)
    {
        if (chunk.IndexOfAny("_=&|<>$\\{}[]") >= 0) return true;
        if (chunk.IndexOf("()", StringComparison.Ordinal) >= 0 || chunk.IndexOf("::", StringComparison.Ordinal) >= 0)
            return true;
        if (chunk.IndexOf('(') > 0) return true;
        for (var i = 1; i < chunk.Length; i++)
        {
            if (char.IsUpper(chunk[i]) && char.IsLower(chunk[i - 1])) return true;
            if (char.IsAsciiDigit(chunk[i]) && char.IsAsciiLetter(chunk[i - 1])) return true;
        }

        return false;
    }

    private static readonly System.Buffers.SearchValues<char> Alphanumeric =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
