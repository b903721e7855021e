using System.Collections.Frozen;

namespace ThreadConsensus.Quoting;

/// <summary>"Hi all," at the top and "Regards, X" at the end of what the sender wrote.</summary>
internal static class Greetings
{
    private const int MostWords = 5;

    private const int MostClosing = 40;

    private static readonly FrozenSet<string> Openers = new[]
    {
        "hi", "hello", "hey", "dear", "hallo", "hej", "moin", "bonjour", "salut", "hola", "ciao", "olá", "ola",
        "greetings", "howdy",
        "guten", "liebe", "lieber", "sehr", "czesc", "cześć", "witam", "привет", "здравствуйте", "добрый", "你好",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in small letters that a greeting is completed by.</summary>
    private static readonly FrozenSet<string> Addressed = new[]
    {
        "all", "everyone", "everybody", "folks", "there", "guys", "team", "list", "and", "again", "both", "maintainers",
        "developers", "developer", "devs", "community", "members", "friends", "colleagues", "sir", "madam", "gents",
        "morning", "afternoon", "evening", "tag", "morgen", "abend", "zusammen", "liste", "leute", "miteinander", "damen",
        "und", "herren", "à", "tous", "a", "todos", "tutti", "igen", "på", "er", "et", "y", "e", "день", "всем", "van", "von",
        "de", "der", "da", "di", "el", "al", "bin",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Closings = new[]
    {
        "regards", "best regards", "kind regards", "warm regards", "best", "best wishes", "cheers", "thanks",
        "many thanks", "thank you",
        "thanks a lot", "thanks in advance", "thank you very much", "thanks and regards", "thanks & regards", "thx",
        "sincerely", "cordially", "respectfully", "faithfully", "hth",
        "yours", "yours sincerely", "br", "rgds", "mfg", "mit freundlichen grüßen", "mit freundlichen gruessen",
        "viele grüße", "gruß",
        "gruss", "grüße", "cordialement", "bien cordialement", "amicalement", "saludos", "un saludo", "saluti",
        "cordiali saluti",
        "abraços", "atenciosamente", "groeten", "met vriendelijke groet", "pozdrawiam", "s pozdravem", "с уважением",
        "terveisin",
        "mvh", "hälsningar", "hilsen", "ciao", "take care", "ta", "tia", "thanks again", "with best regards",
        "with regards", "with kind regards",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Find(BodyDraft body, SenderNames sender)
    {
        var first = body.NextWithWords(0);
        if (first < body.Count && body.IsOwn(first)
            && IsOpening(body.Words(first)))
            body.Decide(first, SegmentKind.Salutation);
        for (var line = 0; line < body.Count; line++)
        {
            if (!body.IsOwn(line)) continue;
            var words = body.Words(line);
            if (IsClosing(words)) Close(body, line, sender);
            else if (IsLastOfRun(body, line)
                && (IsDashedName(words, sender) || sender.IsName(words) || IsClosingWithName(words, sender)))
                body.Decide(line, SegmentKind.Salutation);
        }
    }

    /// <summary>True for a line set off from the words above it that ends a run of own lines.</summary>
    private static bool IsLastOfRun(BodyDraft body, int line)
    {
        if (body.Words(line).Length is 0 or > MostClosing || (line > 0 && !body.IsBlank(line - 1))) return false;
        var next = body.NextWithWords(line + 1, 6);
        return next < 0 || !body.IsOwn(next);
    }

    /// <summary>"BR, Ben": closing word and the sender's name on one line.</summary>
    private static bool IsClosingWithName(ReadOnlySpan<char> words, SenderNames sender)
    {
        var split = words.IndexOfAny(',', '-', '/');
        if (split < 0) split = words.LastIndexOf(' ');
        return split > 0 && IsClosing(words[..split]) && sender.IsName(words[(split + 1)..]);
    }

    /// <summary>
    /// "-Ann" or "/Ann" as the last words of a run of own lines. Short forms of names are many, so that of a known sender
    /// only the first letter must fit.
    /// </summary>
    private static bool IsDashedName(ReadOnlySpan<char> words, SenderNames sender)
    {
        if (words.Length is < 3 or > 24 || words[0] is not ('-' or '~' or '/' or '–')) return false;
        var name = words.TrimStart("-~/– ");
        if (name.Length < 2 || !sender.MayBegin(name[0]) || IsVerdict(name)) return false;
        if (!char.IsUpper(name[0]) || CountWords(name) > 2 || (name.Length + 1 < words.Length
            && words[1] != words[0]))
            return false;
        foreach (var c in name)
            if (!char.IsLetter(c) && c is not (' ' or '.' or '-' or '\'')) return false;
        return true;
    }

    private static bool IsOpening(ReadOnlySpan<char> words)
    {
        if (words.Length > 60 || words[^1] is '?' or ':' || words[..^1].IndexOfAny(".!?;:") >= 0) return false;
        var end = words.IndexOfAny(" ,!.-");
        var word = end < 0 ? words : words[..end];
        if (words is "All," or "all," or "Folks," or "folks,") return true;
        return CountWords(words) <= MostWords && Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            && AreNames(words[word.Length..]);
    }

    /// <summary>Names, and words such as "all", behind the greeting: what else follows is said to them.</summary>
    private static bool AreNames(ReadOnlySpan<char> words)
    {
        var first = true;
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim(",.!;，！-/&()");
            if (word.Length == 0) continue;
            if (ContactBlocks.IsOpinion(word) && !(first && char.IsUpper(word[0]))) return false;
            if (first && range.End.GetOffset(words.Length) == words.Length) return true;
            first = false;
            if (char.IsLower(word[0]) && !Addressed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return false;
        }

        return true;
    }

    public static bool IsClosing(ReadOnlySpan<char> words)
    {
        if (words.Length > MostClosing) return false;
        var bare = words.TrimEnd(",.!:-) ");
        return bare.Length > 0 && Closings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare);
    }

    /// <summary>A closing word with at most three short lines of names up to the end of the own words.</summary>
    private static void Close(BodyDraft body, int line, SenderNames sender)
    {
        var last = line;
        for (var next = line + 1; next < body.Count && body.IsOwn(next); next++)
        {
            if (body.IsBlank(next)) continue;
            if (next > line + 5 || !(sender.IsName(body.Words(next)) || IsNameLine(body.Words(next)))) return;
            last = next;
        }

        for (var own = line; own <= last; own++)
            if (!body.IsBlank(own)) body.Decide(own, SegmentKind.Salutation);
    }

    private static bool IsNameLine(ReadOnlySpan<char> words) =>
        words.Length <= 40 && CountWords(words) <= 4 && words.IndexOfAny("?:;=") < 0
            && words.IndexOfAnyExceptInRange('0', '9') >= 0
        && words[0] is not ('+' or '>') && !IsVerdict(words);

    /// <summary>A short verdict under a "thanks" is no name.</summary>
    private static bool IsVerdict(ReadOnlySpan<char> words) =>
        words.Contains("ack", StringComparison.OrdinalIgnoreCase) || ContactBlocks.HoldsOpinion(words);

    private static int CountWords(ReadOnlySpan<char> words)
    {
        var count = 1;
        foreach (var c in words)
            if (c == ' ') count++;
        return count;
    }
}
