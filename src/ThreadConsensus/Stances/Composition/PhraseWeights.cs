using ThreadConsensus.Proposals;
using ThreadConsensus.Stances.Phrases;

namespace ThreadConsensus.Stances.Composition;

/// <summary>What a phrase weighs, and for which stance, at the place where it stands.</summary>
internal static class PhraseWeights
{
    public static Stance StanceOf(PhraseHit hit, MessageFacts message, ProposalKind kind) => hit.Meaning switch
    {
        PhraseMeaning.Approve => hit.Condition is null ? Stance.Supports : Stance.SupportsIf,
        PhraseMeaning.Favour or PhraseMeaning.Agree => Stance.Supports,
        PhraseMeaning.Object => IsAboutDetail(hit, message) ? Stance.Concern : Stance.Opposes,
        PhraseMeaning.Disfavour => IsPatch(kind) ? Stance.Concern : Stance.Opposes,
        PhraseMeaning.Abstain => Stance.Abstains,
        PhraseMeaning.Wonder => Stance.Asks,
        _ => Stance.Concern,
    };

    /// <summary>The weight as a logarithm: how much likelier the words are from one who takes that stance.</summary>
    public static double Of(PhraseHit hit, MessageFacts message, ProposalKind kind) => hit.Meaning switch
    {
        PhraseMeaning.Approve => 3.2 * Odds(hit.Confidence),
        PhraseMeaning.Object => 3.0 * Odds(hit.Confidence),
        PhraseMeaning.Abstain => 2.4 * Odds(hit.Confidence),
        PhraseMeaning.Agree or PhraseMeaning.Disagree => 2.6 * Odds(hit.Confidence),
        PhraseMeaning.Concern => (IsPatch(kind) ? 2.6 : 1.5) * Odds(hit.Confidence),
        PhraseMeaning.Request => (IsPatch(kind) ? 2.4 : 0.9) * Odds(hit.Confidence),
        PhraseMeaning.Wonder => (message.UnderPatch[hit.Paragraph] ? 0.6 : 1.6) * Odds(hit.Confidence),
        PhraseMeaning.Favour => 1.6 * Odds(hit.Confidence),
        PhraseMeaning.Disfavour => 1.7 * Odds(hit.Confidence),
        _ => 2.0 * Odds(hit.Confidence),
    };

    /// <summary>Between the lines of a patch, "this should not be done" is about those lines, unless it is a refusal by name.</summary>
    private static bool IsAboutDetail(PhraseHit hit, MessageFacts message) =>
        message.UnderPatch[hit.Paragraph] && hit.Confidence < 0.9;

    private static bool IsPatch(ProposalKind kind) => kind is ProposalKind.Patch or ProposalKind.Series;

    private static double Odds(double confidence) => (confidence - 0.3) / 0.6;
}
