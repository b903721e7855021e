namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases that approve once something else is the case: "would be happy to", "once it is there, I can".</summary>
internal static class ConditionalPhrases
{
    public const string ApproveIf = """
        would-be-happy       .80 i would be [{adv}] (happy|glad|willing|ready|ok|fine|okay|prepared) (to (take|ack|
            merge|apply|accept|review|support|queue|pick|approve|carry)|with (this|it|that|{this}) (if|once|as long))
        once-i-can           .84 ! [but|so|and|then] (once|when|as soon as|if) ~ (i (can|will|
            am happy to|would be happy to|am fine|am ok)|feel free to add|you can add|you may add|you have my) [{adv}|
            then] (push|apply|merge|take|queue|pick|ack|pull|approve|support|add my|give my|my|ack|with|to)
        otherwise-good       .80 ^ otherwise [{this}|this all|everything|all|the rest] (looks|look|is|are|seems) [{adv}] {good} [to me|from my side|$]
        looks-good-except    .82 (looks|look|seems|is|are) [{adv}] {good} [to me|overall] [{adv}] (except|apart from|aside from|other than|save
            for|minus|modulo) (for|that|a|an|the|one|two|some|few|my|this|those|these|perhaps|maybe|patch|<1>)
        good-if              .84 (looks|look|sounds|sound) [{adv}] (good|fine|ok|okay|great) (to|for) me (if|as long
            as|provided|assuming|once) (it|this|that|you|
            we|they|the|there|everybody|everyone|nobody|<1>)
        good-if              .80 (looks|sounds) [{adv}] (good|fine|ok|okay|great) if you (could|can|would|just|also|only)
        good-once            .82 ^ [probably|also|personally|so|this is|that is] (ok|okay|fine|good|acceptable) (without (the|that|this|it)|
            (once|provided|assuming|as soon as|as long as) (the|that|this|it|you|we|they|there|nobody|everybody|everyone))
        fine-if              .82 ^ [probably|also|personally|so|this is|that is] (fine|acceptable) [with|by|for]
            [me|us|that|this] if (the|that|this|it|you|we|they|nobody|
            everybody)
        looks-good-once      .82 (looks|look|sounds|seems) [{adv}] {good} [to me|for me] (once|as long as|provided|assuming)
            (you|it|this|that|we|they|the|there|nobody|
            everybody|everyone|<1>)
        ack-is-conditional   .90 (ack|approval|vote|acked by|reviewed by|support) is [{adv}] (conditional|contingent|dependent) (on|upon)
        then-i-am-fine       .78 (then|in that case|with that|otherwise) [{adv}] (i am (fine|ok|okay|happy|good)|it (is|
            would be) (fine|ok|okay|good) (with|by|for) me|ok with me|fine by me|ok by me|fine with me|ok from me|no
            objection|no objections)
        i-would-ack          .76 i would [{adv}] (ack|support|vote for|approve|accept|agree to|be in favour of|be in
            favor of|take) (this|it|that|{this}) (if|once|provided|as long|when|with)
        ok-with-that-done    .88 ! [this is|that is|it is] [{adv}] (ok|okay|fine|good|approved|lgtm|accepted) [for <1>]
            (with|after|once|modulo|provided) (that|those|such|
            above|one) [above|<2>] (change|changes|changed|fix|fixes|fixed|fixing|nit|nits|comment|comments|modification|modifications|tweak|
            tweaks|addressed|done)
        ok-with-that-done    .88 ! [this is|that is|it is] [{adv}] (ok|okay|fine|good|approved|lgtm|accepted) [for <1>]
            (with|after|once) (the|this|these) <2> (fixed|changed|
            addressed|done|removed|renamed|dropped)
        ok-to-install-after  .88 (ok|okay|fine|approved) (to (commit|install|apply|push|merge)|for
            (trunk|mainline|master|main|commit)) (after|once|provided|
            if|when|modulo|assuming|with) [that|the|those|these|this|fixing|you|it|above|<1>]
        then-ok-to-commit    .84 ! (if|once|when|with) ~ (it|this|that|patch) is [{adv}|then] (ok|okay|fine|good) to
            (commit|install|apply|push|merge|go in|go)
        ack-if               .90 ^ (ack|acked|reviewed|approved|lgtm) (if|once|provided|assuming|as long as) (you|the|that|this|it|these|we|they)
        only-if              .82 ! (fine|ok|okay|yes|good) but only if (it|this|that|the|you|we|they)
        with-that-add-mine   .90 ! with (that|this|these|those) [<2>] (feel free to add|you can add|you may add|add|you can have|you have) my
        """;
}
