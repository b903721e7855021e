using ThreadConsensus.Messages;

namespace ThreadConsensus.People;

/// <summary>
/// One human being behind one or more addresses.
/// </summary>
/// <param name="Id">Stable whatever the order of import: the identity's first address in ordinal order, in lower case,
/// or <c>name:</c> and the folded name where no address is known.</param>
/// <param name="Name">The fullest name used.</param>
/// <param name="Identities">Every mailbox merged into this person, with why; ordered.</param>
public sealed record Person(string Id, string Name, IReadOnlyList<Identity> Identities)
{
    public Mailbox Mailbox => Identities.Count == 0 ? new Mailbox(Name, "")
        : Identities[0].Mailbox with { Name = Name };
}
