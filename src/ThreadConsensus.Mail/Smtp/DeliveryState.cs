namespace ThreadConsensus.Mail.Smtp;

/// <summary>How it stands with one recipient of a mail.</summary>
public enum DeliveryState
{
    /// <summary>The server has taken the mail for him.</summary>
    Accepted,

    /// <summary>Refused for good (5xx): sending the same again does not help.</summary>
    Refused,

    /// <summary>Not taken yet (4xx, or no server): the same mail may be sent again later.</summary>
    Postponed,

    /// <summary>
    /// The connection broke after the mail was handed over and before the answer: it may have been taken. The same mail
    /// under the same Message-ID may be sent again (RFC 5321 section 4.2.5).
    /// </summary>
    Uncertain,
}
