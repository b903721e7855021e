namespace ThreadConsensus.Mail.Smtp;

/// <param name="Title">For readers: "Digest of xen-devel".</param>
/// <param name="Id">
/// The List-Id without angle brackets: letters, digits, dots, hyphens and underscores (RFC 2919 section 3).
/// </param>
public sealed record MailStream(string Title, string Id);
