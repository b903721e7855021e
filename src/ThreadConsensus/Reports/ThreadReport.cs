using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Reports;

/// <summary>
/// Everything a reader may be told about one thread, as data. The archive stores it, the export and every renderer are
/// made from it, and nothing else is needed to make them.
/// </summary>
public sealed record ThreadReport
{
    public required string ThreadId { get; init; }

    /// <summary>
    /// Message-ID that its first message answers, where it was split from that thread as being about something else; null when
    /// it was not.
    /// </summary>
    public string? SplitFrom { get; init; }

    /// <summary>Subject of the root.</summary>
    public required string Subject { get; init; }

    /// <summary>List id; empty when unknown.</summary>
    public required string List { get; init; }

    /// <summary>Date of the oldest message; null when none has a date.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>Date of the newest message; null when none has a date.</summary>
    public DateTimeOffset? LastActivity { get; init; }

    /// <summary>How many different people wrote; unknown ones count once.</summary>
    public required int PeopleCount { get; init; }

    /// <summary>Null when nothing is proposed.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>Place among the revisions of the proposal in other threads; null when there are none.</summary>
    public RevisionPlace? Place { get; init; }

    public required VerdictReading Verdict { get; init; }

    /// <summary>The decision rule applied; null when nothing is proposed.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Deciders first, then by time.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    public required IReadOnlyList<Concern> Concerns { get; init; }

    public required IReadOnlyList<Awaited> Awaiting { get; init; }

    /// <summary>Who is away, recused, asked for time or left the decision to another, by id; decider or not.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>Patches of the proposal that are found in the project's repository, in the order posted.</summary>
    public IReadOnlyList<CommittedPatch> Commits { get; init; } = [];

    /// <summary>Where each of those stands whose word the proposal awaits; empty once it is closed.</summary>
    public IReadOnlyList<DeciderStanding> Deciders { get; init; } = [];

    /// <summary>Where each question of a vote that puts several stands; empty for one that puts one.</summary>
    public IReadOnlyList<QuestionStanding> Questions { get; init; } = [];

    /// <summary>How opinion moved, by time.</summary>
    public IReadOnlyList<OpinionTurn> Course { get; init; } = [];

    /// <summary>What else the thread proposes.</summary>
    public IReadOnlyList<SideReport> Sides { get; init; } = [];

    /// <summary>In the order of the tree: parents before children.</summary>
    public required IReadOnlyList<ReportedMessage> Messages { get; init; }

    /// <summary>Of a side proposal, the subject of the thread that it is made in; null for a thread.</summary>
    public string? SideOf { get; init; }

    /// <summary>
    /// What a list calls it: the subject, or what is asked for where the subject is that of an announcement.
    /// </summary>
    public string Title => Proposal is { IsRequest: true } request ? request.Summary : Subject;

    /// <summary>The subject of the thread where <see cref="Title"/> is another; null else.</summary>
    public string? MadeIn => SideOf ?? (Proposal is { IsRequest: true } ? Subject : null);

    /// <summary>What is proposed in the thread under another name than its subject.</summary>
    public IReadOnlyList<string> Titles => [.. Sides.Select(side => side.Report.Title).Prepend(Title)
        .Where(title => !string.Equals(title, Subject, StringComparison.Ordinal))];

    /// <summary>
    /// True when the reading of a message is on the main proposal, false when it is on another or on none.
    /// </summary>
    public bool IsOnMain(ReportedMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.About == 0 || (message.About > 0 && Sides[message.About - 1].Kind != SideKind.Asked);
    }

    public ReportedMessage? Message(string id)
    {
        foreach (var message in Messages)
        {
            if (string.Equals(message.Id, id, StringComparison.Ordinal)) return message;
        }

        return null;
    }

    /// <summary>Who wrote a message, for a reader: the name, else the address, else "unknown".</summary>
    public Mailbox AuthorOf(string id) => Message(id)?.From ?? Mailbox.Unknown;
}
