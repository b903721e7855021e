namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases that approve.</summary>
internal static class ApprovalPhrases
{
    /// <summary>One rule a line: name, confidence, pattern; a line set in continues the one before.</summary>
    public const string Approve = """
        ok-as-is             .84 ! (ok|okay|fine|good) as (is|it is) .
        lgtm                 .94 ^ lgtm
        lgtm                 .94 (this|it|that|all|patch|series|code|still|rest|otherwise) lgtm
        ship-it              .95 ship it
        ack-alone            .94 ^ (ack|acked|ack ed) $
        ack-from-me          .93 [an|my|a] (ack|acked) from (me|my side|us|our side)
        consider-acked       .93 consider (this|it|that|{this}) [as] (acked|reviewed|approved)
        you-have-my-ack      .95 (have|has|got|get|gets) my (<1> ack|ack|approval|vote|support|blessing|rb|r b|reviewed
            by|acked by)
        add-my-ack           .95 (add|keep|take|retain|use|put|carry) my <1> (ack|acked by|acked|reviewed by|review|rb|r
            b|a b|tested by|t b|tag|tags|sob|approval)
        here-is-my-ack       .94 (here|there|this) is my <1> (ack|approval|blessing|acked by|reviewed by|review tag)
        my-ack-stands        .94 my (ack|acked by|review|reviewed by|r b|rb|a b|tag|approval|vote|support) [still|also|
            on <2>] (stands|holds|applies|remains|is valid)
        happy-to-ack         .85 (happy|willing|glad|ready) to (ack|give my ack|add my ack)
        i-ack                .90 ^ i [hereby|can|will|do|would] ack (this|it|that|{this})
        i-support-plain      .92 ([^ (so|and|yes|also|personally|of course|as <4>)] i|! [so|and|yes|also|personally]) [of
            course|do|{adv}] support [the] (adoption|adopting|
            publication|publishing|advancing|moving|dropping|removing|raising|this|it|that|{this}|$)
        support-alone        .88 ! [strongly|fully|strong|full] (support|supported) ($|on|with|provided|if|this|from)
        in-favour-plain      .92 (((i|we) [would|will|ve|have] (am|are|be|been)|!) [{adv}] (in favor|in favour|supportive|in support|on board|
            onboard) [of|with|$]|[i am|we are] on board $)
        would-support        .88 i would [{adv}] (support|welcome|favor|favour|vote for|be in favor of|be in favour of|be supportive of)
            (such|this|that|it|having|doing|some|a|{this})
        about-time           .84 (it is|is|^) [{adv}] (about|high|long past) time [{adv}|that|to|for|we|$]
        overdue              .84 (is|be|was|this|^) [{adv}] [long] overdue
        good-riddance        .92 (good riddance|kill it|nuke it|burn it|let it die|rip it out|(let us|just|please|^) get rid of it|with fire)
        do-it                .88 ! [yes|please|so|just|ok|then|let us|and] (do it|go for it|go ahead|make it so|get it in|send it|by all
            means|just do it|full steam ahead) [already|now|please|then] ($|and|with)
        wfm                  .92 ^ (wfm|sgtm)
        ready-to-go          .88 [is|looks|now|seems|document|draft|patch|it] [{adv}] (ready|fit|good) (to go|to ship|for committer|for
            merging|to be merged|to merge|for the iesg|for publication|to advance|to be published|for last call|to move forward|to
            move on|for prime time|to be committed|to land) [as is|now|to me|from my|$]
        should-advance       .86 (should|can|could) [{adv}] (go to the iesg|move to the iesg|proceed|advance|be published|move forward|
            progress|go forward|be sent to (the iesg|the rfc editor|last call|iana))
        right-call           .84 (is|was|be|seems|sounds like|looks like) the [{adv}] (right|correct|sensible|only sensible)
            (call|decision|choice|move|
            direction|trade off|tradeoff|thing to do)
        no-reason-to-wait    .84 (no|any) reason (to wait|to hold|to delay|to block|for waiting|not to do|why we should not|why we could
            not)
        big-fan              .84 (big|huge|great) fan [of|$]
        would-use            .80 i (would|will) [{adv}] (use (this|it|that|these) [every|daily|a lot|all|immediately|constantly|often]|be
            grateful|be delighted|be thrilled|love (to see|to have|to use))
        would-use            .80 i [would] [{adv}] love (this|that|it)
        wanted-for-ages      .82 (wanted|waited for|waiting for|wanting|needed|missed|wished for) (this|that|it|something like this|exactly
            this|such a thing) [<2>] (for|since) [<1>] (ages|years|long|a long time|a while|decades|months)
        delighted            .82 i [am|would be] [{adv}] (delighted|thrilled|excited|pleased|stoked|grateful)
        thanks-for-tackling  .80 (thanks|thank you|kudos|props) [{adv}|a lot|so much|again] for (tackling|taking this on|pushing this|
            driving this|picking this up|doing this|working on (this|it|that))
        rfcbot-reviewed      .95 (rfcbot reviewed|rfcbot approve|rfcbot fcp merge|checked my box)
        count-me             .90 count me (in|as|among)
        am-happy             .84 (then|now|so|that|case) i am [{adv}] (happy|satisfied|good|fine|ok|okay|convinced|sold) [with it|with this|
            with that] $
        i-would-do-it        .76 i would [{adv}|still|certainly] (go ahead|do it|do this|go for it|go with (this|it|that))
        seconding-plain      .92 (^ (i|hereby|also|gladly|happily|i (hereby|also|gladly|happily)) (second|seconded|seconding) [this|the|it|$]|
            ! (seconded|seconding) [this|the|it|$]|! second (this|that|it|.))
        go-to-master         .80 (good|fine|ok|okay|happy) (for|to go|to have this|to have it|to see this) (in|into|on|to|trunk|master|
            main)
        looks-good           .88 (looks|look|looking) [{adv}|real] [like] (good|fine|ok|okay|great|sane|reasonable|sensible|
            nice|excellent|perfect|correct|alright|solid|awesome|sound|lovely) (to|for|from) (me|us|my side|my <2>)
        looks-good           .80 (looks|look|looking) [{adv}|real] (good|fine|ok|okay|great|sane|reasonable|sensible|nice|
            excellent|perfect|correct|alright|solid|awesome|sound|lovely|much better|better) [now|overall|otherwise|
            here|as is] $
        does-look-good       .72 (does|do) look (like a <1> improvement|good|like a good <1>|like an improvement|right|
            fine|sane|ok)
        ok-to-do             .82 it (is|would be) [{adv}] (ok|okay|fine) [for me|with me] to (make|do|apply|take|merge|commit|accept) {this} $
        fine-for-release     .90 (fine|ok|okay|good|great) (for|in) [the|this] (release|inclusion|0.0) [<1>] (from|with|by|for) (me|us|my
            side|our side|my end|my point of view|my perspective)
        fine-for-release     .84 ^ [this|that|it|yes|so] [is|looks] [{adv}] (fine|ok|okay) for (inclusion|the release|this release|0.0) .
        release-ack          .92 ^ [my] (r ack|rack|release ack|release acked) $
        wanted-in-release    .82 (i|we) [do|would] [{adv}] (want|like) [{adv}] [to (have|see|get)] (this|that|it|these|them|{this}) [{adv}] in
            (release|the release|this release|0.0)
        wanted-in-release    .82 (let us) (have|get|take) (this|that|it|these|them|{this}) [in|into] (release|the release|this release|0.0)
        exception-granted    .90 (grant|granting|granted|give|giving) [you|it|this|that|them|<2>] (the|an|your|a) [<1>] (exception|waiver)
        exception-granted    .90 ^ [exception|freeze exception|release ack|request] granted ($|for)
        exception-granted    .84 (get|have|got) your (exception|waiver|release ack)
        no-problem-to-take   .84 (no problem|fine|happy|okay|ok) to (take|have|get|see) (this|that|it|these|them|{this}) [one] (in|for|into) (the
            release|this release|0.0)
        may-go-in            .80 (may|can) [{adv}] (go in|go into (the release|0.0)|be taken|be committed) [$|now|still|for|before]
        feel-free-to-commit  .80 feel free to (commit|push|apply|merge|check in) [{this}|$|with <3>]
        fine-by-me           .92 [{adv}] (fine|ok|okay|good|great|perfect|alright|cool) (by|with|for|from) (me|us|my
            side|my point of view|my perspective|my end)
        i-am-fine-with       .76 {i} (am|are|would be|will be) [{adv}] (fine|ok|okay|cool) with
            (a|an|adding|removing|dropping|moving|having|using|making|
            doing|taking|merging|applying|changing|renaming|splitting|going|what|most of|all of|any of|that|the (new|proposed|suggested|general|
            overall|direction|idea|plan|approach))
        i-am-fine            .90 {i} (am|are|would be|will be|feel) [{adv}] (fine|ok|okay|happy|good|comfortable|cool|content|
            satisfied) with {this}
        i-am-fine            .84 i (am|would be) [{adv}] (fine|ok|okay|comfortable|cool) (to|if|for) (go|have|take|see|
            do|you|this|that|it|us|we)
        works-for-me         .90 (works|worked|work|working) [{adv}|perfectly|great|fine|nicely] for (me|us)
        no-objection         .93 no [{adv}|more|further|strong|other|real|particular] (objection|objections|complaint|
            complaints|problem|problems|issue|issues|concerns|concern|qualms|worries) (from|on|at) (me|my side|my end|my
            part|our side|us|here|this side)
        no-objection         .92 (have|see|had|has|got) no [{adv}|more|further|strong|other|real|particular|technical|
            major|remaining] (objection|objections|complaint|complaints|concern|concerns|qualms|reservations) [to|with|
            against|about]
        no-objection         .90 ^ [and|so|then|sure|thanks] no [more|further|strong|other|real|particular|technical|
            major] (objection|objections|complaints|concerns) [here|to|with|against|either|at all]
        not-object           .91 i (do|would|will|am|shall) not [{adv}|going to|have any|see any|have an] (object|
            objecting|objection|objections|complain)
        not-opposed          .86 i am not [{adv}] (against|opposed to|opposed|objecting) [to] [{this}]
        no-problem-with      .82 i (do not have|have not got|do not see) (a|any) [real|particular|big] (problem|issue|
            objection|problems|issues|objections) (with|to|in|about)
        no-problem-with      .84 i (have|see) no [real|big|particular] (problem|issue|problems|issues|reason not) (with|
            in|to|about)
        nothing-wrong-seen   .78 i (do|can) not [{adv}] see (anything|what is|what would be) wrong (with|in|about)
        can-live-with        .88 (can|could) [{adv}] live with (this|it|that|{this})
        in-favour            .93 (am|are) [{adv}] (in favor|in favour|in support|supportive|for) (of) [doing] (this|it|
            that|{this}|having|adding|making|moving|the)
        all-for              .92 i (am|would be) [{adv}] (for|all for|pro) (it|this|that|the action|the change|{this}|
            having|adding|doing|making|dropping|removing|ditching|switching|moving|using|keeping|merging|renaming)
        i-support            .93 ^ [so|and|yes|also|personally|fwiw|imo|imho] i [{adv}|would|do|will] (support|second|endorse|approve|
            approve of|am supportive of|welcome|favor|favour) (this|it|that|the|having|adding|making|{this}|moving|
            dropping|removing|such|(solutions|approaches|efforts|proposals|changes|ideas|anything|everything) (that|which|to|like|for))
        count-me-in          .88 (count me in|you have my vote|my vote is yes|i vote yes|i vote for|vote in favor|vote
            in favour|i would vote for|aye)
        i-approve            .93 ^ (approved|approve|i approve|i approve of|approving) [it|this|{this}] $
        go-ahead             .80 ^ [please|so|yes|then|just|feel free to|by all means|ok|sure] go (ahead|for it|for
            this) [with|and]
        please-apply         .78 ^ [please|so|yes|can you|could you] [please|just] (apply|merge|commit|push|queue|take)
            (this|it|that|{this}) [as is|as it is|now|for <3>|to <3>|through <3>|via <3>] $
        please-do            .72 (please do $|yes let us|let us do (it|this|that)|let us (go|move) (with|
            forward|ahead) [with] [{this}]|let us go for it)
        take-my-own          .76 i (will|can|would) [be happy to|happily|gladly|then] (take|carry|pick up|pick|pull)
            (this|it|these|them|{this}) [up] (through|via|in|into|for)
        thanks-for-fixing    .76 (thanks|thank you|thx|many thanks) [{adv}|a lot] for (fixing|doing|cleaning|
            working on|taking care of|tackling|addressing|pushing|implementing) (this|it|that|up|these|{this})
        i-like-it            .82 ^ [and|so|also|yes|but] i [do] [{adv}] (like|love|welcome|appreciate) (this|it|
            that|your|{this}) [a lot|very much|better|more|idea|approach|change]
        i-like               .84 (nice|simple|clean|great|good) i like $
        simple-praise        .66 ! (nice|great|good|excellent|awesome|lovely|fantastic|brilliant|beautiful|neat|cool|
            impressive) [work|job|stuff|patch|series|cleanup|one|improvement|change|fix] .
        good-idea            .84 (a|very|this|that|is) [{adv}] (good|great|excellent|nice|fine|sensible|brilliant|
            wonderful|reasonable|sane|worthwhile) (idea|plan|proposal|suggestion|improvement|move|step|approach|thing to
            do|cleanup|change|feature|addition|start|compromise|direction|fix|solution)
        what-a-good          .80 ^ what (a|an) [{adv}] (good|great|excellent|nice|brilliant|wonderful|lovely|fantastic) (idea|plan|proposal|
            suggestion|improvement|move|patch|series|cleanup|change|fix)
        great-idea           .82 ^ (good|great|excellent|nice|brilliant|wonderful|awesome) (idea|plan|proposal|
            suggestion|improvement|move|approach|cleanup|change|fix|solution)
        sounds-good          .80 (sounds|sound) [{adv}] (good|great|fine|ok|okay|reasonable|sensible|sane|excellent|
            perfect|fair|right|like a [<1>] plan|like a <1> idea|alright|interesting and|like a [{adv}] {good} (goal|approach|way|
            direction|compromise|change|feature|solution|addition))
        makes-sense          .76 (makes|make|making) [{adv}|a lot of|perfect|total|complete|good|much|some] sense
        happy-to-see         .84 (happy|glad|love|like|delighted|pleased|nice|great|good) to (see|have) (this|it|that|
            {this}) [<3>] (in ($|the|this|our|upstream|mainline|next|main|master|trunk)|
            happen|happening|added|merged|fixed|done|go in|gone|landed|supported|land|capability|
            implemented|upstream|cleaned up)
        happy-to-see         .76 (happy|glad|delighted|would love|would like) to (see|have) (this|it|{this})
        should-be-fine       .62 [i (think|believe|guess|suppose|assume)] (this|that|it|which|these|they) should [{adv}|then|now] be [{adv}]
            (fine|ok|okay|alright|all right|good enough|no problem|harmless)
        should-be-fine       .56 ^ should be [{adv}] (fine|ok|okay|good enough|possible|doable|easy|easy enough|straightforward)
        this-is-great        .70 ^ (this|that|it) (is|looks) [{adv}|really] (great|awesome|fantastic|excellent|brilliant|wonderful|lovely|very nice) $
        i-welcome            .76 i [{adv}|heartily|warmly|whole heartedly|wholeheartedly] welcome (this|it|the|your|such)
        yay                  .74 ^ (yay|hooray|woohoo|finally|awesome|hurray)
        resolves-for-me      .86 (fixes|resolves|solves|fixed|resolved|solved|cures) (the|this|my|that|it|our) [<2>]
            (issue|problem|bug|regression|crash|hang|failure|build|oops|panic|warning|warnings|(it|that|this) for (me|us)) [for (me|us)|
            here|on my]
        tested-ok            .84 (tested|tried|verified|checked|running|ran|built) <6> (no (issue|issues|problem|
            problems|trouble|regression|regressions)|works|work|working|worked|successfully|passes|passed|all good|fine)
        no-trouble           .80 (experienced|encountered|saw|found|had|faced|seen|see|notice|noticed) (no|zero)
            (trouble|issues|issue|problems|problem|regressions|regression|failures|difference)
        no-issues-seen       .80 not (see|seen|faced|found|noticed|observed|encountered|hit|spot|spotted|find) (any|a)
            (issue|issues|problem|problems|regression|regressions|failures|trouble)
        definitely-value     .78 (definitely|certainly|clearly|real|much|lots of|great|good) value (in|to)
        worth-doing          .74 [is|be|seems|definitely] [{adv}] (worth it|worthwhile|worth doing|worth having|worth
            the effort|well worth|worth discussing|worth fixing|worth trying|worth adding)
        would-be-great       .66 (would|will) be [{adv}|a] (great|useful|helpful|valuable|beneficial|awesome|fantastic|
            wonderful|good|nice) (to (have|see) {this}|if (we|this|it) (had|could|can|would|have)|addition|improvement|
            for (us|me|users|everyone|everybody|the|our|my|all|others|people))
        approve-quality      .70 (this|it|patch|series|change|v2|v3|v4|which) is [{adv}|a] (good|fine|great|nice|
            welcome|correct|right|clear|obvious|useful) (improvement|cleanup|change|fix|now|as is|step|thing|addition|
            patch)
        agree-should         .80 i [{adv}] (agree|concur) [that] (we|this|it|you) should [{adv}] (do|
            go|have|merge|apply|accept|take|adopt|release|proceed|move|land)
        agree-should         .80 i [{adv}] (think|believe|feel) [that] (we|this|it|you) should [{adv}] (merge|apply|accept|adopt|
            release|proceed|land|go (ahead|for|with|in)|(do|have|take) (this|it|that|these|them|{this}))
        should-go-in         .84 (should|can|could) [{adv}] (go in|be merged|be applied ($|now|as is|soon|in|without)|be accepted|be committed|be
            released|go ahead|be taken|be adopted|land|be included) [now|as is|for|soon|please|in|into|without|upstream]
        seconded             .92 ^ [i] (seconded|thirded)
        yes-please           .84 ! (yes|yep|yup|absolutely|definitely) (from me|for me) .
        another-vote         .92 ^ [and|so|yes] (another|one more|yet another|a second|a strong) vote (for|in (favor|favour) of)
        nothing-left         .86 nothing [{adv}|else|more|further|at all] (to (add $|object|complain about|say against|change from)|left
            $|that (could|can|would) hold (it|this|that)
            (up|back)|[standing] in the way|speaks against (it|this|that|{this})|against (it|this|that|{this})) [here|from|on|with|for|of|now|.|$]
        what-is-needed       .80 (is|be|was) [{adv}] (exactly|precisely|just) what (i|we|you|people|users|everybody|everyone|the <2>) [{adv}|have|has]
            (need|needs|needed|want|wants|wanted|lack|lacked|missed)
        let-us-have-it       .84 let us [{adv}] (put|get|have|take) (it|this|that|these|them|{this}) (in|out|merged|done|committed|landed|
            shipped|over with) [now|then|soon] $
        let-us-have-it       .84 let us [{adv}|go ahead and|start] (merge|merging|apply|applying|commit|committing|land|landing) (it|this|that|these|
            them|{this}) [one|series|patch] [down|in|now|then] ($|to|into|for)
        let-us-have-it       .84 ^ [so|and|but|yes] i say [that] [we|let us] (do it|go for it|merge it|ship it|get on with it)
        as-posted            .80 (right|correct|fine|good|ok|okay) as (posted|written|proposed|submitted|it stands)
        no-quarrel           .86 (no|not [a|any]) (quarrel|quarrels|beef|gripes) with
        no-problem-with      .84 (i|we) have got no [real|big|particular] (problem|issue|problems|issues|objection|objections|trouble) with
        come-round           .82 i have [{adv}] (come|came) (round|around) to (it|this|that|the idea|{this}|thinking|seeing)
        much-nicer           .72 ^ [ok|yes|ah|thanks|this is|that is|looks] (much|way|far|so much|a lot) (nicer|better|cleaner|simpler|
            clearer|more readable)
            [now|this way|like this|than (v1|v2|v3|v4|v5|before|the <2>)] .
        version-better       .76 (this|new|latest|that) [new] (version|revision|approach|iteration|wording|text|series|patch|one) is
            [{adv}|much|a lot|way|far]
            (better|nicer|cleaner|clearer|simpler|easier to read)
        got-it-right         .80 (got|gets) (it|this|that) [{adv}] right $
        with-pleasure        .80 ! with pleasure .
        seems-sane           .74 (seem|seems|sound|sounds|look|looks) [{adv}] (sane|sound|sensible|reasonable|right|useful|helpful|
            valuable|worthwhile) (to|for) (me|us)
        way-it-should-be     .82 this is [{adv}|exactly] (the way|how|what) (it|this|things) should [{adv}] (be|work|have been|look)
        fix-while-applying   .82 (i|we) can [{adv}] (fix|drop|remove|change|adjust|squash|amend|tweak|do|touch|correct|add|fold) <4>
            (when|while|on|upon) (applying|committing|
            merging|pushing|commit|merge|applying it)
        ok-imho              .78 (is|are|looks|seems|would be) [{adv}] (ok|okay|fine|alright|good enough|acceptable)
            (imo|imho|in my (opinion|view|book|eyes))
        ok-for-trunk         .90 (ok|okay|fine|approved) for (trunk|head|mainline|master|main|commit|the trunk|(the|this)
            branch|0.0) [$|as is|now|too|from
            (me|my)|to me|thanks]
        ok-to-install        .86 ^ [it is|this is|that is] [{adv}] (ok|okay|fine|approved) to
            (commit|install|apply|push|check in|go in) [$|as is|now|too|thanks]
        please-commit        .82 ^ please [{adv}] (commit|install|push|apply|merge|check it in|go ahead and (commit|push|merge)) $
        accepted-alone       .88 ! (accepted|approved) (thanks|thank you|thx) .
        works-here           .84 ! [it|this|that|patch|also] (works|working) [{adv}|fine|great|ok|nicely] here [too|as well|now] .
        running-without      .82 (been running|been using|running|using) (this|it|these|that|{this}) <6> (without|with no)
            [any|a] [<1>] (problem|problems|
            issue|issues|trouble|troubles|hitch|hitches|regression|regressions)
        sure-why-not         .74 ! (sure|yes|well|yeah|ok) why not .
        is-ready             .84 i [{adv}] (think|believe|consider) [that] [this|it|that|{this}] [is|to be] [now] ready
            ($|for (commit|merge|merging|release|inclusion|
            publication|last call))
        right-direction      .76 (step|move|steps|moves) in the right direction
        leaning-yes          .72 i [am|would] [{adv}] (lean|leaning|inclined) (towards|toward|to)
            (yes|accept|accepting|approve|approving|merge|merging|take|taking|say
            yes|support|supporting|do it|doing (this|it|that))
        have-convinced-me    .84 (consider me (convinced|sold|persuaded)|you have [{adv}] (convinced|sold|persuaded) me|you convinced me)
        no-issues-found      .82 no [<1>] (issues|problems|bugs|errors|complaints|regressions) (found|spotted|seen|noticed|detected)
        did-not-spot         .80 (did|do|could|can) not [{adv}] (spot|find|see|notice) (anything
            (wrong|odd|suspicious|bad|obviously wrong)|any [<1>] (problem|
            problems|mistake|mistakes) [$|with|in])
        quick-test           .80 (gave|given) (it|this|that|these|{this}) [a|some] [<1>] (test|testing|try|spin|go|whirl) <6>
            (works|work|working|worked|fine|ok|okay|
            no problems|no issues)
        says-on-the-tin      .78 does [exactly] what it says [on the tin|$]
        approach-is-sound    .74 (approach|idea|concept|logic|reasoning|direction|design|principle|plan|analysis|fix)
            (is|seems|looks|sounds) [{adv}] (sound|right|sane|
            reasonable|sensible|solid|fine|good|ok|okay|correct|good enough) [to me|in (general|principle)] $
        conceptually-fine    .72 ^ (conceptually|in principle|overall|in general) [this|it|that|{this}] (is|looks|seems)
            [{adv}] (fine|ok|okay|good|sound|right|sane|
            reasonable|sensible)
        like-where-it-goes   .84 i [{adv}|do] (like|love) where (this|it) is (going|heading)
        clever-solution      .68 ^ (that|this|it) is [{adv}] a [{adv}] (clever|neat|nice|elegant|smart|simple|clean|lovely)
            (solution|approach|idea|trick|fix|patch|change)
        much-better-thanks   .76 ! [ok|yes|ah] (much|way|far|so much|a lot) (better|nicer|cleaner|simpler|clearer) [now] (thanks|thank you|thx) .
        patch-is-fine        .80 ^ (patch|patches) <3> (is|are) [{adv}] (fine|ok|okay|good|correct) $
        would-not-mind       .78 i (would|do) not [{adv}] mind (having|seeing|adding|taking|merging|{this}) [$|at all|in|going|being|if]
        not-in-the-way       .82 (will|would|am|do) not [{adv}|going to|want to] (stand in (the|your|anybodys) way|block
            (this|it|that|{this})|hold (this|it|that) up|be in
            the way)
        enough-for-me        .84 {good} enough (for|to) me
        win-to-me            .78 (looks|seems|sounds|feels) [{adv}] like a [<1>] (win|improvement|plus|good thing|good
            idea|good compromise|good plan|good fix|good start)
            [to me|$|over]
        no-brainer           .84 [{adv}] a no brainer
        clear-improvement    .74 (is|are) [{adv}] (a|an) [<1>] improvement (over|on|compared to) (what|the|our|how|current|existing)
        that-is-a-good-fix   .70 ^ that is [{adv}] [a|the] (good|great|nice|correct|right) (fix|change|patch|improvement|cleanup)
        all-in               .84 (i am all in|sign me up|count on my (vote|support)) [$|for|on]
        vote-yes             .90 i would [{adv}] vote (yes|aye) [$|on|to|for]
        my-vote-is-for       .88 my vote (is|goes) for
        yes-from-me          .90 [a] yes from (me|us|my side|our side|my end)
        definitely-yes       .84 ! (definitely|hell|absolutely|most definitely|certainly) (yes|yeah) .
        no-blockers          .84 (no|not see any|not see a) (blocker|blockers|showstopper|showstoppers|show stopper|show
            stoppers) [from|here|$|for|with]
        would-merge          .84 i would [{adv}] (merge|apply|take|commit|accept|ship) (this|it|that|these|{this}) (as is|as it is|now|$)
        please-get-in        .80 ^ please [{adv}] get (this|it|that|these|{this}) (in|merged|committed|applied)
        good-to-get-in       .76 (would be|is) [{adv}] (good|great|nice|helpful) to (get|have|see) (this|it|that|{this})
            (in|merged|committed|applied|land|landed) [$|soon|before|
            for|so]
        very-nice            .68 ! (very|really|pretty|quite) (nice|good|neat|cool|clean) [work|stuff|indeed] .
        all-good-here        .80 ! all good [here|from (me|my side|our side)|on (my|our) (end|side)] .
        version-is-fine      .76 (new|latest|current|updated|second) (version|patch|series|revision|one) is [{adv}]
            (fine|ok|okay|good) ($|now|to me|by me)
        checked-and-correct  .78 (checked|verified|went through) <6> (is|are|looks|look|seems) [{adv}] (correct|right|fine|good|ok|okay|sound) $
        confirmed-fix        .84 ! (confirmed|yes|yep|great) [this|it|that] (fixes|fixed|solves|resolves) (it|this|the <2>)
        passes-here          .82 ! [it|this] passes [all] [the|my] [<1>] tests [here|for me|on my <2>] .
        acked-by-me          .92 ! (acked|approved|reviewed|tested) by me .
        reviewed-and-acked   .92 ! (reviewed|tested) and (acked|tested|reviewed|approved) [by me] .
        ack-from-side        .92 ^ (ack|acked|approved|fine) from [the|a] <2> (side|perspective|point of view|maintainer|maintainers|hat)
        i-approve-plain      .90 i [{adv}] approve $
        would-go-with        .74 i would [{adv}] go (with|for) (option|proposal|variant|version|alternative|choice) <1> $
        persuaded            .80 i [{adv}] (find|found) (this|that|it|the <1>) [{adv}] (convincing|compelling|persuasive)
        i-concur             .86 ! [and|so|yes] i [{adv}] concur .
        way-to-go            .80 (this|that|it) (is|sounds like|seems|looks like) [{adv}] [to be] the way to go
        say-do-it            .84 i [would] say [that] [let us|we] (go for it|merge it|take it|do it|apply it|ship it|keep it in)
        badly-needed         .76 (is|was) [{adv}] (badly|sorely|much|urgently|desperately) needed $
        makes-life-easier    .72 (will|would|does|should) [{adv}] make (my|our|everybodys|their) (life|lives) [{adv}] easier
        benefits-outweigh    .80 (benefits|benefit|advantages|pros|gains|gain) [{adv}|clearly|far] (outweigh|outweighs)
            (the|any|its) (costs|cost|risk|risks|disadvantages|
            drawbacks|cons|downsides|pain)
        right-thing          .74 (this|that|it|patch|change) [{adv}] does the right thing [$|here|now]
        right-fix            .78 (this|that|it) is [{adv}|probably] the (right|correct|proper) (fix|thing to
            do|change|solution|way to (fix|do) (it|this)) [$|here|to me]
        obviously-correct    .86 (!|this is|it is|patch is|change is) (obviously|trivially|clearly) correct .
        full-support         .92 (you have|has|you got|have got) my [full|complete|unconditional|wholehearted|vote and]
            (support|backing|blessing|vote|approval)
        am-sold              .80 ! [ok|okay|so|well|yes] i am sold .
        won-me-over          .84 (won|win) me over
        love-it              .84 ! love (it|this) .
        praise-and-thanks    .66 ! [{adv}|very|really] (nice|great|good|excellent|fantastic|amazing) (work|job|stuff)
            [everyone|everybody|all|guys] [and] (thanks|thank you|thx) .
        is-an-improvement    .66 (this|that|it|{this}) is [{adv}] (an|a) [{adv}|clear|nice|big|huge|great|vast|good|major|solid] improvement $
        straightforward      .68 ! [this|it|that|patch] (looks|seems|is) [{adv}] (straightforward|straight
            forward|uncontroversial|harmless) [enough] [to me] .
        looks-the-right-fix  .78 (this|that|it|which) [{adv}] (is|looks like|seems like|looks to be|appears to be|seems to
            be) [{adv}] the (right|correct|proper) (fix|approach|
            solution|thing to do|direction|answer) [$|to me|for this|here|and|so]
        yes-i-think-should   .76 ! (yes|yeah|yep|agreed|sure) i [{adv}] (think|believe|agree) [that] we should .
        definitely-should-do .76 ^ [i think|i agree|and] we should (definitely|absolutely|certainly|really)
            (do|have|take|merge|adopt|support|get) (this|that|it|{this})
        welcome-change       .74 ! (a|an) [{adv}|very|most] welcome (change|addition|improvement|cleanup|step|fix|feature|development) .
        fixes-it-for-me      .84 (fixes|fixed|solves|solved|resolves|resolved|cures|cured) (it|this|that|things) for (me|us|my <2>)
        confirmed-working    .74 ! (confirmed|confirming|verified) [that|as|to be] [it|this] [is|to be] (working|works)
            [fine|well|ok] [here|for me|for us] .
        addresses-both       .60 [should] (address|addresses|cover|covers|fix|fixes) (both|all) [of] [the|my|our|these] (use
            cases|cases|issues|problems|comments|concerns|points) $
        not-opposed-plain    .68 ! [i am] not [{adv}] opposed [to (this|it|that|{this})|either] .
        i-have-acked         .88 i [{adv}|have|had] (acked|approved) (both|all|each|either|this|it|that|them|these|{this}) [of|$|already|now]
        endorse              .90 [i] [{adv}|heartily|warmly] endorse (the|this|that|your|their|it|adding|adopting|<1>) 
        vouch-for            .86 (can|happy to|glad to|will|would|to|i) [{adv}] vouch for
        no-reservations      .88 no (reservations|qualms|misgivings) [about|with|whatsoever|at all|on|$]
        ok-to-proceed        .90 (ok|okay|fine|good|clear|happy) to proceed
        feel-free-ahead      .86 (feel free|you are welcome|by all means|please) [to] [just] go (ahead|for it)
        only-welcome         .86 (can|could) only (welcome|support|recommend|endorse) (this|it|that|such|the)
        put-me-down-for      .88 (put|count|mark|note) me [down] (as|for) [a|an] (yes|plus one|in favor|in favour|supporter|supporting)
        fixes-it-here        .84 (fixes|fixed|solves|cures) (it|this|that|the <2>|my <2>) [{adv}] (here|for me|for us|on my <2>|on our <2>)
        works-with-patch     .84 (gone|fixed|works|boots|builds|works again|boots again|runs|solved) with
            (this|your|the|that|these|both) [<1>] (patch|change|fix|series|patches|applied)
        with-it-applied      .82 with (this|it|that|these|your|the) [<1>] (applied|patch|fix|series) [applied]
            [the|my|our|it|i|everything] [<2>] (boots|works|builds|runs|compiles|passes|is gone|no longer
            (crashes|hangs|fails|panics|oopses|leaks|happens|occurs|triggers)|can <2> again)
        tried-and-fixes      .82 (tried|tested|applied) (this|the|your|that|these|both|v2|v3) [{adv}]
            (patch|patches|series|change|fix|version) [{adv}] [and] [it|that|i|we|think|can confirm|confirm|{adv}]
            [it|that|this|can|think] [it|does|can|{adv}] (fix|fixes|fixed|solves|solved|resolves|cures|helps|works)
        about-to-propose     .82 i (was|am) [{adv}] (about|going) to (propose|suggest|send|post|submit|write) (the
            same|exactly (this|that)|the very same|something similar|a similar <1>|(the|a|an) <1> (patch|change|fix))
        why-anyone-objects   .86 (can not|could not|do not|can hardly) [{adv}] (see|think|imagine) (why|of a reason why|any
            reason why) (anyone|anybody|someone|somebody|people) (would|should|could)
            (object|mind|complain|disagree|oppose|be against <2>|be opposed)
        no-reason-not        .86 no [good|single] reason (not to|why not|why we should not|against (it|this|doing))
        see-no-why-not       .86 (do|can|could) not [{adv}] see why not
        why-not              .72 ^ [well|sure] why not $
        patch-is-ok          .88 ^ [the|this|your|v2|v3|updated|new] (patch|change|version|patches|series) (is|are) [{adv}]
            (ok|okay) [now|thanks|thank you|with me|to install]
        this-is-ok           .84 ^ [yes|yeah|yep] (this|that|it) (is|looks) [{adv}] (ok|okay) [thanks|thank you|with
            me|now|for (trunk|me|mainline|master|now|<1>)] $
        full-ack             .94 ^ [a] full ack
        a-fan                .80 ^ i am a [big|huge|great] fan [of]
        happy-how            .82 happy (with|about) (how|where|what) (this|it|that|the <2>) (turned|came|has|is|ended|looks|went)
        good-shape           .82 (is|are|be|looks|look|seems) [to be|now] [{adv}] in [a]
            (good|great|excellent|decent|fine|pretty good|very good|much better) (shape|state) [now|to|for|$|thanks|and]
        wont-mind-if         .78 (do|would|will) not [{adv}] mind if (you|we|this|it|that|{this}) [{adv}]
            (remove|drop|change|add|do|merge|take|apply|rename|go|goes|was|were|gets)
        good-enough-alone    .78 ^ [{adv}] good enough $
        deserves-merging     .85 (deserves|deserve) to (go in|be (merged|applied|included|released|accepted|adopted|committed|published|taken))
        ought-to-merge       .82 (ought to|should) [{adv}] be
            (merged|applied|committed|accepted|adopted|included|taken|published) (soon|now|asap|as is|as it
            (is|stands)|$|right away|for this release|in this release|quickly|promptly|without)
        would-take-it        .80 i (would|will|shall) [{adv}|happily|gladly] (take|merge|apply|accept|welcome|use)
            (that|this|such a|such|the|your) [<1>] (patch|patches|change|series|fix|one)
        happily-take         .82 (happily|gladly) (take|merge|apply|accept|review and (merge|apply|take)|pull|ack)
            (it|this|that|such|a|the|your|these)
        team-supports        .84 (our|the|my) [<2>]
            (team|company|group|project|distribution|community|foundation|organization|organisation) [{adv}]
            (supports|support|would like to see|is in favor|is in favour|approves|endorses)
        document-ready       .82 ^ [i think|imo|so] (this document|the document|the draft|the specification|the spec|the
            text|the feature) (is|are|looks|seems) [{adv}] ready $
        looks-all-right      .84 ^ [it|this|that|this one|the patch|all|everything|v2|v3] ((looks|seems) [{adv}] (all
            right|good from here|fine from here|like the right call)|seems (fine|right) $|looks right $)
        think-no-reason      .86 (can not|can hardly|could not) think of (any|a|one|a single) [good|single] reason (not to|why not|against <1>)
        """;
}
