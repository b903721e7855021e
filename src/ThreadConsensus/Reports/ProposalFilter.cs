using ThreadConsensus.Decisions;
using ThreadConsensus.People;

namespace ThreadConsensus.Reports;

/// <summary>Which proposals a list shows; every condition given must hold.</summary>
public sealed record ProposalFilter
{
    /// <summary>Only undecided ones.</summary>
    public bool Open { get; init; }

    /// <summary>Only decided ones.</summary>
    public bool Closed { get; init; }

    /// <summary>Only those with a live disagreement.</summary>
    public bool Contested { get; init; }

    /// <summary>Only those that miss the word of somebody whose name, address or id holds this, case ignored; null for
    /// anybody.</summary>
    public string? Awaiting { get; init; }

    /// <summary>Only undecided ones in which nobody has written for so many days or more; null for no bound.</summary>
    public int? StaleDays { get; init; }

    public bool Matches(ProposalLine line, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(line);
        if ((Open && line.IsClosed) || (Closed && !line.IsClosed)) return false;
        if (Contested && line.Verdict != Verdict.OpenContested) return false;
        if (StaleDays is { } days && (line.IsClosed || line.LastActivity is not { } last || (now - last).TotalDays < days)) return false;
        return Awaiting is not { } who || line.Deciders.Any(decider => decider.State == DeciderState.Missing && line.IsPutTo(decider) && IsNamed(decider.Person, who));
    }

    /// <summary>True when a name, address or id of somebody holds a text, case ignored.</summary>
    public static bool IsNamed(Person person, string who)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Name.Contains(who, StringComparison.OrdinalIgnoreCase)
            || person.Id.Contains(who, StringComparison.OrdinalIgnoreCase)
            || person.Identities.Any(identity => identity.Mailbox.Address.Contains(who, StringComparison.OrdinalIgnoreCase));
    }
}
