namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases that doubt a proposal or speak against it without quite rejecting it.</summary>
internal static class DoubtPhrases
{
    public const string Disfavour = """
        not-convinced        .74 (am|are|me|remain|be) [{adv}] (not|hardly|un|less than) [{adv}] (convinced|sold|
            persuaded|sure (this|it|we|about|i (like|agree|want)|(that|whether) (this|it|we))|a [big] fan|fond|keen|
            thrilled|happy (with|about)|comfortable|enthusiastic)
        not-sure-should      .66 (am|are) not [{adv}] sure ([{adv}|that|if|whether|why|about] ({this}|we|you|i) [{adv}] (is|are|should|want|
            wants|need|needs|would|makes|make|helps|brings|will|buys|like|agree)|about ({this}|having|doing|adding|making))
        not-excited          .80 (am|are|be) [{adv}] not [{adv}|all that|too|overly|terribly] (excited|sold|happy|thrilled|enthused|
            impressed|swayed|a (big|huge|great) fan|fond) [on|about|of|with|by]
        brings-nothing       .74 (do|can) not [{adv}] see how (this|it|that|the <2>) [{adv}|is|would|will|could|can] (bring|brings|
            bringing|add|adds|adding|help|helps|helping|improve|improves|improving|buys|gains|solve|solves|reduce|reduces)
        brings-nothing       .72 not something that [{adv}] (adds|brings|helps|improves|gives)
        brings-nothing       .72 (will|would|does|do) not [{adv}] (bring|buy|gain|give|add) [us|you|anyone] (any|much|an [<1>]|extra|real) <2>
            (value|quality|benefit|gain|advantage|protection|safety|security|information|confidence|insight)
        restrictive          .60 (is|be|are|still|remains) [{adv}|rather|quite|a bit|still|far] [more|too] (restrictive|limiting|onerous|burdensome)
        what-is-gained       .76 what (is|do we|would we|will we|does (this|that|it)) [{adv}] (gained|gain|buy us|bring|solve)
        punishes             .66 (punishes|punishing|penalizes|penalises|alienates|alienating|breaks everybody|hurts|discourages|
            discouraging|drives away|scares away)
        at-the-expense       .64 (at the expense of|not worth the|too high a price|pulls the rug|pulling the rug|throw away|throwing
            away|gives up|giving up)
        only-means           .60 only (means|adds|makes|moves|hides|helps|postpones) 
        we-tried-that        .66 (we (have been|were) there [before]|been there|tried (this|that|it) before|came up before|rejected (this|
            that|it)|we have had this discussion|been (discussed|rejected|proposed) [before|many times|several times|already])
        dislike-how          .72 i [{adv}] (do not|did not|do not really|hate|dislike) [{adv}] [like|love|enjoy] (where|how|doing|having|
            seeing|the way) 
        unconvinced          .76 (unconvinced|skeptical|sceptical|dubious|doubtful|reluctant|uneasy|uncomfortable|wary|
            hesitant|disinclined|on the fence about|lukewarm)
        not-more-useful      .76 not [{adv}] (sure|see|think|clear) [that|how|why|whether|if] <5> (is|are|be|will be|would
            be) [{adv}] [all that|that] [{adv}|
            any] more (useful|helpful|convenient|readable|robust|efficient|intuitive)
        is-a-downside        .70 (there|this|that|it) [{adv}] (is|are|has) [{adv}] (a|one|some)
            [{adv}|huge|big|serious|major|real] (downside|downsides|
            drawback|drawbacks)
        dangerous-thought    .78 a [{adv}] (dangerous|slippery|risky) (thought|assumption|path|slope|precedent|game)
        i-doubt-it           .80 ! i [{adv}] doubt it .
        i-doubt              .66 i [{adv}] (doubt|fear|question|worry|wonder whether it is worth) [that|this|it|
            the|if|we|whether|some|people|about]
        i-dont-think         .62 i [{adv}] (do|would|did) not [{adv}] (think|believe|feel|agree|buy|want|see (a|any|the|
            why|how|much)) [that|this|it|the|we|you|a|any|there|there is|how|why|those|anyone]
        would-rather         .72 i (would|had) [{adv}] (rather|prefer|prefer to|much prefer|like it better) [not|have|
            see|keep|that|if|we|it|you|to|a|the|this]
        prefer-different     .66 i (would|do|tend to|strongly|really|personally|usually|generally|much|still) [{adv}]
            prefer [to|that|if|the|a|an|it|not|having|using|keeping]
        better-different     .64 (would be|is|it is|still|might be|seems|be) [{adv}|still|much] (better|best|cleaner|
            nicer|simpler|easier|preferable|safer) (to|if|by|with|when|as|than)
        different-fix        .64 (i would suggest|i suggest|recommend|(i|would) propose|my suggestion|alternatively|
            (an|one|another|possible) alternative|alternative (is|would|could|might)|another option|how about|what about|a different
            approach|another approach)
        should-rather        .66 (should|could|must|ought to|needs to|need to|shall) (rather|instead|better|really|
            preferably)
        by-design            .66 (by design|expected behaviour|expected behavior|works as intended|working as intended|
            as designed|on purpose|not a bug|working properly)
        already-have         .54 ((we|you|they|it|there|that|this|one|kernel|code|core|driver|library|spec|is|are) already (have|has|do|
            does|exists|exist|possible|
            handled|covered|supported|available|there)|duplicates|redundant|reinvent|reinventing)
        only-thing-works     .60 (only (thing|way|option|solution|approach) (that works|to|is|possible)|the right (way|
            fix|thing|solution|approach) (is|would be))
        done-elsewhere       .68 (has to|should|must|needs to|ought to|better|belongs) [{adv}] [be] [done|handled|fixed|
            solved|dealt with] (in|by|at) <5> not (in|by|at) the
        not-our-job          .70 (not|is not|is it) [{adv}] (our|your|my|the|a) (job|problem|business|place|
            responsibility|issue) (to|here|of)
        no-plain             .60 ^ no (i am not|it is not|we do not|this is not|that is not|it does not|it would not|
            this does not|we are not|we can not|please|you|not|there is no)
        burden               .58 (burden|churn|bikeshed|bikeshedding|paperwork|bureaucracy|maintenance cost|slippery
            slope|cosmetic|bloat|complexity|over indexing|red tape|nagging)
        too-much             .58 (too|way too|far too|overly) (much|many|complex|complicated|intrusive|invasive|heavy|
            risky|late|big|generic|specific|early|expensive|slow|large|restrictive|broad|vague|fragile|strict|strong|
            ambitious|onerous|rigid|harsh|simplistic|optimistic|permissive)
        drawback             .56 (impractical|cumbersome|annoying|painful|tedious|ugly|downside|downsides|drawback|
            drawbacks|disadvantage|disadvantages|problem is|issue is|trouble is|my concern|my worry|risk of|risk is|
            risks|backfire|regress|unfortunately)
        however-argue        .50 (on the other hand|having said that|that being said|nevertheless|not necessarily|not
            really|not at all the|far from|by no means)
        hard-to              .60 (hard|difficult|impossible|tricky|painful|expensive|costly) to (enforce|police|justify|defend)
        not-sure-x-right     .74 (am|are) not [{adv}] sure [that|if|whether] <6> (is|are|would be) [{adv}] [a|an|the] (good|right|best|
            correct|proper|sane|sensible) (approach|way|idea|place|thing|
            direction|solution|fix|layer|abstraction|interface|name)
        gives-not-much       .64 (does|do|would|will) not [{adv}] (give|gives|tell|say|buy|add|gain|bring|mean|achieve|improve|change)
            [us|you|me|one|anybody|users|it] [{adv}|all that|very] (much|a lot) $
        no-need-to           .60 no need to (merge|add|introduce|invent|create|make|have|extend|duplicate|complicate|reinvent|special
            case|treat|support|carry|open code|wrap)
        what-value           .62 what (actual|real|practical|added|additional|concrete) (value|benefit|advantage)
        what-value           .62 what (value|benefit|advantage) (does|do|would|will) <3> (add|have|bring|give|provide|offer)
        not-how              .70 (is|are|was) [{adv}] not [{adv}] how (you|one|people|i would|we would)
        no-user              .66 (do|can|could|did) not [{adv}] (see|find|spot|know of) [{adv}] (a|any|an) [<2>] (user|users|caller|
            callers|consumer|consumers|use case|usecase) (of|for|in|that|who|which|here|yet|$)
        not-a-good-fit       .66 not [{adv}] [a|the] (good|great|right|natural) fit
        asks-for-trouble     .70 (asking|asks|calls|recipe|begging|inviting|invites) for (trouble|problems|disaster|abuse|bugs)
        too-clever           .72 too (clever|smart) (by half|for its own good)
        just-a-workaround    .62 (this|that|it) (is|looks like|seems like) (just|only|merely|still|really|at best) (a|an) [<1>]
            (workaround|hack|kludge|band aid|bandaid)
        papers-over          .70 (papers|papering|paper|plasters) over (the|a|this|that|it|real|bugs|problems)
        good-enough-now      .60 (good enough|works fine|works well|worked (fine|well)|perfectly fine|just fine|nothing
            wrong) (today|now|already|as|without|for|currently)
        not-clear-win        .76 not [{adv}] clear [to me] [{adv}] (that|if|whether) <5> (is|are|would be) [{adv}] [a|an|any]
            [{adv}] (improvement|win|gain|benefit|
            better|worth|desirable|wise)
        worth-the-trouble    .78 not [{adv}] (convinced|sure|sold|persuaded) [that|if|whether] <4> (is|are) [{adv}] worth
        no-consensus-for     .74 (no|lack of|without) [{adv}|clear|rough|any|<1>] consensus (for|on|to|here)
        yuck                 .70 ! (yuck|ewww|eww|bleh|blech) [no] [.|$]
        have-reservations    .78 (have|had|share) [{adv}|some|a few|serious|strong|grave|my|many|big|your]
            (reservations|doubts|misgivings|qualms) [about|on|with|regarding|
            here|whether|$]
        belongs-elsewhere    .72 (belongs|belong) (in|to|into|on|at|with) <3> (not|rather than|instead of) (in|here|the|on|at|this|to)
        not-sure-about       .70 ^ [hm|hmm|but|so|i am] not [{adv}] sure about (this|that|it|these|{this}) [one|$|though]
        not-like-where       .78 i [{adv}] do not [{adv}] like where (this|it) is (going|heading)
        better-ways          .62 there (is|are) [{adv}] [a] (better|cleaner|simpler|easier) (way|ways) [$|to do|of doing]
        current-is-fine      .74 [i] [{adv}] [think|believe|feel|guess] [that] [the|our] (current|existing|present|old) <2>
            (is|are|works|work) [{adv}] (fine|ok|okay|good
            enough|well enough|sufficient) [too|as well|here|for now|for us|in this case] $
        am-unhappy           .76 i am [{adv}|a bit] (unhappy|displeased|dissatisfied|uncomfortable) (with|about)
            (this|it|that|the|{this}|having|adding|how)
        must-not-break       .66 (we|you|this|it) [{adv}] (must|may|should) not [{adv}] break (existing|our|userspace|user
            space|users|any|anyone|people|compatibility|old|working)
        seems-risky          .70 (seems|looks|sounds|feels|is) [{adv}]
            (risky|dangerous|scary|hairy|sketchy|backwards|iffy|brittle) [to me|for|$|to|and|as]
        error-prone          .62 (error prone|fragile by design|brittle by design|highly misleading|a category error)
        wrong-problem        .82 (solving|solves|fixing|fixes|attacking|addressing|addresses|treating) the wrong (problem|thing|bug|issue|end)
        refused-before       .78 (was|were|been|got) [{adv}] (rejected|refused|nacked|naked|turned down|nak ed|declined|voted
            down) [{adv}|several times|<2> times] (before|already|last time|in the past|last year|at the time|ten times|years
            ago|once|multiple times|for the same reason)
        why-bother           .76 ^ [so|but|then] why [even|would we|should we|would anyone] bother
        users-remain         .74 (there are still|there still are|we still have|still has|still have|there are (many|plenty
            of|lots of|a lot of|quite a few|thousands of)) [{adv}|quite a few|a lot of|many|plenty of|lots of|some]
            (users|people using|people who use|machines|systems|boards|consumers) (of (this|it|that)|using
            (it|this|that)|that (use|need|rely|depend)|who (use|need|rely|depend)|out there|left)
        still-used           .70 (people|i|we|some|many|others) [{adv}|do] still (use|uses|rely on|depend on|need) (this|it|that|them|these) 
        in-user-space        .74 (can|could|should|do|done|belongs|better|handle|handled|implemented|solved|solve|fix)
            [{adv}|be|all|this|it|that|easily|just as well|just as easily|perfectly well] [be] [{adv}]
            [done|handled|implemented|solved|left|it|this|that|left to|policy] (in|from|to|by) (user space|userspace)
        move-away-from       .72 (should|must|need to|ought to|want to) [{adv}|all|be|try to] (move|moving|get|getting|go)
            away from (it|this|that|them|these|those|the <2>|such <1>)
        no-users-yet         .78 (without|has no|have no|with no|there is no|there are no)
            [any|a|an|known|real|current|existing] [in tree|in kernel|upstream] (user|users|consumer|consumers) [of|for]
            [this|it|that|these|here] ($|this can|i|we|so|it|and)
        """;
}
