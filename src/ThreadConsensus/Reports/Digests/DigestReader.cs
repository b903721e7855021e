namespace ThreadConsensus.Reports.Digests;

/// <summary>Whom a digest is for.</summary>
/// <param name="Address">Where it goes; empty for nobody in particular.</param>
/// <param name="People">
/// Ids of <see cref="People.Person"/> that he goes by; empty for a list or for nobody in particular.
/// </param>
public sealed record DigestReader(string Address, IReadOnlySet<string> People)
{
    public static DigestReader Anybody { get; } = new("", new HashSet<string>(StringComparer.Ordinal));
}
