using ThreadConsensus.Reports;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Which threads a command is about.</summary>
/// <param name="Query">Which by name.</param>
/// <param name="Since">Only with a message on or after that day (UTC); null for no bound.</param>
/// <param name="Until">Only begun on or before that day (UTC); null for no bound.</param>
/// <param name="List">Only of this list: part of the list id, case ignored; null for every list.</param>
internal sealed record ThreadSelection(ThreadQuery Query, DateOnly? Since, DateOnly? Until, string? List)
{
    public static ThreadSelection All { get; } = new(ThreadQuery.All, null, null, null);

    /// <summary>What can be told without reading the report.</summary>
    public bool MayMatch(ThreadEntry entry) =>
        Query.MayMatch(entry.Subject, entry.Titles, entry.MessageIds) && IsOfList(entry.List) && IsSince(entry.LastActivity);

    public bool MayMatch(ReplyTree tree) =>
        Query.MayMatch(tree.Root.Subject, [], [.. tree.Nodes.Select(node => node.Id)]);

    /// <summary>What a line that <see cref="MayMatch(ThreadEntry)"/> must fulfil besides.</summary>
    public bool Completes(ProposalLine line) => BeganInTime(line.Started)
        && (Query.Commit is null || Query.MatchesCommit(line.Commits) || Query.Matches(line.MadeIn ?? line.Subject, line.Titles, []));

    public bool Matches(ThreadReport report) =>
        (Query.Matches(report.Subject, report.Titles, [.. report.Messages.Select(message => message.Id)])
            || Query.MatchesCommit(report.Commits.Select(commit => commit.Commit)))
        && IsOfList(report.List)
        && IsSince(report.LastActivity)
        && BeganInTime(report.Started);

    private bool BeganInTime(DateTimeOffset? began) =>
        Until is not { } until || began is not { } started || DateOnly.FromDateTime(started.UtcDateTime) <= until;

    private bool IsOfList(string list) => List is null || list.Contains(List, StringComparison.OrdinalIgnoreCase);

    private bool IsSince(DateTimeOffset? last) =>
        Since is not { } since || (last is { } at && DateOnly.FromDateTime(at.UtcDateTime) >= since);
}
