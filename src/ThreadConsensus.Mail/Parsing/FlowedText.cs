using System.Text;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// format=flowed (RFC 3676 section 4.2): paragraphs come back as one line each, a quoted one with its marks as
/// <c>&gt;&gt; </c>.
/// </summary>
internal static class FlowedText
{
    public static string Unflow(string text, bool deleteSpace)
    {
        if (!text.Contains(" \n", StringComparison.Ordinal) && !text.Contains("\n ", StringComparison.Ordinal)
            && !text.Contains('>') && !text.StartsWith(' ')) return text;
        var output = new StringBuilder(text.Length);
        var open = -1;
        for (var at = 0; at < text.Length;)
        {
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed;
            open = AppendLine(output, text.AsSpan(at, end - at), open, deleteSpace);
            at = end + 1;
        }

        if (open >= 0) output.Append('\n');
        return output.ToString();
    }

    /// <returns>The depth of the paragraph that the line leaves open; -1 when it ends one.</returns>
    private static int AppendLine(StringBuilder output, ReadOnlySpan<char> line, int open, bool deleteSpace)
    {
        // Depth is counted first: a mark is a mark only before the stuffed space is taken away.
        var depth = line.IndexOfAnyExcept('>');
        if (depth < 0) depth = line.Length;
        var content = line[depth..];
        if (content.StartsWith(' ')) content = content[1..];
        var signature = content.Equals("-- ", StringComparison.Ordinal);
        if (open >= 0 && (open != depth || signature))
        {
            output.Append('\n');
            open = -1;
        }

        if (open < 0) AppendMarks(output, depth, content.IsEmpty);
        var flows = !signature && content.EndsWith(' ');
        output.Append(flows && deleteSpace ? content[..^1] : content);
        if (flows) return depth;
        output.Append('\n');
        return -1;
    }

    private static void AppendMarks(StringBuilder output, int depth, bool empty)
    {
        if (depth == 0) return;
        output.Append('>', Math.Min(depth, MailLimits.QuoteDepth));
        if (!empty) output.Append(' ');
    }
}
