using System.Text.RegularExpressions;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances.Phrases;
using ThreadConsensus.Stances.Trailers;

namespace ThreadConsensus.Stances.Composition;

/// <summary>Decides which acts a message does: a phrase counts only from one who is in a position to say it.</summary>
internal static partial class ActComposer
{
    /// <summary>An act read with less confidence than this is not reported.</summary>
    private const double LeastConfidence = 0.5;

    /// <summary>How sure a patch in the proposer's reply is a revision: of six annotated ones five were, one was of something else.</summary>
    private const double SentAnew = 0.85;

    public static IReadOnlyList<ActReading> Compose(
        IReadOnlyList<MessageFacts> thread,
        int index,
        Proposal? proposal,
        IReadOnlyList<StanceReading?> readings,
        Stance stance)
    {
        if (proposal is null) return [];
        var message = thread[index];
        var acts = new List<ActReading>();
        if (IsRevision(message, thread)) acts.Add(message.Findings.Posting!.ToAct());
        else if (proposal.Kind is ProposalKind.Patch && SendsAnew(message, thread) is { } anew) acts.Add(anew);
        foreach (var hit in message.Findings.Phrases)
        {
            if (hit.Meaning is not PhraseMeaning.Resolve || HasSpoken(message, thread)) AddPhrase(acts, hit, message, thread, proposal);
        }

        if (Settles(message, thread, readings, stance) is { } settled) Add(acts, settled);
        if (Opens(message, proposal) is { } call) Add(acts, call);
        if (TakesBack(message) is { } withdrawal) Add(acts, withdrawal);
        if (ForgeDeeds.Merge(message) is { } merge) Add(acts, merge);
        if (!message.ByProposer && PatchStates.ActOf(message.Findings.Words) is { } state) Add(acts, state);
        return acts;
    }

    private static void AddPhrase(
        List<ActReading> acts, PhraseHit hit, MessageFacts message, IReadOnlyList<MessageFacts> thread, Proposal proposal)
    {
        if (PhraseEffects.ActOf(hit) is not { } act) return;
        if (message.Findings.Posting is not null && act.Act is not DiscourseAct.Call) return;
        if (message.Findings.Posting is { IsOneOfMany: true }) return;
        if (message.IsAutomatic && act.Act is not DiscourseAct.Applied) return;
        if (act.Confidence < LeastConfidence || !MayDo(act.Act, message, proposal)) return;
        if (!message.ByProposer && act.Evidence.Rule is NewVersionIsOut or SentAgainLater) return;
        if (IsOfOnePatch(act, proposal, thread) || IsBelowOnePatch(act, message, proposal)) return;
        if (act.Act is DiscourseAct.Applied && InNext().IsMatch(act.Evidence.Text) && AsksForAcks(message)) return;
        if (message.UnderPatch[hit.Paragraph] && IsOfDetails(act, message, thread, proposal)) return;
        Add(acts, act);
    }

    /// <summary>Under quoted code, "any thoughts?" and "let us drop it" are of that code, not of the proposal, unless
    /// the proposer calls.</summary>
    private static bool IsOfDetails(
        ActReading act, MessageFacts message, IReadOnlyList<MessageFacts> thread, Proposal proposal) => act.Act switch
        {
            DiscourseAct.Call => !message.ByProposer,
            DiscourseAct.Withdrawn or DiscourseAct.Deferred =>
                (proposal.Kind is ProposalKind.Series && !IsAboutOnePart(thread)) || !NamesTheWhole(act.Evidence.Text),
            _ => false,
        };

    private static bool NamesTheWhole(string text) =>
        text.Contains("patch", StringComparison.OrdinalIgnoreCase)
        || text.Contains("series", StringComparison.OrdinalIgnoreCase)
        || text.Contains("proposal", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where an approval is still asked for, "it has been in next for a while" settles nothing.</summary>
    private static bool AsksForAcks(MessageFacts message) => message.Findings.Phrases.Any(hit =>
        hit.Meaning is PhraseMeaning.Call && Ack().IsMatch(hit.Sentence.Text));

    [GeneratedRegex(@"\bin (?:linux-)?next\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InNext();

    [GeneratedRegex(@"\backs?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ack();

    /// <summary>Of a series, "I will drop this patch" gives up a part only, but where the thread is about that part alone.</summary>
    private static bool IsOfOnePatch(ActReading act, Proposal proposal, IReadOnlyList<MessageFacts> thread) =>
        act.Act == DiscourseAct.Withdrawn && proposal.Kind is ProposalKind.Series && OnePatch().IsMatch(act.Evidence.Text)
        && !IsAboutOnePart(thread);

    /// <summary>True where one patch of a series is all that is posted in the thread.</summary>
    private static bool IsAboutOnePart(IReadOnlyList<MessageFacts> thread) =>
        thread.Select(message => message.Findings.Posting).OfType<Posting>().ToList() is [{ IsOneOfMany: true }];

    /// <summary>"I can take it" below one patch of a series is of that one.</summary>
    private static bool IsBelowOnePatch(ActReading act, MessageFacts message, Proposal proposal) =>
        act.Act == DiscourseAct.Accepted && proposal.Kind is ProposalKind.Series && !AllOfThem().IsMatch(act.Evidence.Text)
        && SubjectLine.Parse(message.Message.Node.Subject) is { IsOfSeries: true, Number: > 0 };

    [GeneratedRegex(@"\b(?:series|patchset|set|all|these|them|rest|both)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AllOfThem();

    [GeneratedRegex(@"\b(?:this|that|the|last|first) patch\b(?! ?(?:series|set))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnePatch();

    /// <summary>A rule by which only who made the proposal can speak of it; from others it tells of another one.</summary>
    private const string NewVersionIsOut = "vn-is-out";

    /// <summary>Likewise: others who send something again after the merge window speak of their own patches.</summary>
    private const string SentAgainLater = "resend-after-window";

    private static bool MayDo(DiscourseAct act, MessageFacts message, Proposal proposal) => act switch
    {
        DiscourseAct.Withdrawn => message.ByProposer,
        DiscourseAct.Superseded => message.ByProposer || proposal.Kind is not ProposalKind.Vote,
        DiscourseAct.Accepted or DiscourseAct.Rejected => !message.Proposes
            && (!message.ByProposer || proposal.Kind is ProposalKind.Vote or ProposalKind.Discussion),
        DiscourseAct.Deferred => !message.Proposes,
        DiscourseAct.Applied => !message.Proposes,
        DiscourseAct.ResolvesConcern => !message.ByProposer,
        _ => true,
    };

    /// <summary>A later version by its tag, or one patch sent anew in answer to its review.</summary>
    private static bool IsRevision(MessageFacts message, IReadOnlyList<MessageFacts> thread)
    {
        if (!message.Proposes || message.Findings.Posting is not { IsOneOfMany: false } posting) return false;
        if (posting.IsLaterVersion) return true;
        for (var i = 0; i < message.Index; i++)
        {
            if (thread[i].Findings.Posting is { } earlier && earlier.Subject.Key == posting.Subject.Key) return true;
        }

        return false;
    }

    /// <summary>A patch that the proposer sends in a reply replaces the one that it answers for. What only quotations show is a patch
    /// that was posted before them.</summary>
    private static ActReading? SendsAnew(MessageFacts message, IReadOnlyList<MessageFacts> thread)
    {
        if (!message.Proposes || !message.ByProposer || message.Message.Mail is null) return null;
        if (message.Findings.Posting is not null || !thread.Take(message.Index).Any(earlier => earlier.Proposes)) return null;
        if (message.Message.Body.Segments.FirstOrDefault(segment => segment is { Depth: 0, Kind: SegmentKind.Diff }) is not { } diff) return null;
        var text = message.Message.Body.TextOf(diff.StartLine).Trim().ToString();
        return new ActReading(
            DiscourseAct.Revision, new StanceEvidence(EvidenceSource.Phrase, "patch-in-reply", text, diff.StartLine, diff.StartLine), SentAnew);
    }

    /// <summary>A motion calls for votes.</summary>
    private static ActReading? Opens(MessageFacts message, Proposal proposal)
    {
        if (!message.Proposes || proposal.Kind is not ProposalKind.Vote) return null;
        var subject = new StanceEvidence(EvidenceSource.Phrase, "motion", message.Message.Node.Subject, 1, 1);
        return new ActReading(DiscourseAct.Call, subject, 0.93);
    }

    /// <summary>"(withdrawn)" or "[CANCELLED]" that the proposer puts into the subject of a later mail.</summary>
    private static ActReading? TakesBack(MessageFacts message)
    {
        var subject = message.Message.Node.Subject;
        if (!message.ByProposer || message.Proposes || !MayTakeBack().IsMatch(subject)) return null;
        return SubjectLine.Parse(subject).Has(SubjectMarks.Withdrawn | SubjectMarks.Cancelled)
            ? new ActReading(
                DiscourseAct.Withdrawn, new StanceEvidence(EvidenceSource.Phrase, "withdrawn-tag", subject, 1, 1), 0.93)
            : null;
    }

    [GeneratedRegex("withdr[ae]w|retracted|cancel", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MayTakeBack();

    /// <summary>Giving in, or an approval, by somebody who had raised a concern settles it.</summary>
    private static ActReading? Settles(
        MessageFacts message, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings, Stance stance)
    {
        if (message.ByProposer || stance is Stance.Concern or Stance.Opposes or Stance.SupportsIf) return null;
        if (!HadConcern(message, thread, readings)) return null;
        foreach (var hit in message.Findings.Phrases)
        {
            if (hit.Meaning is not PhraseMeaning.Resolve
                && (hit.Meaning is not PhraseMeaning.Concede || AsksOn(message) || AnswersWithdrawal(message, hit, readings)))
                continue;
            var settled = new ActReading(DiscourseAct.ResolvesConcern, hit.Evidence, hit.Confidence * 0.8);
            if (settled.Confidence >= LeastConfidence) return settled;
        }

        return null;
    }

    /// <summary>"Ok, thanks for the notice" to who gives it up settles nothing about it.</summary>
    private static bool AnswersWithdrawal(MessageFacts message, PhraseHit hit, IReadOnlyList<StanceReading?> readings) =>
        message.Answers[hit.Paragraph] is >= 0 and var answered
        && readings[answered]?.Acts.Any(act => act.Act is DiscourseAct.Withdrawn) == true;

    /// <summary>Who sees a point and asks on is not done.</summary>
    private static bool AsksOn(MessageFacts message) =>
        message.Findings.Words.Paragraphs.Any(paragraph => paragraph.Sentences.Any(sentence => sentence.IsQuestion));

    /// <summary>"No more comments" from somebody without comments settles nothing.</summary>
    private static bool HasSpoken(MessageFacts message, IReadOnlyList<MessageFacts> thread)
    {
        for (var i = 0; i < message.Index; i++)
        {
            if (thread[i].Author == message.Author) return true;
        }

        return false;
    }

    private static bool HadConcern(
        MessageFacts message, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings)
    {
        for (var i = 0; i < message.Index; i++)
        {
            if (thread[i].Author == message.Author && readings[i]?.Stance is Stance.Concern or Stance.Opposes) return true;
        }

        return false;
    }

    private static void Add(List<ActReading> acts, ActReading act)
    {
        var same = acts.FindIndex(other => other.Act == act.Act);
        if (same < 0) acts.Add(act);
        else if (acts[same].Confidence < act.Confidence) acts[same] = act;
    }
}
