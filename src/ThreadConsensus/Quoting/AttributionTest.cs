using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>Decides whether a text that names somebody is an attribution line or prose.</summary>
internal static class AttributionTest
{
    /// <param name="text">The text, wrapped lines joined.</param>
    /// <param name="reading">What was read out of it.</param>
    /// <param name="deeper">True when deeper quoted text follows.</param>
    public static bool Passes(string text, AttributionReading reading, bool deeper)
    {
        var span = text.AsSpan().Trim();
        var closed = span is [.., ':' or '：'] || span.EndsWith(":-") || span.EndsWith("---");
        return reading.HasVerb ? WithVerb(span, reading, deeper, closed) : deeper && WithoutVerb(span, reading, closed);
    }

    private static bool WithVerb(ReadOnlySpan<char> text, AttributionReading reading, bool deeper, bool closed)
    {
        var addressed = reading.Author.Address.Length > 0;
        var opened = LeadingWords.OpenDated(text) || StartsLikeName(text);
        if (reading.HasDate && closed) return opened || addressed;
        if (!deeper) return closed && addressed && opened;
        if (!opened && !addressed) return false;
        return (closed || reading.HasDate || addressed) && (reading.HasDate || addressed
            || IsShortName(reading.Author));
    }

    private static bool WithoutVerb(ReadOnlySpan<char> text, AttributionReading reading, bool closed)
    {
        var addressed = reading.Author.Address.Length > 0;
        if (LeadingWords.StartWithCaller(text)) return (closed || reading.HasDate) && IsShortName(reading.Author);
        if (reading.HasDate && (LeadingWords.OpenDated(text) || addressed))
            return (reading.AuthorIsLikely && (closed || addressed)) || (reading.Author.IsUnknown
                && reading.When is { HasTimeOfDay: true });
        if (!closed) return false;
        if (text.StartsWith("* ")) return IsShortName(reading.Author);
        return addressed && reading.AuthorIsLikely && text.Length < 120;
    }

    private static bool StartsLikeName(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" *-+=([");
        if (rest.Length == 0) return false;
        if (char.IsUpper(rest[0]) || rest[0] is '"' or '\'' or '<' || rest[0] > '\u2e80') return true;
        var blank = rest.IndexOf(' ');
        return blank > 0 && (rest[..blank].Contains('@') || !rest[(blank + 1)..].TrimEnd().Contains(' '));
    }

    private static bool IsShortName(Mailbox author)
    {
        if (author.Address.Length > 0) return true;
        if (author.Name is "I" or "It" or "He" or "She" or "They" or "We" or "") return false;
        return !author.Name.Contains(' ') || MailboxReader.IsNameLike(author.Name, 5);
    }
}
