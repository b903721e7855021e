using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Xen's check-in policy (MAINTAINERS of xen.git, "Check-in policy"): each file is approved by a maintainer of its most
/// specific section, somebody other than the author acked (as maintainer) or reviewed, there was time to look, and no
/// objection is open; during a freeze the release manager agrees too. An author's own Signed-off-by meets the first
/// where he maintains the file himself.
/// </summary>
public sealed class XenCheckIn(XenCheckInOptions? options = null) : DecisionRule
{
    private readonly XenCheckInOptions _options = options ?? new XenCheckInOptions();

    public override string Name => "xen-check-in";

    public override CarryPolicy Carries => CarryPolicy.TagsAndObjections;

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var findings = new Findings();
        var standing = decisionCase.Ledger.Standing();
        var approvals = standing.Where(IsApproval).ToList();
        findings.Use(standing.Select(entry => entry.MessageId));
        var ready = CoversEveryFile(decisionCase, approvals, findings);
        ready &= IsReviewed(decisionCase, approvals, findings);
        ready &= IsUnopposed(decisionCase, standing, findings);
        ready &= IsReleased(decisionCase, findings);
        ready &= HadTime(decisionCase, findings, ready);
        findings.WarnOfStale(decisionCase);
        findings.WarnOfGuesses(standing);
        return findings.Conclude(this, ready ? DecisionOutcome.Passed : DecisionOutcome.Pending);
    }

    private static bool IsApproval(LedgerEntry entry) => entry is { Stance: Stance.Supports, IsGuess: false }
        && !ApprovalTrailer.IsRelease(entry) && !ApprovalTrailer.IsOnlyTest(entry);

    private static bool CoversEveryFile(DecisionCase decisionCase, List<LedgerEntry> approvals, Findings findings)
    {
        if (decisionCase.Files.Count == 0)
        {
            findings.Warn("Which files it touches, or who maintains them, is not known; any maintainer's word counts.");
            return true;
        }

        var complete = true;
        foreach (var area in decisionCase.Files.GroupBy(file => file.Deciding?.Area ?? "", StringComparer.Ordinal))
        {
            var maintainers = area.First().Deciding?.Maintainers ?? [];
            var who = approvals.Select(entry => entry.Person).FirstOrDefault(person => Holds(maintainers, person));
            if (who is null && Holds(maintainers, decisionCase.Proposer))
            {
                findings.Because($"{decisionCase.Proposer.Name} maintains {Title(area.Key)} and signed it off.");
            }
            else if (who is not null)
            {
                findings.Because($"{who.Name} approves for {Title(area.Key)}.");
            }
            else
            {
                complete = false;
                findings.NeedApproval(
                    $"approval by a maintainer of {Title(area.Key)} ({Findings.Names(maintainers)})", maintainers);
            }
        }

        return complete;
    }

    /// <summary>Somebody other than the author: an ack of a maintainer of the code, or anybody's review.</summary>
    private static bool IsReviewed(DecisionCase decisionCase, List<LedgerEntry> approvals, Findings findings)
    {
        var maintainers = decisionCase.Files.SelectMany(file => file.Deciding?.Maintainers ?? []).ToList();
        bool Counts(LedgerEntry entry) => !SpokenThread.Same(entry.Person, decisionCase.Proposer)
            && (ApprovalTrailer.IsReview(entry) || decisionCase.Files.Count == 0 || Holds(maintainers, entry.Person));
        if (decisionCase.Parts.Count == 0)
        {
            if (approvals.Exists(Counts)) return true;
            findings.NeedApproval("a review, or the ack of a maintainer, by somebody other than the author", []);
            return false;
        }

        var missing = decisionCase.Parts
            .Where(part => !part.Ledger.Standing().Any(entry => IsApproval(entry) && Counts(entry)))
            .Select(part => part.Subject)
            .ToList();
        if (missing.Count == 0) return true;
        findings.NeedApproval($"a review or a maintainer's ack of {PartWords.Of(missing)}", []);
        return false;
    }

    private static bool IsUnopposed(
        DecisionCase decisionCase, IReadOnlyList<LedgerEntry> standing, Findings findings)
    {
        var troubled = standing
            .Where(entry => entry.Stance is Stance.Opposes or Stance.Concern or Stance.SupportsIf)
            .Where(entry => !SpokenThread.Same(entry.Person, decisionCase.Proposer))
            .ToList();
        foreach (var entry in troubled)
        {
            if (entry is { Stance: Stance.Opposes, IsGuess: false })
                findings.NeedWithdrawal(new Ballot(entry.Person, entry, -1, true), "objection");
            if (decisionCase.Deciders.Count > 0 && !decisionCase.Deciders.Any(decider =>
                decider.HasFormalPower && SpokenThread.Same(decider.Person, entry.Person)))
                findings.Warn($"{entry.Person.Name} is no maintainer; the maintainers may override that.");
        }

        findings.NeedAskedFor(troubled.FindAll(entry => entry is not { Stance: Stance.Opposes, IsGuess: false }));
        Deadlock(decisionCase, standing, findings);
        return troubled.Count == 0;
    }

    /// <summary>Maintainers of one section for and against: a simple majority of the committers breaks it.</summary>
    private static void Deadlock(DecisionCase decisionCase, IReadOnlyList<LedgerEntry> standing, Findings findings)
    {
        var areas = decisionCase.Files.Select(file => file.Deciding).OfType<AreaApprovers>()
            .DistinctBy(area => area.Area, StringComparer.Ordinal);
        foreach (var area in areas)
        {
            var stances = standing.Where(entry => !entry.IsGuess && Holds(area.Maintainers, entry.Person)).Select(entry => entry.Stance);
            if (!stances.Contains(Stance.Supports) || !stances.Contains(Stance.Opposes)) continue;
            var committers = decisionCase.Deciders.Where(decider => decider.Role == DeciderRole.Committer);
            findings.NeedJudgement(
                $"a simple majority of the committers, as the maintainers of {Title(area.Area)} disagree",
                [.. committers.Select(decider => decider.Person)]);
        }
    }

    private static bool IsReleased(DecisionCase decisionCase, Findings findings)
    {
        if (!decisionCase.Frozen) return true;
        var managers = decisionCase.Deciders
            .Where(decider => decider.Role == DeciderRole.ReleaseManager)
            .Select(decider => decider.Person)
            .ToList();
        var ack = decisionCase.Ledger.Entries.LastOrDefault(entry => entry.Stance == Stance.Supports
            && ApprovalTrailer.IsRelease(entry) && (managers.Count == 0 || Holds(managers, entry.Person)));
        if (ack is not null)
        {
            findings.Because($"{ack.Person.Name} acked it for the release.");
            return true;
        }

        findings.NeedApproval("a release ack, as the tree is frozen", managers);
        return false;
    }

    private bool HadTime(DecisionCase decisionCase, Findings findings, bool otherwiseReady)
    {
        if (decisionCase.Proposal.ProposedOn + _options.ReviewTime is not { } until) return true;
        if (decisionCase.AsOf >= until) return true;
        findings.NeedTime(until, otherwiseReady ? "pass" : "not pass");
        return false;
    }

    private static bool Holds(IEnumerable<Person> people, Person person) =>
        people.Any(other => SpokenThread.Same(other, person));

    private static string Title(string area) => area.Length == 0 ? "files that nobody maintains" : area;
}
