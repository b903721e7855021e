using MailKit.Net.Smtp;

namespace ThreadConsensus.Mail.Smtp;

/// <summary>The recipients of one mail and what is known of each, over several attempts.</summary>
internal sealed class SendingRound(IReadOnlyList<string> recipients)
{
    private readonly Dictionary<string, RecipientAnswer> _answers = recipients
        .ToDictionary(
            static address => address,
            static address => new RecipientAnswer(address, DeliveryState.Postponed, "not tried"),
            StringComparer.Ordinal);

    public IReadOnlyList<string> Unfinished => Result.Unfinished;

    /// <summary>True when the last attempt failed at the connection rather than by an answer.</summary>
    public bool LostConnection { get; private set; }

    /// <summary>The last answer that was no yes, for a note.</summary>
    public string LastAnswer { get; private set; } = "";

    public Delivery Result => new([.. recipients.Select(address => _answers[address])]);

    /// <summary>The mail has been taken for those whose RCPT was accepted.</summary>
    public void Took(SmtpConversation conversation)
    {
        LostConnection = false;
        ReadRefusals(conversation);
        foreach (var address in conversation.AcceptedRecipients) Set(address, DeliveryState.Accepted, "");
    }

    /// <summary>The server answered that it does not take the mail now, or at all.</summary>
    public void Refused(SmtpConversation conversation, SmtpCommandException reason)
    {
        LostConnection = false;
        // Once the sender is refused, what is said of the recipients only follows from it.
        var ofSender = reason.ErrorCode == SmtpErrorCode.SenderNotAccepted;
        if (!ofSender) ReadRefusals(conversation);
        var told = ofSender ? [] : conversation.Refusals.Keys;
        foreach (var address in Unfinished.Except(told, StringComparer.Ordinal))
            Set(address, StateOf(reason.StatusCode), Text(reason.StatusCode, reason.Message));
    }

    /// <summary>No sentence of the server says what became of the mail.</summary>
    public void Lost(SmtpConversation? conversation, string reason)
    {
        LostConnection = true;
        if (conversation is not null) ReadRefusals(conversation);
        foreach (var address in Unfinished.Except(conversation?.Refusals.Keys ?? [], StringComparer.Ordinal))
        {
            var handedOver = conversation?.AcceptedRecipients.Contains(address) ?? false;
            var wasUncertain = _answers[address].State == DeliveryState.Uncertain;
            Set(address, handedOver || wasUncertain ? DeliveryState.Uncertain : DeliveryState.Postponed, reason);
        }
    }

    private void ReadRefusals(SmtpConversation conversation)
    {
        foreach (var (address, response) in conversation.Refusals)
            Set(address, StateOf(response.StatusCode), Text(response.StatusCode, response.Response));
    }

    private void Set(string address, DeliveryState state, string answer)
    {
        if (state != DeliveryState.Accepted) LastAnswer = answer;
        _answers[address] = new RecipientAnswer(address, state, answer);
    }

    private static DeliveryState StateOf(SmtpStatusCode code) =>
        (int)code is >= 400 and < 500 ? DeliveryState.Postponed : DeliveryState.Refused;

    private static string Text(SmtpStatusCode code, string words) =>
        Reports.Printable.Line($"{(int)code} {words}", 300);
}
