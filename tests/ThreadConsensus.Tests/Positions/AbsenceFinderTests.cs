using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Positions;

public sealed class AbsenceFinderTests
{
    private static readonly Decider[] Committers = [.. new[] { "Anna", "Ben Berg", "Cleo", "Dora Berg" }
        .Select(name => new Decider(ThreadScript.PersonNamed(name), DeciderRole.Committer, ""))];

    // Every thread of these tests begins on Monday 1 May 2017.
    [Fact]
    public void Who_says_that_he_is_away_is_away_until_the_day_he_names()
    {
        var script = new ThreadScript().Says("Anna", Stance.None, body: "I'm on vacation until 15 May.");

        Assert.Equal(["anna Away until 2017-05-15 in m1"], Found(script));
        Assert.Equal(["anna Away until 2017-05-15 in m1"], Found(script, On(14, 23)));
        Assert.Equal([], Found(script, On(15, 0)));
    }

    [Fact]
    public void Who_takes_a_position_after_asking_for_time_holds_nothing_up() => Assert.Equal(
        [],
        Found(new ThreadScript()
            .Says("Anna", Stance.None, body: "I need until Friday to look at this.")
            .Says("Anna", Stance.Supports)));

    [Fact]
    public void The_last_of_several_statements_counts() => Assert.Equal(
        ["anna Held until 2017-05-03 in m2", "cleo Recused in m3"],
        Found(new ThreadScript()
            .Says("Anna", Stance.None, body: "I am away until 15 May.")
            .Says("Anna", Stance.None, body: "I need until Wednesday after all.")
            .Says("Cleo", Stance.None, body: "I recuse myself, as I wrote half of it.")));

    [Fact]
    public void A_first_name_is_enough_to_defer_to_a_decider_unless_two_bear_it() => Assert.Equal(
        ["anna Deferred to Ben -> ben berg in m1", "cleo Deferred to Berg in m2"],
        Found(new ThreadScript()
            .Says("Anna", Stance.None, body: "I defer to Ben.")
            .Says("Cleo", Stance.None, body: "I defer to Berg.")));

    [Fact]
    public void What_a_user_recorded_beats_what_was_said_while_it_holds()
    {
        var script = new ThreadScript().Says("Anna", Stance.None, body: "I need until Friday to look at this.");
        var recorded = new Absence
        {
            Person = ThreadScript.PersonNamed("Anna"),
            Kind = AvailabilityKind.Away,
            From = On(2, 0),
            Until = On(4, 0),
        };

        Assert.Equal(["anna Held until 2017-05-05 in m1"], Found(script, On(1, 23), recorded));
        Assert.Equal(["anna Away until 2017-05-04"], Found(script, On(2, 0), recorded));
        Assert.Equal(["anna Away until 2017-05-04"], Found(script, On(3, 23), recorded));
        Assert.Equal(["anna Held until 2017-05-05 in m1"], Found(script, On(4, 0), recorded));
    }

    [Fact]
    public void An_absence_recorded_for_the_next_weeks_is_told_of_beforehand()
    {
        var away = new Absence
        {
            Person = ThreadScript.PersonNamed("Anna"),
            Kind = AvailabilityKind.Away,
            From = On(10, 0),
            Until = On(20, 0),
        };

        Assert.Equal(["anna Away until 2017-05-20"], Found(new ThreadScript(), On(10, 0).AddDays(-60), away));
        Assert.Equal([], Found(new ThreadScript(), On(10, 0).AddDays(-60).AddSeconds(-1), away));
        var spoken = new ThreadScript().Spoken();
        Assert.Contains(
            "Away from 10 May 2017 until 20 May 2017.",
            AwaitedFinder.Find(
                spoken, LedgerBuilder.Build(spoken), Committers, On(2, 0), [],
                AbsenceFinder.Find(spoken, [away], Committers, On(2, 0)))[0].Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_recused_or_defers_is_not_awaited_and_who_is_away_or_asked_for_time_is_shown_so()
    {
        var spoken = new ThreadScript()
            .Says("Anna", Stance.None, body: "I recuse myself.")
            .Says("Ben Berg", Stance.None, body: "I defer to Cleo.")
            .Says("Cleo", Stance.None, body: "I am travelling until 20 May.")
            .Spoken();
        var absences = AbsenceFinder.Find(spoken, [], Committers, On(2, 0));

        Assert.Equal(
            [
                "Cleo: May decide as committer and has not spoken; nobody has asked for it. Away until 20 May 2017.",
                "Dora Berg: May decide as committer and has not spoken; nobody has asked for it.",
            ],
            AwaitedFinder.Find(spoken, LedgerBuilder.Build(spoken), Committers, On(2, 0), [], absences)
                .Select(awaited => $"{awaited.Person.Name}: {awaited.Reason}"));
    }

    private static DateTimeOffset On(int day, int hour) => new(2017, 5, day, hour, 0, 0, TimeSpan.Zero);

    private static IEnumerable<string> Found(
        ThreadScript script, DateTimeOffset? asOf = null, params Absence[] recorded) =>
        AbsenceFinder.Find(script.Spoken(), recorded, Committers, asOf ?? On(1, 23)).Select(absence =>
            $"{absence.Person.Id} {absence.Kind}"
            + (absence.DefersTo.Length > 0 ? " to " + absence.DefersTo : "")
            + (absence.DefersToPerson is { } other ? " -> " + other.Id : "")
            + (absence.Until is { } until ? $" until {until.UtcDateTime:yyyy-MM-dd}" : "")
            + (absence.MessageId is { } id ? " in " + id : ""));
}
