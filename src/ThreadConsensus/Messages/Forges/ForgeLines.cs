namespace ThreadConsensus.Messages.Forges;

/// <summary>Walks over the lines of a forge's mail.</summary>
internal static class ForgeLines
{
    /// <summary>The first line with words from one on; one past the last line when there is none.</summary>
    public static int NextWithWords(BodyText body, int line)
    {
        while (line <= body.LineCount && body.Line(line).IsWhiteSpace()) line++;
        return line;
    }

    public static int IndentOf(ReadOnlySpan<char> line) => line.Length - line.TrimStart(' ').Length;
}
