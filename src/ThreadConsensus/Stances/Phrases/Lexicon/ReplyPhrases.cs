namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases whose meaning depends on the words they answer, and those that take back or settle.</summary>
internal static class ReplyPhrases
{
    public const string Agree = """
        i-agree              .85 ^ [and|so|also|yes|yeah|yep|but|well|ok|okay|right|hm|hmm|fwiw|imo|imho|in general|in
            principle|overall] i [{adv}|do|would|tend to|can only|have to|must|too] agree [with|that|here|it|and|but|on|
            about|to]
        i-agree              .80 i [{adv}|do|would|tend to|can only|have to] agree (with|here|on this|that|completely|
            entirely|too|as well|fully|there)
        agreed               .85 ^ [yes|yeah|yep|fully|totally|completely|strongly|very much|all|definitely|also|well|
            ok|largely|mostly|in general] (agreed|agree|concur|my thoughts exactly|my feelings exactly) [$|with|that|
            here|on|and|completely|entirely|fully]
        exactly              .80 ^ (exactly|precisely|absolutely|quite so|amen|hear hear|spot on|very true|so
            true|well said|well put|right on|this|same|ditto) $
        yes-please           .82 ! (yes|yep|yup|absolutely|definitely|oh yes) (please|please do|by all means) .
        second-this          .88 ^ [i] [{adv}|would|also] second (this|that|it|the)
        plus-agree           .80 ^ (what (he|she|they) (said|says|wrote)|i share (this|
            that|his|her|your|the) (view|opinion|concern|concerns|feeling|sentiment))
        agree-named          .84 (side|siding|sided|concur|stand|am|agreed|agreeing|agree) with <1> [here|on|that|fully|$]
        what-x-said          .84 ^ [exactly] (what|as|like) <1> (said|says|wrote|writes|pointed out|suggested|suggests|described|proposed)
        second-named         .84 ^ [i] [{adv}|would|also] (second|seconding|echo|echoing|share) <2> (point|points|concern|concerns|view|
            views|comment|comments|worry|worries|sentiment|suggestion|opinion|position|proposal)
        for-those-reasons    .80 for [all] the [very|same] reasons [that] <1> (gives|gave|mentioned|stated|listed|outlined|
            described)
        same-for-me          .80 ^ (same (for me|here|from me)|exactly this|this exactly|this so much|so much this|came here to say
            this)
        x-is-right           .72 (i think|yes|but|indeed) <1> (is|has) [{adv}] (right|a point|spot on)
        good-point           .70 ^ [that is|this is|it is|very|a|those are|these are|yes|yeah|ok|ah|oh|hm|hmm] [a|some|
            very|all] [very] (good|fair|valid|excellent|great|important|nice) (point|points|catch|find|question|argument|
            observation)
        you-are-right        .72 ^ [yes|yeah|ah|oh|ok|okay|hm|hmm|of course|i think|well|right] (you|he|she|they|x)
            (are|is|have) [{adv}] (right|correct|a point)
        makes-sense-reply    .64 ^ [that|yes|ok|okay|this|yeah|right|it|sure|ah] [{adv}|all] (makes sense|sounds (good|
            fine|right|reasonable|sane|great))
        yes                  .66 ! (yes|yep|yup|yeah|absolutely|definitely|certainly|of course|right|true|correct)
            [indeed|agreed|exactly|true|right] .
        yes-like-that        .60 ! (yes|yep|yup|yeah|right|correct|exactly) something like (this|that|it) [$|should|would|works]
        me-too               .72 i (find|think|feel|see|had|have|noticed|hit|like|use|do) <6> (too|as well) .
        support-view         .78 i (share|second|echo|support|can only second|would echo) [{adv}|completely] (this|that|
            his|her|your|the|what|<2>) [<2>] (view|opinion|concern|concerns|sentiment|position|feeling|worry|worries|
            proposal|suggestion|idea|comments|says|writes|said|wrote|remark)
        i-like-approach      .56 i (think i|would) prefer (that|this) [approach|one|solution|version|way|option]
        indeed               .80 ! [yes|yep|yeah|ah|oh|hm|hmm|and] indeed $
        somebody-is-right    .66 i [{adv}] (guess|think|suppose|believe|fear|am afraid) [that] (you|<1>) (are|is|might be|may
            be|could be) [{adv}] right [$|here|about|on|that]
        """;

    public const string Disagree = """
        i-disagree           .82 i [{adv}|would|have to|must|do|beg to] (disagree|differ|do not agree|not agree|can not
            agree)
        not-agree            .80 i (do|can|would) not [{adv}] (agree|buy (that|this|it)|share|concur|subscribe)
        partly-agree         .72 (only|just) (partly|partially|half|somewhat) agree [with] [this|that|it|you|him|her|them]
        plain-no             .60 ! (no|nope|nah) .
        disagreed            .80 ^ (disagree|disagreed|not true|nonsense|nope (.|that|it|this|not)|that is (not true|wrong|nonsense|false|
            incorrect|not correct|not right|simply not)|this is (not true|wrong|nonsense|false|incorrect)|bullshit|
            rubbish|i beg to differ|quite the contrary|on the contrary)
        misconception        .80 (is|are|seems|sounds like) [{adv}|simply|mostly|such|largely] [a|an|all|to me like a] (misconception|
            red herring|straw man|strawman|non sequitur|non issue|false dichotomy|unfounded|overblown)
        fear-but-we-can      .78 [that|this|it] is [{adv}] [a|an] (reasonable|fair|valid|legitimate|understandable|real) (fear|worry|
            concern|objection) but (we|you|one|it|that|this) (can|could|may|is) <6> (deal|address|addressed|mitigate|mitigated|
            handle|handled|solve|solved|dealt|avoid|avoided)
        """;

    public const string WithdrawApproval = """
        withdraw-ack         .92 (withdraw|retract|revoke|rescind|take back|am withdrawing|have to withdraw|withdrawing|
            retracting) [{adv}] (my|that|the|this) <1> (ack|acked by|reviewed by|review|rb|r b|approval|tag|vote|1|support|tags)
        withdraw-ack         .92 (remove|drop) [{adv}] (my <1> (ack|acked by|reviewed by|review|rb|r b|approval|tag|vote|1|support|tags)|
            (that|the|this) <1> (ack|acked by|reviewed by|rb|r b))
        take-back-ack        .93 (take|taking) (my|the|that) <1> (ack|acked by|reviewed by|review|rb|r b|approval|vote|support|tag) [<2>] back
        ignore-my-ack        .88 (ignore|drop|disregard|forget|remove|scratch) (my|that) <1> (ack|acked by|reviewed by|
            rb|r b|approval|tag|vote|tags)
        changed-my-mind      .70 [have|had] changed my mind
        """;

    public const string WithdrawObjection = """
        withdraw-nak         .93 (withdraw|retract|revoke|rescind|take back|am withdrawing|withdrawing|drop|lift|
            dropping|retracting) [{adv}] (my|that|the|this|all|any|both) <1> (nak|nack|objection|objections|veto|
            concern|concerns|complaint|complaints|opposition|remark|comment|comments|question|reservations)
        take-back            .93 (take|taking) (my|the|that) <1> (nak|nack|objection|veto|concern|comment|1) back
        ignore-my-comment    .90 (please|pls|so|just|^) (ignore|disregard|scratch|forget) (the|my|that|this) [<1>] (comment|comments|remark|remarks|
            question|objection|concern|nit|nits)
        rfcbot-resolve       .95 rfcbot resolve
        objection-withdrawn  .93 (objection|objections|nak|nack|veto|concern|concerns) [is|are|hereby] (withdrawn|
            retracted|lifted|dropped)
        no-longer-object     .92 (no longer|not any longer|stop|will not) [{adv}] (object|objecting|oppose|opposing|nak|
            block|blocking|stand in the way|have (an objection|any objection|objections|concerns|any concerns|a problem|
            a concern))
        stop-blocking        .85 i (will not|would not|do not want to|shall not|am not going to) (block|hold up|stand in
            the way|delay) (this|it|{this}|of|the)
        """;

    public const string Resolve = """
        fix-confirmed        .84 (can|i|we|hereby) [{adv}] confirm [that] (this|it|the <2>|v2|v3|v4|v5|your <2>) [{adv}|now] (fixes|works|
            resolves|solves|cures|helps|boots|builds)
        concerns-addressed   .93 (my|all|the|our|these|those|previous|earlier) [{adv}|my|of my|of the] [previous|
            earlier|main|only|other|remaining] (concern|concerns|comment|comments|question|questions|objection|
            objections|issue|issues|worry|worries|complaint|complaints|remarks|points|feedback|nits) [{adv}|with this]
            (have been|has been|are|is|were|was|got|seem|seems) [{adv}|to be|all] (addressed|resolved|answered|fixed|
            settled|handled|satisfied|covered|dealt with|gone|taken care of|cleared)
        addresses-concern    .90 (addresses|address|resolves|settles|answers|satisfies|fixes|alleviates|covers|
            addressed|resolved|eliminates|takes care of) [{adv}] (my|all|all of|all my|our|all of my) [of my|of our]
            [only|main|previous|earlier|other|remaining] (concern|concerns|comment|comments|question|objection|
            objections|worry|worries|issue|issues|complaint|points|remarks)
        all-raised-done      .90 (everything|all) [that] i (raised|asked for|mentioned|pointed out|complained about|commented on) (has
            been|have been|is|was|were|got) [{adv}]
            (addressed|fixed|resolved|answered|done|taken care of|cleared up)
        satisfied            .84 i (am|feel) [{adv}] (satisfied|convinced|reassured|content|persuaded) [with|by|that|$]
        no-more-concerns     .90 (no (more|further|remaining|other|longer any) (concern|concerns|worry|worries|questions|objections|
            issues|comments|complaints|remarks)|nothing (else|more|further) from (me|my side))
        that-answers         .84 (that|this|which) [{adv}] (answers|clarifies|explains|clears) (my|it|that|this|
            everything|things|up)
        all-good-now         .78 ^ (all good now|that fixes it|that does it|problem solved|that works ($|for|then|too|now)|
            that will do|works now|that settles it|that clears it up|resolved|all clear)
        now-i-understand     .80 (now i [{adv}] ((understand|see) ($|what you mean|what you|why|the point|your
            point|thanks)|get it)|i (understand|see|get it) now)
        misread-it           .84 i [{adv}|must have|had|have] (misread|misunderstood|misinterpreted|overlooked|was
            confused|confused) [the|this|that|it|your|by|about|$|sorry]
        sorry-first-reaction .88 sorry for (my|the) (first|initial|earlier|previous|hasty|premature)
            (reaction|comment|comments|response|mail|objection|reply)
        stand-corrected      .86 i stand corrected
        my-mistake           .78 ^ [oh|ah|sorry|oops|right|you are right] my (mistake|bad|fault|error|misreading)
            [the|you|i|it|this|that|$|then|sorry]
        take-that-back       .84 i [{adv}|would|will|ll|hereby] take (that|it|this|my comment|my objection|my words) back
        both-points-met      .80 (that|this|it|v2|v3|which) [should|does|would|will] [{adv}]
            (address|addresses|covers|cover|settles|settle|answers|answer) (both|all|each) [of] (my|the|these|those|our)
            [two|three|<1>] (points|concerns|comments|questions|issues|worries|use cases|cases)
        """;

    public const string Concede = """
        had-overlooked       .82 (i (had|must have|have|apparently) (overlooked|missed|forgotten)|i see it now|did not (notice|realize|
            realise|know) (that|this|it))
        fair-enough          .80 ^ [ok|okay|ah|oh|hm|hmm|right|yes|yeah|that is|that seems|well] (fair enough|fair|ok
            then|alright then|never mind|nevermind|my mistake|my bad|my fault|scratch that|forget it|ignore me|sorry for
            the (noise|confusion|fuss)|point taken|i stand corrected|got it|understood|i see)
        i-was-wrong          .80 (i (was|am|stand) [{adv}] (wrong|mistaken|corrected|convinced)|my mistake|i misread|i
            misunderstood|i missed (that|this|it|the)|i overlooked|i had missed|sorry for (the|my) (confusion|noise|
            misunderstanding)|i missed)
        ok-then              .72 ^ [that|it|this] (makes sense|explains it|explains that) ($|it is|just|i|so|now|then)
        ok-then              .72 ^ (ok|okay|alright|right|ah|oh) [that|this|it|makes|so|then|thanks|i|yes|yeah] (makes
            sense|explains|is fine|is ok|works|makes|sense|see|is good|is fine then|clears|sounds good|missed|thanks)
        no-not-at-all        .70 ! [no] not at all .
        good-with-it         .84 (i am|am|that makes me|then i am|so i am) [{adv}] (good|fine|happy|ok|okay) (with|for) (it|that|this|leaving|
            keeping) [it|that|this] (then|now|$|thanks|for (now|later|the future)|as)
        not-at-all           .60 ^ (no problem|sure|of course|no worries|fine|that is fine|that is ok|that is
            correct|correct|works for me|ok)  $
        that-is-correct      .70 (thanks|thank you|ok|right|yes) that is (correct|right|fine|good|true|ok)
        """;

    /// <summary>Openings of a message that adds a fact, whichever side it helps.</summary>
    public const string Inform = """
        own-words            .60 ^ [exactly] (what|as|like) (i|we) [{adv}|have] (said|says|wrote|pointed out|suggested|described|proposed|explained)
            (above|below|earlier|before|to|is|was|in|that|it|here|there|about|on|does|would|we|i|and|the|a|this|you|for)
        done-by-now          .80 (should|must|ought to) [{adv}|all] be {done} (now|already|by now|(in|with|on) (master|next|mainline|linux next|my
            tree|the next <1>|<1> (tree|branch)))
        hope-it-is-clear     .60 (hope|hopefully) [that] ({this}|my <1>) [{adv}] (makes|make) sense
        explains-it          .60 (this|that|it) [{adv}|would|could|does|will] (makes|make) sense (because|why|since|now that)
        has-the-idea         .60 (have|has|had|got|gets) [{adv}] (a|the) [very] (good|great|fine|nice) idea (that|of|what|how|where|why)
        ran-out              .60 (i|we|they) [{adv}|have] (ran|run) (out of|into|short of) <6> (work|works|working|worked|fine)
        whoever              .60 (whoever|anyone who|anybody who|those who) [{adv}] (fixes|solves|resolves|fixed|solved)
            (the|this|that|a|it|our) [bug|
            problem|issue|regression|crash|build|failure]
        courtesy             .60 (please|pls|kindly) do not (let (me|us)
            (distract|stop|keep|hold|discourage|detract|interrupt)|hesitate|worry|get me wrong|take (this|it|that) [{adv}]
            (personally|as|wrong)|mind|feel)
        no-reason-to-wait    .60 (do not|can not|i|there is|we) [{adv}] [see|have] (no|a|any|the|much|little) [{adv}|real|good] (need|reason|point) to
            (wait|hold|delay|block|worry|hurry|rush|apologize|apologise|resend|repost|be (sorry|more)|change (anything|this|it|that|them)|
            (stop|limit|restrict|postpone|defer|reject) [this|it|that|the])
        past-idea            .60 (was|were|had been) [{adv}] [not] [{adv}] (a|the|an) [{adv}]
            (bad|best|good|wrong|terrible|great|stupid|poor|horrible|dumb|
            smart|brilliant) (idea|plan|move|choice|way|approach|decision)
        sense-of-it          .80 (make|makes|making|made) [{adv}|any|some|much|more] sense of
        sense-when           .80 (make|makes|making) [{adv}|a lot of|perfect|any|much|some|only] sense (when|only (when|if|for|in)|in (the|a)
            context|for <3> but)
        welcome-comments     .82 i [do|{adv}] (welcome|appreciate) (your|these|the|this|any|all|further|more) [<1>] (comments|comment|
            feedback|review|reviews|input|discussion|suggestions|questions|mail|reply|time|help)
        no-reason-not        .82 [there is|there are|i see|see|is] (no|any|absolutely no) [real|good|<1>] reason [why|that]
            (it|this|that|we|you|they|one|the <2>) [{adv}] (can|could|should|would)
            not
        may-ignore           .86 feel free to [{adv}] (ignore|drop|skip|disregard) (this one|this|it|that|these|them|{this}|patch|the last) [<2>]
            [if|as|in|for|then]
        for-reference        .80 ! [just|also|only|and|but|some|thanks] (for [the|your|those] (reference|record|comparison|context|
            completeness|statistics|archives|archive|information|curious|history|interested)|fyi|as a (data point|datapoint)|data
            point|point of order|heads up|a heads up|see also|also see|side note|as a side note|off topic|just to note|as an aside|fun
            fact|in case (anybody|anyone|it helps|people|somebody)|here (are|is) (some|the|a) (numbers|figures|link|background|context|
            list|data|results)|numbers (by|per|for))
        earlier-discussion   .74 (similar|previous|earlier|same|last|related) [<1>] (rfc|thread|discussion|attempt|proposal|pep|bug|
            ticket) (in|from|about|on|was|is|for|at)
        correctly-failed     .60 (correctly|rightly|properly|expectedly)
            (fails|failed|failing|crashes|crashed|rejects|rejected|refuses|refused) [to|with|on|in|for|when|the]
        i-would-solve-it     .60 i (would|will|could|can|might) [{adv}]
            (address|solve|help|save|improve|simplify|prevent|reduce) (this|that|it|these|them)
        adding-people        .90 ! (adding|added|ccing|cc ing|looping in) (<1>|<1> and <1>|<1> <1>|<1> <1> and <1>) [to
            (cc|the cc)|in (cc|the loop)] .
        adding-people        .90 ^ (adding|added|ccing|cc ing|looping in|copying) <5> (to (cc|the cc|the loop|copy)|in
            (cc|copy|the loop)|folks|mailing list)
        look-at-that-too     .90 (you|one) (might|may) [{adv}] (want|wish|like) to [also] (take a look at|look at|check
            out|have a look at|consult|see) (commit|the|this|that|<1>)
        """;

    /// <summary>What only looks like another phrase, which it covers: nothing is said by it.</summary>
    public const string Idiom = """
        was-right-thing      .90 (was|were|been|be) [{adv}] the right (thing|call) [to do] [as|$|i|thanks|back then|at the time]
        should-be-able       .99 (you|we|they|one|users|people) [{adv}] (should|must|need to|have to) [{adv}] be (able|allowed|aware) to
        should-be-enough     .60 (should|ought to|must) [{adv}|then|now|also] be [{adv}] (ok|okay|good|good
            enough|enough|sufficient|possible|safe|easy|trivial|simple|
            straightforward|obvious|noted|harmless|alright|doable|no (problem|issue|reason|difference))
        when-you-want        .99 (when|if|whenever|where|in case|once) (you|we|one|i) [{adv}] (want to|have to|need to|might want to)
        strange-that         .99 (is|seems|was) [{adv}|a bit|rather] (weird|odd|strange|sad) [that] (nobody|no one|noone)
        did-not-want         .99 (i|we) [{adv}] did not [{adv}] (want|mean|intend|wish) to
        can-take-care        .99 (can|will|could) [{adv}] take care of
        not-taking-it-yet    .99 i [{adv}] am not [{adv}] (merging|applying|taking|pulling|committing|queueing) (this|it|that|these|them|{this}) yet
        appreciate-that      .99 i [{adv}|do] appreciate that (you|he|she|they|we|there|it|the|<1> (has|have|is|wrote|did|took))
        command-works        .99 (command|command line|line|recipe|link|url|config|configuration|query) works for (me|us)
        works-so-no-repro    .99 works for me [here|too|fine] (so|and|but) <3> can not reproduce
        good-for-nothing     .99 (good|great) (solution|answer|fix|idea) to [almost|nearly] no
        worth-bisecting      .99 worth [trying to|a try to] (bisect|bisecting|checking|a look|investigating|reporting|a bug report)
        you-see-no           .99 you [{adv}|will|would|may] (see|get|find) no (issue|issues|problem|problems|error|errors|warning|warnings)
        good-question        .99 (good|great|excellent|fair|interesting) question
        wait-for-version     .99 (wait|waiting) for (the|your) next (version|revision|series|round|spin)
        see-what-you-mean    .99 see what you mean
        depends-what         .99 (depends|depend|depending) on (what|how|where|whether|who|when) (you|one|people|users|we)
        keep-me-in-cc        .99 please [{adv}] (keep|put|leave|add|include) (me|us|him|her|them|<1>) (in|on|to) [the] (cc|copy|loop|list)
        mail-manners         .99 please [do not|avoid|stop|{adv}] [{adv}] (top post|top posting|send html|sending
            html|trim|snip|wrap|reply inline|use plain text)
        convince-me          .99 (convince|convinces|persuade) (me|us) <9> $
        should-we-ever       .99 (should|if) (we|you|i|anybody|somebody) ever <9> $
        i-was-approaching    .99 i (am|was) [{adv}] (approaching|looking at|thinking about) (this|it|that) from the wrong (direction|angle|end|side)
        thought-right        .86 i [{adv}] (thought|think|figured|felt) (it|that|this) (would be|was) the right (thing|call) [to do]
        into-account         .96 [i|we] [can|will|would|should|shall|could] [{adv}] (take|takes|taking|taken|took)
            (this|that|these|them|it|those|{this}|the <2>) [all|both] into (account|consideration)
        applied-and-tried    .97 i [have|ve] [{adv}] applied (it|this|these|them|v2|v3|v4|v5|both|all|the patch|the
            patches|the series|your patch|your patches|{this}) [{adv}] and [then|the|it|i|my|we] <3>
            (still|hang|hangs|hung|crashes|crash|tested|test|booted|tried|ran|rebooted|rebuilt|built|see|saw|get|got)
        ideas-for-help       .95 (any|some) (idea|ideas|clue|clues|hint|hints|pointer|pointers)
            (why|what|how|where|when|which|who|if|about why|on why|on what)
        my-other-patch       .95 (would|do|could|can|will) you [please] [mind] <5> my other (patch|patches|series|set|patchset|<1> (patch|series|set))
        else-does-speak      .90 if (anyone|anybody|someone|somebody) else does [please] (speak up|shout|say so|holler)
        applied-to-test      .96 (i|we) [have|just|ve] [{adv}] (applied|merged|picked|pulled) (it|this|that|these|them|the
            patch|the patches|the series|your patch|your patches|your series|both|all) [<1>] (on top of|locally|(for|in)
            (a|my|our|the) [<1>] (test|testing|run|build)|locally for a test|to test|for (a test|testing|a try)|here to)
        """;
}
