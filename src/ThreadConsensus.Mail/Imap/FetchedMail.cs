using ThreadConsensus.Mail.Sources;

namespace ThreadConsensus.Mail.Imap;

/// <summary>A mail as the server gave it.</summary>
/// <param name="Raw">
/// Its bytes; the place names account, folder and UID, the separator date is the server's INTERNALDATE.
/// </param>
/// <param name="IsPartial">True when parts were left out; see <see cref="ReducedMail"/>.</param>
public sealed record FetchedMail(RawMail Raw, uint Uid, bool IsPartial);
