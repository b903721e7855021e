using System.Globalization;
using ThreadConsensus.People;
using ThreadConsensus.Positions;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Xen Project governance, "Project wide decision making": each mature sub-project counts once a third of its
/// leadership is in favour; it passes when at least one counts and the mean of their shares in favour is two thirds or
/// more.
/// </summary>
/// <remarks>The sub-projects are the areas of the deciders; a person may be in several.</remarks>
public sealed class XenProjectWideVote : DecisionRule
{
    private const double NeededShare = 2.0 / 3;

    /// <summary>Review and vote each take at least so long.</summary>
    public static readonly TimeSpan ShortestVote = TimeSpan.FromDays(7);

    public override string Name => "xen-project-wide-vote";

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var box = new BallotBox(decisionCase);
        var findings = new Findings();
        findings.Warn(box.Warnings);
        findings.Use(box.Binding);
        if (!box.RosterKnown)
        {
            findings.NeedJudgement("the leadership of the sub-projects is not known", []);
            return findings.Conclude(this, DecisionOutcome.NeedsJudgement);
        }

        var shares = Shares(decisionCase, box, findings);
        var mean = shares.Count == 0 ? 0 : shares.Average();
        var passes = shares.Count > 0 && mean >= NeededShare - 1e-9;
        findings.Because(shares.Count == 0
            ? "No sub-project counts."
            : $"The mean share in favour is {Percent(mean)} of {Percent(NeededShare)} needed.");
        if (!passes) findings.NeedVotes(1, "vote in favour", "votes in favour", box.Silent());
        var closes = decisionCase.Proposal.Deadline ?? decisionCase.Proposal.ProposedOn + ShortestVote;
        return findings.Conclude(this, VoteWindow.Outcome(decisionCase, closes, passes, false, findings));
    }

    private static List<double> Shares(DecisionCase decisionCase, BallotBox box, Findings findings)
    {
        var shares = new List<double>();
        var projects = decisionCase.Deciders
            .Where(decider => decider.HasFormalPower)
            .GroupBy(decider => decider.Area, StringComparer.Ordinal)
            .OrderBy(project => project.Key, StringComparer.Ordinal);
        foreach (var project in projects)
        {
            var team = project.Select(decider => decider.Person)
                .DistinctBy(person => person.Id, StringComparer.Ordinal);
            var tally = TallyOf([.. team], box);
            var quorum = XenLeadershipVote.QuorumOf(tally.Eligible);
            var head = $"{project.Key}: {Findings.Number(tally.For)} for and {Findings.Number(tally.Against)} against, "
                + $"of {Findings.Number(tally.Eligible)}";
            if (tally.For < quorum)
            {
                findings.Because($"{head}; it does not count, as {Findings.Number(quorum)} in favour are needed.");
                continue;
            }

            var share = (double)tally.For / (tally.For + tally.Against);
            shares.Add(share);
            findings.Because($"{head}; {Percent(share)} in favour.");
        }

        return shares;
    }

    private static Tally TallyOf(IReadOnlyList<Person> team, BallotBox box) => Tally.Of(
        box.Ballots.Where(ballot => team.Any(person => SpokenThread.Same(person, ballot.Person))), team.Count);

    private static string Percent(double share) => share.ToString("0.#%", CultureInfo.InvariantCulture);
}
