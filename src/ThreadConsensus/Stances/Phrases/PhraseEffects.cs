namespace ThreadConsensus.Stances.Phrases;

/// <summary>What a phrase means as a stance or an act, before its place in the thread is known.</summary>
internal static class PhraseEffects
{
    public static StanceStatement? StatementOf(PhraseHit hit)
    {
        var stance = hit.Meaning switch
        {
            PhraseMeaning.Approve => hit.Condition is null ? Stance.Supports : Stance.SupportsIf,
            PhraseMeaning.ApproveIf => Stance.SupportsIf,
            PhraseMeaning.Agree or PhraseMeaning.Favour => Stance.Supports,
            PhraseMeaning.Object => Stance.Opposes,
            PhraseMeaning.Concern or PhraseMeaning.Request or PhraseMeaning.Challenge or PhraseMeaning.Disfavour => Stance.Concern,
            PhraseMeaning.Disagree or PhraseMeaning.WithdrawApproval => Stance.Concern,
            PhraseMeaning.Abstain => Stance.Abstains,
            PhraseMeaning.Wonder => Stance.Asks,
            _ => Stance.None,
        };
        if (stance == Stance.None) return null;
        return new StanceStatement
        {
            Stance = stance,
            Evidence = hit.Evidence,
            Confidence = hit.Confidence,
            Condition = stance == Stance.SupportsIf ? hit.Condition : null,
            Withdraws = hit.Meaning is PhraseMeaning.WithdrawApproval,
        };
    }

    public static ActReading? ActOf(PhraseHit hit)
    {
        DiscourseAct? act = hit.Meaning switch
        {
            PhraseMeaning.Call => DiscourseAct.Call,
            PhraseMeaning.Applied => DiscourseAct.Applied,
            PhraseMeaning.Accepted => DiscourseAct.Accepted,
            PhraseMeaning.Rejected => DiscourseAct.Rejected,
            PhraseMeaning.Withdrawn => DiscourseAct.Withdrawn,
            PhraseMeaning.Superseded => DiscourseAct.Superseded,
            PhraseMeaning.Deferred => DiscourseAct.Deferred,
            PhraseMeaning.Resolve or PhraseMeaning.WithdrawObjection => DiscourseAct.ResolvesConcern,
            _ => null,
        };
        return act is null ? null : new ActReading(act.Value, hit.Evidence, hit.Confidence);
    }
}
