namespace ThreadConsensus.Decisions;

/// <summary>How many voted how.</summary>
/// <param name="For">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstained">Votes that are neither.</param>
/// <param name="Eligible">How many may vote; 0 when that is not known.</param>
public readonly record struct Tally(int For, int Against, int Abstained, int Eligible)
{
    public int Cast => For + Against + Abstained;

    /// <summary>"Five votes for, none against, one abstaining, of seven who may vote."</summary>
    public string Sentence
    {
        get
        {
            var of = Eligible > 0 ? $", of {Findings.Number(Eligible)} who may vote" : "";
            var inFavour = Capital(Findings.Count(For, "vote"));
            return $"{inFavour} for, {None(Against)} against, {None(Abstained)} abstaining{of}.";
        }
    }

    internal static Tally Of(IEnumerable<Ballot> ballots, int eligible)
    {
        int inFavour = 0, against = 0, abstained = 0;
        foreach (var ballot in ballots)
        {
            if (ballot.IsFor) inFavour++;
            else if (ballot.IsAgainst) against++;
            else abstained++;
        }

        return new Tally(inFavour, against, abstained, eligible);
    }

    private static string None(int count) => count == 0 ? "none" : Findings.Number(count);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
