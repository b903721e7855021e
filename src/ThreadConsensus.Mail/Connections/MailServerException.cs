namespace ThreadConsensus.Mail.Connections;

/// <summary>
/// Work with a mail server that cannot go on and that trying again does not help; the message says what to do.
/// </summary>
public sealed class MailServerException(string message, Exception? inner = null) : Exception(message, inner);
