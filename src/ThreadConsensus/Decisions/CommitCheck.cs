using ThreadConsensus.Messages;
using ThreadConsensus.Positions;
using ThreadConsensus.Repository;
using ThreadConsensus.Stances;
using ThreadConsensus.Stances.Trailers;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Checks whether what was committed could be: the rule is applied as of the commit, to what had been said by then, to
/// what the commit's message records, and to the commit itself, by which its committer approves.
/// </summary>
internal static class CommitCheck
{
    /// <summary>Sentences about approvals that were missing and objections that stood.</summary>
    public static IReadOnlyList<string> Warnings(
        DecisionCase decisionCase,
        DecisionRule rule,
        SpokenThread spoken,
        RepositoryFinding finding)
    {
        if (!finding.IsComplete) return [];
        var standing = finding.Commits.Where(commit => commit.RevertedIn is null).ToList();
        var last = standing.MaxBy(commit => commit.CommittedOn)!;
        var said = decisionCase.Ledger.AsOf(last.CommittedOn);
        var ledger = said.With(standing.SelectMany(commit => Recorded(commit, spoken, said)));
        var then = rule.Decide(decisionCase with
        {
            AsOf = last.CommittedOn,
            Ledger = ledger,
            Parts = PartFinder.Find(spoken, ledger),
        });
        var objections = ledger.Standing()
            .Where(entry => entry is { Stance: Stance.Opposes, IsFirm: true })
            .Where(entry => !SpokenThread.Same(entry.Person, spoken.Proposer))
            .Select(entry => $"over the objection of {entry.Person.Name}{Findings.On(entry.When)}");
        var missing = then.StillNeeded
            .Where(needed => needed.Kind is "approval" or "votes")
            .Select(needed => "without " + needed.Text);
        return [.. objections.Concat(missing).Select(what => $"Committed as {last.ShortHash} {what}.")];
    }

    /// <summary>One entry a person: his review before his ack, that before his test report, that before his mere
    /// committing. What he said of the only patch in mail is not replaced by less.</summary>
    private static IEnumerable<LedgerEntry> Recorded(CommittedPatch commit, SpokenThread spoken, PositionLedger said)
    {
        var before = said.Standing().Where(entry => entry.Stance == Stance.Supports)
            .ToDictionary(entry => entry.Person.Id, Rank, StringComparer.Ordinal);
        return Trailers(commit, spoken)
            .GroupBy(entry => entry.Person.Id, StringComparer.Ordinal)
            .Select(entries => entries.MaxBy(Rank)!)
            .Where(entry => Rank(entry) > before.GetValueOrDefault(entry.Person.Id, -1));
    }

    private static int Rank(LedgerEntry entry) => entry switch
    {
        { Stance: not Stance.Supports } => 4,
        _ when ApprovalTrailer.IsReview(entry) => 3,
        _ when ApprovalTrailer.IsOnlyTest(entry) => 1,
        { Evidence.Rule: TrailerKey.SignedOff } => 0,
        _ => 2,
    };

    private static IEnumerable<LedgerEntry> Trailers(CommittedPatch commit, SpokenThread spoken)
    {
        if (!RobotSender.Is(commit.Committer))
            yield return Entry(commit, spoken, commit.Committer, TrailerKey.SignedOff, Stance.Supports, null);
        foreach (var line in commit.Trailers.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TrailerLine.Parse(line) is not { } trailer || trailer.Who.IsUnknown) continue;
            if (TrailerKey.Read(trailer.Key, isOwn: false) is { } key)
                yield return Entry(commit, spoken, trailer.Who, key.Rule, key.Stance, key.Role);
        }
    }

    private static LedgerEntry Entry(
        CommittedPatch commit, SpokenThread spoken, Mailbox who, string rule, Stance stance, string? role) => new()
        {
            Person = spoken.PersonOf(who, commit.Commit),
            ProposalId = spoken.Proposal.Id,
            Revision = spoken.Proposal.Revision,
            Kind = LedgerEntryKind.Given,
            Stance = stance,
            Role = role,
            When = commit.CommittedOn,
            OrderedAt = commit.CommittedOn,
            MessageId = commit.MessageId,
            Evidence = new StanceEvidence(EvidenceSource.Trailer, rule, rule, 0, 0),
            Confidence = commit.Confidence,
        };
}
