using ThreadConsensus.People;

namespace ThreadConsensus.Positions;

/// <summary>Somebody who may decide on a proposal.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">In what role.</param>
/// <param name="Area">Area of the role; empty for the whole project.</param>
public sealed record Decider(Person Person, DeciderRole Role, string Area)
{
    /// <summary>True for a role that has formal power: a reviewer's word is advice.</summary>
    public bool HasFormalPower => Role != DeciderRole.Reviewer;
}
