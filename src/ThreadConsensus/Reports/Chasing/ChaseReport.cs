using ThreadConsensus.Decisions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports.Chasing;

/// <summary>
/// Whose opinion is missing: open proposals by those who may decide, and for each person what he is late with. Nobody
/// is late who has answered in prose, whose area it is not, whose window is not over, who is away or recused, or whose
/// answer could change nothing.
/// </summary>
public sealed record ChaseReport
{
    public required DateTimeOffset Now { get; init; }

    /// <summary>Days to answer where a call names no day.</summary>
    public required int Days { get; init; }

    /// <summary>Open proposals that miss somebody's word: what somebody is late with first.</summary>
    public required IReadOnlyList<ChasedProposal> Proposals { get; init; }

    /// <summary>Who is late, the oldest question first.</summary>
    public required IReadOnlyList<ChasedPerson> People { get; init; }

    /// <summary>Open proposals left out as dead.</summary>
    public required int LeftOut { get; init; }

    /// <summary>False when nobody is known who may decide anything.</summary>
    public required bool RosterKnown { get; init; }

    /// <summary>Who was asked for, where nobody of that name may decide any of them; null else.</summary>
    public string? UnknownWho { get; init; }

    /// <param name="all">Proposals of any kind and state, at least in brief.</param>
    /// <param name="fullOf">The whole line of one of them; asked only for those that may be chased.</param>
    /// <param name="options">Whom to chase, and when.</param>
    public static ChaseReport Of(IReadOnlyList<ProposalLine> all, Func<ProposalLine, ProposalLine> fullOf, ChaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(fullOf);
        ArgumentNullException.ThrowIfNull(options);
        var open = all.Where(line => !line.IsClosed && line.Verdict != Verdict.NoProposal && IsOfMilestone(line, options)).ToList();
        var newest = all.Max(line => line.LastActivity);
        var alive = open.Where(line => IsAlive(line, newest, options)).Select(fullOf).ToList();
        var proposals = alive
            .Select(line => new ChasedProposal(line, Cells(line, options)))
            .Where(proposal => proposal.Cells.Any(cell => IsMissing(cell.State)))
            .OrderBy(proposal => Urgency(proposal))
            .ThenBy(proposal => Waiting(proposal))
            .ThenBy(proposal => proposal.Line.ThreadId, StringComparer.Ordinal)
            .ThenBy(proposal => proposal.Line.RootId, StringComparer.Ordinal)
            .ToList();
        return new ChaseReport
        {
            Now = options.Now,
            Days = options.Days,
            Proposals = proposals,
            People = PeopleOf(proposals),
            LeftOut = open.Count - alive.Count,
            UnknownWho = options.Who is { } who
                && !alive.Exists(line => line.Deciders.Any(decider => ProposalFilter.IsNamed(decider.Person, who)))
                ? who
                : null,
            RosterKnown = alive.Count == 0 || alive.Any(line => line.Deciders.Count > 0),
        };
    }

    /// <summary>True for the states that still wait for a word.</summary>
    public static bool IsMissing(ChaseState state) =>
        state is ChaseState.Asked or ChaseState.Due or ChaseState.Late or ChaseState.Away;

    private static bool IsOfMilestone(ProposalLine line, ChaseOptions options) =>
        options.Milestone is not { } text || line.Subject.Contains(text, StringComparison.OrdinalIgnoreCase)
        || line.MadeIn?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsAlive(ProposalLine line, DateTimeOffset? newest, ChaseOptions options) =>
        options.Horizon is not { } horizon || line.LastActivity is not { } last || newest - last < horizon;

    /// <summary>
    /// What somebody is late with comes before what somebody was asked, that before what anybody could take.
    /// </summary>
    private static int Urgency(ChasedProposal proposal) =>
        proposal.Cells.Any(cell => cell.State == ChaseState.Late) ? 0
        : proposal.Cells.Any(cell => cell.State == ChaseState.Asked) ? 1
        : 2;

    /// <summary>The longest waiting first; of what nobody was asked about, the newest.</summary>
    private static long Waiting(ChasedProposal proposal) =>
        Since(proposal.Line, null).UtcTicks * (Urgency(proposal) == 2 ? -1 : 1);

    private static ChaseCell[] Cells(ProposalLine line, ChaseOptions options) =>
    [
        .. line.Deciders
            .Where(decider => options.Role is not { } role || decider.Role == role)
            .Where(decider => options.Who is not { } who || ProposalFilter.IsNamed(decider.Person, who))
            .Select(decider => new ChaseCell(decider, StateOf(line, decider, options), StanceOf(decider))),
    ];

    private static Stance StanceOf(DeciderStanding decider) =>
        decider.State == DeciderState.Proposer ? Stance.Proposes : decider.Stance;

    private static ChaseState StateOf(ProposalLine line, DeciderStanding decider, ChaseOptions options) => decider.State switch
    {
        DeciderState.Proposer or DeciderState.Spoke or DeciderState.TookPart => ChaseState.Spoke,
        DeciderState.Recused => ChaseState.Recused,
        DeciderState.NotNeeded => ChaseState.NotNeeded,
        DeciderState.Away when !(decider.AwayUntil <= options.Now) => ChaseState.Away,
        _ when options.Now >= WindowEnd(line, decider, options) && line.IsPutTo(decider) => ChaseState.Late,
        _ => decider.AskedIn is null || decider.AskedOfAll ? ChaseState.Due : ChaseState.Asked,
    };

    /// <summary>The day that the call names, unless he was asked after it; else so many days after he was asked, came
    /// back or it was proposed.</summary>
    private static DateTimeOffset WindowEnd(ProposalLine line, DeciderStanding decider, ChaseOptions options)
    {
        var asked = Since(line, decider);
        if (decider.AwayUntil is { } back && back > asked) asked = back;
        return line.Deadline is { } deadline && deadline > asked ? deadline : asked.AddDays(options.Days);
    }

    private static DateTimeOffset Since(ProposalLine line, DeciderStanding? decider) =>
        decider?.AskedOn ?? line.ProposedOn ?? line.Started ?? DateTimeOffset.MinValue;

    private static List<ChasedPerson> PeopleOf(List<ChasedProposal> proposals) =>
    [
        .. proposals
            .SelectMany(proposal => proposal.Cells.Where(cell => cell.State == ChaseState.Late).Select(cell => new ChaseItem(
                proposal.Line,
                cell.Decider,
                cell.Decider.AskedIn is { } asked ? proposal.Line.QuestionIn(asked) : null,
                Since(proposal.Line, cell.Decider))))
            .GroupBy(item => item.Decider.Person.Id, StringComparer.Ordinal)
            .Select(items => new ChasedPerson(items.First().Decider.Person, [.. items.OrderBy(item => item.Since)]))
            .OrderBy(person => person.Items[0].Since)
            .ThenBy(person => person.Person.Id, StringComparer.Ordinal),
    ];
}
