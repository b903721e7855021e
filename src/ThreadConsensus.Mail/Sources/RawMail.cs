namespace ThreadConsensus.Mail.Sources;

/// <summary>One mail as it lies in its source.</summary>
/// <param name="Bytes">
/// The mail itself (RFC 5322) byte for byte: without the separator of an mbox and with its <c>&gt;From </c> escapes
/// undone.
/// </param>
/// <param name="Place">File and mail number or byte offset, for messages to the user.</param>
/// <param name="SeparatorDate">The date in the mbox separator; null where there is none.</param>
/// <param name="Large">
/// Where the mail is larger than <see cref="SourceLimits.MailBytes"/>: all of it; <paramref name="Bytes"/> is then its
/// head.
/// </param>
public sealed record RawMail(
    ReadOnlyMemory<byte> Bytes, string Place, DateTimeOffset? SeparatorDate = null, LargeMail? Large = null);
