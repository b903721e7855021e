namespace ThreadConsensus.Cli.Digests;

/// <summary>Which digest is wanted.</summary>
/// <param name="Medium">
/// <c>mail</c> or <c>file</c>: what went into a file has not been mailed, and the other way round.
/// </param>
/// <param name="Address">Whom it is for; empty for nobody in particular.</param>
/// <param name="List">Only threads of this list: part of the list id, case ignored; null for every list.</param>
/// <param name="Since">What has changed since then, whatever has been told; null for since the last one.</param>
internal sealed record DigestRequest(string Medium, string Address, string? List, DateTimeOffset? Since)
{
    /// <summary>The name that what has been told is kept under.</summary>
    public string Reader => $"{Medium}:{Address.ToLowerInvariant()} {List?.ToLowerInvariant()}";
}
