namespace ThreadConsensus.Stances.Composition;

/// <summary>What "I agree" and "I disagree" mean, given whose words they stand under.</summary>
internal static class Echo
{
    /// <summary>Agreeing with the proposer supports, agreeing with an objection opposes.</summary>
    public static Stance Agreeing(
        MessageFacts message, int paragraph, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings)
    {
        var answered = AnsweredBy(message, paragraph);
        if (answered < 0) return Stance.Supports;
        if (thread[answered].ByProposer) return Stance.Supports;
        return readings[answered]?.Stance switch
        {
            Stance.Opposes => Stance.Opposes,
            Stance.Concern or Stance.SupportsIf => Stance.Concern,
            Stance.Supports or Stance.Proposes => Stance.Supports,
            Stance.Abstains => Stance.Abstains,
            _ => Stance.None,
        };
    }

    /// <summary>Contradicting an objection supports, contradicting the proposer raises a concern.</summary>
    public static Stance Disagreeing(
        MessageFacts message, int paragraph, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings)
    {
        var answered = AnsweredBy(message, paragraph);
        if (answered < 0 || thread[answered].Proposes) return Stance.Opposes;
        if (thread[answered].ByProposer) return Stance.Concern;
        return readings[answered]?.Stance switch
        {
            Stance.Opposes or Stance.Concern => Stance.Supports,
            Stance.Supports or Stance.SupportsIf => Stance.Concern,
            _ => Stance.None,
        };
    }

    private static int AnsweredBy(MessageFacts message, int paragraph) =>
        paragraph >= 0 && paragraph < message.Answers.Count ? message.Answers[paragraph] : message.AnswersMost;
}
