namespace ThreadConsensus.People;

/// <summary>One line of a .mailmap file.</summary>
/// <param name="Name">The proper name; empty to keep the one used.</param>
/// <param name="Address">The proper address; empty to keep the one used.</param>
/// <param name="UsedName">Only mails under this name are meant; empty for any.</param>
/// <param name="UsedAddress">The address used.</param>
public sealed record MailmapEntry(string Name, string Address, string UsedName, string UsedAddress);
