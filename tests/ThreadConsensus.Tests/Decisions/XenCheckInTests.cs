using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>Xen's check-in policy (xen.git MAINTAINERS, "Check-in policy").</summary>
public sealed class XenCheckInTests
{
    private static readonly Decider[] Committers = [.. new[] { "Rex", "Ruth" }
        .Select(name => new Decider(ThreadScript.PersonNamed(name), DeciderRole.Committer, ""))];

    [Fact]
    public void The_ack_of_a_maintainer_of_the_most_specific_section_is_enough()
    {
        var decision = Decide(Acked("Anna"), Nested("Anna"));

        Assert.Equal(DecisionOutcome.Passed, decision.Outcome);
        Assert.Equal(["Anna approves for ALPHA."], decision.Reasons);
    }

    [Fact]
    public void The_ack_of_a_more_general_maintainer_is_not()
    {
        var decision = Decide(Acked("Rex"), Nested("Anna"));

        Assert.Equal(DecisionOutcome.Pending, decision.Outcome);
        Assert.Contains("approval by a maintainer of ALPHA (Anna)", decision.StillNeeded.Select(need => need.Text));
    }

    [Fact]
    public void Where_the_most_specific_section_has_no_maintainer_the_next_one_decides() => Assert.Equal(
        DecisionOutcome.Passed,
        Decide(Acked("Rex"), new FileApprovers("a.c", [new AreaApprovers("ORPHAN", []), Rest()])).Outcome);

    [Fact]
    public void A_review_of_somebody_else_does_not_stand_in_for_the_maintainer() => Assert.Equal(
        ["approval by a maintainer of ALPHA (Anna)"],
        Decide(Tagged("Zoe", "Reviewed-by"), Nested("Anna")).StillNeeded.Select(need => need.Text));

    [Fact]
    public void A_maintainers_own_patch_needs_anybodys_review()
    {
        var own = Decide(new ThreadScript(), Nested("Petra"));
        Assert.Equal(
            ["a review, or the ack of a maintainer, by somebody other than the author"],
            own.StillNeeded.Select(need => need.Text));
        Assert.Equal(["Petra maintains ALPHA and signed it off."], own.Reasons);
        Assert.Equal(DecisionOutcome.Passed, Decide(Tagged("Zoe", "Reviewed-by"), Nested("Petra")).Outcome);
        Assert.Equal(DecisionOutcome.Pending, Decide(Tagged("Zoe", "Acked-by"), Nested("Petra")).Outcome);
    }

    [Theory]
    [InlineData("Tested-by")]
    [InlineData("Release-acked-by")]
    public void Tags_that_approve_of_something_else_do_not_approve_the_code(string tag) =>
        Assert.Equal(DecisionOutcome.Pending, Decide(Tagged("Anna", tag), Nested("Anna")).Outcome);

    [Fact]
    public void Every_file_needs_its_own_maintainer()
    {
        FileApprovers other = new("b.c", [new AreaApprovers("BETA", [ThreadScript.PersonNamed("Ben")]), Rest()]);

        Assert.Equal(DecisionOutcome.Pending, Decide(Acked("Anna"), Nested("Anna"), other).Outcome);
        Assert.Equal(
            DecisionOutcome.Passed,
            Decide(Acked("Anna").Says("Ben", Stance.Supports), Nested("Anna"), other).Outcome);
    }

    [Fact]
    public void An_open_objection_holds_it_up()
    {
        var decision = Decide(Acked("Anna").Says("Zoe", Stance.Opposes), Nested("Anna"));

        Assert.Equal(DecisionOutcome.Pending, decision.Outcome);
        Assert.Equal(["withdrawal of the objection of Zoe on 1 May 2017"], decision.StillNeeded.Select(need => need.Text));
        Assert.Equal(["Zoe is no maintainer; the maintainers may override that."], decision.Warnings);
    }

    [Fact]
    public void Maintainers_who_disagree_leave_it_to_the_committers()
    {
        Person[] pair = [ThreadScript.PersonNamed("Anna"), ThreadScript.PersonNamed("Ben")];
        var decision = Decide(
            Acked("Anna").Says("Ben", Stance.Opposes),
            new FileApprovers("a.c", [new AreaApprovers("ALPHA", pair), Rest()]));

        var judgement = decision.StillNeeded.Single(need => need.Kind == "judgement");
        Assert.Equal(
            "a simple majority of the committers, as the maintainers of ALPHA disagree", judgement.Text);
        Assert.Equal(["rex", "ruth"], judgement.From);
    }

    [Fact]
    public void During_a_freeze_the_release_manager_must_agree()
    {
        var script = Acked("Anna");
        Assert.Equal(DecisionOutcome.Pending, Decide(script, frozen: true, Nested("Anna")).Outcome);
        Assert.Equal(
            DecisionOutcome.Pending,
            Decide(Tagged(script, "Zoe", "Release-acked-by"), frozen: true, Nested("Anna")).Outcome);
        Assert.Equal(
            DecisionOutcome.Passed,
            Decide(Tagged(script, "Rob", "Release-acked-by"), frozen: true, Nested("Anna")).Outcome);
    }

    [Theory]
    [InlineData(23, DecisionOutcome.Pending)]
    [InlineData(24, DecisionOutcome.Passed)]
    public void There_must_be_a_day_to_look_at_it(int hours, DecisionOutcome expected) =>
        Assert.Equal(expected, new XenCheckIn().Decide(Case(Acked("Anna"), false, Nested("Anna")) with
        {
            AsOf = ThreadScript.Hour(hours),
        }).Outcome);

    [Fact]
    public void Every_patch_of_a_series_needs_somebody_elses_eyes()
    {
        var script = new ThreadScript(ProposalKind.Series)
            .Says("Petra", Stance.Proposes)
            .Says("Petra", Stance.Proposes)
            .Says("Anna", Stance.Supports, answers: 1);

        Assert.Equal(DecisionOutcome.Pending, Decide(script, Nested("Anna")).Outcome);
        Assert.Equal(DecisionOutcome.Passed, Decide(script.Says("Anna", Stance.Supports), Nested("Anna")).Outcome);
    }

    [Fact]
    public void An_ack_that_is_left_out_as_it_was_given_on_an_earlier_revision_is_told()
    {
        var script = new ThreadScript { Revision = 2 }.Says("Anna", Stance.Supports);
        var ack = LedgerBuilder.Build(script.Spoken(), [2, 1]).Standing();
        var decision = new XenCheckIn().Decide(Case(new ThreadScript { Revision = 2 }, false, Nested("Anna")) with { LeftOut = ack });

        Assert.Equal(DecisionOutcome.Pending, decision.Outcome);
        Assert.Equal(["Anna approved v1, and the author has not carried the tag over."], decision.Warnings);
    }

    private static ThreadScript Acked(string who) => Tagged(who, "Acked-by");

    private static ThreadScript Tagged(string who, string tag) => Tagged(new ThreadScript(), who, tag);

    private static ThreadScript Tagged(ThreadScript script, string who, string tag) => script.Says(
        who, Stance.Supports, source: EvidenceSource.Trailer, words: $"{tag}: {who} <{who}@example.org>");

    private static AreaApprovers Rest() => new("THE REST", [.. Committers.Select(decider => decider.Person)]);

    private static FileApprovers Nested(string maintainer) =>
        new("a.c", [new AreaApprovers("ALPHA", [ThreadScript.PersonNamed(maintainer)]), Rest()]);

    private static Decision Decide(ThreadScript script, params FileApprovers[] files) => Decide(script, false, files);

    private static Decision Decide(ThreadScript script, bool frozen, params FileApprovers[] files) =>
        new XenCheckIn().Decide(Case(script, frozen, files));

    private static DecisionCase Case(ThreadScript script, bool frozen, params FileApprovers[] files)
    {
        var spoken = script.Spoken();
        var ledger = LedgerBuilder.Build(spoken);
        return new DecisionCase
        {
            Proposal = script.Proposal,
            Proposer = spoken.Proposer,
            Ledger = ledger,
            AsOf = ThreadScript.Hour(100),
            Deciders =
            [
                .. Committers,
                .. files.SelectMany(file => file.Deciding!.Maintainers)
                    .Select(person => new Decider(person, DeciderRole.Maintainer, "")),
                new Decider(ThreadScript.PersonNamed("Rob"), DeciderRole.ReleaseManager, ""),
            ],
            Files = files,
            Parts = PartFinder.Find(spoken, ledger),
            Freezes = frozen ? [new RosterFreeze(DateOnly.MinValue, null)] : [],
        };
    }
}
