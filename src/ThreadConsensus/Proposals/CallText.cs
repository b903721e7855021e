using System.Text.RegularExpressions;

namespace ThreadConsensus.Proposals;

/// <summary>The phrases by which a call lets silence decide.</summary>
internal static partial class CallText
{
    public static bool LetsSilenceDecide(IReadOnlyList<OwnSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (!sentence.IsQuestion && Silence().IsMatch(sentence.Text)) return true;
        }

        return false;
    }

    /// <summary>True for a sentence that puts something to the readers' decision.</summary>
    public static bool AsksForDecision(string sentence) => Decision().IsMatch(sentence);

    [GeneratedRegex(
        @"\blazy (?:consensus|voting|approval)\b|\bsilence (?:is|means|implies|will be|shall be|counts|equals)\b"
        + @"|\b(?:if|unless|until) (?:there (?:are|is) )?(?:nobody|no one|no-one|no (?:more |further )?objections?"
        + @"|anybody|anyone|somebody|someone)\b[^.?!]{0,40}\b(?:objects?|objections?|complains?|disagrees?|shouts?"
        + @"|screams?|speaks? up)\b|\bif (?:there (?:are|is)|I (?:hear|see|get|receive)|we (?:hear|see)) no (?:more "
        + @"|further |major |strong )?objections?\b|\bif (?:I|we) (?:don't|do not) hear\b[^.?!]{0,40}\b(?:otherwise"
        + @"|objections?|back|anything|from)\b|\b(?:barring|absent|without|failing|lacking) (?:any |further "
        + @"|major )?objections?\b|\bunless (?:I hear|there (?:are|is)) (?:any |an )?objections?\b|\bno (?:response"
        + @"|reply|answer) (?:is|means|will be)\b[^.?!]{0,30}\b(?:agree\w*|consent|assent|approval|yes)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Silence();

    [GeneratedRegex(
        @"\b(?:any|are there) (?:\w+ ){0,2}(?:seconders?|objections?)\b|\bwho wants to second\b"
        + @"|\bplease (?:\w+ )?vote\b|\bcast your vote|\bvote (?:is|will be|stays) open\b|\bget a (?:resolution"
        + @"|decision)\b|\b(?:want|wants|like) to (?:give|state|voice) (?:their|his|an) opinion|\b(?:call|calling"
        + @"|ask|asking) for (?:a |the )?(?:vote|consensus|decision)\b|\bneed (?:a|some) (?:decision|consensus)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decision();
}
