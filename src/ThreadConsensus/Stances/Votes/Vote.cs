namespace ThreadConsensus.Stances.Votes;

/// <summary>A vote as a number.</summary>
internal static class Vote
{
    public const double Strongest = 2;

    /// <summary>What a number stands for: anything above nought approves, "0", "+0" and "-0" abstain.</summary>
    public static Stance StanceOf(double strength) =>
        strength > 0 ? Stance.Supports : strength < 0 ? Stance.Opposes : Stance.Abstains;
}
