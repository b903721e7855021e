using ThreadConsensus.Messages;

namespace ThreadConsensus.People;

/// <summary>One distinct mailbox while the directory is built.</summary>
/// <param name="Mailbox">As used.</param>
/// <param name="Name">Its name, cleaned.</param>
/// <param name="Address">Its address; none where a list put its own.</param>
/// <param name="Uses">How often it occurs.</param>
/// <param name="IsShared">True when many people use the address, so that it proves nothing.</param>
internal sealed record IdentityNode(Mailbox Mailbox, PersonName Name, MailAddress Address, int Uses, bool IsShared)
{
    /// <summary>True when the address tells people apart.</summary>
    public bool HasOwnAddress => Address.IsUsable && !IsShared;

    /// <summary>
    /// What people are told apart by: the address, else the full name, else what there is of a name at what is left of
    /// a masked address or at the address that it shares.
    /// </summary>
    public string OwnKey
    {
        get
        {
            if (HasOwnAddress) return Address.Key;
            if (Name.IsFull || Address.Text.Length == 0) return "name:" + Name.Key;
            return IsShared ? $"name:{Name.Key} {Address.Text}" : "name:" + Address.Text;
        }
    }
}
