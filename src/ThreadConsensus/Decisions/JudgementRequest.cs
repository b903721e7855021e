using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Repository;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Decisions;

/// <summary>What is needed to judge where a thread's proposal stands.</summary>
public sealed record JudgementRequest
{
    public required DiscussionThread Thread { get; init; }

    /// <summary>Null when nothing is proposed.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>One a message, in the order of the thread.</summary>
    public required IReadOnlyList<StanceReading> Readings { get; init; }

    /// <summary>The person behind a mailbox; never called with one that is unknown.</summary>
    public required Func<Mailbox, Person> PersonOf { get; init; }

    /// <summary>The roster of the thread's list.</summary>
    public Roster Roster { get; init; } = Roster.Empty;

    /// <summary>How the revision before this one stood; null when there is none.</summary>
    public EarlierStanding? Earlier { get; init; }

    /// <summary>The newest revision, where that is a later one; null when there is none.</summary>
    public RevisionRef? SupersededBy { get; init; }

    /// <summary>The rule, as <see cref="RuleText"/> reads it; null for the roster's, or else the default (see <see
    /// cref="RuleChoice"/>).</summary>
    public string? Rule { get; init; }

    /// <summary>Node ids of messages whose sender failed authentication.</summary>
    public IReadOnlySet<string> UnverifiedMessages { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Absences that a user recorded for this proposal or for every one.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>Finds what was committed; null when no repository is known.</summary>
    public CommitMatcher? Commits { get; init; }

    /// <summary>Messages said later are ignored, and rules are applied at this instant; null for the last
    /// message's. The roster is read as of the last message before it: who joined later was not asked.</summary>
    public DateTimeOffset? AsOf { get; init; }
}
