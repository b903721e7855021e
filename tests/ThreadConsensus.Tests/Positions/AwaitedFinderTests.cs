using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Positions;

public sealed class AwaitedFinderTests
{
    private static readonly Decider[] Committers = [.. new[] { "Anna", "Ben", "Cleo" }
        .Select(name => new Decider(ThreadScript.PersonNamed(name), DeciderRole.Committer, ""))];

    [Fact]
    public void Deciders_who_have_not_spoken_are_awaited_where_they_were_asked() => Assert.Equal(
        ["Cleo asked in m3: May decide as committer; Ben asked the committers on 1 May 2017, and no answer has come."],
        Found(new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Ben", Stance.None)
            .Says("Ben", Stance.None, words: "Any committers with an opinion?", acts: DiscourseAct.Call)));

    [Fact]
    public void A_call_by_name_is_preferred_to_a_later_call_to_everybody() => Assert.Equal(
        ["Ben asked in m3", "Cleo asked in m2"],
        Found(new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Petra", Stance.None, words: "Cleo, what do you think?", acts: DiscourseAct.Call)
            .Says("Petra", Stance.None, words: "Any objections?", acts: DiscourseAct.Call), withReason: false));

    [Fact]
    public void A_question_put_to_the_one_answered_asks_nobody_else()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Ben", Stance.None, answers: 1)
            .Says("Otto", Stance.None, answers: 2, words: "Would you ack it like that?", acts: DiscourseAct.Call);

        Assert.Equal(["Ben asked in m3", "Cleo asked in "], Found(script, withReason: false));
        script.Says("Otto", Stance.None, answers: 2, words: "What do you all think?", acts: DiscourseAct.Call);
        Assert.Equal(["Ben asked in m3", "Cleo asked in m4"], Found(script, withReason: false));
    }

    [Fact]
    public void Nobody_needs_to_have_asked() => Assert.Equal(
        [
            "Anna asked in : May decide as committer and has not spoken; nobody has asked for it.",
            "Ben asked in : May decide as committer and has not spoken; nobody has asked for it.",
            "Cleo asked in : May decide as committer; asked for information on 1 May 2017 "
                + "and has not taken a position.",
        ],
        Found(new ThreadScript().Says("Cleo", Stance.Asks)));

    [Fact]
    public void Who_took_part_without_a_position_is_awaited_once_asked_in_person()
    {
        var script = new ThreadScript()
            .Says("Anna", Stance.Supports)
            .Says("Ben", Stance.Opposes)
            .Says("Cleo", Stance.None)
            .Says("Petra", Stance.None, words: "Anyone?", acts: DiscourseAct.Call);

        Assert.Equal([], Found(script));
        script.Says("Petra", Stance.None, words: "Cleo, your ack?", acts: DiscourseAct.Call);
        Assert.Equal(["Cleo asked in m5"], Found(script, withReason: false));
    }

    [Fact]
    public void One_maintainer_of_a_section_is_enough()
    {
        var script = new ThreadScript().Says("Anna", Stance.Supports);
        Person[] pair = [ThreadScript.PersonNamed("Anna"), ThreadScript.PersonNamed("Ben")];
        FileApprovers[] files =
        [
            new("a.c", [new AreaApprovers("ALPHA", pair)]),
            new("b.c", [new AreaApprovers("BETA", [ThreadScript.PersonNamed("Cleo")])]),
        ];
        var deciders = DeciderFinder.For(script.Proposal, Committers, files);
        var spoken = script.Spoken();

        Assert.Equal(
            ["Cleo of BETA"],
            AwaitedFinder.Find(spoken, LedgerBuilder.Build(spoken), deciders, DateTimeOffset.MaxValue, files, [])
                .Select(awaited => $"{awaited.Person.Name} of {awaited.Area}"));
    }

    private static IEnumerable<string> Found(ThreadScript script, bool withReason = true)
    {
        var spoken = script.Spoken();
        return AwaitedFinder.Find(spoken, LedgerBuilder.Build(spoken), Committers, DateTimeOffset.MaxValue, [], [])
            .Select(awaited =>
                $"{awaited.Person.Name} asked in {awaited.AskedIn}" + (withReason ? ": " + awaited.Reason : ""));
    }
}
