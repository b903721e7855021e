namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases that ask others for their opinion, their approval or a decision.</summary>
internal static class CallPhrases
{
    public const string Call = """
        ping                 .94 ! [hi all|hello|hi|all|dear all|thanks] [a|an|just a|one|yet] [friendly|gentle|polite|
            kind|another|weekly|more|final|last|monthly|second|small] (ping|pinging|reping|nudge|bump) [again|everyone|
            all|maintainers|please|on this|on it|for this|<4>] .
        ping-on              .92 ^ [a|gentle|friendly] (ping|pinging|reping) (on|for) (this|it|these|that) $
        reminder             .88 [a|friendly|gentle|polite|kind|just a] (gentle|friendly|polite|kind) (reminder|ping|
            nudge|bump)
        any-objections       .94 ^ [and|so|are there|is there|do you have|does anyone have|does anybody have|please
            raise|have you|if there are|if you have|but|or|also] any [{adv}|strong|further|more|last|other|final|
            remaining|additional|new|specific|particular] (objection|objections|concern|concerns|comment|comments|guidance|
            thought|thoughts|opinion|opinions|feedback|input|suggestion|suggestions|remarks|news|reviews|review|
            reviewers|taker|takers|volunteers|acks|ack|complaints|votes|ideas|advice|preference|preferences|disagreement|
            verdict|decision|reaction|reactions|conclusion|chance)
        any-update           .88 ^ any (update|updates|progress|news|movement) [on|here|from|about|.]
        thoughts             .92 ! [and|so|your|any|other|more|also] (thoughts|comments|opinions|objections|ideas|
            suggestions|feedback|reactions|votes|concerns) [$|on|about|from|are]
        thoughts             .92 ^ (your|any|other|more) (thoughts|comments|opinions|objections|ideas|suggestions|feedback|reactions|votes|concerns)
        others-think         .86 (curious|interested|know|hear|see|wonder|wondering|learn) [as to|about|in] [hearing|knowing] what
            (others|people|the others|everyone|
            everybody|you all|other <1>|the <1>) [{adv}|all|might] (think|thinks|feel|prefer|say)
        somebodys-opinion    .84 (would love|would like|want) [{adv}] to (get|hear|have) ~ (opinion|opinions) [on|about|here|first|too|as|$]
        what-do-you-think    .92 (what|how) (do|does|would|did) (you|others|people|everyone|everybody|folks|maintainers|
            the others|we|the list|you guys|you all|all|anyone|y all|the rest|<2>) [all|guys|folks] (think|feel|say|
            prefer|suggest)
        opinion-wanted       .86 (would like|would love|want|would [{adv}] appreciate|appreciated|need|looking for|looking
            forward to|seeking|hoping for|am requesting|are requesting|asking for|soliciting|waiting for|interested in|
            curious|to get|to gather|hear|welcome) [{adv}] [to|hear|get|have|know|see|gather] [{adv}|some|your|more|any|the|from|other|
            others|people|further|early|additional|maintainer|a|valuable] (feedback|opinion|opinions|comments|thoughts|
            input|inputs|advice|views|suggestions|reviews|acks|votes|take on)
        opinion-wanted       .86 (please|could you|can you|kindly) [{adv}] (provide|share|give|send|let me have) [me|us]
            [{adv}|your|some|any|valuable|more|further] [valuable|honest|early] (feedback|opinion|opinions|comments|
            thoughts|input|review|views|suggestions|vote|votes|ack)
        opinion-wanted       .84 (leave|post|write|drop|add) [me|us|here] your (feedback|opinion|opinions|comments|thoughts|input|suggestions)
        help-comment         .86 (please|could you|can you|would you|kindly) [{adv}|please] help [me|us] [to]
            (comment|review|suggest|advise|give (comments|
            feedback|advice|suggestions|your <1>))
        your-view            .84 (your|others|everyones|maintainers) (thoughts|opinion|opinions|views|view|take|
            feedback|comments|input|advice) (on|about|is|are|would|please|here)
        feedback-please      .84 (feedback|comments|reviews|review|input|opinions|suggestions|thoughts|acks|votes|
            testing|questions|criticism|advice|ideas|help) [{adv}|and <2>|or <2>|from <2>|on <3>] (welcome|appreciated|
            welcomed|wanted|needed|requested|please|is welcome|are [of course|{adv}] (welcome|appreciated)|would be (welcome|appreciated|great|nice|
            helpful|good|very welcome|much appreciated)|very welcome|is appreciated|are appreciated|would help)
        please-vote          .93 (please|kindly|pls|plz) [{adv}] (vote|cast your vote|cast your votes|review|comment|speak up|
            shout|chime in|let (me|us) know (what|your|whether|how|if (you (agree|disagree|object|think|want|prefer|would|are|see
            [a|any] (problem|problems|issue|issues)|have [{adv}] [a|an|any|other|strong] (objection|objections|concern|
            concerns|opinion|comments|preference|suggestion|suggestions|ideas|feedback|advice))|this|that|there|anyone|anybody))|voice|weigh in|
            reply with|respond with|take a look|have a look|provide (feedback|your)|give (feedback|your)|share your|test
            and|test this|advise|ack|raise|yell|object|say so|suggest (what|which|how|whether|if|the
            (best|right|proper|preferred))|tell me (if|what|how|whether)|send your|consider (acking|
            reviewing|voting))
        speak-up             .86 (please|if you|anyone|anybody|whoever|should|unless you|do|otherwise) <4> (speak up|
            chime in|shout|holler|weigh in)
        vote-open            .94 (vote|poll|voting|ballot|lazy consensus|call) (is|will be|stays|remains|will remain|
            opens|runs|ends|closes|shall be|period|will stay|now) [{adv}] (open|opened|close|closes|closed|open for|run|
            until|for|at|on|by|is)
        let-me-know          .82 (let me know|let us know|tell me) [{adv}] (of|about|if (there are|there is|i have|we have|you see|you have)) [any|a|
            some|further|more] [potential|possible|other|<1>] (conflict|conflicts|concern|concerns|objection|objections|
            problems|issues|changes|comments|suggestion|suggestions|ideas)
        speak-if             .84 if you (support|like|agree with|want|prefer|oppose|object to|care about) <8> please [{adv}|go|go and] (say|speak|
            review|indicate|comment|vote|let|reply|ack|chime)
        any-reason-against   .84 [is there|any] (any|a) [<1>] reason [why|that] (this|that|it|such a <1>|we) [{adv}]
            (could|can|would|should|might) not
            (work|be (merged|applied|done|added|accepted|taken)|do (this|that|it)|go in)
        assume-you-agree     .82 i [{adv}] (assume|take it|presume|trust|hope) [that] (you|everyone|everybody|nobody)
            (are|is|have|has) [{adv}] (ok|okay|fine|
            happy|no (objection|objections)) [with] [{this}]
        who-takes            .90 who [{adv}] (can|could|will|would|should|is going to|wants to|gets to|is willing to) [{adv}|please] (take|apply|
            merge|pick|queue|carry|pull|commit) (up|this|it|that|these|them|{this})
        you-take             .82 (can|could|would|will) you [{adv}|maybe|please|perhaps|kindly] (apply|pick|queue|pull|ack) [up] (this|it|that|
            these|them|{this})
        you-take             .82 (maybe|perhaps|please) you (can|could) [{adv}|please] (apply|pick|queue|take|ack) [up] (this|it|that|these|them|
            {this})
        could-we-merge       .84 ^ [so|and|then|maybe|also|now] (can|could|should|shall|may) (we|i) [{adv}|please|then] (merge|apply|land|commit|
            queue|push) (this|it|that|these|them|{this}|patch|patches|at least)
        another-ack          .88 ! [so|and|maybe|perhaps] (another|one more|any|an|further|more|any more) (ack|acks|acked by|reviewed by|
            reviewer|reviewers|vote|votes|opinion|opinions) [please|here|anyone|anybody] .
        whose-ack            .86 (whose|whos|which|what) (ack|acks|approval|approvals|review|reviews|reviewed by|sign off) (do|does|is|are|would|
            will|should)
        anything-to-add      .80 (do|did|does) (you|anyone|anybody|others) have (anything|something) [{adv}|else|more|further] [to] ($|add|say|
            object|on this|here|about)
        could-you-comment    .84 (could|can|would|will) you [{adv}|please|kindly|maybe] (review
            [this|it|these|at|my|the]|comment|chime in|weigh in|take a look|have a look|add here|
            give (your|an|me your) (opinion|thoughts|view|ack)|add your (thoughts|opinion|view|comments)|share your (thoughts|
            opinion|view)|state your (position|opinion))
        others-interested    .78 (are|is) there [are|any] (other|any|more|enough) (people|others|maintainers|folks|users|companies|vendors) [who|that|
            with|<1>] (interest|interested|would|want|care|like|have interest|are interested|have an interest)
        let-me-know          .80 (let me know|tell me) (if you (disagree|object|have any (objection|objections|concern|
            concerns)|are [not] ok with|prefer|think)|what you think|your (thoughts|opinion|preference|view))
        start-vote           .92 (call|calling|start|starting|open|opening|propose|hold|begin|initiate|put|putting|
            conduct) <3> (a vote|the vote|to a vote|to the vote|a poll|a ballot|lazy consensus|for lazy consensus|
            consensus call|for votes|for a vote)
        your-votes           .90 (cast|place|need|want|send|give|submit) [your|more|one more|another|two more|a few
            more|some] (vote|votes|binding votes|pmc votes)
        still-waiting        .84 (still|i am|we are|been|keep) [{adv}] (waiting|wating|missing|lacking|needing|looking|short)
            [for|of|on] [{adv}|a|an|one|two|some|at least|the] [more|further|another|other|<1>] [<1>] (vote|votes|ack|
            acks|review|reviews|feedback|answer|reply|response|opinion|opinions|approval|comments|comment|input|
            decision|reviewed by|acked by)
        can-i-get            .86 (can|could|may|might|shall|should) (i|we|somebody|someone|anyone|anybody|maintainers|
            you) [{adv}|please|also|maybe|perhaps|now] (get|have|receive|give|ask|provide|review|ack|take a look|have a
            look|look at|comment|apply|merge|pick|vote|weigh|chime|see) [<2>] (ack|acks|an ack|feedback|review|reviews|
            opinion|opinions|comments|vote|votes|look|input|this|approval|this series|this patch|in|up|some thoughts|
            answer|decision|reviewed by|acked by|a second|second|your|your thoughts)
        who-seconds          .93 (who|anyone|anybody|someone|somebody) [{adv}|can|could|will|wants to|willing to|to|
            else|else want to|is] (second|seconds|secondment|seconder|votes|agrees|is in favor|is in favour|is against|
            supports|objects|disagrees|opposed)
        seconders            .90 (seconder|seconders|seconds please|looking for (a second|seconds|seconders))
        others-say           .90 (can|could|would|will) [the] [other|remaining|rest of the|more of the] (committers|maintainers|
            others|people|everyone|everybody|reviewers|members) [{adv}|please] (say|comment|speak|chime|weigh|give|share|
            tell|state|respond|vote|voice)
        anyone-object        .90 (does|do|would|will|has|have|is|are|did|can|could|should) [{adv}] (anyone|anybody|
            everyone|everybody|someone|somebody|any of you|people|you|others|any maintainer|maintainers|the maintainers|
            nobody|no one|there|we|all) [{adv}|else|here|all|still|any|have|has|see|got] [a|an|any|some|strong|real|
            other|more|further|have|has|see] [a|an|any|strong|other|further] (object|objection|objections|mind|disagree|
            oppose|opposed|concern|concerns|issue|issues|problem|problems|issue with|opinion|opinions|preference|
            preferences|thoughts|comments|suggestion|advice|agree|ok with|okay with|fine with|happy with|against|in favor|in favour|other
            ideas|better idea|better ideas|better suggestion|suggestions|comfortable|reason not)
        do-you-have          .80 (do|have|got) (you|maintainers|folks|people) [{adv}] (have|had|got|had a chance|time)
            [{adv}|any|some|a] (objection|objections|chance|opinion|comments|thoughts|feedback|preference|time to
            (review|look|test))
        is-it-ok             .74 (is|are|would|does|do|sound|sounds|looks|will) (this|that|it|{this}|everyone|you|this
            approach|people|these) [{adv}|all|be|look|looks|sound|sounds] (ok|okay|fine|good|acceptable|agreeable|
            reasonable|happy|all right|alright|sane|right|sensible|better|correct) [with|for|to] (you|everyone|
            everybody|people|all|others|the|maintainers|merge|go|apply|this|me|now|do|that|us)
        lazy-consensus       .92 (if|unless) [i|we] [do not] [hear|see|get|there are|there is|nobody|no one|none|anyone|
            anybody|somebody|someone] [{adv}|has|have|else|any|hear|no] [{adv}|any|no|further|more|from] (objects|
            object|objection|objections|disagrees|complains|complaint|complaints|speaks|screams|shouts|opposes|against|
            otherwise|protests|feedback|comments)
        lazy-consensus       .92 (if|unless) (i|we) [do not] (hear|see|get) [{adv}] anything
        silence              .90 (silence (is|will|means|implies|counts|be)|lazy consensus|absent [any] objections|in
            the absence of)
        acks-wanted          .84 (this|it|series|patch|patches|still|also|just|only) [{adv}|is|are] (needs|need|missing|
            lacks|lacking|awaiting|await|waiting for) [{adv}|an|a|the|some|more|another|only|at least|one|two|your|
            still|few|few more|one more|any] [maintainer|maintainers|toolstack|x86|arm|more|<1>] (ack|acks|acked by|
            reviewed by|maintainer ack|approval|approvals|reviewer|reviewers|votes|vote)
        status-question      .86 (what is|what about|any update on|whats|how about|is there any|is there an) [the|any|
            current|a] [current|latest] (status|state|progress|update|fate|decision|verdict|eta) ($|of this ($|patch|series|
            one|proposal|request)|of (the|these|that|my) <2>|on (this|that|the|these|my)|here|with|for (this|the|these))
        time-to-land         .84 (is|are) (this|it|now|these|there) [now|{adv}] [a|the|at] (good|right|best) (time|moment|point) <4> (land|
            merge|apply|commit|take|pick|go)
        more-needed          .84 (are there|is there|is|are) [any|anything] [{adv}|more|further|other|else|still] [<1>]
            (steps|needed|missing|work|required|needs) [{adv}|needed|for|to] <3> (review|merge|land|get|apply|applied|merged|go|
            push|commit|committed|accept|accepted|proceed|approve|approved)
        maintainer-pick      .88 (can|could|would|will) [please] (one of the|any of the|the|a|some|any) [<1>]
            (maintainer|maintainers|committer|committers)
            [{adv}|please] (pick|take|apply|merge|review|ack|comment|look|have|queue|pull|chime|weigh|decide)
        can-we-land          .86 (can|could|should|when can|when will) (we|this|it|these|{this}) [{adv}|please] (get|be|go|land) [this|it|these|
            them] (in|into|merged|applied|queued|picked up|accepted|taken)
        maintainers-call     .84 ! [rest|x86|arm|tools|the rest|other|any|all|dear|hi|libxl|mm|kvm|net|toolstack]
            (maintainers|committers) (any|thoughts|comments|opinions|what|could|can|please|ping|.|$)
        would-like-to-hear   .86 (would|love|want|like|interested|keen|curious|happy) [{adv}|like|love|be] [{adv}|
            interested|curious|happy|to|in] [to|in] (hear|hearing|know|get) [{adv}|from|more|your|other|others|what|
            some|the|if|about|everyone|people] [<2>] (opinion|opinions|feedback|thoughts|view|views|think|maintainers|
            others|you|people|everyone|comments|committers|take|input|objections)
        other-opinions       .80 (other|others|anyone else|anybody else|someone else|somebody else) [<3>] (opinion|
            opinions|thoughts|views|want to (comment|give|chime|weigh)|care to comment|give their|has an opinion)
        is-there-interest    .78 (is there [any] interest|would there be interest|would
            (people|others|anyone|anybody|someone|you) be interested|is anybody
            interested|is anyone interested|^ anyone interested|(wondering|wondered|wonder) if (there (is|was|would be)
            (value|interest|any|a better)|(people|others|anyone|anybody) (would|think|thinks|want|wants|objects|agrees|sees))|worth
            discussing|do people think|do others|
            anything doable|any chance (of|to|the|that|you|we|for))
        better-approach      .70 (is there (any|a) (better|other|cleaner|nicer|preferred|simpler) (approach|way|
            solution|idea|place|option)|any better (approach|way|idea|ideas|suggestion|suggestions|solution))
        ok-to                .70 (ok|okay|alright|fine|agreed|good|acceptable|would that work|does that work|would that
            be ok|deal|objections|right) to (you|everyone|all)
        ok-to                .70 (is|would) (this|it|that|{this}) [be] [{adv}] (ok|okay|alright|fine|good|acceptable) to
            (merge|apply|commit|go|proceed)
        wdyt                 .92 ^ wdyt [about|on|of|all|guys|folks|$]
        your-recommendation  .84 what (is|are|would be) your (recommendation|recommendations|preference|preferences|opinion|opinions|thought|
            suggestion|advice|view|views|take|thoughts) [$|on|about|here|for|regarding]
        anyone-who           .82 is there (anyone|anybody|someone|somebody) <5> who [{adv}]
            (believes|thinks|feels|objects|disagrees|opposes|wants|would|has|knows)
        let-me-know          .82 (let me know|let us know|tell me) [{adv}] (if|whether) (this|that|these|it|they|{this}) [{adv}] (is|are|
            looks|look|sounds|seems|works) [{adv}]
            (ok|okay|fine|good|acceptable|alright|for you|better|what you)
        let-me-know          .78 ! [so|but|and] (please|pls|plz) let (me|us) know .
        ok-for-trunk         .90 ! [is (this|it|the patch|the attached patch)] (ok|okay) (for|to) [the]
            (trunk|head|mainline|master|commit|install|push|check in|apply|go in|
            branch)
        anybody-looking      .82 ^ (is|has) (anybody|anyone|someone|somebody) [{adv}] (looking|looked|reviewing|reviewed|had
            (a chance|time)) [at|to|into|this]
        seeking-seconds      .88 (seeking|looking for|need|needs|request|requesting) [{adv}|more|<1>]
            (seconds|seconders|sponsors|a sponsor|a reviewer)
        has-this-been        .76 ^ (has|have) (this|it|these|{this}) [{adv}] been [{adv}] (merged|applied|committed|picked
            up|queued|reviewed|looked at)
        somebody-commit      .88 (could|can|would|will) (somebody|someone|anybody|anyone|a committer|a maintainer|one of
            (the|you) [<2>]) [{adv}|kindly] [please] (commit|apply|
            merge|push|pull|take|review|ack|look|pick)
        need-an-ack          .86 (need|needs|needing|waiting for|want|missing) [{adv}] (an|your|one|some|more|another|two|one
            more|a few|a second) [more|<1>] (ack|acks|
            approval|approvals|vote|votes|reviewed by|acked by) [from|by|for|on|$|here|please]
        one-more-vote        .88 (one|two|three|1|2|3) more [binding] (vote|votes|ack|acks|approval|approvals) (is|are) (needed|required|necessary)
        respond-by           .90 please [{adv}] (respond|reply|comment|answer|object|speak) (by|before|until|within|no later than)
        speak-now            .92 speak now or
        last-chance          .90 last (chance|call|opportunity) (to|for) (comment|comments|object|objections|review|vote|votes|feedback|speak)
        how-to-proceed       .86 how (do|should|shall|can) (we|i) [{adv}|best] (proceed|go forward|move forward|go on) [with|here|from|on|$]
        come-to-a-decision   .90 (can|could|shall|should|let) (we|us) [{adv}] [please] (come to|get
            to|reach|make|take|have|get) (a|some|this) [final] (decision|conclusion|
            resolution|consensus|agreement|resolved|settled|decided|sorted) [on|here|$]
        need-to-decide       .84 (we|somebody|someone) [{adv}] (need|have|ought) to (decide|make a decision|reach a
            decision|come to a decision|settle (this|it)|make up our minds) [$|
            here|on|whether|about|now|soon|what|which]
        welcome-insights     .88 (would|will|do|i|we) [{adv}] (welcome|appreciate) [any|some|your|more|further|all] (insight|insights|criticism)
        any-inputs           .86 ^ [so|and] any [further|other|more] (input|inputs|insights|takers|seconds|seconders|votes) [on|from|$]
        tag-still-stands     .90 (does|do|is|are|would) [your|his|her|that|the] (ack|acked
            by|acks|nak|nack|objection|objections|review|reviewed by|tag|tags|vote|veto|
            approval|r b|rb) [{adv}] (still|also) [{adv}] (stand|stands|hold|holds|apply|applies|valid|ok)
        still-opposed        .86 are you [all|both] [{adv}] still [{adv}] (opposed|against|a nak|a nack|objecting|unhappy|unconvinced)
        worth-pursuing       .82 (^ (is|would) (it|this|that|there|such a <1>) [{adv}|be] worth
            (pursuing|doing|adding|having|submitting|upstreaming|sending|proposing)|(if|whether) (this|it|that|the <2>|there)
            (is|would be) [{adv}|an idea|something] worth
            (pursuing|doing|adding|having|submitting|upstreaming|sending|proposing))
        wonder-thoughts      .84 (curious|wonder|wondering|interested|like to know) [{adv}] (if|whether|to hear|to know|what)
            [{adv}] (you|anyone|anybody|people|folks|others|there are|
            the list) [guys|all|<1>] [have|has|had|think|thinks|would think] [any|some|other|further|strong]
            (thoughts|opinions|comments|objections|views|ideas|preferences|think|thinks|about)
        any-reason-not       .86 ^ [so|and] [is there|are there|does (anyone|anybody|someone) (see|know|have)|do you see|can
            (anyone|anybody) (think of|see)] [any|a] [good|real|technical] (reason|reasons)
            (not to (do|merge|apply|take|have) (this|that|it)|why (not|this should not|we should not|this can not|we can
            not|that)|against|this (could not|can not|should not|would not)|it (could not|can not|should not|would not)|that
            (could not|can not|should not|would not)|we (could not|can not|should not))
        ask-for-votes        .92 (ask|asking|call|calling) [you|everybody|everyone|the <1>] for (votes|voting|a vote|your
            vote|your votes|a decision|opinions|acks)
        copied-for-comments  .84 ^ [i am|i have|i|also] (cc|ccing|cced|cc ing|cc ed|cc d|copying|copied|adding|added|looping
            in) <6> for (comments|comment|input|opinions|review|feedback|an ack|acks)
        which-preferred      .86 ^ [so|and] which (one|of these|of the two|of
            them|variant|version|option|name|way|approach|do you|would you) [do|would] [you|people|folks|we|others] [{adv}]
            (prefer|like best|rather have)
        would-you-accept     .84 (would|will) (you|people|folks|everybody|everyone|anyone|the maintainers) [{adv}] [be]
            [{adv}] (ok|okay|fine|happy|comfortable|willing) (with|to accept|to take|to merge|if)
        shall-i-commit       .86 ^ [so|and] (shall|should|may|can) i [{adv}] [go ahead and]
            (commit|push|apply|merge|install|check) [it|this|that|in|them]
        have-your-ack        .88 (do|may) i (have|add|keep) [an|your|some|my] [{adv}] (ack|acks|acked by|approval|review|reviewed by|blessing|tag)
        anyone-sees-reason   .84 (does|do|can) (anyone|anybody|someone|somebody|people|you) [{adv}] see [any|a|some]
            (reason|problem|problems|issue|downside|harm) (not|why|with (this|that|doing|it|{this})|in (doing|this)|if|that
            (this|we|it))
        """;
}
