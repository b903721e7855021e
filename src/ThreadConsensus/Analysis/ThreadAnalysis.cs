using ThreadConsensus.Decisions;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Repository;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Analysis;

/// <summary>All that is known about one thread: what every report is made from.</summary>
public sealed record ThreadAnalysis
{
    public required DiscussionThread Thread { get; init; }

    /// <summary>Null when nothing is proposed.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>Its place among the revisions of its proposal; null when it has no others.</summary>
    public RevisionPlace? Place { get; init; }

    /// <summary>One a message, in the order of the thread.</summary>
    public required IReadOnlyList<StanceReading> Readings { get; init; }

    /// <summary>One a participant who took a position; deciders first, then by time.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    public IReadOnlyList<Concern> Concerns { get; init; } = [];

    public IReadOnlyList<Awaited> Awaiting { get; init; } = [];

    /// <summary>Who is away, recused, asked for time or left the decision to another, by id.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>
    /// The revision that each message is about, in the order of the thread; empty when there is no proposal.
    /// </summary>
    public IReadOnlyList<int> Revisions { get; init; } = [];

    /// <summary>Where each of those stands whose word the proposal awaits; empty once it is closed.</summary>
    public IReadOnlyList<DeciderStanding> Deciders { get; init; } = [];

    /// <summary>Where each question of a vote that puts several stands; empty for one that puts one.</summary>
    public IReadOnlyList<QuestionStanding> Questions { get; init; } = [];

    /// <summary>How opinion moved.</summary>
    public IReadOnlyList<OpinionTurn> Course { get; init; } = [];

    /// <summary>Null when there is no proposal.</summary>
    public Decision? Decision { get; init; }

    public required VerdictReading Verdict { get; init; }

    /// <summary>Patches that were committed, in the order posted.</summary>
    public IReadOnlyList<CommittedPatch> Commits { get; init; } = [];

    /// <summary>What else the thread proposes.</summary>
    public IReadOnlyList<SideAnalysis> Sides { get; init; } = [];

    /// <summary>Which proposal each message is about, see <see cref="ThreadProposals.About"/>. Its reading is on that
    /// one, but for what is put forward in place of the main proposal or beside it: there it is on the main
    /// one.</summary>
    public IReadOnlyList<int> About { get; init; } = [];

    /// <summary>Ids of <see cref="People.Person"/>, one a message, in the order of the thread.</summary>
    public required IReadOnlyList<string> Authors { get; init; }
}
