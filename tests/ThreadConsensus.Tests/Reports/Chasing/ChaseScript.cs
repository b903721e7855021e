using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Proposals;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Reports.Chasing;

/// <summary>Open proposals in brief, made on 1 May 2026 unless said otherwise.</summary>
internal static class ChaseScript
{
    public static readonly DateTimeOffset Start = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public static ProposalLine Line(string subject, params DeciderStanding[] deciders) => new()
    {
        ThreadId = "t:" + subject,
        RootId = subject.Replace(' ', '-') + "@list.example",
        RootDate = Start,
        Subject = subject,
        List = "dev.list.example",
        Kind = ProposalKind.Discussion,
        Proposer = "Petra Pan",
        ProposedOn = Start,
        Started = Start,
        LastActivity = Start.AddDays(1),
        LastWord = "Petra Pan",
        Verdict = Verdict.OpenAwaiting,
        Deciders = deciders,
        Questions = [new Question("ask@list.example", "Petra Pan", Start.AddDays(1), "Could the committers please say what they think?", 4)],
        Positions = [new BriefPosition("Otto Ott", true, Stance.Supports), new BriefPosition("Uma Unger", false, Stance.Opposes)],
    };

    public static DeciderStanding Decider(string name, DeciderState state = DeciderState.Missing, bool asked = true) => new()
    {
        Person = new Person(name.ToLowerInvariant(), name, [new Identity(new Mailbox(name, name.Split(' ')[0].ToLowerInvariant() + "@people.example"), "")]),
        Role = DeciderRole.Committer,
        Area = "",
        State = state,
        Stance = state == DeciderState.Spoke ? Stance.Supports : Stance.None,
        AskedIn = asked ? "ask@list.example" : null,
        AskedOn = asked ? Start.AddDays(1) : null,
        Effect = new WordEffect
        {
            IfFor = DecisionOutcome.Passed,
            IfAgainst = DecisionOutcome.Failed,
            IsNeeded = true,
            CouldChange = true,
            Sentence = "An approval would pass it.",
        },
    };
}
