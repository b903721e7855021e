namespace ThreadConsensus.Mail.Smtp;

/// <summary>What became of a mail for one recipient.</summary>
/// <param name="Address">Of the recipient.</param>
/// <param name="State">How it stands.</param>
/// <param name="Answer">
/// The server's words on one line, made printable; what went wrong where it said none; empty when accepted.
/// </param>
public sealed record RecipientAnswer(string Address, DeliveryState State, string Answer);
