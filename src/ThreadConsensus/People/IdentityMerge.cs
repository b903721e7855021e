namespace ThreadConsensus.People;

/// <summary>A user's word that two identities are one person.</summary>
/// <param name="One">An address, or a full name.</param>
/// <param name="Other">An address, or a full name.</param>
/// <param name="Note">Why; empty when he gave no reason.</param>
public sealed record IdentityMerge(string One, string Other, string Note = "");
