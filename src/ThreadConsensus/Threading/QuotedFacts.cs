using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>What the quotations of one message, taken together, say of it.</summary>
internal sealed record QuotedFacts(Mailbox Author, DateTimeOffset? Time, bool InDoubt, string Subject);
