using System.Text.RegularExpressions;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Proposals;

/// <summary>Tells the mails that open a thread without asking the list to accept anything.</summary>
internal static partial class Notices
{
    /// <summary>True for announcements, results, calls for papers, minutes, reminders and what robots send.</summary>
    public static bool IsNotice(SubjectLine subject, IReadOnlyList<OwnSentence> sentences)
    {
        if (subject.Has(SubjectMarks.Notice | SubjectMarks.Result | SubjectMarks.Cancelled)) return true;
        const SubjectMarks asking = SubjectMarks.Vote | SubjectMarks.Discuss | SubjectMarks.Topic | SubjectMarks.Rfc;
        if (subject.IsReply || subject.Has(asking) || Suggestions.IsDraft(subject) || Suggestions.IsCall(subject)) return false;
        if (IsNotice(subject) || IsCommit(subject)) return true;
        for (var at = 0; at < Math.Min(sentences.Count, 3); at++)
        {
            if (NoticeSentence().IsMatch(sentences[at].Text)) return true;
        }

        return false;
    }

    /// <summary>The same by the subject alone: what is left to go by in answers to it.</summary>
    public static bool IsNotice(SubjectLine subject) => NoticeSubject().IsMatch(subject.Plain);

    /// <summary>True for what a program sends of each commit: "svn commit: r123 - trunk".</summary>
    public static bool IsCommit(SubjectLine subject) => CommitSubject().IsMatch(subject.Plain);

    /// <summary>True for a report of something broken or a request for help, going by the subject alone.</summary>
    public static bool IsReport(SubjectLine subject)
    {
        if (subject.Tags.Any(tag => ReportTag().IsMatch(tag))) return true;
        // "Remove the old parser?" puts a change up for discussion.
        var text = Suggestions.IsPlainChange(subject) ? subject.Plain.TrimEnd('?', ' ') : subject.Plain;
        return ReportSubject().IsMatch(text);
    }

    /// <summary>True when a mail opens by asking how something is done: nothing is put forward yet.</summary>
    public static bool IsQuestion(IReadOnlyList<OwnSentence> opening)
    {
        for (var at = 0; at < Math.Min(opening.Count, 3); at++)
        {
            if (Question().IsMatch(opening[at].Text)) return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"\bCFP\b|[|;] *deadline\b|\bdoctoral symposium\b|^linux-next: tree for\b|\bmmotm\b.*\buploaded\b"
        + @"|\bcall for (?:\w+ )?(?:papers|participation|nominat\w+|nominees|proposals|topics|presentations|speakers"
        + @"|volunteers|submissions|attendees)\b|^FYI\b(?!.*\bRFC\b)|\b(?:code |feature "
        + @"|string )?freeze\b.*\b(?:start(?:s|ed)?|begins?|began|now|from|today|tomorrow|in effect|in force|is here)\b|\bmeeting\b(?! (?:place|point))|\bminutes\b"
        + @"|\bagenda\b|\breminder\b|\bworkgroup\b|\bwork(?:ing)? group\b|\bresults? (?:of|for|from)\b|^results?:"
        + @"|\belections?\b|\bnominat\w+\b|\bschedule\b|\bearly access\b|\b(?:is|are|now) (?:now )?(?:available"
        + @"|released|out|open)\b|\b(?:is|are) now on\b|\breleased$|\bannounc\w+\b|\bout of (?:the )?office\b"
        + @"|\bon vacation\b|\b(?:signed|corporate|individual|updated?|adding|from) (?:\w+ ){0,2}[IC]?CLA\b"
        + @"|^[IC]?CLA (?:from|for|of|sign\w+)\b|\bCCLA\b|\bdigest, vol\b|\bnewsletter\b|\bjob (?:offer|opening)\b"
        + @"|\bbuild (?:failed|succeeded|became|is)\b|\bbuild failure\b|\bregressions? - (?:FAIL|trouble)|\b(?:FAIL"
        + @"|tolerable) - PUSHED\b|\bsecurity advisory\b|^Xen Security Advisory\b|\bconference\b|\bhackathon\b"
        + @"|\bsummit 20[0-9]{2}\b|\bkernel summit\b.*\bsubmissions\b|\bweekly (?:report|status)\b|\bstatus report\b"
        + @"|\bmonthly report\b|\bhandoff\b|\bhas been (?:added|applied|merged|queued)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoticeSubject();

    [GeneratedRegex(
        @"\b(?:pleased|happy|proud|glad|delighted|excited) to (?:announce|report|inform)\b"
        + @"|\b(?:we|I) (?:have |'ve )?(?:just )?(?:created|set up|opened) (?:a|the) (?:new )?(?:mailing )?list\b"
        + @"|(?<!\b(?:now that|once|when|after|since|until|as soon as)\b[^,;]{0,60})\b(?:has"
        + @"|have) (?:just )?been released\b|\bannounces? the (?:release|availability)\b|\bnominations? (?:for|are"
        + @"|is)\b|\bcall for (?:papers|proposals|participation|nominations)\b|^(?:FYI|just an? (?:FYI"
        + @"|heads[- ]up))\b|\bthis is an automat(?:ed|ic)\b|\bthe following commit has been merged\b"
        + @"|\b(?:freeze (?:period )?(?:has|is) (?:now )?(?:started|begun|in effect|in force)"
        + @"|(?:tree|branch|repository|master|trunk) is (?:now )?(?:frozen|in freeze|closed for \w+))\b"
        + @"|\bkernel test robot\b|\bsyzbot (?:found|has)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoticeSentence();

    [GeneratedRegex(
        @"^(?:(?:so|and|also|hi|hello|all)\W+)*(?:how (?:do|can|would|should|to) (?:I|we|you|one|people)\b"
        + @"|(?:does|has|can|could) (?:anyone|anybody|someone|somebody) (?:please )?(?:know|seen|tried|had"
        + @"|have|tell|point|explain|help|give|share|provide|advise)\b"
        + @"|(?:is|does|has) (?:anyone|anybody|someone|somebody) (?:here |else |already |currently )?"
        + @"(?:use|using|run|running|working|doing|aware|familiar)\b"
        + @"|I(?:'m| am) (?:currently |just |still )?trying to (?:understand|figure out|find out|get my head)\b"
        + @"|I(?:'m| am| was) (?:currently |just |still )?(?:wondering|curious) (?:how|what|why|where|which|who|about)\b"
        + @"|(?:is|are) there (?:any|a|an) (?:plans?|way|document\w*|examples?|guide|tutorial|reference|difference)\b"
        + @"|where (?:can|do|should|is|are)\b|I (?:ha(?:ve|d) (?:a|some|two|a few|a couple(?: of)?) questions?|need (?:some |a bit of |your )?(?:help|advice|guidance))\b|I (?:am|'m) (?:new|seeing|getting"
        + @"|unable|having|looking for)\b|I(?:'ve| have)? (?:run|ran) into (?:a|an|some)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(
        @"^INFO:|\b(?:problems?|issues?|errors?|bugs?|fail(?:s|ed|ure|ures|ing)?|crash(?:es|ed)?|panics?|oops"
        + @"|hangs?|hung|broken|regression|leak|can't|cannot|can not|unable|not working|doesn't work|does not work"
        + @"|warning|lockup|deadlock|stuck|BUG|PROBLEM|WARNING|KASAN|null pointer|use-after-free)\b|\bhow (?:to|do"
        + @"|does|can|should)\b|\bquestions?\b|^(?:any|what|where|when|why|who|which|is|are|does|do|did|has|have|can"
        + @"|could)\b|\bhelp\b|^about\b|\bclarification\b|\?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReportSubject();

    [GeneratedRegex(@"^(?:svn|cvs|git|hg|bzr)(?:[- ]\w+)? commit\b|^commit:? r?[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommitSubject();

    [GeneratedRegex(
        @"^(?:Q|question|bug|bug ?report|crash|regression|help|syzbot)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReportTag();
}
