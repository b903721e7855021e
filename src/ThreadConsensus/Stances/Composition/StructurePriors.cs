namespace ThreadConsensus.Stances.Composition;

/// <summary>
/// What people other than the proposer do at each <see cref="Place"/> when they cast no vote and give no trailer.
/// Rounded shares of what was counted on some hundred threads of four lists: a patch quoted between remarks is a review; a
/// third voice answering a third voice is mostly talk.
/// </summary>
internal static class StructurePriors
{
    /// <summary>In the order supports, supports-if, concern, opposes, abstains, asks, none.</summary>
    private static readonly Dictionary<Place, double[]> Shares = new()
    {
        [Place.PatchReview] = [0.03, 0.01, 0.82, 0.01, 0.005, 0.09, 0.035],
        [Place.PatchReply] = [0.25, 0.04, 0.50, 0.07, 0.01, 0.05, 0.08],
        [Place.PatchDialogue] = [0.16, 0.02, 0.45, 0.05, 0.01, 0.10, 0.21],
        [Place.PatchAside] = [0.19, 0.02, 0.19, 0.08, 0.01, 0.05, 0.46],
        [Place.VoteReply] = [0.44, 0.02, 0.14, 0.04, 0.02, 0.12, 0.22],
        [Place.VoteAside] = [0.12, 0.01, 0.14, 0.03, 0.01, 0.10, 0.59],
        [Place.DebateReply] = [0.25, 0.02, 0.18, 0.24, 0.02, 0.08, 0.21],
        [Place.DebateDialogue] = [0.27, 0.04, 0.15, 0.14, 0.01, 0.07, 0.32],
        [Place.DebateAside] = [0.27, 0.01, 0.12, 0.09, 0.01, 0.04, 0.46],
    };

    public static double[] LogOf(Place place)
    {
        var shares = Shares[place];
        var scores = new double[8];
        Array.Fill(scores, double.NegativeInfinity);
        scores[(int)Stance.Supports] = Math.Log(shares[0]);
        scores[(int)Stance.SupportsIf] = Math.Log(shares[1]);
        scores[(int)Stance.Concern] = Math.Log(shares[2]);
        scores[(int)Stance.Opposes] = Math.Log(shares[3]);
        scores[(int)Stance.Abstains] = Math.Log(shares[4]);
        scores[(int)Stance.Asks] = Math.Log(shares[5]);
        scores[(int)Stance.None] = Math.Log(shares[6]);
        return scores;
    }
}
