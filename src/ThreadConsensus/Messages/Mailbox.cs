namespace ThreadConsensus.Messages;

/// <summary>A name and an address as a header or an attribution line gave them (RFC 5322 section 3.4).</summary>
/// <param name="Name">The display name, decoded and unquoted; empty when there is none.</param>
/// <param name="Address">The addr-spec as written; empty when there is none, as in many attribution lines.</param>
public sealed record Mailbox(string Name, string Address)
{
    public static readonly Mailbox Unknown = new("", "");

    public bool IsUnknown => Name.Length == 0 && Address.Length == 0;

    /// <summary>What a report prints for this person: the name, else the address, else "unknown".</summary>
    public string Display => Name.Length > 0 ? Name : Address.Length > 0 ? Address : "unknown";

    public override string ToString() =>
        Address.Length == 0 ? Display : Name.Length == 0 ? Address : $"{Name} <{Address}>";
}
