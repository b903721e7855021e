namespace ThreadConsensus.People;

/// <summary>A user's word that two identities are different people; it undoes any merge between them.</summary>
/// <param name="One">An address, or a full name.</param>
/// <param name="Other">An address, or a full name.</param>
public sealed record IdentitySplit(string One, string Other);
