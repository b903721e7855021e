using System.Text.RegularExpressions;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Proposals;

/// <summary>Finds the sentence in which somebody puts something forward.</summary>
internal static partial class Suggestions
{
    private const int LongestSentence = 1_000;

    /// <summary>
    /// The first sentence that suggests something for the project to do or take; null when there is none. Advice to one
    /// person ("you should update your package") and negated wishes do not count.
    /// </summary>
    public static OwnSentence? FirstIn(IReadOnlyList<OwnSentence> sentences) =>
        First(sentences, static text => Suggested().IsMatch(text));

    /// <summary>
    /// The same for a message that opens a thread or a branch: there a request for an opinion counts too.
    /// </summary>
    public static OwnSentence? FirstInOpening(IReadOnlyList<OwnSentence> sentences) =>
        FirstIn(sentences) ?? First(sentences, static text => Requested().IsMatch(text));

    /// <summary>
    /// What the author of an opening message has made or plans, where he suggests nothing in so many words.
    /// </summary>
    public static OwnSentence? FirstOffer(IReadOnlyList<OwnSentence> sentences) =>
        First(sentences, static text => Offered().IsMatch(text));

    /// <summary>The first sentence in which somebody wants the project to do something, told from advice and from examples.</summary>
    public static OwnSentence? FirstPlan(IReadOnlyList<OwnSentence> sentences) =>
        First(sentences, static text => Planned().IsMatch(text));

    /// <summary>True when a subject names a change or a decision asked for: "Moving the parser to C++17", "New repository request".</summary>
    public static bool IsChange(SubjectLine subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Change().IsMatch(subject.Plain);
    }

    /// <summary>True when a subject calls what the mail holds a draft, which others may still change: not so minutes.</summary>
    public static bool IsDraft(SubjectLine subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Draft().IsMatch(subject.Plain);
    }

    /// <summary>True when a subject calls for a decision in the words of a standards body or a project's constitution.</summary>
    public static bool IsCall(SubjectLine subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Called().IsMatch(subject.Plain);
    }

    /// <summary>True when a subject tells the project what to do: "Remove the old parser?"</summary>
    public static bool IsPlainChange(SubjectLine subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return PlainChange().IsMatch(subject.Plain);
    }

    /// <summary>True for "attached is a rebased patch", "OK for trunk?" and "please apply".</summary>
    public static bool OffersPatch(OwnSentence sentence) => sentence.Text.Length <= LongestSentence && Attached().IsMatch(sentence.Text);

    /// <summary>True for "I've opened a merge request which removes it": the change is there, wherever it was first talked of.</summary>
    public static bool OpensRequest(OwnSentence sentence) => Opened().IsMatch(sentence.Text);

    /// <summary>True for "please apply commit 1234567 to 4.19": what is asked for is written, so that it is handled like a patch.</summary>
    public static bool AsksToTake(OwnSentence sentence) => Taken().IsMatch(sentence.Text);

    /// <summary>The same of a subject.</summary>
    public static bool AsksToTake(SubjectLine subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Taken().IsMatch(subject.Plain);
    }

    private static OwnSentence? First(IReadOnlyList<OwnSentence> sentences, Func<string, bool> matches)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Text.Length <= LongestSentence && matches(sentence.Text)) return sentence;
        }

        return null;
    }

    [GeneratedRegex(
        @"\bI(?:'d| would|'ll| will| want to| wish to| hereby| am going to|'m going to)?(?: like to| also"
        + @"| strongly| therefore| again)* (?:propose|proposing|suggest|suggesting|recommend|move|second)\b(?! (?:that )?you\b)|\b(?:my"
        + @"|our|the|this|a|one) (?:\w+ )?(?:proposal|suggestion|idea|plan)(?: here)? (?:is|would|was)\b|(?<!\b(?:do"
        + @"|does|did|if|when|what|why|how|where|whether|which|who) )\b(?:we|xen|the project|the kernel"
        + @"|maintainers) (?:should|could|ought to|must|really need to|need to|might want to"
        + @"|may want to)\b(?! (?:not|never|have (?:been|seen|done)|see|get (?:a|some|any) (?:resolution|decision)"
        + @"|reach|decide))|\blet(?:'s| us)\b(?! (?:see|hope|say|assume|wait|me|know))|\bhow about(?: (?:we|us|a|an|the|this|that|just|if|something|instead|not|\w+ing)\b|\W*$)"
        + @"|\bI(?:'d| would)? (?:\w+ )?(?:like|love|want|prefer) (?:us|everybody|everyone|the (?:project|community|team|group)) to\b|\bwhat about (?:\w+ing|a|an|if|the)\b|\b(?:should|could|can|shall) we\b|\bwhy (?:don't|do not|not|can't"
        + @"|shouldn't) (?:we\b|\w+ing\b|just\b|simply\b)|\bit (?:would|might|may"
        + @"|could) (?:also )?be (?:\w+ )?(?:good|better|nice|great|useful|worth|worthwhile|helpful|best|sensible"
        + @"|cleaner|easier)(?: if| to|while| \w+ing|\b(?!\W*(?:thank|$)))|\bmakes? (?:more |much |a lot of |a lot more )?sense to\b"
        + @"|\b(?:I|IMO|IMHO|maybe|perhaps|probably),? (?:\w+ )?(?:the )?(?:best|better|right|proper|correct) (?:way"
        + @"|thing|solution|approach|fix|option)\b|\b(?:could|can|would) you (?:please )?(?:give (?:that|this"
        + @"|it) a try|(?:try|test) (?:this|that|the (?:patch|diff|change|following|below|attached)))\b"
        + @"|\bthe (?:right|correct|proper|obvious) fix (?:is|would be)\b|\bI(?: would|'d) (?:prefer|rather|go with"
        + @"|vote for)\b|\b(?:am|are|'m) in favou?r of\b|\bplease (?:apply|merge|pull|commit|include|unblock|grant"
        + @"|consider (?:apply|merg|includ|add|for|this))\w*\b"
        + @"|\b(?:submit|submitting|send|sending|make|making) (?:this|my|our|an) application\b|\b(?:like|want|wish) to apply (?:for|to (?:become|join))\b"
        + @"|\bI(?:'m| am|'ll| will)? (?:intend|plan|planning|going)\b[^?]{0,160}\b(?:unless|if (?:nobody|no one|I hear no))\b"
        + @"|\bunless (?:some(?:one|body)|any(?:one|body)|there are|I hear|we hear) (?:\w+ ){0,2}(?:objects?|objections?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suggested();

    [GeneratedRegex(
        @"\bI(?:'m| am|'ve been| have been) (?:\w+ )?(?:trying|planning|going|working|thinking|considering"
        + @"|looking to|proposing|preparing)\b|\bI (?:plan|intend|want|wish|would like|'d like|propose"
        + @"|hope)\b (?:\w+ )?to\b|\bI'd like to\b|\b(?:I|we)(?:'ve| have)?(?: \w+)? (?:implemented|prepared|written"
        + @"|wrote|updated|pushed|created|submitted|posted|added|drafted|put together|made|attached|sent|opened"
        + @"|raised|filed) (?:an?|the|this|some|my|our|up|out|\w+-\d+)\b|\bplease (?:review|comment|vote|provide"
        + @"|send|share|give|let (?:me|us) know (?:what|your|if you))\b|\b(?:proposal|proposing|RFC)\b"
        + @"|\bthe following (?:is|are) (?:a|an|my|the)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offered();

    [GeneratedRegex(
        @"^(?!\W*(?:for (?:example|instance)|if|once|when|until|after|before|as|yes|yeah|sure)\b)(?:.*?(?:(?<!\bwhen )\bI(?:'d)? (?:hereby |would |also |therefore |like to ){0,3}(?:propose\b"
        + @"|suggest (?:that )?we\b)|\bthe plan is to\b|\bmy (?:proposal|suggestion) is\b|we (?:should|ought to)(?! (?:be|have|see|get|know|ask|look|not|never))\b"
        + @"|\bwhy (?:don't|do not|not) we\b|\bhow about (?:we|hav|mak|add|remov|us)\w*))|^\W*(?:(?:so|then|maybe|perhaps|but|and|also|or|hence)\W+)*"
        + @"(?:(?:should|shall) we\b|let(?:'s| us) (?!not|see|hope|say|assume|wait|me|know|take\b.*\bexample))"
        + @"|\bif (?:it|this|that)(?:'s| is) (?:ok|okay|fine|alright|good) (?:for|with|by) (?:you|everyone|everybody|all)\b[^.?!]{0,40}\bI(?:'ll| will| can)\b"
        + @"|^\W*if (?:that|this|it)(?:'s| is) (?:the case|so|true|right),? (?:then )?I(?:'ll| can| will| could| would)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex(
        @"^(?:[\w./+-]+: ){0,2}(?:(?:re-?)?(?:mov|add|remov|replac|renam|deprecat|retir|migrat|updat|introduc|chang|improv|enhanc|reus|re-us|us|unify|consolidat"
        + @"|standardi[sz]|mak|requir|separat|simplif)(?:e|ing|y|ying)?|drop(?:ping)?|switch(?:ing)?|upgrad(?:e|ing)|enabl(?:e|ing)|disabl(?:e|ing)"
        + @"|split(?:ting)?|merg(?:e|ing)|allow(?:ing)?|support(?:ing)?|implement(?:ing)?|creat(?:e|ing)|stop(?:ping)?|adopt(?:ing)?|convert(?:ing)?"
        + @"|rework(?:ing)?|refactor(?:ing)?|bann?(?:ing)?) (?!(?:to|on|error)\b)\w|\brequest (?:for|to|of)\b|\brequest(?:ed)?$|\brequest:"
        + @"|\bpropos\w+|\bpolicy\b|\bvs\.? ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"\bplease (?:git )?pull\b|\bplease (?:\w+ )?(?:apply|backport|cherry-?pick|pull|merge|queue|pick up|include)\b[^.?!]{0,40}"
        + @"\b(?:commits?|patch(?:es)?|(?-i:[0-9a-f]{7,40}))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Taken();

    [GeneratedRegex(
        @"\b(?:call for (?:adoption|consensus|objections)|adoption call|WGLC|CfC|consensus call|last call for objections|general resolution)\b"
        + @"|\b(?:WG|working group|IETF) (?:adoption|last call)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(
        @"^(?:[\w./+-]+: ){0,2}(?:(?:should|shall) we |(?:remove|drop|deprecate|retire|rename|merge|replace|switch|adopt|ban|require"
        + @"|split|unify) (?!(?:on|error|fails?)\b))\w",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlainChange();

    [GeneratedRegex(
        @"\b(?:attached|here|below)(?:'s| is| are| you(?:'ll| will)? find| please find)\b[^.?!]{0,80}\b(?:patch(?:es|set)?|diff|v[2-9]|version|series|update)\b"
        + @"|^\W*please (?:apply|commit|install|check (?:it|this) in)\b|^\W*(?:(?:is )?(?:this|it) )?ok(?:ay)? (?:for (?:trunk|head|mainline|master|main|stage ?\d|the \S+ branch|commit)|to"
        + @" (?:commit|apply|install|push|check in))\b[^.!]*\?"
        + @"|\b(?:please find|find|see|the) attached (?:patch|diff|series|v[2-9])\b|\b(?:patch|diff|new version|v[2-9]) (?:is )?attached\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attached();

    [GeneratedRegex(
        @"\bI(?:'ve| have)?(?: \w+)? (?:created|opened|submitted|filed|raised|posted|pushed) (?:an?|the|my) (?:\w+ )?(?:merge request|pull request|MR|PR)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Opened();

    [GeneratedRegex(@"^\W*draft\b(?!.*\b(?:minutes|notes)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Draft();

    [GeneratedRegex(
        @"\b(?:appreciate|welcome|get|hear|looking for|interested in) (?:\w+ )?(?:comments|thoughts|feedback"
        + @"|opinions|input)\b|\b(?:thoughts|comments|opinions|objections)\?|\bwhat do (?:you|people|folks"
        + @"|others) think\b|\b(?:any|are there) (?:\w+ )?(?:seconders|objections)\b|\bwho wants to second\b"
        + @"|\b(?:can|could|would) (?:you|someone|somebody|anyone|the maintainers?)(?: please)? (?:add|change"
        + @"|include|consider|merge|apply|review|create|commit|pull|backport|take)\b|\bany chance (?:that )?(?:we"
        + @"|you|someone|somebody|the \w+)\b|\bany chance of (?:\w+ing)\b|\b(?:anything"
        + @"|something) (?:\w+ )?(?:doable|(?:that )?(?:we|one) (?:can|could) do)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Requested();
}
