namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases that reject or argue against.</summary>
internal static class ObjectionPhrases
{
    public const string Object = """
        no-exception         .90 ^ [sorry|so|but|i am afraid] no [freeze|release] exception [for|here|from|$]
        no-exception         .90 not [{adv}|going to|be|willing to|want to] [{adv}] (grant|granting|give|giving|qualify for|see a reason for) [it|
            this|that|you|them] [an|a|the] [<1>] (exception|waiver|release ack)
        not-interested       .84 i am not [{adv}|at all|the least|in the least|remotely] interested [{adv}|at all|in the
            least] in (some|any|this|that|a|an|such|having|
            adding|merging|taking|supporting|maintaining|{this})
        sorry-no             .80 ! [i am] (sorry [but] no|no sorry) $
        not-so-late          .84 not [{adv}|want to|be] (take|taking|have|merge|accept|taken|merged) (this|that|it|these|them|{this}) [{adv}] (so|
            this|that) late
        nak                  .95 ^ [a|big|huge|strong|hard|firm|so|still|sorry|this is a|that is a|it is a|clear|
            definite] (nak|nack|naked|nacked|nak ed|naked) [from|to|for|on|this|that|by|as|it|the|until|unless|please|
            again|then|anyway]
        nak                  .95 (nak|nack|nacked) (from|to|for|on|this|that|by) (me|my side|us|this|that|the|it|any|
            all|anything|such|now)
        i-nak                .95 i [{adv}|am going to|will|would|have to|must|hereby|do|am] (nak|nack|naking|nacking|
            veto|reject|rejecting|vetoing) [this|it|that|{this}]
        i-object             .94 i [{adv}|must|have to|do|would|will] (object|objected|disapprove) [to|of] 
        objection-raised     .88 i [{adv}] (have|raise|had) (an|a strong|strong|serious|fundamental|a) (objection|
            objections) [to|against]
        opposed              .94 i (am|remain|would be|stay|am going to be|will be) [{adv}]
            [adamantly|firmly|vehemently|dead|dead
            set|categorically|mildly|slightly|somewhat|moderately|rather|vaguely|weakly] (against|opposed to|opposed|in
            opposition) [to]
            [this|it|that|the|{this}|having|adding|making|any|such|doing|enabling|enable|turning|removing|changing]
        dead-body            .97 over my (dead|cold) [dead|lifeless] body
        no-way               .88 ^ (no way|hell no|not a chance|(absolutely|definitely|certainly) not $|please no|
            please do not (do|merge|apply|land|commit|ship|go there|take|deprecate|remove|drop) (this|that|it|them)|no please|
            no thanks|no unacceptable|no no)
        no-way-can-i         .95 no way (can|will|would|am|are) (i|we) [{adv}|going to|ever] (pull|pulling|take|taking|merge|merging|apply|applying|
            accept|accepting|ack) [this|it|that|these|them|{this}|any|such]
        unacceptable         .90 (is|are|just|simply|completely|totally|absolutely|^) (unacceptable|not acceptable|not
            an option|out of the question|a non starter|a nonstarter|a no go|no go|non starter)
        vote-against         .94 (vote|voting|voted) (against|no $|no on)
        not-support          .94 i (do|can|will|could|would|am) not [{adv}|be able to|going to|in a position to|willing to] (support|
            endorse|back|approve of|get behind) [{this}|adoption|publication|such|any|the]
        not-in-favour        .94 (am|are|be|is) [{adv}] not [{adv}] (in favor|in favour|in support|supportive) [of]
        not-in-favour        .93 ^ not (in favor|in favour|in support|supportive) [of]
        hard-no              .93 ^ [a|that is a|it is a|this is a|so|but|sorry] [{adv}] (hard|firm|strong|clear|resounding|definite) (no|
            pass|nope)
        no-from-me           .93 (^ no|pass|nope|veto) from (me|my side|us|our side)
        would-be-mistake     .88 (would|will|is|be|as|it|makes|^) [{adv}] [be] [{adv}] (a|an) [{adv}|big|huge|serious|grave|terrible|
            costly|major] (mistake|step back|step backwards|step backward|disservice|nightmare|disaster|footgun|misfeature|anti
            pattern|antipattern|distraction|overreaction|pure waste|waste of (time|effort|cycles|energy|our time|everyones time))
        mistake-to           .86 (mistake|wrong|unwise|foolish|premature|irresponsible|shortsighted|short sighted|reckless|hostile|
            unreasonable|unfair|disproportionate) [for us] to (do|add|make|drop|remove|change|merge|accept|publish|adopt|force|
            require|standardize|standardise|deprecate|break|take|push|rush|impose|turn|switch|ban|kill)
        ill-advised          .84 (is|be|seems|looks|feels|sounds|^) [{adv}|a bit] (premature|misguided|unwise|shortsighted|short
            sighted|ill advised|ill conceived|ill considered|user hostile|hostile to|security theater|security theatre)
        solution-in-search   .92 (solution|cure|fix|answer) (in search of|looking for|searching for) a (problem|question)
        cure-worse           .90 (cure|medicine|remedy) [is|would be|that is] [{adv}] worse than
        worse-than           .84 worse than (nothing|today|the status quo|status quo|what we have|before|the disease|the problem|doing
            nothing|now|useless|leaving)
        status-quo           .84 (keep|leave|stay|stick|prefer|stay put) [{adv}] [with|to|at|where] [the|things|our] (status quo|we are|
            current (behavior|behaviour|state|default|scheme|situation|rules|wording|name|design|approach|cadence|process)|default
            alone|default as it is|existing (behavior|behaviour|scheme|default))
        status-quo           .80 (leave|keep) (the|this|that|our|these) <2> alone
        not-compelling       .84 (do|did|can) not [{adv}] find (the|this|that|it|any of) <4> (compelling|convincing|persuasive|worthwhile)
        not-compelling       .82 (not|hardly|far from) [a|an] [{adv}|very] (compelling|persuasive) [enough|argument|reason|motivation|case]
        not-wanted           .86 not [{adv}] something (i|we) [{adv}|would|will|am|are] (want|like|love|willing|prepared|keen|happy|
            comfortable|eager) [to|on|with] (see|have|merge|take|support|maintain|carry|encourage|endorse|merging|taking|
            supporting|having|seeing)
        off-the-table        .86 (is|are|be) (not [{adv}] on|off) the table
        not-in-tree          .84 (should|must|does|do|has|have) [{adv}] (not|no place|no business) [be|belong|live|go|being] (in|into) (the|our|
            this) [<1>] (kernel|tree|repo|repository|code base|codebase|document|standard library|core|charter|spec|specification)
        thousand-cuts        .82 death by a thousand (cuts|paper cuts|papercuts)
        see-no-why           .80 (do|can) not [{adv}] see why (we|this|it|you|one|anyone|anybody|the <2>) [{adv}] (should|would|need|needs|
            want|wants|have|has|must|ought)
        below-the-bar        .86 (does|do|would|will) not [{adv}] (clear|meet|reach|pass|rise to) (the|this|that|our|a) [<1>] (bar|
            threshold)
        below-the-bar        .80 (bar|threshold) (for|to) <4> is [{adv}|deliberately] (high|higher)
        defeats-purpose      .84 (defeats|defeating|defeat) the [whole|entire|very] (purpose|point)
        not-the-answer       .86 (is|was|be) not [{adv}] (the|an|a) [<1>] (answer|replacement|substitute|improvement|way to go|way forward|
            right time)
        no-replacement       .80 (is|as) no (replacement|substitute|solution|improvement|answer|excuse|justification)
        misuse               .82 (a|an|is|be) (misuse|abuse) of
        please-reconsider    .86 (please|(urge|ask|beg) you to) (reconsider|stop|leave (it|this|that|them) (alone|as|in|$)|keep (it|this|that|them)
            (as|in|the way|$))
        please-dont          .93 ! [but|so|and|no|oh|sorry] please (do not|no) .
        reject-it            .90 (let us|we should|i would|should|vote to|please) [{adv}|simply|just] (reject|decline|turn down|refuse)
            [this|it|that|{this}|this one]
        share-dislike        .88 [i] [{adv}|also] (share|second|echo|have the same) <2> (dislike|skepticism|scepticism|reservations|
            objection|objections|aversion|misgivings)
        breaks-everybody     .84 (break|breaks|breaking|kill|kills|killing|kick|alienate) [{adv}|basically|practically|nearly] (every|everyone|
            everybody|everything|all|half of|half the|most of|most|thousands of|millions of) 
        sad-to-see-go        .84 (sad|sorry|hate|shame|pity) [{adv}] to (see|lose|have) (it|this|that|them|<2>) [go|gone|disappear|removed|
            dropped|killed]
        cannot-think-worse   .84 (not|hardly) think of a [<1>] (worse|better way to (break|annoy|lose|alienate|kill))
        below-nota           .92 (below|under) (further discussion|fd|none of the above|nota)
        stop-it              .86 (nip this|stop (this|that|it) (here|now|right)|kill this (idea|proposal)|put this to rest)
        not-take-this        .90 i ((will|am|would) not [{adv}] [going to|willing to|be] (take|taking|apply|
            applying|merge|merging|accept|accepting|ack|acking|pull|pulling|support|supporting|approve)|(can|could) not [{adv}] (take|
            accept|ack|support|approve)) (this|it|that|these|anything|any|such|{this})
        should-not-do        .86 i [{adv}] (do not|don) (think|believe|feel) [that] (we|this|that|it|you|one|the [<2>])
            [{adv}] (should|ought to|want to|needs to|need to|must) [{adv}] (do|be done|have|make|add|merge|apply|
            accept|take|go|change|introduce|allow|support|be (merged|applied|accepted|added|taken|in|allowed|a tech
            topic|supported|adopted|released)|bother|proactively|encourage|mandate|impose|codify|require)
        think-should-not     .86 i [{adv}] (think|believe|feel|suggest) [that] (we|this|it|that|you|one|the <1>) [{adv}] (should|must|ought to) not
            [{adv}] [be] (do|done|merge|merged|apply|applied|accept|accepted|add|added|adopt|adopted|take|taken|release|released|allow|
            allowed|change|changed|introduce|publish|published|go|drop|dropped|remove|removed)
        doubt-good-idea      .86 (do|did|can) not [{adv}] (think|believe|feel|see how) (it|this|that|{this}) [{adv}] (is|was|
            would be|makes|will be) [{adv}] [a|an|the] [{adv}] (good|great|sensible|sane|wise|reasonable|right|useful|proper|
            viable|best|sense)
        not-good-idea        .86 not [{adv}] [a|an|the] [{adv}] (good|great|sensible|sane|wise|reasonable|right|useful|
            proper|acceptable|viable|sustainable|best) (idea|approach|way|thing to do|direction|plan|solution|move|path|
            road|option|proposal|reason)
        bad-idea             .90 [a|is|the|an|this] [{adv}] (bad|terrible|horrible|stupid|awful|poor|wrong|dumb|
            dreadful|dangerous|misguided|crazy|insane) (idea|plan|move|proposal|approach|direction|solution|path|thing
            to do|tradeoff|trade off|precedent)
        bad-way              .86 [a|is|the|an|this] [{adv}] (bad|terrible|horrible|stupid|awful|poor|dumb|dreadful|crazy|insane) way (to|of)
        wrong-approach       .84 (is|as|seems|looks|be|still|completely) [{adv}] (the wrong|wrong|not the right|not the
            best|a wrong) (approach|direction|way|solution|place|layer|thing|fix|answer|tool)
        please-not           .86 (prefer|rather|like|want|urge|ask|please) [{adv}|that|if|it|this|we|you|us|the [<2>]]
            [{adv}|that|if|it|this|patch|was|is|were|did|be] not [be|get|to] (accepted|merged|applied|do this|do that|
            done|go in|happen|take this|released|adopted|changed|have this|see this|added|introduce|go there|go down)
        please-dont-do       .88 (please|let us) (do not|not) (do (this|that|it)|merge|apply|commit|release|add this|
            change this|accept|push|go (there ($|please|again)|down|that)|introduce|make this)
        dont-want            .84 (we|i|nobody|people) [{adv}] (do|would|did|really do) not (want|need) (this|that|it $|
            such|any|to (have this|add|go|do this|do that|merge|carry|maintain|support|see this|introduce|encourage|go
            back)|a|another|yet another|{this})
        do-not-like          .82 i [{adv}] (do not|do not really) [{adv}] (like|love) (this|it|that|the idea|{this})
        do-not-like          .86 i [{adv}] (hate|dislike|strongly dislike|detest|loathe) (this|it|that|the idea|{this})
        less-i-like          .88 (the less|less and less) i (like|am convinced)
        no-benefit           .84 (do not|can not|fail to|can hardly|hard to|not|hard time|struggling to|unable to|no
            one) [{adv}] (see|seeing|perceive|spot|understand|find) [{adv}] (the|any|much|a|what|how) [real|added|actual|good|clear|
            big|compelling] (benefit|benefits|value|point|advantage|gain|justification|use case|usecase|
            purpose|merit|upside)
        see-no-need          .82 (do not|can not|fail to|can hardly|hard to|unable to) [{adv}] (see|understand|find) [{adv}]
            (the|any|much|a|what) [real|
            good|clear|big|compelling] (need|reason|reasons) ($|for ({this}|such|any|a|an|another|the)|to <1>|for <2> to be)
        fail-to-see          .82 (fail|fails|failing|struggle|struggling) to [{adv}] see (why|how|what) (we|this|it|there|that|one|anyone|anybody|the
            <2>) [{adv}] (has|have|need|needs|should|would|is|want|helps|improves|justifies|buys|gains)
        no-point             .80 (there is|there are|i see|see|has|have|is|provides|brings|with) (no|little|zero|hardly
            any|not much|absolutely no) [real|good|added|actual|clear|technical] (point|benefit|benefits|value|
            advantage|gain|justification|use|merit) [in|to|for|here|of|at all|adding]
        no-need              .80 (there is|i see|see) (no|little|zero|hardly any|not much|absolutely no)
            [real|good|clear|technical] (need|reason|reasons)
            (for ({this}|such|any|a|an|another|the)|to <1>|for <2> to be)
        pointless            .84 (is|seems|looks|be|just|rather|completely|totally|be|it|^) [{adv}] (pointless|useless|a
            waste of time|nonsense|ridiculous|absurd|insane|garbage|madness|overkill|over engineered|overengineered|
            futile|counterproductive|harmful|silly|hideous)
        makes-no-sense       .82 (makes|make|making) [{adv}] (no|little|zero|absolutely no) sense
        makes-no-sense       .78 (does|do|would|did|will) not [{adv}] make [{adv}|any|much|a lot of] sense
        not-worth            .84 (not|hardly|barely|never) [{adv}|be|seem|seem to be|worth|is|going to be|really] [to
            be] worth (it|the|doing|having|adding|changing|merging|fixing|our|that|any|trying|all)
        cost-over-benefit    .86 (does|do|would|will) not [{adv}] (outweigh|justify|warrant) (the|this|that|such|a|all)
        wont-help            .76 (this|that|it|they|which|{this}) (will|would|does|do|is|are|going|can|could) not [{adv}] [going to] [{adv}] (help|
            change|solve|fix|fly|scale|happen|address|achieve) [{adv}|out] (anything|much|this|the problem|the
            issue|that|well|out|because|for|here|it $|us|with|either)
        leave-as-is          .78 (leave|keep) (it|this|things|that|them) [alone|the way|exactly] (as (it|they|is|are)|
            alone|the way)
        not-what-we-want     .84 (this|that|it) (is|does) not [{adv}] (what we (want|need|should)|how (we|it|this|linux|
            things) (should|do|works|work|is)|belong (here|in)|something we (want|should)|needed at all|going (in|
            anywhere)|the way (to|we|forward))
        we-should-not        .80 (we|you|it|this|that|they|one|there|kernel|drivers|maintainers|patch|change) [{adv}]
            (should|must|shall|ought) not [{adv}] [be|have|to] (do|doing|done|merge|merged|apply|applied|
            accept|accepted|add|adding|allow|allowed|change|changing|introduce|go|going|discourage|encourage|force|
            forced|require|required|discussed|taken|released|happen|exist|waste|wasting|impose|imposing|start|try|
            trying|shift|expose|be in)
        instead-do           .84 ! [and|but|so|maybe|perhaps] (instead of|rather than) [{adv}] <3> (doing|adding|having|
            making|changing|renaming|introducing|using|all|that|this|working|a workaround|workaround|relying|creating|
            forcing|requiring|hacking|extending|patching|removing|moving)
        instead-do           .72 (instead of|rather than) [{adv}] (doing|adding|renaming|introducing|working around)
            (this|that|it|these|another|a new|yet another)
        why-do-we-want       .74 why [on earth|the hell] (do|would|should|are|is|does|did) (we|you|anyone|anybody|one|i|
            this|people) [{adv}] (want|need|bother|care|do this|even|doing this|be) [to|this|such|in the first place]
        not-useful           .78 (is|are|be|seems|does not seem|do not think (this|it) is|see why this is) [{adv}|a] not
            [{adv}|a|an|be] (useful|helpful|needed at all|desirable|beneficial|warranted|justified|feasible|realistic|
            maintainable|productive|viable|right thing)
        not-up-for           .88 (is|are) not [{adv}] ([getting|going to be|up for|open to] (discussed|discussion|debate|accepted|negotiable|
            happening $|going in)|(getting|going to be) (merged|applied))
        so-no                .84 ^ [so|but|and|therefore] no [so|then] let us (just|keep|leave|not|stay|stick|simply|rather|accept|live)
        strongly-disagree    .84 i [{adv}|have to|must|would] (strongly|respectfully|completely|totally|fundamentally|
            vehemently|wholeheartedly) [have to] disagree
        mess                 .66 (will|would|is going to|going to|can) (cause|create|introduce|lead to|bring|mean)
            [{adv}|a|an|lots of|lot of|only|even|more|massive|huge|major|serious|needless|unnecessary] (problems|
            problem|trouble|churn|pain|mess|confusion|chaos|headaches|disruption|burden|harm|conflicts)
        second-opposition    .80 i (can only|would|fully) second (what|him|her)
        no-such-reason       .82 (do|did|can) not [{adv}] see <9> as [{adv}] (a|an|any) [{adv}]
            (compelling|good|strong|sufficient|valid|real|convincing) (reason|argument|justification|case)
        prefer-to-stay       .82 prefer (to (see|have)|that|if) <4> (stay|stays|stayed|remain|remains|remained|left alone|kept [as (is|it is)])
        no-go                .88 a [{adv}|complete|total] (no go|non starter|nonstarter)
        not-going-to-happen  .86 not (going to|gonna) happen $
        spare-us             .84 [please|just] spare us (another|more|the|this|that|such|these|from|yet)
        no-business          .84 (has|have|had) no (business|place) [{adv}] (being|in|having|doing|to|here|there|killing|making|knowing|
            calling|touching|changing)
        leave-well-alone     .86 leave well [enough] alone
        would-leave-it       .78 i would [{adv}] leave (it|this|that|them|these|things) [as (it|they) (is|are)|alone|be|out|as is] $
        nobody-asked         .82 (nobody|no one|noone|not one user) [{adv}|ever|here|has] (asked|asks|is asking) for [{adv}] (this|it|
            that|these|{this}|another|yet another|such)
        last-thing           .84 the last thing [that] (i|we|you|users|anybody|anyone|people|the <2>|<1>) [{adv}] (need|needs|want|wants)
            [is|now|here|right|.|$]
        refuse-to            .86 i [{adv}|would|will|have to|must] (refuse|decline) to (take|merge|apply|accept|ack|carry|maintain|
            support|sign|ship|use|approve)
        not-sign-off         .86 i (will|would|can|could) not [{adv}] sign (off [on]|it off|this off|that off)
        i-oppose             .92 i [{adv}|have to|must|would|will] oppose (this|it|that|the|{this}|any|such|adding|removing|making|having|
            changing|publication|adoption)
        not-in-favour        .93 (would|will|can|could) not [{adv}] be [{adv}] (in favor|in favour|in support|supportive) [of]
        not-for-it           .84 i am not [{adv}] for (this|it|raising|changing|adding|removing|dropping|hiding|making|having|merging|
            doing|taking|{whole})
        what-was-wrong       .66 what (was|is) [{adv}] wrong with (the|what|how|our|using|keeping|having|just)
        keep-it              .84 (vote|voting) for (keeping|leaving|staying)
        keep-it              .76 (i would|let us|prefer to|inclined to|lean towards|in favor of|in favour of|better) [{adv}] (keep|
            keeping) the (present|current|existing|old) (behavior|
            behaviour|state|default|scheme|rules|design|approach|format|layout|way|situation)
        suggest-not          .84 (i|we) [would] [{adv}] (suggest|propose|recommend|vote) [{adv}] (not to|[that] we [{adv}]
            not [try to]) (do|add|merge|take|make|have|
            change|support|remove|drop|introduce|use|touch)
        not-agree-to         .84 (i|we) (am|are|do) not [{adv}] agree (to|with) ({whole}|remove|removing|adding|changing|change|dropping|
            drop|making|merging|doing|having|the removal|the change|this (change|
            patch|proposal|idea|approach|removal))
        think-x-not-good     .78 (do|did) not [{adv}] think [that] <7> (is|are|would be) [{adv}] [a|an|the] (good|right|wise|sensible|
            necessary|needed|useful|appropriate|best|proper|correct) [idea|approach|way|
            place|thing|solution|move|fix|either|here|$]
        bad-feeling          .78 i have [{adv}] [a] bad (feeling|feelings) about
        no-favour            .80 (do|doing|does|did|done) [<2>] no (favor|favors|favour|favours)
        absolutely-not       .90 ^ absolutely not [in|for|with|to|a|$]
        nothing-to-gain      .80 nothing to [be] (won|gain|gained) (by|from|in|here)
        drop-the-idea        .86 (i would|we should|please|better|let us) [{adv}] (drop|bury|abandon|forget|shelve) (the|this|that)
            [whole] (idea|plan|notion|proposal)
        no-real-problem      .80 (does|do|would) not [{adv}] (fix|solve|address) (a|any) [single] [real|actual] (problem|issue|bug)
        not-worth-it         .82 ^ not [really|even] worth (it|a|an|two|the|any|bothering|our|my|doing)
        argument-against     .76 (is|as|rather|more like|actually) [{adv}] an argument against (it|this|that|doing|having|the|{this})
        just-drop            .80 ^ [please|pls|so|then] just drop (the|this|that|these) (code|idea|feature|option|support|driver|hack|
            workaround|file|whole)
        instead-of-yours     .70 (patch|patches|series|fix|one|approach|version|change) instead of yours
        answer-still-no      .86 (answer is [{adv}] still no|! [so] the answer is no .)
        rather-not           .82 i would [{adv}] rather not (.|$|go there|do (this|that|it)|(have|see|take|merge|apply|carry) (this|that|it|{this}))
        not-belong-in        .82 (do|does|did) not [{adv}|think|believe] [that] [this|that|it|{this}] [{adv}]
            (belong|belongs) (here|in (core|the <2>|our <1>|git|
            trunk|mainline|this <1>))
        not-go-that-way      .84 not [{adv}] want (us|anyone|the project|to) [to] [{adv}] (go|start|head|walk) (down|there|that way|in that direction)
        no-compelling-reason .82 (i see|there is|see|saw|seen|find) no [{adv}] (compelling|convincing|strong|good|valid|real)
            (reason|case|argument|need) (to|for)
        benefit-not-cost     .78 not [{adv}] (think|believe|see|sure) [that|how] <5> (justifies|justify|outweighs|outweigh|warrants|warrant)
        not-want-in-core     .86 not [{adv}] something (i|we) [{adv}|would|will] (want|like) [in|here|$]
        wont-fly             .84 (will|is|would|does) not [{adv}] [going to] fly $
        cannot-say-like      .80 can not say [that] i (like|love|am [{adv}] (happy|fond|thrilled|convinced|a fan))
        let-us-not           .84 ! [so|please|no] let us not ($|do (this|that|it|so)|go (there|down|that)|add|break|introduce|rush)
        dont-do-this         .84 ^ [please|so|just|no|but] do not do (this|that|it|so) [$|please|here]
        just-dont            .86 ! [just|please|no|so] do not .
        no-thank-you         .88 ! [thanks|thank you] [but] no (thanks|thank you) .
        have-to-say-no       .84 (have to|must|inclined to|tempted to|going to|! i would) say no $
        nobody-needs         .72 (nobody|no one|noone) [{adv}] (needs|wants) (this|that|it|these|{this}) [$|any|feature|option]
        yagni                .82 ^ yagni
        prefer-to-drop       .80 (prefer|rather) [to] [{adv}] (drop|leave out|skip|not (have|take|do|merge|apply|see|add))
            (this|it|that|{this}) [$|altogether|entirely|
            completely|at all|and|for]
        revert-is-better     .76 (reverting|a revert|a plain revert) <3> (is|would be|seems) [{adv}] (better|best|right|safer|simplest|the <2>)
        should-be-reverted   .74 (this|it|that|patch|commit|change|{this}) [{adv}] (should|must|needs to|has to|ought to) [{adv}] be reverted
        please-revert        .74 ^ please [{adv}] revert (this|it|that|{this})
        prefer-old-way       .80 i [{adv}] prefer (the|our) (old|current|existing|present|previous) [<1>]
            (behavior|behaviour|way|state|version|syntax|default|code|scheme|
            name|wording|layout|approach)
        not-think-worth      .82 not [{adv}] think [that] (it|this|that|{this}) (is|was) [{adv}] worth
        disagree-with-it     .84 i [{adv}] disagree with (the (premise|removal|idea|direction|proposal|change|plan)|this
            (proposal|change|approach|patch|plan|idea)|{whole})
        approach-flawed      .80 (approach|idea|design|premise|concept|proposal|plan|reasoning|thing|this|it) is
            [{adv}|fundamentally|inherently|deeply|seriously] (flawed|
            misguided|wrong headed|backwards)
        approach-is-wrong    .80 (approach|direction|idea|premise|proposal) is [{adv}|fundamentally|plain] wrong $
        denied               .86 ! (denied|vetoed|objection) .
        consider-it-a-veto   .94 consider (this|it|that) (a|my) [<1>] (veto|nak|nack|objection)
        formal-objection     .92 i [{adv}|hereby] (raise|lodge|register|file) (a|an|my) [formal|strong|serious] objection
        solves-no-problem    .82 (solves|solving|fixes|solution to|solution for) a (non problem|nonproblem|non issue|problem (nobody|no one))
        no-problem-to-solve  .78 no [real|actual] problem to (solve|fix|be solved|be fixed)
        advise-against       .84 (i|we) [would|have to|must] [{adv}] (advise|recommend|argue|counsel|caution|warn) against
            (it|this|that|doing|making|adding|removing|having|
            merging|taking|{this}|such|any)
        costs-outweigh       .80 (costs|cost|risks|risk|drawbacks|disadvantages|cons|downsides) [{adv}|clearly|far]
            (outweigh|outweighs) (the|any|its) (benefits|benefit|advantages|
            pros|gains|gain|value)
        makes-it-worse       .76 (this|it|that|which|only|patch|change) [{adv}] makes (things|it|this|that|matters|the
            (code|situation|problem)) [{adv}|only|even] worse
        can-of-worms         .78 (opens|opening|open) [up] (a|that|this|the|such a|another) [<1>] can of worms
        cannot-recommend     .80 i can not [{adv}] (recommend|endorse|advise) (this|it|that|{this})
        better-off-without   .84 better off without (it|this|that|them|these|{this}|such)
        lived-without        .72 (we|i|people|users) have [{adv}] (lived|managed|done fine|got along|been fine) without (it|this|that|them)
        treats-the-symptom   .76 (treats|treating|cures|fixes|fixing|hides|hiding|masks|masking) the [<1>] (symptom|symptoms|bug rather than)
        avoid-at-all-cost    .84 (would|will|should|to) [{adv}] (do|try) (everything|anything|all|whatever) <3> (to|do) avoid
            (this|it|that|doing|adding|{this})
        should-avoid-this    .70 ^ [i think|personally|so|but] (i would|we should|let us) [{adv}] avoid
            (this|that|it|{whole}) [$|if (at all possible|possible|we can)]
        count-me-out         .92 count me [in] [as] [a] (no|against|opposed|out)
        color-me             .84 (color|colour) me (unimpressed|unconvinced|skeptical|sceptical)
        less-preferable      .80 [far|much|a lot|way] less (preferable|desirable|attractive|appealing) (than|to)
        prefer-what-we-have  .82 i [{adv}|would] prefer (what|the way|how) (we|it|things|that) [{adv}]
            (have|has|is|are|was|were|do|does|works|work) [it|<1>] [{adv}|today|
            currently] $
        see-no-reason-change .80 (i|we) [{adv}|can] (see|find) no [good|real] reason (to|why (we|anyone|you) should) [{adv}]
            (change|touch|drop|remove|replace|rename|alter|
            break|move) (this|it|that|anything|{this})
        buys-us-nothing      .82 (buys|buy|gains|gain|gives|give|brings|bring|gets) us [{adv}|absolutely|exactly|next to] nothing
        just-churn           .80 ! (this|that|it|{this}) is [{adv}|pure|mere] (churn|busywork|bikeshedding|noise) .
        problem-nobody-has   .84 (solves|solving|solve|fixes|fixing|fix|addresses|addressing|for) a [<1>] (problem|issue)
            [that|which] (nobody|no one|noone|none of us)
            [{adv}] (has|had|have|sees|experiences)
        nobody-would-use     .78 (can not|do not) [{adv}] (see|imagine|picture|think|believe) [that]
            (anyone|anybody|someone|any user|users) [{adv}|ever|would|will] (uses|use|
            using|needs|need|needing|wants|want|wanting) (this|it|that|{this}) [$|in|for|on]
        find-it-unnecessary  .80 i [{adv}] (consider|find|think|believe|deem) (this|it|that|{this}) [is|to be] [{adv}]
            (unnecessary|superfluous|overkill|unneeded)
        looks-like-overkill  .82 (looks|seems|feels|sounds) like [{adv}|a|massive|total|serious|bit of] overkill
        madness-lies         .84 (that|this) way lies (madness|insanity|pain)
        not-willing-to-carry .86 i am not [{adv}] (willing|prepared|ready|inclined) [{adv}] to
            (carry|take|merge|maintain|support|apply|accept|ack) (this|it|that|something|
            anything|such|code|{this})
        not-take-the-like    .90 i (am not [{adv}] going to|will not|would not) [{adv}]
            (take|merge|apply|accept|ack|pull|support) (something|anything|stuff|things|code|patches)
            like (this|that|it)
        not-in-this-form     .84 ^ [{adv}|but|so|no] not in (this|its|the) [current|present] (form|shape|state) $
        no-we-cannot         .84 ^ [so|but|and|sorry] no [{adv}|sorry|but] (we|you|i) [{adv}] can not [{adv}] do (this|that|it|so)
        we-cannot-do-that    .80 ! [so|but|and|sorry] (we|you) [{adv}] can not [{adv}] do (this|that|it) .
        cannot-do-to-users   .84 (we|you) [{adv}] can not [{adv}] do (this|that|it) to [our|the|existing|all]
            (users|people|customers|distros|distributions|developers)
        we-do-not-do-that    .82 (and|but|^) we [{adv}] do not do (that|this) [here|in <2>|$]
        too-late-to-change   .78 [is] [{adv}] too late to (change|alter|rename|undo) (this|that|it|{this}) [now|$]
        ship-has-sailed      .82 (that|the|this) ship [has|have] [{adv}|long] sailed
        going-about-wrong    .84 (going|go|went) about (this|it|that) [{adv}|in] the wrong way
        belongs-in-other     .70 ^ (this|that|it) [{adv}|should] (belongs|belong) (in|into|to) (userspace|user space|the
            (application|driver|firmware|distribution|wiki|caller|
            callers|documentation|client)|a (plugin|module)) [$|instead|not]
        call-it-antipattern  .82 i [{adv}|would] (consider|find|think|regard|call|view|see) (this|that|it|{this}) [is|as|to
            be] (an|a) [{adv}] (anti pattern|antipattern|
            misfeature|mistake|abuse|code smell|step back|step backwards)
        would-regret         .82 (we|you|i|users) [{adv}] (will|would|are going to|may|might|shall) [{adv}|come to|live to]
            regret (this|it|that|doing|adding|having|merging)
        could-not-disagree   .90 could not disagree more
        not-buying           .80 i am not buying (this|it|that|{this}|the <1>) [$|argument]
        ugh-no               .86 ! (ugh|ick|yuck|eww|gah|oh|god) no .
        is-horrible          .80 ! (this|that|it|{this}) is [{adv}|plain]
            (horrible|awful|terrible|gross|disgusting|hideous|insane|crazy|nuts|bonkers|a disaster|an abomination) .
        vote-is-no           .93 my vote is [a|still|therefore|thus|clearly] (no|against|nay)
        see-it-dropped       .82 (rather|prefer to|like to|want to) see (this|it|that|{this}) [be] (dropped|removed|gone|reverted|killed|rejected)
        rather-we-did-not    .84 ! i would [{adv}] rather (we|you|it|this) did not .
        current-is-right     .72 the (current|existing|present) (behavior|behaviour|code|state|text|wording|default|rule) is
            [{adv}] (correct|right|intentional|deliberate|intended|
            sane) [$|as]
        right-as-it-is       .74 (code|test|comment|documentation|manual|text|behavior|behaviour|default) is [{adv}]
            (correct|right|fine|ok) as (it is|is|it stands)
        nothing-to-fix       .80 (there is|so|^|see) nothing to fix [here|$]
        not-reasonable-expect .80 (is|was|be) not [{adv}] (a|an) [{adv}] (reasonable|sensible|realistic|sane)
            (expectation|requirement|request|demand|assumption)
        please-do-not-drop   .86 [and|so|but] please do not (remove|drop|kill|rip out|get rid of|deprecate|break) (this|it|that|the|our|<1>)
        not-think-should-be  .80 ^ [so|but|and] i [{adv}] do not think [that] <3> should [{adv}] be (a|an|in|part of|on) [{adv}]
        not-be-outsourced    .74 (should|must) not [{adv}] be
            (outsourced|forced|imposed|pushed|dictated|mandated|standardized|standardised|split off|moved out)
        my-answer-no         .92 (my|our) (answer|vote|position|reply|response) (is|was|remains|stays|will be)
            [still|therefore|{adv}] (no|nay|nack|nak|negative) $
        a-no-from-me         .92 (a|is|be) [{adv}|hard|clear|firm|strong] no (from me|from my side|from us|for me)
        that-is-a-veto       .94 (that|this|which) is [{adv}] (a veto|my veto|vetoed)
        no-abi-break         .86 (we|you) (do not|never) break (user space|userspace|the abi|abi|existing
            (users|scripts|configs|setups|binaries)|the api|compatibility)
        more-harm            .84 (more harm than good|do harm|does harm|more damage than good)
        no-reason-to-change  .82 (there is|there was|i see|see|can see|is there any|has|have) no [good|real|technical|valid]
            reason (to|for us to) (change|do|add|have|remove|break|rename|drop|switch|force|impose|make|introduce|touch)
        wont-go-effort       .74 (would|will|should) not (put|spend|invest|waste) [any|much|more|too much]
            [extra|further|more|a lot of] (effort|time|energy|work) (into|on|in)
        way-to-go-not        .86 (do|did) not [{adv}] (think|believe|feel) [that] (this|it|that|{this}|<3>) (is|was|would be)
            the (way to go|way forward|right way|right path|right tool|right place|right time|right thing)
        """;
}
