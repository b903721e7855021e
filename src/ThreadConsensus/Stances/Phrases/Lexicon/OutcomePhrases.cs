namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>Phrases that announce what became of a proposal.</summary>
internal static class OutcomePhrases
{
    public const string Applied = """
        applied-alone        .95 ^ [thanks|ok|okay|and|both|all|series|whole series|patch|this|patches|now|also|all <1>
            patches|entire series|great|good|cool|so|fixed up and|tweaked and|folded and|fixed and|looks good] (applied|
            queued|merged|committed|pushed|pulled|picked up|applied and <1>|queued up|picked|checked in|landed|released)
            [it|this|these|both|all|series|them|the|patch|patches|1|2|1 2|1 3|v2|v3|v4|v5|with <3>|now|too|up|locally|
            manually|everything] ($|thanks|thank|to|in|into|for|as|on|via|onto|here|by me|after|with|and)
        i-have-applied       .94 (i|we|ve) [have|just|ve|had] [{adv}|then] (applied|queued|merged|committed|pushed|
            pulled|landed|folded|staged|cherry picked|queued up|picked|taken|took|picked up) [{adv}|up] (this|it|
            these|them|{whole}|both|all|patch|patches|patch 1|patches 1|the first|the remaining|the ones|everything|both of
            (these|them)|all of (these|them)|this one|these (two|three|four|five|six|ones|patches)|(these|the)
            [two|three|four|five|six] <1> (patches|commits|changes)|the rest|v2|v3|v4) [{adv}|up|
            series|patch|patches|change|fix|one|two|three|four|2|3|4|5|6] ($|to|into|in|for|on|onto|via|with|and|through|
            after|up|now|already|today|yesterday|locally|manually|but|except|that|thanks|thank|here|by|too|as)
        fixed-when-applying  .88 (i|ve) [have] [{adv}] (fixed|adjusted|tweaked|changed|corrected|amended|folded|updated)
            <3> (when|while|on|upon) (applying|committing|merging|pushing|queueing|picking)
        now-applied          .92 (this|it|that|patch|series|these|they|patches|both|all|change|fix|commit|one|v2|v3|v4|
            v5|tree|pr|pull request|request) (has been|have been|has now been|have now been|has already been|have already
            been|is|are|was|were) [{adv}|already|since|now|just|finally|all] [{adv}|already|since|now|just|finally]
            (applied|merged|committed|queued|upstream|upstreamed|in mainline|in linus|in staging|in master|in next|in
            linux next|in my tree|in the tree|checked in|(pushed|pulled|taken|picked up|included|landed|released)
            ($|to|into|in (master|mainline|next|linux next|staging|my|the tree|<1> (tree|branch))|by|for|via|upstream|now))
        applied-patches      .90 ^ [thanks|ok|okay|so|and|great] [i|i have|now|just] (applied|queued|merged|committed|pushed|pulled)
            [up] (both|all|the|these) <3> (patches|commits|series|changes|pull requests|prs)
        applied-to           .92 ^ [thanks|so|and|patch|series|both|patches|all|this|now] [is|was|has been] (applied|
            queued|merged|committed|pushed|pulled|landed) [{adv}|up|it|this|these|them|both|the series|the patch] (to|
            into|for|on|onto) [the|my|our|staging|net|master|mainline|next|main|trunk|v4|v5|v6|dev|linux|tip|drm|x86|
            upstream|mm|block|<1>] [tree|branch|next|master|staging|fixes|<1>]
        in-master            .86 (are|is|were|was) (all|both|now|already) [now|already|all|both] in (master|main|trunk|mainline|the tree|head)
        patches-applied      .94 ^ [thanks|ok|okay|and|so|i have] (patch|patches) [1|2|3|4|5|6|7|8|9|10|11|12] [and|to|through|thru|1|2|3|
            4|5|6|7|8|9|10|11|12] [and|to|through|1|2|3|4|5|6|7|8|9|10|11|12]
            [1|2|3|4|5|6|7|8|9|10|11|12] (applied|queued|merged|committed|pushed|picked up|taken) [up|now|too|already] ($|thanks|thank|to|
            in|into|for|on|via|with|and)
        all-done             .82 ! all done [on|with|for|here|and|.|$]
        went-in              .88 (it|this|that|patch|series|they|these|fix) (landed|made it (in|into|
            to|upstream)|has landed|(went in|has gone in) ($|as|via|through|for|to|already|with|yesterday|today|now)|is in
            (the tree|master|mainline|linux next|next|upstream|my tree|trunk|git|staging))
            [as|already|now|to|into|with|mainline|upstream|master|for|yesterday|today]
        artifacts-released   .86 (artifacts|artefacts|release|jars|binaries|packages|tarballs|staging repository|staging
            repo|repository|it|they) (have been|has been|are|is|were|was) [{adv}] (released|promoted|published|uploaded|
            pushed) (to|on) [the] (maven central|central|mirrors|mirror|dist|pypi|npm|<1> (central|mirrors|repository))
        artifacts-released   .86 (i|we) [have] [{adv}] (released|promoted|published|uploaded) (the (artifacts|artefacts|
            release|binaries|jars|staging repository)|it to|them to)
        removed-in           .84 ^ [now|and] (removed|retired|renamed|moved|converted|enabled|switched|dropped) (in|on|from|to) (master|trunk|
            main|head|git|rawhide|sid|unstable|experimental|the tree)
        done-alone           .80 ! [and|now|this is|it is|all] (retired|merged|landed|migrated|converted|deployed|migration done|
            migration complete) [now|1|thanks] .
        put-in-tree          .90 ^ [thanks|ok|okay|so|and|for now] (i|we) [have|ve|just] [{adv}|now] put
            (this|it|these|them|both|all|{this}) [{adv}|all|both]
            (in|into|on|onto|to) (the|my|our) <2> (tree|queue)
        added-to-tree        .92 i [have|ve] [{adv}] added (it|this|that|these|them|both) to (the|my|our) <2> (tree|queue)
        fixed-and-applied    .92 (i|we) [have|ve] [{adv}] (fixed|tweaked|adjusted|changed|rebased|backported|cleaned|squashed|folded|edited|amended|
            reworded|resolved|massaged) <4> and [{adv}|then] (applied|queued|merged|committed|pushed|pulled|picked|taken|added) (it|this|that|
            them|these|both|{this}) [{adv}|up] [up] ($|to|in|into|for|on|now|with|thanks)
        added-to-tree        .92 i [have|ve] [{adv}] added (the|this|your|these|both)
            (patch|patches|series|fix|commit|change) (titled|called|below|to (the|my|our) <2> (tree|queue|branch))
        installed-on         .88 ^ [now|and|i have|patch|this is] (installed|uploaded|rolled out|deployed) (on|to|in|into)
            [the] [<1>] (branch|unstable|experimental|
            trunk|master|main|archive|production)
        now-in-next          .88 ! [this is|it is] now in (master|main|trunk|next|mainline|linux next|upstream) .
        in-my-queue          .86 ! [now|it is|this is] [now] in (my|the) (queue|tree) [now|thanks] .
        added-to-queue       .88 ! [now] added to (the|my) [<1>] (queue|tree) [thanks] .
        all-n-applied        .94 ! [thanks|ok] all (two|three|four|five|six|of them|of these)
            (applied|queued|merged|committed|pushed) [thanks|to|now|$]
        went-into            .86 (this|it|that|patch|series|fix) (went|has gone|made it) into (0.0|mainline|master|next|the
            tree|rc1|rc2|rc3|rc4|rc5|rc6|rc7|rc8)
        is-in-rc             .82 ! (it|this|that|fix) is in (rc1|rc2|rc3|rc4|rc5|rc6|rc7|rc8|0.0) [now|already] .
        gone-ahead           .90 (have|has|i|went|gone|i went) [gone] ahead and
            (applied|committed|pushed|merged|queued|installed|picked) (this|it|them|that|these|{this}|the <2>|your <2>)
        applied-version      .90 i [have|just] [{adv}] (applied|merged|queued|took|taken|picked|committed|pushed) [up]
            [the|your|only] (v1|v2|v3|v4|v5|v6|first version|second version|latest version|last version|newer one|slightly|a
            slightly|an edited)
        committed-revision   .93 ^ [thanks|ok] (committed|applied|merged|landed|pushed|checked in|submitted) [{adv}|it|this]
            [as|in|with|at|to] (revision|rev|commit|changeset|r <1>|svn)
        folded-alone         .86 ^ [thanks|ok|now] (folded|squashed|folded it|squashed it|squashed this|folded this)
            (in|into) [thanks|thank you|$|the|my|patch]
        pushed-edited        .90 (i|we) [have|just|ve] [{adv}] (pushed|committed|applied|merged|queued) (a|an)
            [slightly|lightly|minimally] (edited|modified|changed|amended|tweaked|trimmed|cleaned up|different)
            (version|variant|patch|form)
        upstream-as-of       .88 ^ [it is|this is|that is|they are|all|now|already] [{adv}] (upstream|mainline|merged|in
            mainline) (as of|since|in) <1>
        """;

    public const string Accepted = """
        vote-passed          .96 (vote|motion|proposal|ballot|poll|release|resolution|rfc) [{adv}|now|thus|therefore]
            (passes|passed|has passed|is accepted|was accepted|has been accepted|carries|carried|has carried|is
            approved|was approved|has been approved|succeeded|is successful|was successful|has succeeded|was adopted|is
            adopted|approved|is decided|agreed)
        vote-result          .92 (result|results|outcome|tally) of (the|this) (vote|ballot|poll)
        vote-result          .92 (vote|following) [has|have|the] [passed|closed|with|the] [the] (result|results|
            following result|following results)
        consensus-is         .82 [the|our] consensus (is|was|seems|seems to be|appears to be) [{adv}] (that|to|what|we|for|in favour|in favor|$)
        will-adopt           .80 ^ [so|then|ok|therefore|and] (we|i) will [{adv}|then|go ahead and] (merge|adopt|accept) <1> (design|proposal|version|
            approach|patch|series|solution|draft|wording|text) [now|then|for|first|and|$]
        consensus            .88 (we|there|seems|seem|looks|reached|have|is|has|be|get|got) [{adv}|to|to be|like|be|a|
            reached|have|now|rough|general|clear|found] [{adv}|reached|a|rough|general|clear|we|have] consensus [on|
            that|to|for|is|here|now|seems]
        i-will-apply         .88 (i|we) (will|shall|am going to|am planning to|plan to|intend to|ll) [{adv}|go ahead
            and|then|be happy to|try to|happily|probably|hopefully|now|therefore] (apply|merge|queue|commit|pull|land|push)
            (this|it|that|these|them|{this}|it up|both|all of|the first|up|everything|v2|v3|v4|the rest) [up|in|to|into|
            via|through|tomorrow|for|on|soon|later|after|today|once|this|when|with|now|shortly|next|tonight]
        i-will-take          .88 (i|we) (will|shall|am going to|am planning to|plan to|intend to|ll) [{adv}|go ahead
            and|then|be happy to|try to|happily|probably|hopefully|now|therefore] (take|pick|carry) [up] (this|it|
            these|them|{this}|both|all of (these|them)|everything|v2|v3|v4|the rest) [up|in|now|tomorrow|today|soon|
            later|series|patches] ($|via|through|for (the next|next|this (release|cycle)|now|4|5|6)|to (my|the|our|<1>) (tree|branch|queue|
            next|fixes|master|main|staging|repo|repository)|into (my|the|our|<1>) (tree|branch|queue|next|fixes|master|
            main|staging|repo|repository)|in (my|the|our) (tree|branch|queue|next)|once|when|after|as soon|with|tomorrow|
            today|soon|later|shortly|next week|tonight|thanks)
        will-pick-up         .90 ! [ok|ooops|oops|right|yes|sure|thanks|great] (i|we|will|i will|we will) (pick|
            take|queue|apply|merge|commit) (it|this|that|them|these|{this}) [up] (first|tomorrow|later|today|for (the|
            next|now|4|5|6)|into (my|the|our|<1>)|through|via|on|in (my|the|a)|soon|next|now|to (my|the|our)|then|after|
            $)
        will-apply           .86 ^ [thanks|ok|great|good|looks good|fine|yes|yep|sure|right|yeah] (will apply|will queue|will merge|will commit|
            shall apply|going to apply|going to merge|will be applied|will be merged|will go in) [it|this|that|them|up|
            in|to|for|after|on|as|shortly|soon|tomorrow|these|into|with|once]
        agreed-decided       .84 (we|everyone|everybody|all|maintainers|committee|board|council|group|tsc|tab|pmc)
            [{adv}|have|has|all] (agreed|decided|approved|accepted|resolved|settled) (this|it|the (proposal|motion|
            request|patch|series|design|document|policy|release|nomination|rfc)|in favour|in favor|(on|that) (this|it|the
            (proposal|motion|patch|series|design|text|wording|name|plan))|to [{adv}] (accept|adopt|approve|go ahead|
            proceed|merge|apply|ratify|release|grant|do (this|it|that)|go (with|for) (this|it|the (proposal|patch|
            series|plan|proposed))|take (this|it)|include (this|it)))
        pr-accepted          .84 (pr|proposal|series|request|motion|nomination|design|rfc|document|draft|this patch|the
            patch|your patch) [{adv}] (has been|is|was|hereby|is hereby|is now|has now been|stands) [{adv}] (accepted|
            approved|agreed|adopted|ratified|granted)
        merging-it           .86 (i|we) (am|are) [{adv}] (merging|applying|queueing|queuing|pulling|committing|picking up) (this|it|these|them|both|
            {this}) [for|in|into|to|now|up|$|unless|today|tomorrow|soon|then|as|via|once]
        fix-on-applying      .86 (i|we) (will|can) [{adv}] (fix|adjust|tweak|amend|correct|change|reword|update) <3> (when|while|on|upon)
            (applying|picking|merging|committing|pushing|queueing|queuing|pulling)
        consensus-seen       .88 (see|sees|declare|declares|call|calls|judge|judges|find|found|concluded|conclude) [a|that there is|there is]
            [rough|clear|general|working] consensus (to|on|for|that|here|in)
        vote-closed          .82 (vote|voting|call|poll) [{adv}|is|has|has been|now] (closed|concluded|over|finished|
            complete|completed)
        no-objection-so      .84 ! [ok|so|well] [as|since|with|seeing|hearing|given] [there (were|was|have been)|i
            (saw|heard|got)|we (saw|heard|got)] no [{adv}|further|more|other] (objection|objections) <3>
            (starting|proceeding|going ahead|moving (on|ahead|forward)|i (start|started|proceed|will start|will proceed|will
            go ahead|am starting|am going ahead|went ahead))
        consensus-reached    .90 ! (consensus|agreement) [has been|was|is] reached .
        accepted-for         .86 ^ accepted for (inclusion|the release|next|0.0|merging|publication)
        will-push            .86 ! (will|going to) (push|commit|merge|apply|queue|land) [it|this|that|them] [up]
            (shortly|soon|later|today|tomorrow|tonight|now|this week|next week)
            [thanks] .
        will-include         .86 (i|we) will [{adv}] include (it|this|that|them|these|{this}) in (the|my|our) next (pull
            request|release|version|batch|series|update)
        merge-it-later       .84 ^ [so|ok|okay|yes|thanks|then] i (will|shall|can|am going to) [{adv}]
            (merge|apply|commit|queue|push|pull|land) (it|this|that|them|these|{this}) [up] [{adv}]
            (eventually|later|soon|tomorrow|today|tonight|shortly|next|after|when|once|this week|on <1>)
        can-take-this        .84 i (can|could|will|shall) [{adv}] (take|pick up|queue) (this|these|them|{this}) [up]
            ($|through|via|into|in my|as|together|for|with the rest)
        seals-it             .84 (this|that) [{adv}] (seals|settles|decides) (it|the deal|the question|the matter|this) $
        is-decided           .84 ^ [so|then|ok|okay|well] (it|this|that) (is|has been) [{adv}] (decided|settled|agreed|accepted|resolved) [then|now|$]
        start-merging        .82 let us [{adv}] (start|begin|get) (merging|applying|landing) (this|these|it|them|that) [one|ones|series|down|in]
        """;

    public const string Rejected = """
        vote-failed          .95 (vote|motion|proposal|ballot|poll|release|resolution|request|rfc|pr) [{adv}|has been|
            has|is|was|now|therefore|did|hereby] (failed|fails|is rejected|rejected|not pass|declined|was rejected|
            defeated|turned down|denied|vetoed|does not pass|did not pass|not accepted|not approved|unsuccessful|not
            carried)
        not-going-in         .86 (this|it|that|patch|series|they|these) (is|are|will|can) not [{adv}] (going in|going to
            go in|going anywhere|be merged|be applied|be accepted|be taken|going to (be (merged|applied|accepted|taken)|
            happen))
        i-will-not-apply     .88 i (will|am|shall|would) not [{adv}] [going to|be|willing to] [{adv}] (apply|
            applying|merge|merging|take|taking|accept|accepting|pull|pulling|queue|queueing|commit|committing|pick|
            picking) (this|it|that|these|them|{this}|any|anything|such|your)
        rejecting            .88 ! [so|sorry|therefore|hence] [i am|i|we are|we|i hereby|we hereby] (rejecting|rejected|
            reject|declining|decline|declined|closing this|wontfix|will not fix|dropping this|marking as rejected|marked
            as rejected) (this|it|{this}|for (now|the|this)|as (it|this|we|the)|$|because|then)
        decided-against      .90 (decided|agreed|voted|consensus|concluded|decision is) [{adv}|was|is|seems] (against|
            not to (do|merge|apply|accept|take|release|include|go|pursue|adopt))
        dropped-from-tree    .86 (i|we|have) [{adv}|have|ve|am|are] (dropped|dropping|reverted|reverting|removed|backed
            out|kicked out|unqueued) (this|it|{this}|them) [{adv}|again|out|for now] (from|of) [{adv}|out of] (my|the|
            our|<1>) (tip|tree|queue|next|master|staging|branch|<1> (tree|queue|branch))
        dropped-from-tree    .86 (i|we) (have|ve|am|are) [{adv}] (dropped|dropping|reverted|reverting|backed out|kicked
            out|unqueued) [the|this|your|that|both|these|all] (patch|patches|series|patchset|commit|v2|v3) [again|out|for
            now|because|due|as|since|$]
        no-way-can-i         .95 no way (can|will|would|am) i [{adv}|going to|ever]
            (pull|pulling|take|taking|merge|merging|apply|applying) [this|it|that|these|
            them|{this}|any|such]
        returned-feedback    .92 returned with feedback
        close-as-wontfix     .86 (closing|closed|close|mark|marking|marked) [this|it|them] [one] as (wontfix|won t
            fix|rejected|invalid|declined|not a bug)
        not-accepted         .86 ! not (accepted|approved|adopted) .
        body-rejected        .90 (committee|board|council|group|project|team|maintainers|tc) [has|have]
            (rejected|declined|turned down|voted down) (this|it|{this}|the (motion|request|idea|rfc|pep|bid))
        no-consensus-so-no   .84 no consensus (for|on|about) (this|it|that|<2>) [so|and|therefore|hence] (we|it|this|i) (will
            not|shall not|is not|wont|are not going to|am not going to)
        """;

    public const string Withdrawn = """
        i-withdraw           .95 i [{adv}|hereby|will|would like to|want to|am|have|must|shall|therefore|would|now]
            (withdraw|withdrawing|retract|retracting|rescind|abandon|abandoning|pull back|give up on|giving up on|
            withdrew|withdrawn) (this|it|the (patch|series|proposal|motion|request|vote|whole thing)|my (patch|patches|
            series|proposal|motion|request|suggestion)|these|{this})
        idea-withdrawn       .94 (idea|change|proposal|plan|draft|patch|series|rfc|pep|motion|request) [is|are|has been|have been|was] [{adv}|
            now|hereby|therefore] (withdrawn|retracted|abandoned)
        retract-idea         .93 i [{adv}|have|am|will|would] (retract|retracting|retracted|withdraw|withdrawing|withdrawn|abandon|
            abandoning|abandoned|drop|dropping|dropped) (the|my|this) [<1>] (idea|change|plan|proposal|patch|draft|rfc|pep|
            suggestion)
        so-i-drop-it         .90 (so|therefore|hence|then|ok|okay) i (drop|am dropping|will drop|withdraw) (it|this)
        let-us-drop          .92 (let us|we can|i will|i am going to|i am|will|lets|we should|please|can|i would|so|
            shall|better|going to|i shall|then) [{adv}|then|simply|go ahead and|please|therefore] (drop|dropping|
            abandon|abandoning|scrap|scrapping|shelve|forget about|discard|forget|retract|withdraw|withdrawing|kill|give
            up on) [{adv}|completely] ({whole}|the whole thing|(this|it|that|these) [{adv}|then|completely|altogether|
            entirely|here] ($|for now|for the moment|and|as|because|since|until|unless|given|if|from (the|my|next|<1>
            (queue|list|patchwork))|in favour|in favor))
        please-ignore        .88 (please|kindly|just|pls) (ignore|disregard|drop|discard|forget|skip|do not apply|do not
            merge|do not review) ({whole}|my [{adv}|previous|last|first|earlier|own] (patch|patches|series|proposal|
            request|v1|v2|v3|mail|email|post)|the (whole|previous|above) (thing|series|patch|patches|patchset|proposal|
            version|mail|email|one)|v1|v2|v3|this mail|this email|this one|(this|it|these|them) [for now|then] ($|and|as|
            for now|i|because|since|until|sorry))
        cancel-vote          .95 (cancel|cancelling|canceling|cancelled|canceled|abort|aborting|withdraw|withdrawing|
            stop|closing|close) [{adv}] (this|the|my) (vote|release|ballot|motion|call|poll|release vote)
        vote-cancelled       .95 (vote|release|ballot|motion|poll) [is|has been|was|hereby|now] (cancelled|canceled|
            aborted|withdrawn|dropped)
        discard-patch        .90 ! [please|ok|so|yes|yeah|right|right so|then] (discard|drop|ignore|disregard|scrap|abandon) (this|the|my|these)
            [whole] (patch|patches|series|patchset|patch set|one|version|v1|v2|v3|rfc)
        self-nak             .93 ^ (self nak|self nack|nak to my own|nack to my own|nak myself|withdrawn|retracted|
            abandoned|scrap that|scrap this|patch withdrawn|scratch this patch)
        gave-up              .85 (gave|given) up ($|on (this|it|{this}))
        no-longer-pursue     .90 (i|we) (will|am|are|do|would) not [{adv}|going to|plan to|intend to] (pursue|
            pursuing|push|pushing|continue|continuing|proceed|proceeding|work on|working on|go ahead|spend) [with|on|
            more|any|for|time|further|it] [this|it|that|{this}|further|any|time]
        not-needed-anymore   .80 (this|it|patch|series|change|that) (is|are) (no longer|not) [{adv}] (needed|necessary|
            required|relevant|applicable) (any more|anymore|now|after|then|since|so)
        disregard            .84 ^ please disregard $
        scratch-that         .82 ! scratch that .
        consider-withdrawn   .94 consider (it|this|that|{this}) [{adv}] (withdrawn|retracted|dropped|abandoned)
        forget-it            .80 ! [just|please|ok|so] forget (it|this|about (it|this)) .
        drop-this-please     .88 ! [please|ok] drop (this|that|the|my) (one|patch|series|patches) [please|then|for now] .
        no-longer-think      .82 i no longer (think|believe) [that] (this|it|{this}) is [{adv}] (a|the|worth|needed|necessary|right)
        closed-my-request    .90 i [{adv}|have] (closed|close|am closing|will close|cancelled|canceled) (my|the|this|that)
            [<1>] (merge request|pull request|pr|mr|patchset|submission)
        makes-redundant      .82 (makes|make|made|renders|so|then|that) (this|the|my|mine|these|it) [{adv}]
            [patch|series|change|patches|one|fix|is|are] [{adv}] (redundant|obsolete|superfluous|moot)
        can-ignore-patch     .86 (we|you|please|one|everybody|everyone) [can|may|should] [{adv}|please|then|therefore|just]
            (ignore|disregard|forget|forget about|skip) (this|my|these|the) (patch|patches|series|patchset|pull
            request|version|one|request|proposal|rfc|submission)
        will-not-submit      .86 i [{adv}|guess|think|have decided|decided that] [i] (will not|am not going to|would
            not|wont) [{adv}] (submit|send|resend|repost|post|push|propose|continue with|work on) [for]
            (this|it|that|the|them|these) [<1>] [patch|fix|series|any further|further|any
            more|anymore|again|approach|idea|$|then]
        not-needed-after-all .84 (turns out|it turns out|turned out|so|after all|apparently) [that] (this|it|the
            patch|that|the series) [{adv}] (is not|was not|isn t|is no longer) [{adv}] (needed|necessary|required)
        """;

    public const string Superseded = """
        superseded-by        .96 [been|is|was|are|now|be|^] (superseded|superceded|obsoleted) by [v2|v3|v4|v5|v6|v7|v8|
            v9|a|the|this|that|my|new|newer|patch|series|commit|<1>]
        replaced-by          .90 (this|it|{this}|^) [{adv}|is|has been|was|are|have been|now|being] (replaced|obsoleted|
            overtaken) by (v2|v3|v4|v5|v6|v7|v8|v9|(a|the|this|that|my|your|another|<1>) [new|newer|later|other|next|
            following|updated|revised] (patch|patches|series|version|revision|patchset|proposal|pull request|pr))
        superseded           .90 ^ (superseded|superceded|obsolete|obsoleted|old version) $
        just-sent-new        .92 (i|we|have|just|already|now|ve) [{adv}|have|ve|just] (sent|posted|submitted|resent|
            sending|posting|send|mailed|respun|published) [{adv}|out|you|it|them|the|a|an|my|as|up] [{adv}|out|the|a|an|
            my|updated|revised|next|latest|reworked] [patch|rfc]
            (v2|v3|v4|v5|v6|v7|v8|v9|v10|v11|v12|new version|updated version|
            new series|new patch|new revision|newer version|updated patch|updated series|next version|another version|
            version 2|version 3|version 4|follow up version|respin|reworked version|revised version|second version|third
            version|improved version)
        reposted             .84 (^ [(hi|hello|dear) <2>] i [{adv}] (repost|resubmit)|(i|we) [have|ve] [{adv}]
            (reposted|resent|resubmitted|respun)) (this|the|it|my|these) [<1>] (patch|patches|
            series|patchset|one) ($|in|as|with|under|separately|please|now|at|here|to|on|after|rebased)
        see-vn               .88 (see|use|please review|review instead|look at|ignore this use|continue with|refer to|
            please comment on|please use|in favour of|in favor of|apply) [{adv}|the|my|instead|at] (v2|v3|v4|v5|v6|v7|v8|
            v9|v10|v11|new version|newer version|updated version) [instead|posted|sent|here|at|which|now|please]
        vn-is-out            .90 (v2|v3|v4|v5|v6|v7|v8|v9|v10|v11|new version|updated version|newer version|next
            version) [{adv}|patch|series] (is|has been|was|are) [{adv}] (posted|sent|out|here|available|on the list|up|
            submitted)
        new-thread-instead   .86 (opened|started|posted|created|filed|sent) [{adv}] (a|another) [new|fresh|separate] (thread|proposal|draft|
            pr|pull request|rfc|patch) <8> instead
        ignore-old           .88 (ignore|disregard|drop|forget) (v1|v2|v3|v4|v5|v6|v7|this version|the previous version|
            the old version|the earlier version|this one) [and|as|since|i|because|please|in|there|instead|sorry]
        replaced-approach    .84 (this|it|that|patch|series) (has been|was|is|got) [{adv}] (replaced|folded|squashed|
            subsumed|merged|absorbed) (by|with|into|in) (another|a|the|my|patch|series|your|v2|v3|v4|v5)
        threw-old-away       .84 (i|we|ve) [have|just] (threw|thrown|dropped|drop|discarded|removed|deleted) [away|out]
            [your|the|all|my] (old|older|previous|former|earlier) (one|ones|version|versions|patch|patches|series|v1|v2|set)
            [from|$|and|then|now]
        """;

    public const string Deferred = """
        postpone             .90 (postpone|postponing|defer|deferring|shelve|shelving|punt|punting|delay|delaying)
            [{adv}] ((the|this) (patch|series|vote|release|decision|whole thing|proposal|discussion|merge|patchset|pr)|
            merging|applying|(this|it) [{adv}] ($|(until|till) (the|after|next|we|that|then|later|4|5|6|v2|v3|<1> (release|freeze|window))|
            for (now|later|the (moment|next|time))|pending|to (later|
            next|the next|a (later|future|follow up|separate)|another|v2|v3|0.0|5|6)))
        postponed            .90 (is|are|been|was|were|will be|should be|must be|^) [{adv}] (postponed|deferred|shelved|put off|put on hold)
            (until|till|for (now|later|the)|pending|to (later|next|the next|a later|another|after))
        series-shelved       .90 (patch set|patchset|series|patches|patch|idea|topic) [is|are|was|has been|now] (shelved|shelfed|parked|
            postponed|deferred|on hold|put on hold)
        put-off              .86 (put|putting|leave|leaving|hold|holding|push|pushing) (this|it|the (patch|series|vote|
            release|decision)|this (patch|series|vote|release)) (off|on hold|back|aside|until|till|for later|for the
            next|to the next|for after|to after|for 0.0|to 0.0|until 0.0)
        wait-until           .84 (let us|we should|we will|we can|i prefer to|i would|you have to|you will have to)
            [{adv}|then|probably|rather] (wait|hold off|revisit|reconsider|come back|look at (this|it) again|return to)
            [{adv}|with|on|to|this|it|{this}|merging] (until|till|after|later|in|when|next|once|at)
        next-release         .86 (too late for|is|material for|aim for|target|candidate for|stuff for|something for|not
            for|post|this is|wait for|in time for) [{adv}|for|the|a] (next release|next merge window|next cycle|next
            version|post release|this release|this cycle|this merge window|next kernel|material) [material|
            stuff|then|now|cycle|release|merge window]
        can-wait             .86 (can|will have to|has to|have to|should|must|may|could|needs to) [{adv}] wait (for|until|till) [the|after the]
            (next release|next version|next cycle|next merge window|release|0.0|branching|we have branched|we branch|tree (reopens|opens|is open))
        release-material     .86 (is|this|that|looks like) [{adv}|clearly] (0.0|next release) (material|stuff) [$|now|then|to me]
        into-next-release    .82 (prefer|rather|has to|have to|must|should|will|can|needs to) [{adv}|to]
            (have|see|get|take|go|move|put) [this|that|it|
            these|them|{this}] (in|into|to|for) [the] next (release|version|cycle|merge window)
        when-tree-reopens    .84 (resubmit|resend|repost|queue|apply|merge|commit|again|revisit) [{this}] (once|when|after|as soon as) [the|we]
            [tree|<1>] (reopens|reopened|opens again|is open again|is open|have branched|branch|has branched)
        resend-after-window  .84 (resubmit|resubmitting|resend|resending|repost|reposting|send|rebase|rebasing) <6>
            after [the|this] [next|<1>] (release|merge window|rc1|freeze|window|release is out)
        after-window         .84 (queue|merge|apply|take|pick|pick up|revisit) <4>
            after [the|this] [next|<1>] (release|merge window|rc1|freeze|window|release is out)
        after-window         .80 (after|once|when|as soon as) [the|this] [next|<1>] (merge window|freeze|rc1|branching|code
            freeze|feature freeze|next window|(the|next|this|<1>) release is out) [is|has|opens|closes|over|closed|
            lifted|reopens|out|branched|<1>]
        once-then            .80 ! [but|so|and] (once|when|as soon as) ~ i (can|will|would|could|am happy to|would be
            happy to) [{adv}|then] (push|apply|merge|take|queue|pick|export|pull|revisit|reconsider)
        not-now              .80 ! [but|so|just|maybe] (not (now|at this point|at this stage|for now|this time|this cycle|
            this late|for this release|right now)|on hold|parked|deferred|postponed) [$|of the release|please|then|because|let|we]
        not-for-release      .84 not [{adv}|something|be|going|appropriate|suitable|material|a|candidate] [for|in|into|
            to go into] (this release|this cycle|this merge window|this version|now though|this late|this window|the
            current release)
        punt-on              .84 (let us|i will|we should|going to|i would) [{adv}] punt [on (this|it|that)] [for now|to|until|$]
        to-next-commitfest   .88 (moved|moving|move|bumped|bump) [this|it|that|{this}] to [the] next (commitfest|cf|release|cycle|milestone)
        wait-next-version    .84 (has|have|needs|must|will have) [to] wait for the next [<1>] (release|version|cycle|commitfest|merge window)
        not-for-0            .84 ! [so|but] (this|that|it) is not for 0.0 [any more|anymore|then] .
        maybe-later          .80 ! (maybe|perhaps) (later|another time|next time) .
        too-late-for         .86 too late for (0.0|this (release|cycle)|the [<1>] (release|cycle|merge window))
        release-material     .86 ! 0.0 material .
        table-this           .90 let us [{adv}|then] (table|park|put aside|set aside) (this|that|it|these|{this})
            ($|for|until|and|till|now|then|to|unless)
        wait-to-show-up      .84 (we|i|let us|it|this) (can|should|will|could|must|had better|better) [{adv}] wait [{adv}]
            (for|until|till) (it|this|that|them|these|the <2>|<1>) [to] [{adv}]
            (show|shows|hit|hits|land|lands|reach|reaches|appear|appears|settle|settles)
        come-back-later      .86 let us [{adv}] (come back|return|get back) to (this|that|it|these)
            [discussion|question|topic|one|idea|{adv}] (in|next|later|when|once|at)
        would-wait-until     .82 i (would|will|suggest to|propose to) [{adv}] (wait|hold off) [with|on] [this|it|that|them|these] (until|till)
        """;
}
