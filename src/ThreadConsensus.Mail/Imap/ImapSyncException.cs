namespace ThreadConsensus.Mail.Imap;

/// <summary>A sync that cannot go on and that trying again does not help; the message says what to do.</summary>
public sealed class ImapSyncException(string message, Exception? inner = null) : Exception(message, inner);
