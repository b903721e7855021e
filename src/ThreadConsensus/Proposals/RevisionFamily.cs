namespace ThreadConsensus.Proposals;

/// <summary>The revisions of one proposal over several threads.</summary>
/// <param name="Id">What all of them are known by: the id of the earliest.</param>
/// <param name="Members">At least one, in the order posted; those of one <see cref="RevisionMember.Step"/> are one
/// revision.</param>
public sealed record RevisionFamily(string Id, IReadOnlyList<RevisionMember> Members)
{
    /// <summary>The place of each member, in their order.</summary>
    public IEnumerable<RevisionPlace> Places()
    {
        var newest = Members.First(member => member.Step == Members[^1].Step).Posted.Ref;
        return Members.Select(member => new RevisionPlace(
            Id, member.Posted.Ref, member.Step == Members[^1].Step ? null : newest));
    }
}
