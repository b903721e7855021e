namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases that name a problem or ask for a change.</summary>
internal static class ReviewPhrases
{
    public const string Concern = """
        breaks               .84 (this|it|that|which|patch|change|series|would|will|you|commit|and|also|now|then)
            [{adv}|would|will|can|could|may|might] (break|breaks|broke|breaking) [the|a|all|every|existing|this|my|on|
            with|compat|compatibility|userspace|build|bisection]
        is-broken            .82 (is|are|looks|seems|appears|be|still|obviously|was) [{adv}|a bit|rather] (broken|wrong|
            bogus|buggy|incorrect|racy|problematic|unsafe|invalid|inconsistent|misleading|confusing|fragile|odd|strange|
            weird|suspicious|incomplete|insufficient|unclear|ambiguous|unnecessary|not correct|not right|not needed|
            redundant|superfluous|dead code|leaky|outdated|stale|ugly|a lie|too late|not enough|not sufficient|not
            clear|not necessary|lacking|sad|daft)
        has-problem          .70 (there is|there are|have|has|had|see|found|spotted|noticed|got|get|hit|is) [{adv}|
            still|one|another|a|an|the|some|few|two|also|this|several|at least] [{adv}|remaining|potential|possible|
            real|big|serious|small|minor|other|subtle|bad] (problem|issue|issues|problems|bug|bugs|leak|race|regression|
            typo|typos|concern|concerns|deadlock|failure|failures|errors|error|conflict|mistake|nit|nits|glitch|gap|
            hole|use after free|off by one) [with|in|here|that|when|on|of|if]
        is-hack              .78 (is|be|looks like|feels like|seems|smells like|^) [{adv}|such|quite|like] (a|an) [{adv}|real|gross|ugly|
            horrible|terrible|clear] (layering violation|hack|kludge|band aid|bandaid|abomination)
        tried-fails          .95 (tested|tried|verified|checked|ran) <6> not [{adv}] (work|help|fix|solve|build|boot|pass)
        may-be-hard          .70 (may|might|could|will|would) [{adv}] (be|prove|become|get) [{adv}]
            (difficult|hard|tricky|problematic|tough|challenging|
            troublesome|painful|unexpected|a problem|an issue|a challenge)
        more-work            .70 (require|requires|need|needs|take|takes|involve|involves) [{adv}|a bit|some|a lot|quite a
            bit|much] more (work|effort|thought)
        cannot-assume        .80 (not|hardly) [think|believe] [that|if] [we|you|one|it] [can|could|should] (assume|rely
            on|count on|depend on|expect) [that|this|the]
        with-a-concern       .80 (have|had|share) (the|one|this|some) [<1>] (concern|worry|fear) [that|about|but|though|$]
        i-worry              .80 (i|we) [do|{adv}] worry [that|about]
        not-sure-at-all      .74 i am not [{adv}] (sure|certain) $
        afraid               .80 (am|are) [{adv}|a bit|a little|somewhat] (afraid (that|of|this|it|you|the|we|by)|(concerned|worried|nervous|anxious)
            [that|about|of|this|it|you|the|by])
        worries              .80 (worries|worry|concerns|bothers|puzzles|confuses|troubles|scares|irritates) (me|us)
        my-concern           .82 (my|one|main|only|biggest|a|another|other|big|general|real|serious) [main|only|biggest|
            big|real|other|remaining] (concern|worry|problem|issue|objection|complaint|nit|nitpick|gripe|reservation)
            (is|with|here|about|that|would be|though|remains|however)
        not-against-but      .86 [i am|am|while|nothing] not [{adv}] (against|opposed to|opposed) <9> (but|just want|only want|just would like)
        rfcbot-concern       .95 rfcbot concern
        waiting-on-author    .90 (waiting on author|changes requested|needs work)
        text-does-not-say    .78 (does|do|did) not [{adv}] (say|mention|explain|address|specify|define|discuss|describe|account for|consider|
            state|tell) (how|what|why|whether|which|when|anything|if|where|who|that|the|this)
        skips                .76 (skips|omits|glosses over|leaves out|leaves open|leaves unclear|contradicts|fails to (say|mention|
            explain|address|consider|handle|account))
        spell-out            .80 (need|needs|has|have|ought|should|must|wants) [to] be [{adv}] (spelled|spelt|made|worked|nailed|thought|ironed|
            fleshed) (out|down|through|explicit|clear)
        there-must-be        .74 (there|it|this|that) (should|must|needs|ought|has) [{adv}] [have|need|to] [to] be [{adv}] (a|an|some|at
            least|one|explicit|documented|spelled|clear|resolved|addressed|clarified|closed|restricted|opt in|optional|opt out|made)
        not-specified        .74 (is|are|was) not [{adv}|yet] (clear|obvious|specified|defined|explained|mentioned|addressed|discussed|covered|
            spelled out) [to me|from|whether|how|what|why|in|which|here]
        want-numbers         .78 (want|like|need|love|prefer|have) to see [{adv}|some|a|the|more|at least|actual|real|any] (numbers|
            benchmarks|benchmark|plan|data|measurements|evidence|analysis|story)
        need-a-plan          .78 (need|needs|want|requires|lacks) [{adv}] (a|an|some) [clear|concrete|real|better|migration|transition|
            deprecation|rollback] (plan|story|strategy|path|migration path|transition|deprecation period|definition|timeline)
        cuts-off             .70 (cuts off|cut off|locks out|leaves behind|left behind|shuts out|excludes|orphans|strands|hurts) 
        you-missed           .84 (you|patch|it|series|this) [{adv}|have|has|also|seem to have|probably|may have|might
            have|also] (missed|forgot|forgotten|overlooked|omitted|neglected|lost|broke|left out|ignore|ignored)
        is-missing           .74 (is|are|still|there|a|and|also|seems|appears to be|^) [{adv}] missing [a|the|here|from|
            in|an|some|something|from]
        fails-to             .82 (does|do|did|will|would|can|could) not [{adv}] (build|compile|apply|work|boot|link|
            pass|match|handle|cover|seem right|look right|look correct|look good|look safe|address|hold|scale|belong|
            exist|fit|seem to work)
        fails                .80 (fails|failed|failing|crashes|hangs|panics|oopses|segfaults|deadlocks|leaks|regresses|
            collides|clashes) (to|with|on|in|for|when|because|at|the|after|if|during|here)
        build-error          .84 (build|compile|compiler|compilation|link|boot|runtime|test|sparse|checkpatch) (error|
            errors|failure|failures|warning|warnings|break|breakage|fails|issue)
        in-conflict          .78 (in conflict|conflicts|conflict|incompatible|inconsistent|at odds|clash) with
        this-line            .70 (this|that|these) [<1>] (line|comment|hunk|name|function|change|check|code|sentence|
            paragraph|part|macro|variable|patch|description|subject|lock|condition|cast|value|reference|logic|loop|
            ifdef|test) [{adv}] (should|needs|is not|are not|looks|seems|must|could be|can be|has no|makes no|is
            confusing|is wrong|can go|will not|would not|belongs)
        nit                  .84 ^ [a|one|minor|small|tiny|just a|some|more|few|two|couple of|further|other|only|very|
            trivial|style|and another] (nit|nits|nitpick|nitpicking|nitpicks|remark|remarks|typo|typos|minor|minor nit|
            style nit)
        should-be            .76 (should|must|ought to|shall|needs to|need to|has to|wants to) [{adv}|also|not|rather|
            instead|probably|then|either|at least|always] be [{adv}|a|an|the|in|on|at|of|using|done|called|named|moved|
            dropped|removed|added|split|under|static|const|unsigned|checked|protected|documented|enough|sorted|separate|
            fixed|changed|updated|replaced|handled|mentioned]
        needs                .66 (this|it|that|which|here|patch|you|we|also|series|code|function|comment|still|probably)
            [{adv}|will|would|also|still|probably|definitely|then] (needs|need|requires|lacks|wants|deserves|misses) (a|
            an|to be|some|at least|more|another|proper|better|fixing|updating|rework|explanation)
        not-needed           .68 (not|no longer|never|hardly|un) [{adv}] (needed|necessary|required|correct|right|true|
            safe|accurate|enough|sufficient|appropriate|obvious|clear|valid|used|supported|allowed|portable|
            optimal|ideal|consistent)
        unnecessary          .74 (unnecessary|unneeded|superfluous|redundant|pointless churn|unused|unrelated change|
            unrelated changes|dead code|duplicated|duplicating|duplicate)
        cannot-do            .58 (can not|cannot|can never) [{adv}|just|be|simply] (use|be|rely|assume|do|work|
            do this|just|take|guarantee|call|access|put|make|know|sleep|change|drop|remove|fail|happen|break|mix|return)
        will-cause           .70 (will|would|could|may|might|can) [{adv}|also|then|lead to|cause|result in|end up|still]
            (cause|trigger|lead|leak|overflow|underflow|deadlock|crash|fail|regress|race|explode|hang|confuse|hurt|
            introduce|corrupt|lose)
        i-think-you-should   .72 i [{adv}] (think|believe|guess|feel|suspect|assume) [that|this|it|you|we|the] [this|it|
            you|we|one|also] [{adv}|would|probably] (should|need|needs|want|wants|must|have to|has to|ought|
            would be (better|nicer|cleaner|clearer|best|good))
        i-think-you-could    .74 i [{adv}] (think|believe|guess|feel|suspect|assume) [that] (this|it|you|we|one|that) (can|could) [{adv}|
            probably|safely] [be]
            (drop|dropped|remove|removed|simplify|simplified|avoid|avoided|skip|skipped|split|move|moved|reuse|reused|replace|replaced|
            get rid|shortened|folded|
            merged into|squashed|add|use|just)
        not-up-to-date       .76 (not up to date|out of date|outdated|obsolete by now|no longer true|not accurate)
        wrong-target         .70 (wrong (tree|branch|list|subject|prefix|order|place|type|name|version|tag)|should have
            (targeted|target|been|gone|sent|used))
        i-dont-see-need      .76 (do not|can not) [{adv}] see (the need|why|where|how|any need|what)
        has-the-problem      .76 (this|that|it|which|approach|scheme|solution|proposal|idea) [<2>] has
            (the|a|an|one|some|this|its) <3> (problem|problems|drawback|
            drawbacks|downside|downsides|flaw|flaws|disadvantage|disadvantages|pitfall|pitfalls) [$|that|of|with|too|though|as well|when|if]
        needs-tests          .80 (this|it|that|patch|change|series) [{adv}] (needs|requires|lacks|wants)
            [{adv}|some|more|a|an|at least] (test|tests|testing|
            documentation|docs|doc|comment|comments|changelog|example|examples|benchmark|benchmarks|review|rationale|justification|rebase|rebasing)
        no-longer-applies    .80 no longer (applies|apply|builds|compiles|works|merges)
        not-thread-safe      .80 (is|are) not [{adv}] (thread safe|threadsafe|reentrant|atomic|exception safe|signal
            safe|idempotent|backwards compatible|
            backward compatible)
        leaks                .80 (this|that|it|which|and|also|still) [{adv}] (leaks|deadlocks|overflows|corrupts) [$|the|a|memory|on|if|when|in|here]
        feels-wrong          .78 (feels|smells) [{adv}|a bit|like] (wrong|fishy|hacky|off|backwards|backward|iffy|icky|overkill|like overkill)
        regression-in        .78 (is|be|seems|seems like|looks like|feels like|^) [{adv}] a [<1>] regression [in|for|from|here]
        not-ok-as-is         .84 ! [this|that|it|patch] [is] not [{adv}] (ok|okay|good|fine|ready) [enough|as is|as it is|as
            it stands|yet|like this|for <2>] .
        could-use-work       .80 could use [{adv}|some|a|a bit of|a little] [more]
            (work|improvement|improvements|polish|polishing|cleanup|love|comment|comments|
            explanation|tests|documentation|tweaking|rewording)
        too-long             .78 (line|lines|subject|name|title|message|function|paragraph|sentence|list|description)
            (is|are) [{adv}|far|way] too (long|short|big|
            large|vague|generic|deep|verbose|terse)
        wrong-indentation    .86 ^ (wrong|bad|broken|inconsistent|odd|stray|spurious|trailing|unneeded|extra|unrelated)
            (indentation|indent|whitespace|space|spaces|
            spacing|alignment|brace|braces|newline|blank line|parenthesis|parentheses|tab|tabs|semicolon|order|hunk|include|cast)
        fail-to-see-how      .78 (fail|fails) to see how <4> (can|could|would|will|is|helps|help|works|work)
        lacks-explanation    .78 (am|are|still) [{adv}] (missing|lacking) (a|an|the|some|any) <1>
            (description|explanation|justification|rationale|test|example|changelog|
            reason|motivation|problem statement)
        should-explain       .80 (log|message|changelog|description|comment|cover letter|subject|documentation|docs) [{adv}]
            (should|could|needs to|must|ought to) [{adv}]
            (explain|say|mention|describe|state|tell|document|note|justify)
        makes-nervous        .82 (makes|make|made|making) me [{adv}|a bit|a little] (nervous|uneasy|uncomfortable|worried|cringe|wince|shudder)
        no-tests             .78 (there are|there is|i see|has|have|with|^) no (tests|documentation|docs|test case|test
            cases|test coverage|changelog|error handling|
            bounds check|commit message|signed off by) [$|for|in|here|at all|and]
        still-see            .84 i [{adv}|can] still [{adv}] (see|get|hit|have|reproduce|observe) (the|this|that|a|an|it) <4>
            (with|after|even with|on top of|despite) [this|
            that|the|these|your|both|patch|v2|v3]
        not-fixed-for-me     .90 (does|did|do) not [{adv}] (fix|solve|resolve|cure|work) <4> (for me|for us|here|on my <2>)
        no-need-for-that     .72 ^ no need for (the|a|this|these|that|an|any) <2> .
        confused-by          .74 i am [{adv}|a bit] confused by (this|the|that|your|it)
        should-have-a-test   .78 (this|it|that|patch|change|series) (should|could|ought to|needs to) [{adv}] (have|come
            with|get) [{adv}] (a|some|at least) [<1>] (test|tests|comment|
            documentation|explanation|changelog)
        would-feel-better    .76 i would feel [{adv}|much] (better|more comfortable|safer) (with|if|about)
        bug-named            .80 ! [possible|potential|memory|another] (off by one|use after free|double free|memory
            leak|null dereference|null pointer dereference|
            uninitialised variable|uninitialized variable|race|leak|buffer overflow|integer overflow) [here|too|as well] .
        not-going-to-work    .78 (is|are) not [{adv}] going to work [$|on|with|for|when|if|here]
        is-not-checked       .76 (value|result|return|error|length|pointer|code|return value) is [{adv}|never] not [{adv}]
            (checked|handled|tested|freed|used|validated)
        no-error-check       .74 ! no (error|bounds|null|overflow) (check|checks|checking|handling) [here] .
        separate-patch       .78 (belongs|belong|should go|should be|goes) (in|into|to) (a|its own|another)
            (separate|different|own|patch) [patch|series|commit]
        unsure-feasible      .80 (not|not at all|far from) [{adv}] (sure|certain|clear|clear to me|convinced|obvious)
            [that|how|whether|if] [it|this|that|<3>] [is|would be|will be] [{adv}]
            (feasible|workable|realistic|practical|doable|practicable|viable|maintainable|scalable|worth it)
        doubt-feasible       .80 (doubt|doubts|doubtful|question|unclear) [that|whether|if|about] [it|this|that|<3>]
            [is|would be|will be|can be] [{adv}]
            (feasible|workable|realistic|practical|doable|practicable|viable|maintainable|feasibility|possible)
        not-understand-how   .78 (do|did|can|could|fail to|fails to) [not] [{adv}|quite|yet] (understand|get|grasp) how
            (this|it|that|<4>)
            (addresses|address|solves|solve|fixes|fix|helps|help|avoids|avoid|handles|handle|prevents|prevent|would
            help|would work|can work|will work|is supposed to|is better|improves|makes|could work)
        too-easy-to          .76 (too|way too|far too|all too|very) easy to (miss|overlook|forget|misread|confuse|get
            wrong|abuse|misuse|break|shoot|ignore)
        not-right-place      .78 (is|are|seems|be) [{adv}] not [{adv}] the (right|proper|best|appropriate) (place|layer|level|spot|time) (for|to|in)
        right-place-is       .74 (the|a) (right|proper|correct|better|best|natural) (place|layer|level|spot) (to|for) <4>
            (is|would be|seems to be) (in|the|to|at|<1>)
        wrong-layer          .80 ^ [this is|that is|seems|looks like|sounds like] [at|in] wrong (layer|level|place|spot|abstraction|file)
        what-a-hack          .76 ^ what (a|an) [{adv}|ugly|horrible|terrible] (hack|mess|kludge|nightmare|monster|monstrosity)
        rule-against         .78 (we|there is|there are|have|has) [{adv}|have|has] [a|an|strict|clear] (rule|rules|policy|policies) against
        ended-badly          .76 (ended|went|goes|turned out|ends) [{adv}|up] (badly|in tears|horribly wrong|horribly|terribly|poorly)
        wont-do              .76 ^ [that|this|it|which] (will|would) not do $
        no-good-reason       .76 for no (good|real|apparent|obvious|particular|benefit|gain|reason)
        over-engineered      .78 (way|heavily|grossly|somewhat|a bit) [{adv}] (over engineered|overengineered|over
            complicated|overcomplicated|over designed|overdesigned)
        exists-already       .72 (there is|we have|there are|you have|exists) already (a|an|the) [<2>]
            (mechanism|way|facility|option|interface|function|helper|tool|knob|api|macro|command|library) (for|to|that|which)
        no-user-no-patch     .80 (do|does|can|could|will) not [{adv}] (add|take|merge|accept|go|want|carry) [in]
            [code|it|this|helpers|interfaces|api|functions|features|new <1>|in] [without|that has no|with no] [a|an|any|in
            tree] (user|users|caller|callers)
        """;

    public const string Request = """
        please-change        .82 (please|pls|plz) [{adv}|also|at least|consider|make sure|make sure to|do|try to|
            just|avoid|remember to|then|either] (add|addition|drop|dropping|remove|removing|split|splitting|fix|change|
            changing|rename|renaming|use|using|move|moving|document|documenting|update|explain|explaining|describe|
            clarify|mention|rework|reword|rephrase|reflow|rebase|resend|respin|repost|avoid|keep|put|make|spell|include|
            mention|extend|replace|convert|follow|read|go over|refer|limit|wrap|sort|align|test|run|squash|fold|break|
            separate|elaborate|provide|write|call|return|check|consider|revert|stick|configure|note|target|switch|
            define|delete|insert|correct|adjust|expand|handle|cc|send|try|start|look at|see|say|state|
            expand|simplify|factor|introduce|implement|also|set|get|annotate|quote|trim|restore|name|merge it|base|
            detail|justify|cover|reuse|get rid)
        thought-of-asking    .80 i (was|am|had) [{adv}|been] (thinking of|thinking about|going to|about to|tempted to) ((ask|asking)
            you to|suggest|suggesting|propose|proposing|request|requesting)
        spelled-so           .74 ^ that is [{adv}] (spelled|spelt)
        best-to              .72 ! [probably|so|then|i guess|i think|it is|maybe|perhaps] (best|better|easiest|simplest) to
            [just|{adv}] (make|use|do|keep|
            drop|remove|add|move|split|avoid|leave|put|return|pass|have|call|check|fold|rename|document|wait|turn|let)
        perhaps-we-should    .52 (perhaps|maybe) (we|it) (should|could|can|might)
        please-dont          .74 (please|pls|plz) do not
            (add|use|put|mix|make|break|change|let|call|key|couple|leave|promise|throw|rely|assume|introduce|
            hide|copy|duplicate|hardcode|hard code|mention|name|touch|move|split|drop|remove|rename|send|post|open code|overload|abuse)
        would-be-nice        .72 (would|might|could|may) [{adv}] be [{adv}|a bit] (nice|better|good|nicer|cleaner|
            clearer|simpler|helpful|great|preferable|worth|useful|easier|wise|safer|beneficial|best|more <1>|sufficient|
            enough) [to|if|for|calling|adding|having|a|mentioning|here|as|when|and|instead|not]
        i-would-expect       .62 i (would|d) [{adv}|also] expect (if|to|that|this|a|the|you|we|it|something|some|more)
        i-would-prefer       .74 i (would|d) [{adv}|also] (prefer|suggest|recommend|appreciate|love|want|
            drop|remove|rename|resist|avoid|keep|rather) [if|to|that|this|a|the|you|we|it|for|something|using|adding|
            not|some|having|splitting|more]
        i-would-prefer       .74 i (would|d) [{adv}|also] like (if|that|this|a|the|you|we|it|for|something|using|adding|not|
            some|having|splitting|more|to (see (a|an|some|more|the|how|what|if|another|numbers)|have (a|an|some|more|the)|get|avoid|
            keep|drop|remove|rename|split|change|be able|(know|hear|understand) (why|how)))
        i-prefer             .72 i [{adv}|usually|generally|tend to|normally] prefer [a|the|to|that|if|brackets|this|
            having|using|it|not|an|you]
        i-suggest            .76 (i [{adv}|would|can only|also|am] (suggest|recommend|propose|advise|encourage)|my
            suggestion|may i suggest|maybe just|perhaps just|instead (use|do|just)|then (call|use|just|drop|make|please|
            move|add|let us|why|it should|this should|we should))
        you-should           .80 (you|patch|series|commit) [{adv}|probably|also|really|may|might|still] (should|must|
            need to|have to|ought to|want to|might want to|may want to|will need to|will have to|could also|can just|can
            drop|could just|could|can use|can simply|can also|can write|had better) [{adv}|also|not|probably|rather|at
            least|just] (add|drop|remove|split|fix|change|rename|use|move|document|update|explain|describe|clarify|
            mention|rework|reword|rebase|resend|avoid|keep|put|make|include|replace|convert|be|not|check|handle|have|do|
            send|call|return|patch|actually|test|say|also|at least|just|write|refer|define|limit|get|mark|set|take|ask|
            consider|wait|target|look|think|read|go|provide|enable|stick|merge|start|post)
        needs-fixing         .80 (needs|need|wants|want|deserves|requires) (to be [<1>]|some|a|more|an|fixing|updating|
            another|further) (fixed|changed|split|dropped|removed|renamed|updated|documented|explained|explanation|
            rework|work|respin|rebase|comment|update|fixing|discussion|justification|description|review|testing|polish|
            cleanup|separate|done|addressed|resolved|clarification|moved|added|ack)
        imperative           .66 ! [also|just|then|instead|rather|nit|better|maybe|perhaps] (add|drop|remove|split|fix|
            rename|use|move|document|explain|clarify|rework|reword|rephrase|rebase|resend|avoid|replace|convert|squash|
            fold|separate|spell|delete|wrap|align|sort|do not) (a|an|the|this|that|it|these|those|here|please|also|some|
            your|all|unrelated|blank|trailing|to|from|into|in|use|add|do|break|put|of)
        more-comments        .72 ^ [some|more|few|a few|several|two|minor|just|further|couple of|a couple of|other|only|
            general|one more] (comments|comment|remarks|nits|suggestions|questions|minor comments|more comments|small
            comments|style comments) [below|inline|please|though|on|here|about]
        try-this             .76 (something like (this|the below|the following|below)|following (should|would|might)
            (do|fix|work|help)|like the below|below (patch|diff|hunk) (should|would)|untested (patch|diff)|do the trick)
        ditto                .76 ! (ditto|same here|same comment|same as above|same thing here|likewise|here too|and
            here|also here|same nit|same problem|dito|same question) [.|$]
        my-recommendation    .82 my [{adv}|own|personal] (recommendation|advice|suggestion|request) [here|for now|{adv}] (is|would be) (to|that|not)
        see-it-changed       .80 i would [{adv}] (like|love|want|prefer) to see (this|that|it|these|them|{this}) [{adv}]
            (changed|fixed|addressed|removed|dropped|split|reworked|
            documented|explained|justified|renamed|rewritten|done)
        like-it-better       .76 i [{adv}] (like|prefer|find) (the|a|using|having|calling|naming) <6>
            (better|nicer|cleaner|clearer) [$|though|since|because|as|than]
        need-to-hold         .78 you [{adv}] (need|have) to
            (hold|take|acquire|release|free|initialize|initialise|unlock|lock|zero|reset|guard|protect|escape|quote)
        would-split          .74 i would [{adv}] (split|move|drop|rename|fold|squash|reorder) (this|it|that|these|them|the <2>)
        comment-would-help   .76 (comment|test|example|sentence|word|note|explanation|assertion|cover letter|changelog)
            [here|there|<2>] (would|could|might) [{adv}] (help|be
            (nice|good|useful|helpful|appreciated|welcome|great))
        use-that-here        .74 ! [just|please|nit|so] (use|call|return|drop|remove|rename|move|keep|avoid|skip|lose) <3>
            (here|instead|too|as well|please) .
        separate-patch       .78 ! [a] separate (patch|patches|commit|series) please .
        comments-below       .66 ! [just] (see|one|some) [<1>] (comment|comments|remark|remarks) [below|inline|inlined] .
        """;
}
