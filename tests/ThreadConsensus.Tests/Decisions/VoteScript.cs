using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>A motion with votes, each as "Anna +1": one an hour from the call on, which Petra makes.</summary>
internal static class VoteScript
{
    public static DecisionCase Case(
        IEnumerable<string> votes,
        IEnumerable<string>? eligible = null,
        DateTimeOffset? deadline = null,
        bool silence = false)
    {
        var script = new ThreadScript(ProposalKind.Vote, DiscourseAct.Call)
        {
            Deadline = deadline,
            SilenceIsConsent = silence,
        };
        foreach (var vote in votes) Cast(script, vote);
        var spoken = script.Spoken();
        return new DecisionCase
        {
            Proposal = script.Proposal,
            Proposer = spoken.Proposer,
            Ledger = LedgerBuilder.Build(spoken),
            AsOf = ThreadScript.Hour(script.Next),
            Deciders = [.. (eligible ?? []).Select(name => Member(name))],
            Concerns = ConcernTracker.Find(spoken, DateTimeOffset.MaxValue),
        };
    }

    public static Decider Member(string name, string area = "") =>
        new(ThreadScript.PersonNamed(name), DeciderRole.Member, area);

    public static IEnumerable<string> People(int count, string prefix = "Voter") =>
        Enumerable.Range(1, count).Select(number => prefix + number);

    private static void Cast(ThreadScript script, string vote)
    {
        var parts = vote.Split(' ');
        var strength = double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        var stance = strength > 0 ? Stance.Supports : strength < 0 ? Stance.Opposes : Stance.Abstains;
        script.Says(parts[0], stance, source: EvidenceSource.Vote, strength: strength, words: parts[1]);
    }
}
