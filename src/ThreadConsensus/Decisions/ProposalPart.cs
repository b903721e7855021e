using ThreadConsensus.Positions;

namespace ThreadConsensus.Decisions;

/// <summary>A patch of a series, with what was said of it: on itself, or on the series as a whole.</summary>
/// <param name="MessageId">Node id of the message that posts it.</param>
/// <param name="Subject">Its subject as written.</param>
/// <param name="Ledger">The entries that hold for it.</param>
public sealed record ProposalPart(string MessageId, string Subject, PositionLedger Ledger);
