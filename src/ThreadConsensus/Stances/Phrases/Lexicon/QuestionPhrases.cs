namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Questions: those that want something changed, and those that want to know.</summary>
internal static class QuestionPhrases
{
    /// <summary>Questions that ask for a change; they count only where the sentence asks.</summary>
    public const string Challenge = """
        shouldnt-this        .80 (should|would|could|can|does|do|is|are|was|did|wo|must) not (this|that|it|we|you|there|
            these|the [<2>]|be|they) [{adv}|be|have|rather|also|need|use|go|just|make]
        could-you            .78 ^ [and|also|so|or|then|if so|but|maybe|perhaps|hmm|ok|okay|well|nit|fwiw|while at it|if
            possible|btw|now|next|alternatively] (can|could|would|will|may) (you|we|i ask you|not you|not we) [{adv}|
            please|not|perhaps|maybe|instead|at least|possibly|be so kind|be able] [to|please] (add|drop|remove|split|
            fix|change|rename|use|move|document|update|explain why|mention|rework|reword|rebase|resend|avoid|
            keep|put|make|include|replace|convert|limit|squash|fold|break|separate|provide|write|call|return|check|do|
            have|simplify|share|merge|define|pretty please|extend|factor|instead|take (care|into|out|away)|get|live|just|simply)
        who-will-maintain    .74 (who (will|is going to|would|runs|pays|is supposed to|maintains)|(see|know) who is going to) [maintain|do|
            review|pay|support|fix|run|handle|all|for]
        could-this           .76 ^ [and|also|so|or|then|but|maybe|perhaps|hmm|nit|now] (can|could|should|may) (this|it|
            that|these|not this|not it|not these) [{adv}|not|perhaps|instead|rather] [be] (dropped|removed|split|fixed|
            changed|renamed|moved|documented|updated|merged|used|avoided|kept|made|replaced|converted|squashed|folded|
            shared|simplified|called|defined|extended|factored|const|static|unsigned|instead|go|use|live|have|under|in|
            done)
        should-we            .60 ^ [and|also|so|or|then|but|maybe|perhaps|hmm] should (we|you|i) [{adv}|not|rather|
            perhaps|instead] (add|drop|remove|split|fix|change|rename|use|move|document|update|check|do|have|keep|put|
            make|make it|handle|return|wait|be|also|instead|just)
        does-this-even       .78 (does|do|can|is|will|would|are|could) (this|that|it|we|you|there|these) even
        why-not              .76 (why not|why do not (we|you)|why can not (this|we|you|it)|why is not|why are not|why is
            this (not|a|in|needed|done|here)|why do you (need|not|use|want|have|add|do)|why does this|why do we need|why
            is this needed|why is it needed|why the|any reason (to|not|why|for|you)|is there (a|any) reason|any
            (particular|specific) reason)
        is-this-needed       .70 (is|are|was) (this|that|it|these|those|the [<2>]|there) [<2>] (needed|necessary|
            required|correct|safe|intentional|intended|right|really|worth|actually|deliberate|wise|enough)
        do-we-need           .74 (do|does|would) (we|you|this|it|i) [{adv}] (need|want|have to|really) [this|that|the|a|
            to|it|these|really|any]
        what-about           .64 ^ [and|also|but|so|hmm|then] (what about|how about|what if|what happens|and what|but
            what)
        where-is-it          .76 ^ where (is|are) (the|your) [<1>] (tests|test|test case|signed off by|signoff|sign
            off|changelog|documentation|docs|error
            handling|locking)
        have-you-considered  .66 have you [{adv}] (considered|thought (about|of)|measured|benchmarked|looked (at|into) (using|how))
        what-is-the-point    .76 ^ [so|but] what is the point [of|in|$]
        what-problem         .74 what [{adv}|actual|real|exact] problem (does|is|are|do|would) (this|it|that|you|we|they)
            [{adv}] [trying to|being|meant to|supposed to] (solve|
            solving|solved|fix|fixing)
        """;

    public const string Wonder = """
        wh-question          .60 ^ [and|also|so|but|hmm|hm|just|or|then|out of curiosity|curious|btw|by the way|quick
            question|question|one question|another question] (what|which|where|when|who|how|why) (is|are|was|were|do|
            does|did|will|would|exactly|kind|about|can|could|should|happened|tree|version|has|have|many|much|long|often|
            else|if|would you|makes)
        yes-no-question      .50 ^ [and|also|so|but|hmm|hm|just|or|then|out of curiosity|curious|btw|by the way|wait|ok|
            well|sorry|thanks] (is|are|was|were|do|does|did|will|would|can|could|has|have|should|am|may|any|is there|are
            there|did you|do you|have you|would it)
        could-you-explain    .70 (could|can|would|will|may) (you|someone|anyone|somebody|anybody|i) [please|maybe|
            perhaps] (explain|clarify|elaborate|confirm|share|tell|point|ask|describe|expand|remind|say|know|know why|
            provide|give)
        still-seen           .72 (do|does|are|is|did) (you|it|this|they|that|these) still (see|seeing|get|getting|have|having|fail|failing|
            happen|happening|hit|occur|reproduce|crash|crashing) ($|<3> (error|errors|failure|failures|warning|warnings|issue|issues|
            problem|problems|bug|crash|regression))
        on-purpose           .74 ^ (is|are|was|were|did|do|does) <8> (intentionally|on purpose|deliberately)
        just-asking          .76 (just (asking|wondering|curious|a question|questions|checking|to understand|trying to
            understand|want to understand|to make sure|for my understanding)|so it is just questions|out of curiosity|
            for my [own] (understanding|education))
        i-wonder             .60 i [{adv}|am|was] (wonder|wondering|curious|am not clear|am confused|would like to
            understand|do not know (if|whether|how|why|what)|not sure i (understand|follow|get)|am not sure (i|what|how|
            if i) (understand|follow|you mean|get)) [if|whether|what|how|why|about]
        what-do-you-mean     .74 (what (do|did|exactly do) you (mean|refer)|not sure what you mean|do you mean|you mean|
            did you mean|are you (saying|suggesting|referring|sure|asking)|if i understand (correctly|you)|am i (right|
            missing|reading)|is my understanding)
        do-not-understand    .62 i [{adv}] (do|did) not [{adv}] (understand|follow|get|know (how|what|which|whether|if)) [what|
            how|why|this|your|the|which|it|that]
        would-like-to-see    .74 would [{adv}] like to (see|know|understand|hear) [the|some|same|numbers|how|what|if|
            more|whether]
        """;
}
