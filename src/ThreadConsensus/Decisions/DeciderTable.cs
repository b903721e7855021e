using ThreadConsensus.People;
using ThreadConsensus.Positions;

namespace ThreadConsensus.Decisions;

/// <summary>Where each of those stands whose word a proposal awaits: the row of a proposal in a chase.</summary>
public static class DeciderTable
{
    /// <param name="deciders">Those whose word it awaits.</param>
    /// <param name="rule">The rule of the proposal.</param>
    /// <param name="decisionCase">The case.</param>
    /// <param name="decision">What the rule says of it.</param>
    /// <param name="awaiting">Who has not spoken, as found.</param>
    /// <param name="absences">Who is not to be expected.</param>
    /// <param name="wrote">True for who wrote in the thread.</param>
    public static IReadOnlyList<DeciderStanding> Of(
        IReadOnlyList<Decider> deciders,
        DecisionRule rule,
        DecisionCase decisionCase,
        Decision decision,
        IReadOnlyList<Awaited> awaiting,
        IReadOnlyList<Absence> absences,
        Func<Person, bool> wrote)
    {
        ArgumentNullException.ThrowIfNull(deciders);
        ArgumentNullException.ThrowIfNull(decisionCase);
        ArgumentNullException.ThrowIfNull(awaiting);
        ArgumentNullException.ThrowIfNull(absences);
        ArgumentNullException.ThrowIfNull(wrote);
        var spoken = decisionCase.Ledger.Standing().Where(entry => entry.IsHeardHere || entry.PickedUpIn is not null)
            .ToDictionary(entry => entry.Person.Id, entry => entry.Stance, StringComparer.Ordinal);
        return [.. deciders
            .Where(decider => decider.HasFormalPower)
            .DistinctBy(decider => decider.Person.Id, StringComparer.Ordinal)
            .Select(decider =>
            {
                var row = new DeciderStanding
                {
                    Person = decider.Person, Role = decider.Role, Area = decider.Area, State = DeciderState.NotNeeded,
                };
                if (SpokenThread.Same(decider.Person, decisionCase.Proposer)) return row with { State = DeciderState.Proposer };
                if (spoken.TryGetValue(decider.Person.Id, out var stance)) return row with { State = DeciderState.Spoke, Stance = stance };
                var absence = absences.FirstOrDefault(absence =>
                    SpokenThread.Same(absence.Person, decider.Person) && absence.HoldsAt(decisionCase.AsOf));
                if (absence is { IsPassing: false }) return row with { State = DeciderState.Recused };
                var awaited = awaiting.FirstOrDefault(awaited => SpokenThread.Same(awaited.Person, decider.Person));
                if (awaited is null) return row with { State = wrote(decider.Person) ? DeciderState.TookPart : DeciderState.NotNeeded };
                return Silent(row, awaited, WordWeigher.Weigh(rule, decisionCase, decision, decider), decision, absence);
            })];
    }

    /// <summary>
    /// Where only a person can judge, or an objection stands that no number of approvals undoes, whoever was asked for his
    /// opinion is missing from what there is to judge.
    /// </summary>
    private static bool IsForPeopleToJudge(Decision decision) =>
        decision.Outcome == DecisionOutcome.NeedsJudgement
        || decision.StillNeeded.Any(needed => needed.Kind == StillNeeded.Withdrawal);

    private static DeciderStanding Silent(
        DeciderStanding row, Awaited awaited, WordEffect effect, Decision decision, Absence? absence)
    {
        var needed = effect.IsNeeded
            || (awaited.AskedInPerson && effect.CouldChange)
            || (awaited.AskedIn is not null && IsForPeopleToJudge(decision));
        return row with
        {
            State = !needed ? DeciderState.NotNeeded : absence is null ? DeciderState.Missing : DeciderState.Away,
            AskedIn = awaited.AskedIn,
            AskedOn = awaited.AskedOn,
            AskedInPerson = awaited.AskedInPerson,
            AskedOfAll = awaited.AskedOfAll,
            AwayUntil = absence?.Until,
            Effect = effect,
        };
    }
}
