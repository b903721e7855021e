using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreadConsensus.Messages;

/// <summary>Reads one subject from its front, prefix by prefix and tag by tag.</summary>
internal sealed partial class SubjectLineReader(string subject)
{
    private const int LongestTag = 80;

    // "Ping" is how some lists ask again under the subject of the patch they wait for.
    private static readonly HashSet<string> ReplyPrefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "re", "aw", "sv", "vs", "antw", "antwort", "res", "ref", "rif", "rép", "odp", "ynt", "r", "atb", "ang", "bls",
        "vá", "回复", "答复", "答覆", "回覆", "回信", "답장", "отв", "ответ", "на", "απ", "תשובה", "رد",
        "ping", "ping²", "ping³",
    };

    private static readonly HashSet<string> ForwardPrefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "fwd", "fw", "wg", "tr", "rv", "enc", "i", "vb", "vl", "pd", "doorst", "转发", "轉寄", "轉發", "пересл", "προθ",
    };

    /// <summary>
    /// Prefixes that mail programs write in capitals; in small letters they name a part of the program.
    /// </summary>
    private static readonly HashSet<string> InCapitals = new(StringComparer.OrdinalIgnoreCase)
    {
        "r", "i", "vb", "vl", "pd", "tr", "rv", "res", "ref", "enc", "ang", "bls",
    };

    private readonly List<string> _tags = [];
    private bool _isReply;
    private bool _isForward;
    private SubjectMarks _marks;
    private int? _version;
    private int? _number;
    private int? _total;

    public SubjectLine Read()
    {
        var rest = FoldSpace(subject);
        rest = TakeFront(rest);

        // A version or number in a tag is how people tag patches even where they leave out the word.
        if (_number is not null || (_version is not null && _marks == SubjectMarks.None)) _marks |= SubjectMarks.Patch;
        if ((_marks & SubjectMarks.Vote) != 0 && _tags.Exists(SaysEnd)) _marks |= SubjectMarks.Result;
        var (plain, old) = CutOldSubject(CutMoreMessages(rest));
        plain = TakeBack(plain);
        return new SubjectLine
        {
            Plain = plain,
            OldSubject = old,
            Tags = _tags,
            IsReply = _isReply,
            IsForward = _isForward,
            Marks = _marks,
            Version = _version,
            Number = _number,
            Total = _total,
        };
    }

    private string TakeFront(string rest)
    {
        var at = 0;
        while (at < rest.Length)
        {
            if (rest[at] == ' ') at++;
            else if (rest[at] == '[' && EndOfTag(rest, at) is var end and > 0)
            {
                TakeTag(rest[(at + 1)..end]);
                at = end + 1;
            }
            else if (EndOfPrefix(rest, at) is var next and > 0) at = next;
            else break;
        }

        return rest[at..];
    }

    private static int EndOfTag(string text, int start)
    {
        var end = text.IndexOf(']', start);
        if (end < 0 || end - start > LongestTag) return -1;
        var inner = text.IndexOf('[', start + 1);
        return inner > 0 && inner < end ? -1 : end;
    }

    /// <summary>
    /// The index after "Re:", "Re[2]:", "VOTE:" and their like at a place; -1 when none stands there.
    /// </summary>
    private int EndOfPrefix(string text, int start)
    {
        var colon = text.IndexOfAny([':', '\uff1a'], start);
        if (colon < 0 || colon - start is 0 or > 20) return -1;
        var name = NameOf(text.AsSpan(start, colon - start));
        if (IsPrefix(ReplyPrefixes, name)) _isReply = true;
        else if (IsPrefix(ForwardPrefixes, name)) _isForward = true;
        else if (name is "EXTERNAL" or "EXT" or "Ext" or "External") return colon + 1;
        else if (MarkOfBareWord(name) is var mark and not SubjectMarks.None) _marks |= mark;
        else return -1;
        return colon + 1;
    }

    /// <summary>A prefix without the number that some programs count replies with: "Re[2]", "Re^3".</summary>
    private static string NameOf(ReadOnlySpan<char> word) => word.Trim().TrimEnd("0123456789[]()^* ").ToString();

    private static bool IsPrefix(HashSet<string> prefixes, string name) =>
        prefixes.Contains(name) && (char.IsUpper(name[0]) || !InCapitals.Contains(name));

    /// <summary>Where a subject starts behind its reply and forward prefixes.</summary>
    public static int EndOfReplyMarks(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var colon = text.IndexOfAny([':', '\uff1a'], at);
            if (colon <= at || colon - at > 20) break;
            var name = NameOf(text.AsSpan(at, colon - at));
            if (!IsPrefix(ReplyPrefixes, name) && !IsPrefix(ForwardPrefixes, name)) break;
            at = colon + 1;
        }

        return at;
    }

    // Without brackets only whole capital words count: "Patch: ..." may be about patches.
    private static SubjectMarks MarkOfBareWord(string word) => word switch
    {
        "VOTE" or "POLL" or "Vote" => SubjectMarks.Vote,
        "RESULT" or "RESULTS" => SubjectMarks.Result,
        "ANN" or "ANNOUNCE" or "ANNOUNCEMENT" or "FYI" => SubjectMarks.Notice,
        "PATCH" => SubjectMarks.Patch,
        "RFC" or "RFD" => SubjectMarks.Rfc,
        "DISCUSS" or "PROPOSAL" or "Proposal" => SubjectMarks.Discuss,
        "WITHDRAWN" or "Withdrawn" or "RETRACTED" => SubjectMarks.Withdrawn,
        _ => SubjectMarks.None,
    };

    private void TakeTag(string tag)
    {
        tag = tag.Trim();
        if (tag.Length == 0) return;
        _tags.Add(tag);
        var words = tag.Split([' ', ',', ';', '\t'], StringSplitOptions.RemoveEmptyEntries);

        // Robots name "[tree:branch 3/8]" the commit that they built, and "[tip: x86/mm]" the one that was applied.
        if (NamesCommit(words[0]) || IsRobotTag(words)) _marks |= SubjectMarks.Notice;
        else TakeWords(words);
    }

    /// <summary>"tip:" and "tree:branch" do; "RFC:" in "[RFC: 2.6 patch]" says what a person sends.</summary>
    private static bool NamesCommit(string word) =>
        word.Contains(':', StringComparison.Ordinal) && MarkOfBareWord(word.TrimEnd(':').ToUpperInvariant()) == SubjectMarks.None;

    /// <summary>"[VOTE CLOSED]", "[VOTE] [SUMMARY]": of a vote that is its result.</summary>
    private static bool SaysEnd(string tag) => tag.Split(' ').Any(word =>
        word.ToUpperInvariant() is "CLOSED" or "ENDED" or "SUMMARY" or "CONCLUDED");

    private static bool IsRobotTag(string[] words) =>
        words[^1].Equals("test", StringComparison.OrdinalIgnoreCase)
        || words is ["GitHub", ..] or ["jira", ..] or ["JIRA", ..] or ["Jenkins", ..] or ["syzbot", ..];

    private void TakeWords(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at].ToUpperInvariant();
            if (at + 2 < words.Length && words[at + 1] == "of" && TakeFraction(word, words[at + 2])) at += 2;
            else if (word.IndexOf('/', StringComparison.Ordinal) is var slash and > 0
                && TakeFraction(word[..slash], word[(slash + 1)..])) continue;
            else TakeParts(word);
        }
    }

    private void TakeParts(string word)
    {
        foreach (var part in word.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Trim('-', ':', '(', ')');
            if (TryVersion(name, out var version)) _version ??= version;
            else TakeMark(name);
        }
    }

    private void TakeMark(string name)
    {
        foreach (var start in (string[])["PATCHES", "PATCHSET", "PATCH", "RFC"])
        {
            if (!name.StartsWith(start, StringComparison.Ordinal)) continue;
            var tail = name[start.Length..].TrimStart('-');
            if (tail.Length > 0 && char.IsLetter(tail[0]) && !TryVersion(tail, out _) && tail != "NEXT") continue;
            if (TryVersion(tail, out var version)) _version ??= version;
            _marks |= start == "RFC" ? SubjectMarks.Rfc : SubjectMarks.Patch;
            return;
        }

        _marks |= MarkOfTagWord(name);
    }

    private static SubjectMarks MarkOfTagWord(string name) => name switch
    {
        "RFD" => SubjectMarks.Rfc,
        "RESEND" or "REPOST" or "RE-SEND" or "RESENT" => SubjectMarks.Resend,
        "PULL" => SubjectMarks.Pull,
        "VOTE" or "POLL" or "REVOTE" or "RE-VOTE" => SubjectMarks.Vote,
        "RESULT" or "RESULTS" or "OUTCOME" or "PASSED" => SubjectMarks.Result,
        "CANCEL" or "CANCELED" or "CANCELLED" or "CANCELLING" or "CANCELING" => SubjectMarks.Cancelled,
        "WITHDRAWN" or "WITHDRAW" or "WITHDRAWING" or "WITHDRAWAL" or "RETRACTED" => SubjectMarks.Withdrawn,
        "DISCUSS" or "DISCUSSION" or "PROPOSAL" or "PROPOSE" or "LAZY" => SubjectMarks.Discuss,
        "ANN" or "ANNOUNCE" or "ANNOUNCEMENT" or "FYI" or "NOTICE" or "INFO" => SubjectMarks.Notice,

        // What its poster has put in already: GCC's lists say so for the record.
        "COMMITTED" or "PUSHED" or "INSTALLED" => SubjectMarks.Notice,
        "TOPIC" or "SUMMIT" => SubjectMarks.Topic,
        _ => SubjectMarks.None,
    };

    private bool TakeFraction(string number, string total)
    {
        // 3a/5 is a late part of patch 3.
        if (!TryNumber(number.TrimEnd('A', 'B', 'C', 'D'), out var n) || !TryNumber(total, out var m)) return false;
        if (n > m || m == 0) return false;
        _number ??= n;
        _total ??= m;
        return true;
    }

    private static bool TryVersion(ReadOnlySpan<char> text, out int version)
    {
        version = 0;
        if (text.Length is < 2 or > 6 || text[0] is not ('V' or 'v')) return false;
        text = text[1..];
        var point = text.IndexOf('.');
        return TryNumber(point < 0 ? text : text[..point], out version) && version > 0
            && (point < 0 || TryNumber(text[(point + 1)..], out _));
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < 10_000;

    private static string CutMoreMessages(string text) =>
        text.EndsWith(']') && MoreMessages().Match(text) is { Success: true } more ? text[..more.Index].TrimEnd() : text;

    private static (string Plain, string Old) CutOldSubject(string text)
    {
        if (!text.Contains("was", StringComparison.OrdinalIgnoreCase)) return (text, "");
        var old = Renamed().Match(text);
        return old.Success ? (text[..old.Index].TrimEnd(' ', '-', '\u2013', '\u2014', ',', ';'), old.Groups["old"].Value.Trim()) : (text, "");
    }

    private string TakeBack(string text)
    {
        if (text.EndsWith("(withdrawn)", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("[withdrawn]", StringComparison.OrdinalIgnoreCase))
        {
            _marks |= SubjectMarks.Withdrawn;
            text = text[..^"(withdrawn)".Length].TrimEnd();
        }

        if (text.EndsWith(']') && text.LastIndexOf('[') is var open and > 0
            && TryVersion(text.AsSpan(open + 1, text.Length - open - 2), out var tagged))
        {
            _version ??= tagged;
            return text[..open].TrimEnd();
        }

        var (cut, take) = SubjectTake.Cut(text);
        if (take is null) return text;
        _version ??= take;
        return cut;
    }

    private static string FoldSpace(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\[and \d{1,4} more messages?\]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoreMessages();

    /// <summary>
    /// "New (was: Old)", "New [was Re: Old]", "New was: Old" with a colon, "New - was Re: Old" with the marks of a subject;
    /// the end may be cut off.
    /// </summary>
    [GeneratedRegex(
        @"(?<=\S) ?(?:[\[(] ?was\b:? ?(?<old>[^ ][^\r\n]*?)[\])]?|\bwas: ?(?<old>[^\r\n]+)"
        + @"|\bwas (?<old>(?:re|aw|sv|fwd?)(?:\[[0-9]{1,2}\])?: ?[^\r\n]+)"
        + @"|(?:[-\u2013\u2014] |[,;] )was (?<old>(?:\[[^\]\r\n]{1,80}\] ?|[""\u201c])[^\r\n]+))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Renamed();
}
