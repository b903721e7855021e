namespace ThreadConsensus.Positions;

/// <summary>An absence that a user recorded, with what it is about.</summary>
/// <param name="Absence">Who, and until when.</param>
/// <param name="ProposalId">The proposal; empty for every one.</param>
/// <param name="MessageId">Node id of the message that made it; empty for every one.</param>
public sealed record RecordedAbsence(Absence Absence, string ProposalId, string MessageId)
{
    public bool IsAbout(string proposalId, string messageId) => ProposalId.Length == 0
        || string.Equals(ProposalId, proposalId, StringComparison.Ordinal)
        || string.Equals(MessageId, messageId, StringComparison.Ordinal);
}
