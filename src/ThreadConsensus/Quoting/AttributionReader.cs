using ThreadConsensus.Messages;
using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Takes the text of a possible attribution line apart: the date is cut out, then the verb, and what is left names the
/// author. One way for all languages, which differ in words and in the order of the three.
/// </summary>
internal static class AttributionReader
{
    /// <summary>Longer texts are prose.</summary>
    public const int MaxLength = 600;

    private const int MostNameWords = 8;

    public static AttributionReading? Read(string text)
    {
        if (text.Length > MaxLength) return null;
        var trimmed = text.AsSpan().TrimEnd();
        var glued = trimmed.IndexOf(":>", StringComparison.Ordinal);
        if (glued > 0 && VerbPlace.Find(trimmed[..glued]).Found) trimmed = trimmed[..(glued + 1)];
        var subject = SubjectInBrackets(trimmed, out var bodyLength);
        var body = trimmed[..bodyLength];
        var verb = VerbPlace.Find(body);
        var time = QuotedTimeReader.Find(body, verb.Dialect is { } dialect && DialectLexicon.DayComesFirst(dialect));
        var (author, rest) = FindAuthor(body, verb, time);
        if (verb.Found && !rest) return null;
        var addressed = author.Address.Length > 0;
        var isLikely = MailboxReader.IsNameLike(author.Name, MostNameWords) || (addressed && author.Name.Length == 0);
        return new AttributionReading
        {
            Author = isLikely || !addressed ? author : author with { Name = "" },
            When = time?.Time,
            HasDate = time is not null,
            HasVerb = verb.Found,
            AuthorIsLikely = isLikely,
            Subject = subject,
            QuotedId = MessageIdIn(body),
            Dialect = verb.Dialect ?? "wordless",
        };
    }

    /// <summary>The pieces beside date and verb; false when what follows the verb is prose.</summary>
    private static (Mailbox Author, bool Plausible) FindAuthor(ReadOnlySpan<char> text, VerbPlace verb, FoundTime? time)
    {
        Span<(int Start, int End)> cuts = stackalloc (int, int)[2];
        var count = 0;
        if (time is { } found) cuts[count++] = (found.Start, found.End);
        if (verb.Found) cuts[count++] = (verb.Start, verb.End);
        if (count == 2 && cuts[1].Start < cuts[0].Start) (cuts[0], cuts[1]) = (cuts[1], cuts[0]);
        var best = Mailbox.Unknown;
        var at = 0;
        var plausible = true;
        for (var index = 0; index <= count; index++)
        {
            var end = index < count ? cuts[index].Start : text.Length;
            var afterVerb = verb.Found && at >= verb.End;
            if (end > at)
            {
                var piece = Piece(text[at..end], at == 0 && time is not null);
                if (Better(piece, best) && !(afterVerb && IsTail(text[at..end]))) best = piece;
                if (afterVerb && !CanFollowVerb(text[at..end], verb, time is not null)) plausible = false;
            }

            if (index < count) at = Math.Max(at, cuts[index].End);
        }

        return (best, plausible);
    }

    private static Mailbox Piece(ReadOnlySpan<char> piece, bool opens) =>
        MailboxReader.Read(opens ? LeadingWords.Drop(piece) : LeadingWords.DropClock(LeadingWords.DropCaller(piece)));

    private static bool Better(Mailbox found, Mailbox than) =>
        than.IsUnknown || (found.Address.Length > 0 && than.Address.Length == 0);

    /// <summary>"in message news:..." and "on" behind a verb name no author.</summary>
    private static bool IsTail(ReadOnlySpan<char> piece)
    {
        var words = piece.TrimStart();
        words = words.TrimStart('(');
        return words.StartsWith("in ", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("on ", StringComparison.Ordinal);
    }

    private static bool CanFollowVerb(ReadOnlySpan<char> piece, VerbPlace verb, bool dated)
    {
        var words = piece.Trim().Trim(":：-–—=*_>,.)] ");
        if (words.Length == 0 || IsTail(words)) return true;
        if (words.StartsWith("the following", StringComparison.Ordinal)) return true;
        if (words is "thusly" or "thus" or "as follows" or "up" or "on" or "in" or "the" or "het volgende" or "følgende")
            return true;
        if (dated && words[0] is '(' or '[') return true;
        if (dated && (IsAddress(words) || AreFillers(words))) return true;
        return verb.Dialect is not "english" && dated
            && MailboxReader.IsNameLike(MailboxReader.Read(words).Name, MostNameWords);
    }

    private static bool IsAddress(ReadOnlySpan<char> words) =>
        words[0] == '<' && words.IndexOf('@') > 0 && words.IndexOf(' ') < 0;

    /// <summary>"am", "w dniu" between the verb and the date behind it.</summary>
    private static bool AreFillers(ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
            if (!DialectLexicon.IsFiller(words[word].TrimEnd(",.:"))) return false;
        return true;
    }

    /// <summary>The subject in <c>X writes ("Re: ..."):</c>.</summary>
    private static string SubjectInBrackets(ReadOnlySpan<char> text, out int before)
    {
        before = text.Length;
        var ended = text.TrimEnd(": ");
        if (ended.Length == 0 || ended[^1] != ')') return "";
        var open = text.IndexOf(" (\"", StringComparison.Ordinal);
        if (open < 0) open = text.IndexOf(" (Re:", StringComparison.OrdinalIgnoreCase);
        if (open < 0) open = text.IndexOf(" ([", StringComparison.Ordinal);
        if (open < 0 || !VerbPlace.Find(text[..open]).Found) return "";
        before = open;
        return ended[(open + 2)..^1].Trim().Trim('"').ToString();
    }

    private static MessageId? MessageIdIn(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("news:", StringComparison.Ordinal);
        if (at < 0)
        {
            at = text.IndexOf("message <", StringComparison.OrdinalIgnoreCase);
            if (at < 0) at = text.IndexOf("article <", StringComparison.OrdinalIgnoreCase);
            if (at < 0) return null;
            at += 4;
        }

        var id = text[(at + 5)..].TrimStart(" <");
        var end = id.IndexOfAny("> \t,)");
        id = (end < 0 ? id : id[..end]).TrimEnd(":");
        return id.Contains('@') ? new MessageId(id.ToString()) : null;
    }
}
