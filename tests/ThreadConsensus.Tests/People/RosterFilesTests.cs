using System.Globalization;
using System.Runtime.CompilerServices;
using ThreadConsensus.People;

namespace ThreadConsensus.Tests.People;

/// <summary>The other formats of rosters, and the rosters that come with the program.</summary>
public sealed class RosterFilesTests
{
    [Fact]
    public void A_table_has_its_columns_in_any_order_and_quotes_where_needed()
    {
        var reading = RosterCsv.Read(
            "role,name,from,addresses\r\ncommitter,\"Archer, Ann \"\"AA\"\"\",2020-01-01,a@x.example b@x.example\r\n"
            + "\r\nreviewer,Bo,,\r\n",
            "Gadget", ["l@lists.example"]);
        Assert.Empty(reading.Problems);
        Assert.Equivalent(
            new[]
            {
                new RosterMember
                {
                    Name = "Archer, Ann \"AA\"",
                    Role = DeciderRole.Committer,
                    From = new DateOnly(2020, 1, 1),
                    Addresses = ["a@x.example", "b@x.example"],
                },
                new RosterMember { Name = "Bo", Role = DeciderRole.Reviewer },
            },
            reading.Roster!.Members, strict: true);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("name,roll\nAnn,committer", 1)]
    [InlineData("name,role\nAnn,boss", 2)]
    [InlineData("name,role\nAnn,committer,x", 2)]
    [InlineData("name,role\n\"Ann,committer", 2)]
    [InlineData("name,role,from\n\nAnn,committer,soon", 3)]
    public void A_table_that_is_wrong_is_refused_with_the_line(string text, int line)
    {
        var reading = RosterCsv.Read(text, "Gadget", []);
        Assert.Null(reading.Roster);
        Assert.Equal(line, reading.Problems[0].Line);
    }

    [Fact]
    public void Owners_have_a_directory()
    {
        var reading = OwnersFile.Read("""
            # who
            options:
              no_parent_owners: true
            approvers:
              - ann   # lead
              - "bo"
            reviewers: [cy, di]
            labels:
            - area/x
            """, "pkg/net", "Gadget", []);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            [
                ("ann", DeciderRole.Maintainer), ("bo", DeciderRole.Maintainer),
                ("cy", DeciderRole.Reviewer), ("di", DeciderRole.Reviewer),
            ],
            reading.Roster!.Members.Select(member => (member.Name, member.Role)));
        Assert.Equal(["ann", "bo"],
            new AreaFinder(reading.Roster).ApproversOf("pkg/net/a.go", default).Select(member => member.Name));
    }

    [Theory]
    [InlineData("aprovers:\n- ann", 1)]
    [InlineData("approvers:\n- ann\nfilters:\n  '.*':\n    approvers: [bo]", 3)]
    [InlineData("approvers: ann", 1)]
    [InlineData("- ann", 1)]
    [InlineData("approvers:\n- &x ann", 2)]
    public void Owners_beyond_the_plain_form_are_refused_with_the_line(string text, int line)
    {
        var reading = OwnersFile.Read(text, "", "Gadget", []);
        Assert.Null(reading.Roster);
        Assert.Equal(line, reading.Problems[0].Line);
    }

    [Theory]
    [InlineData("gadget-devel@lists.example.org", "Gadget")]
    [InlineData("Gadget development <gadget-devel.lists.example.org>", "Gadget")]
    [InlineData("GADGET-DEVEL.LISTS.EXAMPLE.ORG", "Gadget")]
    [InlineData("other@lists.example.org", "")]
    public void A_list_finds_its_roster(string list, string project)
    {
        var member = new RosterMember { Name = "Ann", Role = DeciderRole.Committer };
        var book = new RosterBook([new Roster("Gadget", ["gadget-devel@lists.example.org"], [member], [])]);
        Assert.Equal((project, project.Length == 0), (book.For(list).Project, book.BindsAsMarked(list)));
    }

    [Fact]
    public void A_roster_without_lists_is_for_every_list() =>
        Assert.Equal("All", new RosterBook([new Roster("All", [], [], [])]).For("x@y.example").Project);

    [Theory]
    [InlineData("2016-02-28", "Ian Campbell, Ian Jackson, Jan Beulich, Keir Fraser, Tim Deegan")]
    [InlineData("2016-02-29", "Ian Jackson, Jan Beulich, Keir Fraser, Tim Deegan")]
    [InlineData("2017-06-28", "Andrew Cooper, George Dunlap, Ian Jackson, Jan Beulich, Konrad Rzeszutek Wilk, "
        + "Stefano Stabellini, Tim Deegan, Wei Liu")]
    [InlineData("2020-09-23", "Andrew Cooper, George Dunlap, Ian Jackson, Jan Beulich, Julien Grall, "
        + "Stefano Stabellini, Wei Liu")]
    [InlineData("2024-12-10", "Andrew Cooper, Anthony PERARD, Jan Beulich, Julien Grall, Michal Orzel, "
        + "Roger Pau Monné, Stefano Stabellini")]
    public void The_committers_of_Xen_are_those_of_the_day(string day, string names)
    {
        var reading = RosterJson.Read(File.ReadAllText(PathOf("xen-project.json")));
        Assert.Empty(reading.Problems);
        var members = reading.Roster!.On(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(names, string.Join(", ", members.Select(member => member.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_roster_of_Xen_is_written_as_it_is_exported()
    {
        var text = File.ReadAllText(PathOf("xen-project.json"));
        Assert.Equal(text, RosterJson.Write(RosterJson.Read(text).Roster!));
    }

    private static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "data", "rosters", name);
}
