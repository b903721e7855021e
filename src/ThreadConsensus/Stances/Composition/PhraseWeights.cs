using ThreadConsensus.Proposals;
using ThreadConsensus.Stances.Phrases;

namespace ThreadConsensus.Stances.Composition;

/// <summary>What a phrase weighs, and for which stance, at the place where it stands.</summary>
internal static class PhraseWeights
{
    /// <summary>In talk between others, a problem named is more often one of theirs than of the proposal.</summary>
    private const double AsideFactor = 0.45;

    /// <summary>"I agree that X is hard" says less about the whole than "I agree".</summary>
    private const double QualifiedFactor = 0.55;

    /// <summary>
    /// "Looks good, but" leads up to what matters; so does "it is useless for most; on the other hand".
    /// </summary>
    private const double ConcededFactor = 0.5;

    private static readonly string[] Exceptions = ["except", "apart from", "other than"];

    /// <summary>Confidence from which an objection rejects the whole, even between the lines of a patch.</summary>
    public const double PlainRefusal = 0.9;

    public static Stance StanceOf(PhraseHit hit, MessageFacts message, ProposalKind kind) => hit.Meaning switch
    {
        PhraseMeaning.Approve => hit.Condition is null ? Stance.Supports : Stance.SupportsIf,
        PhraseMeaning.ApproveIf => Stance.SupportsIf,
        PhraseMeaning.Favour or PhraseMeaning.Agree => Stance.Supports,
        PhraseMeaning.Object => IsAboutDetail(hit, message) ? Stance.Concern : Stance.Opposes,
        PhraseMeaning.Disfavour => IsPatch(kind) ? Stance.Concern : Stance.Opposes,
        PhraseMeaning.Abstain => Stance.Abstains,
        PhraseMeaning.Wonder => Stance.Asks,
        _ => Stance.Concern,
    };

    /// <summary>The weight as a logarithm: how much likelier the words are from one who takes that stance.</summary>
    public static double Of(PhraseHit hit, MessageFacts message, ProposalKind kind, Place place)
    {
        var weight = Base(hit, message, kind, place) * (hit.Confidence - 0.3) / 0.6;
        if (IsAside(place) && IsComplaint(hit.Meaning)) weight *= AsideFactor;
        if (hit.Meaning is PhraseMeaning.Agree && IsQualified(hit)) weight *= QualifiedFactor;
        if (hit.Meaning is PhraseMeaning.Approve && HasException(hit)) weight *= QualifiedFactor;
        if (hit.IsConceded && (IsPraise(hit.Meaning) || IsRejectionInProse(hit, kind))) weight *= ConcededFactor;
        return weight;
    }

    private static double Base(PhraseHit hit, MessageFacts message, ProposalKind kind, Place place) => hit.Meaning switch
    {
        PhraseMeaning.Approve => 3.2,
        PhraseMeaning.ApproveIf => 4.2,
        PhraseMeaning.Object => IsPatch(kind) && hit.Confidence >= PlainRefusal ? 4.5 : 3.3,
        // So few abstain that anything less would leave the plainest words for it unheard.
        PhraseMeaning.Abstain => 4.2,
        PhraseMeaning.Agree or PhraseMeaning.Disagree => 2.6,
        PhraseMeaning.Concern => IsPatch(kind) ? 2.6 : 1.0,
        PhraseMeaning.Request or PhraseMeaning.Challenge => IsPatch(kind) ? 2.4 : place is Place.DebateReply ? 1.4 : 0.6,
        PhraseMeaning.Wonder => message.UnderPatch[hit.Paragraph] ? 0.6 : 1.6,
        PhraseMeaning.Favour => 1.6,
        PhraseMeaning.Disfavour => 1.4,
        _ => 2.0,
    };

    /// <summary>
    /// Between the lines of a patch, "this should not be done" is about those lines, unless it is a refusal by name.
    /// </summary>
    private static bool IsAboutDetail(PhraseHit hit, MessageFacts message) =>
        message.UnderPatch[hit.Paragraph] && hit.Confidence < PlainRefusal;

    public static bool IsAside(Place place) => place is Place.PatchAside or Place.VoteAside or Place.DebateAside;

    private static bool IsComplaint(PhraseMeaning meaning) =>
        meaning is PhraseMeaning.Concern or PhraseMeaning.Request or PhraseMeaning.Challenge or PhraseMeaning.Disfavour;

    private static bool IsPraise(PhraseMeaning meaning) =>
        meaning is PhraseMeaning.Approve or PhraseMeaning.Favour or PhraseMeaning.Agree;

    private static bool IsRejectionInProse(PhraseHit hit, ProposalKind kind) =>
        !IsPatch(kind) && hit.Meaning is (PhraseMeaning.Object or PhraseMeaning.Disfavour);

    /// <summary>"I agree with Ann about X" sides with Ann, however long it goes on.</summary>
    private static bool IsQualified(PhraseHit hit) => hit.Sentence.Text.Length > 45 && !Echo.Names(hit.Sentence.Text);

    /// <summary>"Looks good except for X" does; "other than that it looks good" only leads on from what was remarked on.</summary>
    private static bool HasException(PhraseHit hit) =>
        Exceptions.Any(word => hit.Sentence.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) > 0);

    private static bool IsPatch(ProposalKind kind) => kind is ProposalKind.Patch or ProposalKind.Series;
}
