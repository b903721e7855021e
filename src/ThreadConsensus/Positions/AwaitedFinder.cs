using System.Globalization;
using ThreadConsensus.People;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>Finds who may decide and has not spoken, and where he was asked.</summary>
public static class AwaitedFinder
{
    /// <param name="spoken">The thread with its readings.</param>
    /// <param name="ledger">The ledger, already cut to the instant asked for.</param>
    /// <param name="deciders">Those whose word the proposal awaits.</param>
    /// <param name="asOf">Messages said later are ignored.</param>
    /// <param name="files">Who may approve which file; where one maintainer of a section has approved, its others are
    /// not awaited. Empty when no files are known.</param>
    /// <param name="absences">
    /// Who is not to be expected now: who is recused or defers to another is not awaited.
    /// </param>
    public static IReadOnlyList<Awaited> Find(
        SpokenThread spoken,
        PositionLedger ledger,
        IReadOnlyList<Decider> deciders,
        DateTimeOffset asOf,
        IReadOnlyList<FileApprovers> files,
        IReadOnlyList<Absence> absences)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(deciders);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(absences);
        var standing = ledger.Standing().Where(entry => entry.IsHeardHere || entry.PickedUpIn is not null).ToList();
        var holders = standing.Select(entry => entry.Person.Id).ToHashSet(StringComparer.Ordinal);
        var approved = ApprovedAreas(standing, files);
        var awaited = new List<Awaited>();
        foreach (var decider in deciders.DistinctBy(decider => decider.Person.Id, StringComparer.Ordinal))
        {
            if (!decider.HasFormalPower || SpokenThread.Same(decider.Person, spoken.Proposer)) continue;
            if (holders.Contains(decider.Person.Id) || approved.Contains(decider.Area)) continue;
            var before = ledger.Standing().FirstOrDefault(entry =>
                entry.GivenOn is not null && SpokenThread.Same(entry.Person, decider.Person));
            var absence = absences.FirstOrDefault(absence => SpokenThread.Same(absence.Person, decider.Person));
            if (Awaiting(spoken, decider, before, asOf, absence) is { } entry) awaited.Add(entry);
        }

        return awaited;
    }

    private static HashSet<string> ApprovedAreas(List<LedgerEntry> standing, IReadOnlyList<FileApprovers> files)
    {
        var approvers = standing
            .Where(entry => entry.Stance == Stance.Supports)
            .Select(entry => entry.Person.Id)
            .ToHashSet(StringComparer.Ordinal);
        return files
            .Select(file => file.Deciding)
            .OfType<AreaApprovers>()
            .Where(area => area.Maintainers.Any(person => approvers.Contains(person.Id)))
            .Select(area => area.Area)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static Awaited? Awaiting(
        SpokenThread spoken, Decider decider, LedgerEntry? before, DateTimeOffset asOf, Absence? absence)
    {
        if (absence is { IsPassing: false }) return null;
        var last = LastWord(spoken, decider.Person, asOf);
        var call = CallFinder.Nearest(spoken, decider, asOf, last);
        var asked = last >= 0 && spoken.Readings[last].Stance == Stance.Asks;
        // Who has taken part without a position is awaited again only once somebody asks him in person.
        if (last >= 0 && !asked && absence is null && call is not { InPerson: true }) return null;
        var role = RoleWords(decider);
        var reason = call is { } found
            ? $"May decide as {role}; {NameOf(spoken, found.Index)} asked {found.Whom}{On(spoken, found.Index)}, "
                + "and no answer has come."
            : asked ? $"May decide as {role}; asked for information{On(spoken, last)} and has not taken a position."
            : before is not null ? $"May decide as {role}; {Verb(before.Stance)} {before.GivenOn} and has not spoken since."
            : $"May decide as {role} and has not spoken; nobody has asked for it.";
        var message = call is { } at ? spoken.Message(at.Index).Node : null;
        return new Awaited(
            decider.Person, decider.Role, decider.Area, message?.Id, message?.Date, reason + Excuse(absence, asOf))
        {
            Absence = absence,
            AskedInPerson = call is { InPerson: true },
            AskedOfAll = call is { OfAll: true },
        };
    }

    private static string Excuse(Absence? absence, DateTimeOffset asOf) => absence switch
    {
        { Kind: AvailabilityKind.Away } => " Away" + From(absence, asOf) + Until(absence) + ".",
        { Kind: AvailabilityKind.Held } => " Asked for time" + Until(absence) + ".",
        _ => "",
    };

    private static string From(Absence absence, DateTimeOffset asOf) => absence.From is { } from && from > asOf
        ? " from " + from.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : "";

    private static string Until(Absence absence) => absence.Until is { } until
        ? " until " + until.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : "";

    /// <summary>Index of the last message in which somebody said something; -1 when there is none.</summary>
    private static int LastWord(SpokenThread spoken, Person person, DateTimeOffset asOf)
    {
        for (var at = spoken.Order.Count - 1; at >= 0; at--)
        {
            var index = spoken.Order[at];
            if (spoken.At(index) <= asOf && SpokenThread.Same(spoken.Author(index), person)) return index;
        }

        return -1;
    }

    private static string NameOf(SpokenThread spoken, int index) =>
        spoken.Message(index).From.IsUnknown ? "somebody" : spoken.Author(index).Name;

    private static string Verb(Stance stance) => stance switch
    {
        Stance.Supports => "approved",
        Stance.SupportsIf => "approved under a condition",
        Stance.Opposes => "opposed",
        Stance.Abstains => "abstained on",
        _ => "asked for changes to",
    };

    private static string RoleWords(Decider decider) => decider.Role switch
    {
        DeciderRole.Committer => "committer",
        DeciderRole.ReleaseManager => "release manager",
        DeciderRole.Maintainer => decider.Area.Length == 0 ? "maintainer" : "maintainer of " + decider.Area,
        DeciderRole.Member => decider.Area.Length == 0 ? "member" : "member of " + decider.Area,
        _ => "reviewer",
    };

    private static string On(SpokenThread spoken, int index) => spoken.Message(index).Node.Date is { } date
        ? " on " + date.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : "";
}
