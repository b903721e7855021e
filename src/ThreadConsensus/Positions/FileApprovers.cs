namespace ThreadConsensus.Positions;

/// <summary>Who may approve a change of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Sections">Every section that covers it, the most specific first; the catch-all last.</param>
public sealed record FileApprovers(string Path, IReadOnlyList<AreaApprovers> Sections)
{
    /// <summary>The section whose maintainers decide: the most specific one that has any; null when none has.</summary>
    public AreaApprovers? Deciding
    {
        get
        {
            foreach (var section in Sections)
            {
                if (section.Maintainers.Count > 0) return section;
            }

            return null;
        }
    }
}
