namespace ThreadConsensus.Storage;

/// <summary>A user's word that two identities are one person, or two.</summary>
/// <param name="Number">By which it can be undone; given by the archive.</param>
/// <param name="IsSplit">True for two people.</param>
/// <param name="One">An address, or a full name.</param>
/// <param name="Other">An address, or a full name.</param>
/// <param name="Because">The reason; empty when he gave none.</param>
/// <param name="RecordedOn">When.</param>
public sealed record StoredIdentityWord(
    int Number, bool IsSplit, string One, string Other, string Because, DateTimeOffset RecordedOn)
{
    /// <summary>True when both words are about the same two identities, in either order.</summary>
    public bool IsAboutThePairOf(StoredIdentityWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return (Same(One, word.One) && Same(Other, word.Other)) || (Same(One, word.Other) && Same(Other, word.One));
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
