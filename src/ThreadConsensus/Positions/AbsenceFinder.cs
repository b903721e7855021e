using ThreadConsensus.People;

namespace ThreadConsensus.Positions;

/// <summary>Finds who is away, recused, asked for time or left the decision to somebody else.</summary>
public static class AbsenceFinder
{
    /// <summary>An absence recorded that begins within this time is told of beforehand: the archive's newest mail, by
    /// which the instant is chosen, may be some days old.</summary>
    private static readonly TimeSpan Foreseen = TimeSpan.FromDays(60);

    /// <summary>
    /// What holds at an instant, one a person, in the order of their ids. What a user recorded beats what somebody
    /// says; of his own statements the last counts, until he takes a position after it. Whoever said that he is away
    /// and named no day is back with the next message that he writes on another day.
    /// </summary>
    /// <param name="spoken">The thread with its readings.</param>
    /// <param name="recorded">What a user recorded for this proposal or for every one.</param>
    /// <param name="deciders">Whom somebody may defer to.</param>
    /// <param name="asOf">Messages said later are ignored.</param>
    public static IReadOnlyList<Absence> Find(
        SpokenThread spoken, IReadOnlyList<Absence> recorded, IReadOnlyList<Decider> deciders, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(deciders);
        var found = new SortedDictionary<string, Absence>(StringComparer.Ordinal);
        foreach (var index in spoken.Order)
        {
            if (spoken.At(index) > asOf) break;
            if (spoken.ByRobot(index)) continue;
            var person = spoken.Author(index);
            if (Said(spoken, index) is { } said) found[person.Id] = said;
            else if (found.TryGetValue(person.Id, out var earlier) && IsOver(earlier, spoken, index))
                found.Remove(person.Id);
        }

        foreach (var absence in recorded.Where(absence => absence.HoldsAt(asOf)))
            found[absence.Person.Id] = absence;
        var holding = found.Values.Where(absence => absence.HoldsAt(asOf)).ToList();
        var coming = recorded.Where(absence => absence.From > asOf && absence.From <= asOf + Foreseen
            && !holding.Exists(other => SpokenThread.Same(other.Person, absence.Person)));
        return [.. holding.Concat(coming)
            .OrderBy(absence => absence.Person.Id, StringComparer.Ordinal)
            .Select(absence => Named(absence, deciders) with
            {
                Decides = deciders.Any(decider =>
                    decider.HasFormalPower && SpokenThread.Same(decider.Person, absence.Person)),
            })];
    }

    private static Absence? Said(SpokenThread spoken, int index)
    {
        var message = spoken.Message(index);
        if (AvailabilityReader.Read(message.Body, message.Node.Date).LastOrDefault() is not { } said) return null;
        return new Absence
        {
            Person = spoken.Author(index),
            Kind = said.Kind,
            From = message.Node.Date,
            Until = said.Until,
            DefersTo = said.To,
            MessageId = message.Node.Id,
            StartLine = said.StartLine,
            EndLine = said.EndLine,
            Text = said.Text,
        };
    }

    private static bool IsOver(Absence earlier, SpokenThread spoken, int index)
    {
        if (LedgerBuilder.IsPosition(spoken.Readings[index].Stance)) return true;
        return earlier is { Kind: AvailabilityKind.Away, Until: null, From: { } from }
            && spoken.At(index) - from >= TimeSpan.FromDays(1);
    }

    /// <summary>A first or last name is enough where only one decider bears it.</summary>
    private static Absence Named(Absence absence, IReadOnlyList<Decider> deciders)
    {
        if (absence.DefersTo.Length == 0 || absence.DefersToPerson is not null) return absence;
        var wanted = NameFolding.Fold(absence.DefersTo).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fitting = deciders.Select(decider => decider.Person)
            .DistinctBy(person => person.Id, StringComparer.Ordinal)
            .Where(person => Bears(person, wanted))
            .Take(2)
            .ToList();
        return fitting.Count == 1 ? absence with { DefersToPerson = fitting[0] } : absence;
    }

    private static bool Bears(Person person, string[] words)
    {
        var name = NameFolding.Fold(person.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.All(word => name.Contains(word, StringComparer.Ordinal));
    }
}
