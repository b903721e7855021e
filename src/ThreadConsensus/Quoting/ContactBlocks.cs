using System.Buffers;
using System.Collections.Frozen;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Finds signatures that no "-- " announces: name, office and how to reach somebody, as the last thing that the sender
/// wrote. A block counts only where every line of it can be such a line, so that a short opinion at the end is kept.
/// </summary>
internal static class ContactBlocks
{
    private const int MostLines = 12;

    private const int MostLength = 90;

    private const int MostWords = 9;

    /// <summary>A telephone number has at least this many digits.</summary>
    private const int FewestDigits = 7;

    private static readonly string[] Labels =
        ["tel", "phone", "fax", "mobile", "mob", "cell", "office", "direct", "ext", "skype", "jabber", "xmpp", "matrix",
            "irc", "icq", "twitter", "gpg", "pgp", "web", "url", "e-mail", "email", "mail", "mailto", "home page"];

    private static readonly SearchValues<string> OfficeWords = SearchValues.Create(
    [
        "Engineer", "Developer", "Architect", "Manager", "Director", "Officer", "Consultant", "Analyst", "Professor",
        "Researcher", "Scientist", "Administrator", "Founder", "President", "Maintainer", "Entwickler", " Lead", "Chief ",
        "University", "Universität", "Institut", "Department", "Division", "Laborator", "Foundation", "Technologies",
        "Software", "Solutions", "Consulting", "Group", " Team", " Inc", " Ltd", " LLC", " Corp", " GmbH", " AG",
        " SE", " S.A.", " B.V.", " plc", " Pty", " Oy", " AB", " s.r.o",
    ], StringComparison.Ordinal);

    private static readonly FrozenSet<string> Particles =
        new[] { "van", "von", "de", "der", "den", "di", "la", "le", "da", "bin" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that no name or office holds and opinions do.</summary>
    private static readonly FrozenSet<string> Opinions = new[]
    {
        "agree", "agreed", "disagree", "ack", "acked", "nack", "nak", "lgtm", "vote", "approve", "approved", "reject",
        "rejected", "applied", "merged", "queued", "pushed", "committed", "accepted", "done", "yes", "no", "nope",
        "yep", "ok", "okay", "fine", "good", "great", "nice", "sure", "right", "wrong", "true", "correct", "exactly", "indeed",
        "looks", "works", "sounds", "tested", "reviewed", "confirmed", "object", "objection", "objections", "against",
        "support", "binding", "abstain", "please", "ping", "bump", "sorry", "maybe", "not", "never", "is", "are", "was",
        "should", "would", "could", "can", "will", "must", "i", "we", "you", "it", "this", "that", "withdrawn", "fixed",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Find(BodyDraft body, SenderNames sender)
    {
        var last = LastOwn(body);
        if (last < 0) return;
        var first = StartOfParagraph(body, last);
        if (first >= 2 && HoldsOnlyReach(body, first, last) && body.IsOwn(first - 2) && !body.IsBlank(first - 2))
            first = StartOfParagraph(body, first - 2);
        if (last - first >= MostLines || IsAnnounced(body, first)) return;
        var cut = FirstNameLine(body, first, last, sender);
        if (cut >= 0 && IsBlock(body, cut, last, sender)) body.Decide(cut, last, SegmentKind.Signature);
    }

    /// <summary>True for a word that says what somebody thinks rather than who he is.</summary>
    public static bool IsOpinion(ReadOnlySpan<char> word) =>
        Opinions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word is "+1" or "-1" or "+0" or "-0" or "0";

    public static bool HoldsOpinion(ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
            if (IsOpinion(words[word].Trim(",.!()"))) return true;
        return false;
    }

    private static int LastOwn(BodyDraft body)
    {
        for (var line = body.Count - 1; line >= 0; line--)
        {
            if (body.IsOwn(line) && !body.IsBlank(line)) return line;
            if (body.Depths[line] == 0 && body.IsDecided(line) && body.KindOf(line) is SegmentKind.Diff
                or SegmentKind.TrailerBlock or SegmentKind.LogOutput)
                return -1;
        }

        return -1;
    }

    private static int StartOfParagraph(BodyDraft body, int line)
    {
        while (line > 0 && body.IsOwn(line - 1) && !body.IsBlank(line - 1)) line--;
        return line;
    }

    private static bool HoldsOnlyReach(BodyDraft body, int first, int last)
    {
        for (var line = first; line <= last; line++)
            if (!IsReach(body.Words(line)) && !IsWeb(body.Words(line))) return false;
        return true;
    }

    /// <summary>What a colon introduces is part of what is said.</summary>
    private static bool IsAnnounced(BodyDraft body, int first)
    {
        var above = first - 1;
        while (above >= 0 && body.IsBlank(above)) above--;
        return above >= 0 && body.IsOwn(above) && body.Words(above)[^1] is ':' or '：';
    }

    /// <summary>
    /// The line of the last paragraph that the block starts with: its first, the one below a greeting, or the sender's
    /// name where no blank line sets it off; -1 for none.
    /// </summary>
    private static int FirstNameLine(BodyDraft body, int first, int last, SenderNames sender)
    {
        if (IsFarewell(body.Words(first))) return first < last ? first + 1 : -1;
        if (CanBelong(body.Words(first))) return first;
        for (var line = first + 1; line < last; line++)
            if (sender.IsName(body.Words(line))) return line;
        return -1;
    }

    /// <summary>A closing word, or some other single word before a comma: "Faithfully,".</summary>
    private static bool IsFarewell(ReadOnlySpan<char> words) =>
        Greetings.IsClosing(words) || (words.Length > 3 && words[^1] == ',' && char.IsUpper(words[0])
            && !words.Contains(' ') && !IsOpinion(words[..^1]));

    private static bool IsBlock(BodyDraft body, int first, int last, SenderNames sender)
    {
        var opening = body.Words(first);
        var isSender = sender.IsName(NameIn(opening));
        var named = isSender || (!opening.Contains('<') && IsFullName(NameIn(opening)));
        var (reach, office, web) = (0, IsCard(opening) ? 1 : 0, 0);
        for (var line = first; line <= last; line++)
        {
            var words = body.Words(line);
            if (words.Length == 0) continue;
            if (!CanBelong(words)) return false;
            if (IsReach(words)) reach++;
            else if (IsWeb(words)) web++;
            else if (line > first && words.ContainsAny(OfficeWords)) office++;
        }

        var lines = reach + office + web;
        if (named) return (last > first || office > 0) && reach + office + (isSender ? web : 0) > 0;
        return reach > 1 && lines == last - first + 1;
    }

    private static bool CanBelong(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > MostLength || words[^1] is '?' or ':' or ';' or '!') return false;
        if (words[^1] == '.' && !words.ContainsAny(OfficeWords) && !IsFullName(words)) return false;
        if (IsReach(words) || IsWeb(words)) return true;
        if (!char.IsUpper(words[0]) && !char.IsAsciiDigit(words[0]) && words[0] is not ('"' or '(')) return false;
        var count = 0;
        foreach (var word in words.Split(' '))
        {
            if (++count > MostWords || IsOpinion(words[word].Trim(",.()\"|-"))) return false;
        }

        return true;
    }

    /// <summary>"Ben Muster | Senior Engineer | Example Corp": a whole signature on one line.</summary>
    private static bool IsCard(ReadOnlySpan<char> words) =>
        words.Count('|') > 1 || (words.Contains('|') && words.ContainsAny(OfficeWords));

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny('|', '<');
        return end < 0 ? words : words[..end].TrimEnd();
    }

    /// <summary>Two to four words with capitals, particles and initials between.</summary>
    public static bool IsFullName(ReadOnlySpan<char> text)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(",.");
            if (++words > 5 || word.Length == 0) return false;
            if (char.IsUpper(word[0])) capitals++;
            else if (!Particles.Contains(word.ToString())) return false;
            foreach (var c in word)
                if (!char.IsLetter(c) && c is not ('-' or '\'' or '.' or '’')) return false;
        }

        return capitals is >= 2 and <= 4;
    }

    /// <summary>An address or a number alone, or one behind a label.</summary>
    private static bool IsReach(ReadOnlySpan<char> words)
    {
        if (words.Contains('@') && !words.Contains(' ')) return true;
        var colon = words[..Math.Min(words.Length, 16)].IndexOfAny(':', '.');
        var label = (colon > 0 ? words[..colon] : words[..Math.Max(0, words.IndexOf(' '))]).Trim("(+ ");
        if (IsLabel(label) && words[(label.Length + 1)..].IndexOfAnyInRange('!', '~') >= 0)
            return words.IndexOfAnyInRange('0', '9') >= 0 || words.Contains('@') || colon > 0;
        return IsNumber(words);
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        foreach (var known in Labels)
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>A telephone number with at most a word or two beside it.</summary>
    private static bool IsNumber(ReadOnlySpan<char> words)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in words)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsLetter(c)) letters++;
            else if (c != '\u00a0' && !" ()-+./,|:".Contains(c, StringComparison.Ordinal)) return false;
        }

        return digits >= FewestDigits && letters <= 12;
    }

    private static bool IsWeb(ReadOnlySpan<char> words) =>
        !words.Contains(' ') && (words.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
