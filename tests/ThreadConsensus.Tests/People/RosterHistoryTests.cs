using System.Globalization;
using ThreadConsensus.People;

namespace ThreadConsensus.Tests.People;

public sealed class RosterHistoryTests
{
    private static readonly DateOnly Spring = new(2020, 3, 1);
    private static readonly DateOnly Summer = new(2020, 6, 1);
    private static readonly DateOnly Autumn = new(2020, 9, 1);

    [Fact]
    public void Comings_and_goings_become_dates()
    {
        var roster = RosterHistory.Build(
            "Gadget",
            [
                (Spring, Rest("Ann Archer <ann@example.org>", "Bo Berg <bo@example.org>")),
                (Summer, Rest("Dee Dahl <dee@example.org>")),
                (Summer, Rest("Ann Archer <ann@example.org>")),
                (Autumn, Rest("Ann Archer <ann@new.example>", "Cy Cole <cy@example.org>")),
            ],
            "xen");
        Assert.Equal(
            [
                "Ann Archer 2020-03-01 .. ann@new.example ann@example.org",
                "Bo Berg 2020-03-01 .. 2020-06-01 bo@example.org",
                "Cy Cole 2020-09-01 .. cy@example.org",
            ],
            roster.Members.Select(Show));
        Assert.Equal(("Gadget", "xen", "THE REST"), (roster.Project, roster.Rule, roster.Areas[0].Title));
        Assert.Equal(["Ann Archer", "Bo Berg"], NamesOn(Summer.AddDays(-1)));
        Assert.Equal(["Ann Archer"], NamesOn(Summer));

        IEnumerable<string> NamesOn(DateOnly day) => roster.On(day).Select(member => member.Name);
    }

    [Fact]
    public void Who_comes_back_holds_the_role_twice()
    {
        var ann = Rest("Ann <a@x.example>");
        var roster = RosterHistory.Build("Gadget", [(Spring, ann), (Summer, Rest("Bo <b@x.example>")), (Autumn, ann)]);
        Assert.Equal(
            ["Ann 2020-03-01 .. 2020-06-01 a@x.example", "Ann 2020-09-01 .. a@x.example"],
            roster.Members.Where(member => member.Name == "Ann").Select(Show));
    }

    private static string Show(RosterMember member)
    {
        var until = member.Until is null ? "" : Day(member.Until) + " ";
        return $"{member.Name} {Day(member.From)} .. {until}{string.Join(' ', member.Addresses)}";
    }

    private static string Day(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Rest(params string[] names) =>
        $"THE REST\n{string.Concat(names.Select(name => $"M:\t{name}\n"))}F:\t*\nF:\t*/\n";
}
