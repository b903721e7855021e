using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>A patch by Petra whose v2 has a thread of its own: what of v1 still counts.</summary>
public sealed class CarriedPositionsTests
{
    [Fact]
    public void An_approval_is_shown_as_given_on_the_earlier_revision_and_does_not_count()
    {
        var judged = Second("", Stance.Supports);

        Assert.Equal(("Anna", Stance.Supports, "v1", true), Shown(judged));
        Assert.Equal(DecisionOutcome.Pending, judged.Decision!.Outcome);
        Assert.Equal(["Anna approved v1, and the author has not carried the tag over."], judged.Decision.Warnings);
        Assert.Equal(Verdict.OpenAwaiting, judged.Verdict.Verdict);
        Assert.EndsWith("; Anna approved v1.", judged.Verdict.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_that_the_author_carries_over_counts_for_a_patch()
    {
        var judged = Second("Use 64 bits.\n\nAcked-by: Anna <anna@example.org>", Stance.Supports);

        Assert.Equal(DecisionOutcome.Passed, judged.Decision!.Outcome);
        Assert.Equal("m0", Assert.Single(judged.Positions).PickedUpIn);
        Assert.Empty(judged.Decision.Warnings);
    }

    [Theory]
    [InlineData("Acked-by: Anna <anna@example.org>", Stance.Supports)]
    [InlineData("Changes since v1:\n - name the unit (Anna)", Stance.Supports)]
    [InlineData("v2: name the unit, as Anna asked", Stance.Supports)]
    [InlineData("Anna has seen this.", Stance.SupportsIf)]
    [InlineData("Changes since v1:\n - name the unit (Annabel)", Stance.SupportsIf)]
    public void A_condition_is_met_when_the_new_revision_says_so(string body, Stance expected)
    {
        var judged = Second(body, Stance.SupportsIf);
        Assert.Equal(expected, Assert.Single(judged.Positions).Stance);
        Assert.Equal(expected == Stance.Supports, judged.Decision!.Outcome == DecisionOutcome.Passed);
    }

    [Fact]
    public void An_objection_to_a_patch_stands_until_it_is_taken_back()
    {
        Assert.Contains(
            "withdrawal of the objection of Anna on 24 April 2017",
            Second("", Stance.Opposes).Decision!.StillNeeded.Select(needed => needed.Text));
        var judged = Decide(new ThreadScript { Revision = 2 }.Says("Anna", Stance.Supports), Before(Stance.Opposes), null);
        Assert.Equal(DecisionOutcome.Passed, judged.Decision!.Outcome);
    }

    [Fact]
    public void What_somebody_says_of_the_new_revision_replaces_what_he_said_of_the_old_one_even_where_it_is_less_clear()
    {
        var script = new ThreadScript { Revision = 2 }.Says("Anna", Stance.Concern, source: EvidenceSource.Model, confidence: 0.6);
        Assert.Equal(("Anna", Stance.Concern, null, false), Shown(Decide(script, Before(Stance.Supports), null)));
    }

    [Fact]
    public void A_vote_is_given_anew()
    {
        var script = new ThreadScript(ProposalKind.Vote) { Revision = 2 };
        var judged = Decide(script, Before(Stance.Supports), null);
        Assert.Equal("simple-majority", judged.Decision!.Rule);
        Assert.Equal(["No votes for, none against, none abstaining."], judged.Decision.Reasons);
        Assert.Equal(("Anna", Stance.Supports, "v1", true), Shown(judged));
    }

    [Fact]
    public void A_tag_of_somebody_who_never_spoke_in_the_archive_is_the_authors_word()
    {
        var script = new ThreadScript("Reviewed-by: Bert <bert@example.org>");
        var position = Assert.Single(Decide(script, null, null).Positions);
        Assert.Equal(("Bert", LedgerBuilder.HearsayConfidence, "m0"), (position.Person.Name, position.Confidence, position.PickedUpIn));
    }

    [Fact]
    public void A_maintainer_who_spoke_only_on_an_earlier_revision_is_awaited()
    {
        var script = new ThreadScript { Revision = 2 };
        var awaited = Assert.Single(Decide(script, Before(Stance.Concern), null, Committer("Anna")).Awaiting);
        Assert.Equal("May decide as committer; asked for changes to v1 and has not spoken since.", awaited.Reason);
    }

    [Fact]
    public void An_open_revision_is_superseded_by_a_newer_one_with_that_as_evidence()
    {
        var judged = Decide(new ThreadScript().Says("Anna", Stance.Concern), null, Newer);
        Assert.Equal(Verdict.Superseded, judged.Verdict.Verdict);
        Assert.StartsWith("Superseded: v3 was posted on 8 May 2017. Not resolved, ", judged.Verdict.Sentence, StringComparison.Ordinal);
        Assert.Equal([new VerdictEvidence("v3@example.org", 1, 1, "[PATCH v3] something")], judged.Verdict.Evidence);
    }

    [Theory]
    [InlineData(DiscourseAct.Applied, "Mara", Verdict.Accepted)]
    [InlineData(DiscourseAct.Withdrawn, "Petra", Verdict.Withdrawn)]
    public void What_was_decided_in_its_own_thread_stays_so(DiscourseAct act, string who, Verdict expected) => Assert.Equal(
        expected, Decide(new ThreadScript().Says(who, Stance.None, acts: act), null, Newer).Verdict.Verdict);

    private static RevisionRef Newer => new("t3", "v3@example.org", "[PATCH v3] something", "v3", ThreadScript.Start.AddDays(7));

    private static Decider[] Committer(string name) =>
        [new Decider(ThreadScript.PersonNamed(name), DeciderRole.Committer, "")];

    private static (string, Stance, string?, bool) Shown(Judgement judged)
    {
        var position = Assert.Single(judged.Positions);
        return (position.Person.Name, position.Stance, position.GivenOn, position.Stale);
    }

    private static Judgement Second(string body, Stance before) =>
        Decide(new ThreadScript(body) { Revision = 2 }, Before(before), null);

    private static EarlierStanding Before(Stance stance) => new(
        new RevisionRef("t1", "v1@example.org", "[PATCH] something", "v1", ThreadScript.Start.AddDays(-8)),
        [
            new Position
            {
                Person = ThreadScript.PersonNamed("Anna"),
                Stance = stance,
                Condition = stance == Stance.SupportsIf ? "with the unit named" : null,
                Confidence = 0.9,
                Since = ThreadScript.Start.AddDays(-7),
                MessageId = "a1@example.org",
                Evidence = new StanceEvidence(EvidenceSource.Phrase, "script", "as she said", 1, 1),
            },
        ]);

    private static Judgement Decide(ThreadScript script, EarlierStanding? before, RevisionRef? newer, params Decider[] deciders)
    {
        var roster = Roster.Empty with
        {
            Members = [.. deciders.Select(decider => new RosterMember
            {
                Name = decider.Person.Name,
                Addresses = [decider.Person.Mailbox.Address],
                Role = decider.Role,
            })],
        };
        return Judge.Decide(script.Request() with { Earlier = before, SupersededBy = newer, Roster = roster });
    }
}
