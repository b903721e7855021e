using System.Collections.Frozen;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>Decides whether a text that names somebody is an attribution line or prose.</summary>
internal static class AttributionTest
{
    /// <summary>What programs set around text that runs from right to left.</summary>
    private const string DirectionMarks = "\u200e\u200f\u202a\u202b\u202c";

    /// <summary>Words that sentences about writing begin with, and no name does.</summary>
    private static readonly FrozenSet<string> NoNames = new[]
    {
        "I", "It", "He", "She", "They", "We", "You", "Somebody", "Someone", "As", "In", "On", "At", "What", "The", "This", "That",
        "Here", "Earlier", "Later", "And", "My", "Your", "Our", "His", "Her", "Their",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="text">The text, wrapped lines joined.</param>
    /// <param name="reading">What was read out of it.</param>
    /// <param name="deeper">True when deeper quoted text follows.</param>
    public static bool Passes(string text, AttributionReading reading, bool deeper)
    {
        var span = text.AsSpan().Trim().TrimEnd(DirectionMarks);
        var closed = span is [.., ':' or '：'] || span.EndsWith(":-") || span.EndsWith("---");
        return reading.HasVerb ? WithVerb(span, reading, deeper, closed)
            : deeper ? WithoutVerb(span, reading, closed) : closed && IsWhole(span, reading);
    }

    /// <summary>
    /// When and who with an address, and nothing else: Russian programs put no verb, and quote this line with the text or
    /// put no marks.
    /// </summary>
    private static bool IsWhole(ReadOnlySpan<char> text, AttributionReading reading) =>
        reading is { When.HasTimeOfDay: true, AuthorIsLikely: true } && reading.Author.Address.Length > 0
            && LeadingWords.OpenDated(text);

    private static bool WithVerb(ReadOnlySpan<char> text, AttributionReading reading, bool deeper, bool closed)
    {
        var addressed = reading.Author.Address.Length > 0;
        var opened = LeadingWords.OpenDated(text) || StartsLikeName(text);
        if (reading.HasDate && closed) return opened || addressed;
        if (!deeper) return closed && addressed && opened;
        if (!opened && !addressed) return false;
        if (text.EndsWith(" wrote") && IsBareName(text[..^" wrote".Length])) return true;
        return (closed || reading.HasDate || addressed) && (reading.HasDate || addressed
            || IsShortName(reading.Author));
    }

    private static bool WithoutVerb(ReadOnlySpan<char> text, AttributionReading reading, bool closed)
    {
        var addressed = reading.Author.Address.Length > 0;
        if (LeadingWords.StartWithCaller(text)) return (closed || reading.HasDate) && IsShortName(reading.Author);
        if (closed && addressed && HoldsMoment(text)) return true;
        if (reading.HasDate && (LeadingWords.OpenDated(text) || addressed))
            return (reading.AuthorIsLikely && (closed || addressed)) || (reading.Author.IsUnknown
                && reading.When is { HasTimeOfDay: true });
        if (!closed) return false;
        if (text.StartsWith("* ")) return IsShortName(reading.Author);
        return addressed && reading.AuthorIsLikely && text.Length < 120;
    }

    /// <summary>Nabble puts a name and "wrote" without a colon.</summary>
    private static bool IsBareName(ReadOnlySpan<char> name) =>
        !name.Contains(' ') || ContactBlocks.IsFullName(name.TrimEnd("-0123456789"));

    /// <summary>
    /// True for a year and a time of day in figures: with an address between them and the colon that is an attribution in
    /// whatever language.
    /// </summary>
    private static bool HoldsMoment(ReadOnlySpan<char> text)
    {
        var (year, clock) = (false, false);
        for (var at = 0; at + 4 < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsAsciiDigit(text[at - 1]))) continue;
            var end = at + text[at..].IndexOfAnyExceptInRange('0', '9');
            if (end - at == 4 && int.TryParse(text[at..end], out var value)) year |= QuotedTimeReader.IsYear(value);
            clock |= end - at is 1 or 2 && end + 2 < text.Length && text[end] is ':' or '.' && char.IsAsciiDigit(text[end + 1])
                && char.IsAsciiDigit(text[end + 2]);
        }

        return year && clock;
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
        var first = author.Name.AsSpan(0, Math.Max(0, author.Name.IndexOf(' ')));
        if (first.Length == 0) first = author.Name;
        if (first.Length == 0 || NoNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(first)) return false;
        return !author.Name.Contains(' ') || MailboxReader.IsNameLike(author.Name, 5);
    }
}
