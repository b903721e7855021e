namespace ThreadConsensus.Reports;

/// <summary>Where somebody asked for opinions.</summary>
/// <param name="MessageId">Node id of the message.</param>
/// <param name="By">Who asked.</param>
/// <param name="On">When; null when the message has no date.</param>
/// <param name="Text">His words; empty when only the message as a whole asks.</param>
/// <param name="Line">Line of the decoded body, from 1.</param>
public sealed record Question(string MessageId, string By, DateTimeOffset? On, string Text, int Line);
