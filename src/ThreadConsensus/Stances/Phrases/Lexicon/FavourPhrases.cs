namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases that speak well of a proposal without quite approving, or say that one does not mind.</summary>
internal static class FavourPhrases
{
    public const string Favour = """
        thanks-for-fixing    .72 (thanks|thank you|thx) [{adv}|a lot|much|so much] for (fixing|catching|finding|cleaning up|taking care of|
            spotting|tracking) [this|it|that|these|them|{this}]
        happy-to-see         .76 (happy|glad|great|nice|good|pleased) to (see|have) <6> (added|happen|happening|fixed|done|addressed|gone|
            cleaned up|supported|implemented|land|landing|coming|in ($|mainline|upstream|tree|master|main|next))
        willing-to-bear      .70 i (am|would be) [{adv}] (willing|ready|prepared) to (put up with|live with|accept|take|bear|pay)
        no-reason-to-wait    .78 [i] (do not see|see no|there is|is|can not see|know of) [{adv}] [a|any|no] [good|real] reason [for us] (to (wait|
            delay|hold|block|stop|oppose|object|reject)|not to|why not|against)
        works                .52 (works|worked) [{adv}] (fine|great|well|perfectly|nicely|ok|as expected|as advertised|
            wonderfully|like a charm)
        i-think-good         .60 i (think|believe|feel|find|guess) [that] [this|it|that|{this}] (is|are|would be|looks|
            makes) [{adv}|a|an|the] (good|great|fine|right|ok|okay|useful|better|nice|valuable|best|helpful|
            improvement|nicer|cleaner|sane|reasonable ($|and|but|for|given|as|in|at|because|approach|compromise|step|
            solution|request|default|to (do|have|add|make|drop|remove|use|take|go|allow|require|me|us)))
        i-think-x-is-fine    .62 i (think|believe|feel|guess) <9> (is|are|would be) [{adv}] (fine|ok|okay|good
            enough|perfectly fine) [too|as well|here|
            for now|for us|in this case] $
        on-my-wishlist       .68 on my [<1>] (wishlist|wish list)
        no-harm-seen         .74 (do|can) not [{adv}] see (any|the|a|much) harm (in (it|this|that|{this}|doing|adding|having|merging|taking|including|
            allowing|keeping|removing|dropping)|$)
        is-a-good-one        .60 is [{adv}] a [{adv}] (good|sensible|fine|reasonable|great) one $
        original-is-wrong    .60 (the|our) (original|old|existing|present|current)
            [code|version|one|behavior|behaviour|comment|text|wording|logic|test|
            check|documentation|state] (is|was|looks) [{adv}] (wrong|broken|bogus|buggy|racy|incorrect|misleading|confusing|unclear|odd|ugly)
        i-think-doing-good   .62 i (think|believe|feel|guess) [that] (removing|dropping|adding|having|using|moving|making|doing|keeping|
            splitting|merging|allowing|switching|renaming|deprecating) <8> (is|would be) [{adv}|also] [a|an|the] (good|great|useful|
            right|sensible|better|fine|ok|okay|best|worthwhile)
        could-help           .54 (would|could|will|does|do) [{adv}] (help|solve) (with (this|that|it)|(this|the|that) (problem|issue)|here $|there $)
        could-help           .52 (this|that|it|they|{this}) (would|could|can|might|will|does|do|should) [{adv}] (help|improve|simplify|solve|
            address|save|reduce|prevent|be helpful|be useful|raise awareness)
        advantage            .52 (advantage|advantages|benefit|benefits|upside|upsides|nice thing|good thing|plus) (of|
            is|here|to)
        nice-to-see          .56 ^ (nice|good|great) to see
        i-always-do          .56 (this is what i do|i do the same|i am doing the same|i (always|usually|already|also)
            (do|apply|use|post|prefer)|same here|me too|i have been (doing|using))
        i-would-prefer-this  .56 i [{adv}] prefer (this|that|your|the latter|the former)
        i-would-prefer-this  .56 i (would|do) [{adv}] (prefer|encourage|welcome|like|appreciate|love) (the|to have|to
            see|having|this|that)
        looking-forward      .60 (looking forward to|can not wait|keen to|eager to|excited about|excited to)
        long-wanted          .62 (i|we) [have|had] (been|was|were) [{adv}] (hoping|wanting|waiting|wishing|looking) <2> (for|to)
        better-than          .54 (better|nicer|cleaner|simpler) than (my|what|the|before|it|current|existing)
        low-effort           .56 (low effort|not intrusive|no harm in|not hurt to|no downside|hardly any cost)
        not-a-big-deal       .50 (not a (big|huge|real) (deal|problem|issue)|nothing wrong with|no reason not to|see no
            reason (not|why not)|why not indeed)
        important            .50 (this|that|these|{whole}) (is|are) [{adv}] (important|valuable|worthwhile|overdue|long overdue)
        send-me-a-patch      .72 ^ [please|just|so|and|then|but|ok|yes] (send|sent|give|feel free to send) (me|us) (a|the) patch
        happy-to-take        .70 (happy|glad|willing) to (take|merge|apply|carry|pick|help|review|pick up)
        thanks-for-patch     .45 (thanks|thank you|thx) [{adv}|a lot] for (the patch|the series|the fix|the update|this|
            your work|the cleanup|working|pushing|adding|posting|driving|your contribution)
        interested           .62 (i|we|^ [yes|yeah|yep|also]) [am|are|would be] [{adv}|still|very|highly|especially] interested in (this|
            that|it|these|{this}|having|seeing|helping|collaborating|working|
            reviewing|testing|joining|participating|attending|using|such|a session|discussing)
        yes-we-should        .60 ^ (yes|agreed|yeah|yep|sure) [i think|i agree|and] we should [{adv}]
            (do|convert|switch|take|merge|adopt|go|have|make|fix|support)
        hope-to-see          .64 (hope|hoping|wish|hopefully) [to|we|it] (see|get|have|will see|gets|lands|goes) (it|this|that|them|these|
            {this}|in|merged) [{adv}] [in] [the] (next|mainline|upstream|
            official|coming|upcoming|new|soon)
        is-warranted         .62 (discussion|session|slot|topic|rename|change|cleanup|fix|warning) (is|seems|would be) [{adv}] warranted
        seems-reasonable     .68 ^ [this|that|it|which|all|yes] (seems|sounds) [{adv}] (reasonable|sensible|sane|fair|plausible) [enough] $
        reasonable-enough    .62 ! reasonable enough .
        would-be-awesome     .66 ^ (this|that|it|which) would be [{adv}]
            (awesome|great|fantastic|wonderful|excellent|lovely|brilliant|superb|terrific) ($|to have|
            to see)
        carried-locally      .62 (carrying|carry|carried|using|shipping|shipped) (a|the) (similar|same)
            (patch|change|fix|hack|workaround) (locally|downstream|internally|for)
        that-works           .62 ! (that|this|it) (works|will do|would do|would work) [fine|for now|too] .
        is-useful            .56 ^ (this|that) is [{adv}] (useful|helpful|handy) ($|to have|for (me|us))
        could-use-this       .60 i could [{adv}] use (this|that)
        best-option          .62 (this|that|it) (is|seems like|looks like|seems|sounds like) [{adv}] the (best|better|right)
            (option|choice|approach|solution|compromise|of the
            options) [$|to me|for|so far]
        we-need-this         .60 ! [yes|and] (i|we) [{adv}] need (this|that) [badly|now|$]
        glad-if-merged       .72 i would be [{adv}] (glad|happy|grateful|pleased|thankful) if (this|it|that|these|{this})
            (was|were|is|gets|got|could be|went|goes) [{adv}] (merged|
            applied|accepted|included|in|committed|added|fixed)
        do-not-mind          .56 ! i (do|would) not mind [at all|it|this|that|either] .
        might-work           .58 ! [ok|okay|yes|yeah|i think|i guess|i suppose] (that|this|it) [{adv}]
            (might|may|could|should|would) work [too|as well|for me|for us] .
        think-reasonable-to  .62 i (think|believe|feel|find) [that] (it|this|that) [is] [{adv}]
            (reasonable|sensible|sane|fair|useful|good) to (support|include|move|keep|merge|adopt|provide|
            deprecate|disable|enable|switch|rename|fix|start|extend|expose)
        well-spotted         .72 ^ [very] well spotted
        we-need-this         .76 (we|i|people|users|everybody|everyone) [{adv}|badly|desperately|sorely|really] need
            (this|it|something like (this|it|that)|such a <1>|exactly this) ($|badly|too|for|in|and|so|as|because)
        had-the-same         .72 i (had|have|ve|was carrying|am carrying) (the same|a similar|basically the same|almost the
            same|much the same|an identical) (patch|change|fix|thing|idea|plan)
        sympathetic          .70 i am [{adv}] sympathetic (to|towards)
        sound-reasoning      .78 (rationale|reasoning|logic|argument|analysis|motivation) (is|seems|looks|sounds|are) [{adv}]
            (sound|solid|convincing|compelling|clear and sound)
        better-than-nothing  .66 [still|certainly|definitely|much|it is|that is] better than nothing
        nice-sound           .74 ^ [this|that|it|which] [all] sounds [{adv}] (nice|lovely|neat|sweet) [$|to me|and|thanks]
        time-to-do           .72 (now|this) is (the [right] time|a good time|the moment) (to|for)
        harmless             .66 (is|be|seems|looks|should be) [{adv}] (harmless|low risk|risk free|safe enough)
        agree-more           .80 [i] could not (agree|have put it|have said it) (more|better)
        first-step           .74 good [enough] [as|for] a (first|good first|start|starting) [step|point]
        """;

    public const string Abstain = """
        dont-mind-either     .90 (do|would) not [{adv}] (mind|care) (either way|one way or the other|one way or another|
            which|what|how|much|at all|enough)
        dont-care            .86 (do not|could not) [{adv}] care (what|which|about the (name|naming|color|colour)|either
            way|much|less)
        no-strong-opinion    .92 (no|not have|have not|not have a|not have any|without|without a) [{adv}|a|any] (strong|
            particular|real|firm|fixed|clear) (opinion|opinions|preference|preferences|feeling|feelings|view|views)
        no-stake             .90 (no|not have a|not have any|without a) (dog|horse|skin|stake|stakes|axe) (in|to)
        fine-with-either     .86 {i} (am|are|would be|will be) [{adv}] (fine|ok|okay|happy|good|cool) with
            (whatever|whichever|anything) (you|others|people|
            everyone|everybody|we|they|the <2>) [<2>] (decide|decides|choose|chooses|prefer|prefers|agree|agrees|settle|settles|pick|picks|come up|
            comes up|end up)
        fine-with-either     .84 {i} (am|are|would be|will be) [{adv}] (fine|ok|okay|happy|good|cool) [with] (either|whatever|any of
            (them|these|those)|both options|both ways)
        no-difference        .86 (makes|make|making) [{adv}] (no|little|not much|not much of a) difference (to|for) (me|us)
        whatever-decided     .82 (is|with|to|accept|follow|support) (whatever|whichever) [the|you|others|people|everyone]
            [<2>] (decide|decides|prefer|
            prefers|choose|chooses|agree|agrees|decided|want|suits)
        go-along             .82 i [will|would|am happy to|can] (go along with|go with|accept|follow) (whatever|whichever|either|the
            majority|the consensus|any)
        not-voting           .84 (not count me|count me out|not voting|not going to vote|sit this one out|sitting this one out|recuse
            myself)
        both-sides           .78 (see|understand|torn between) [{adv}] both (sides|positions|arguments|views)
        not-strongly         .90 not feel [{adv}|too|that|very] strongly
        not-care-much        .74 (can not say [that] i care|do not [{adv}] care [{adv}] (about|for|as long as))
        no-preference        .90 (have|has|with) no (preference|preferences|opinion|opinions|view|horse in|dog in|stake
            in|stakes)
        no-opinion           .82 (do not have|have not) (an|any|a) (opinion|preference|horse|stake|view) (on|about|here|
            in|either)
        leave-it-to          .86 i [will|would|shall|am happy to] (leave|defer) (this|that|it) [one|part|patch] [up] to <2> (to (comment|decide|judge|
            review|say|look)|as (he|she|they) (know|knows|is|are))
        leave-it-to          .84 i (will|would|am happy to|shall|am going to) [{adv}] (leave|defer) (it|this|that|the
            decision|the choice|to|{this}) [up] [to] (you|others|the|maintainers|people|everyone|him|her|them|whoever|
            those)
        up-to-you            .70 (it is|this is|that is|entirely|really|totally|is) [{adv}] up to (you|the maintainer|
            the maintainers|others|them|him|whoever)
        abstain              .95 i (abstain|am abstaining|will abstain|would abstain|shall abstain)
        abstain              .93 ^ (abstain|abstaining|abstained|neutral|indifferent) $
        indifferent          .90 i (am|feel|remain) [{adv}] (neutral|indifferent|agnostic|ambivalent|neither for nor
            against|on the fence|undecided|impartial)
        your-call            .74 ^ [but|so|it is|that is|ultimately] (your call|your choice|your decision|as you prefer $|
            as you like $|either is fine|either works|either way works|either way is fine|fine either way|no strong
            feelings)
        not-qualified        .72 (not qualified|not in a position|not for me) to (judge|say|decide|comment|vote|review|
            have an opinion)
        either-is-fine       .84 (either|both|any|whichever|any of them|either of them|either one|either way) (is|are|works|work|would
            be) [{adv}] (ok|okay|fine|acceptable|alright|good) (for|by|with|to) (me|us|my <1>)
        no-opinion           .86 ^ [so|and|but|i have|have|therefore] no (opinion|view|position|preference|stake) [{adv}|on <3>|from <3>|
            here|either way|one way or the other|whatsoever] $
        whatever-decided     .74 (whatever|whichever) [<1>] (the majority|others|the others|everyone|everybody|the maintainers) [{adv}|
            all] (decide|decides|choose|settle|settles|want|wants|
            prefer|prefers|pick|agree)
        whatever-decided     .74 (whatever|whichever) [<1>] you [all] (decide|settle) [on|upon]
        stay-out             .84 (i|we) [will|would|had|am going to|should|prefer to] [better|rather|best] (stay|keep|staying|keeping)
            out of (it|this|that|the <1>) 
        no-side              .86 (not [{adv}] (take|taking) [a] (side|sides)|(take|takes|taking) no (position|side|sides))
        leave-it-to          .80 leave (it|this|that|this one|that one|the (decision|choice|details|naming|judgement|judgment)) to (those|
            whoever|others|the people|the maintainers|you|them|people)
        decide-without       .82 (decide|choose|discuss|settle) [it|this|that] (without me|without us|among yourselves|amongst yourselves)
        do-as-you-like       .80 do (as|what|whatever) you (like|see fit|please|want|prefer) $
        nothing-either-way   .88 nothing to say for or against
        all-the-same         .86 (all the same|all one|no matter|a no op|equally fine|equally good) (to|for) (me|us) $
        wont-stand-in-way    .72 (will|would|do) not [want to] (stand|get) in (the|your|its) way
        defer-to-experts     .84 i [{adv}|will|would|must|am happy to] defer to (the|those|<2>) [<2>]
            (experts|maintainers|others|authors|people|chairs|on|here|$)
        not-right-person     .78 i am [{adv}] not [{adv}] the right person (to|for)
        dont-care-alone      .80 ! [i] do not care [much|either way] .
        whatever-you-prefer  .82 ! (whatever|whichever|as) you (prefer|like|want|wish|decide|choose) .
        up-to-you            .76 ! [it is|that is|this is] [{adv}] up to (you|others|him|her|them|the <2>) .
        """;
}
