using ThreadConsensus.People;

namespace ThreadConsensus.Tests.People;

public sealed class MaintainersFileTests
{
    private const string Sample = """
        	How to submit
        	=============

        Policy prose that is not a section.

        	M: Mail patches to: FullName <address@domain>

        Maintainers List (most precise first)

        		-----------------------------------

        X86
        M:	Ann Archer <ann@example.org>
        R:	Cy Cole <cy@example.org>
        S:	Supported
        L:	x86-devel@lists.example.org
        F:	arch/x86/
        X:	arch/x86/mm/

        X86 MEMORY
        M:	Bo Berg <bo@example.org>
        S:	Maintained
        F:	arch/x86/mm/
        K:	\bpaging_\w+

        OLD THINGS
        S:	Orphan
        F:	arch/old/

        REVIEWED ONLY
        R:	Cy Cole <cy@example.org>
        F:	arch/x86/mm/shadow/
        N:	shadow

        THE REST
        M:	Ann Archer <ann@example.org>
        M:	Di Dorn <di@example.org>
        L:	gadget-devel@lists.example.org (moderated)
        S:	Supported
        F:	*
        F:	*/
        V:	gadget-maintainers-1
        """;

    [Fact]
    public void Reads_sections_roles_and_lists_and_skips_the_prose()
    {
        var file = MaintainersFile.Parse(Sample);
        Assert.Empty(file.Problems);
        Assert.Equal(["X86", "X86 MEMORY", "OLD THINGS", "REVIEWED ONLY", "THE REST"],
            file.Areas.Select(area => area.Title));
        Assert.Equivalent(
            new RosterArea("X86 MEMORY", "Maintained", ["arch/x86/mm/"], [], [], [@"\bpaging_\w+"]), file.Areas[1],
                true);
        Assert.Equal(["arch/x86/mm/"], file.Areas[0].Excluded);
        Assert.Equal(["gadget-devel@lists.example.org"], file.Lists);
        Assert.Equal(
            [
                ("Ann Archer", "ann@example.org", DeciderRole.Maintainer, "X86"),
                ("Cy Cole", "cy@example.org", DeciderRole.Reviewer, "X86"),
                ("Bo Berg", "bo@example.org", DeciderRole.Maintainer, "X86 MEMORY"),
                ("Cy Cole", "cy@example.org", DeciderRole.Reviewer, "REVIEWED ONLY"),
                ("Ann Archer", "ann@example.org", DeciderRole.Committer, "THE REST"),
                ("Di Dorn", "di@example.org", DeciderRole.Committer, "THE REST"),
            ],
            file.Members.Select(member => (member.Name, member.Addresses[0], member.Role, member.Area)));
    }

    [Fact]
    public void Old_forms_give_name_and_address_on_two_lines_and_leave_out_tab_or_colon()
    {
        var file = MaintainersFile.Parse("""
            3X99 NETWORK DRIVER
            P:  Ann Archer
            M:  ann@example.org
            M	Bo Berg <bo@example.org>
            P:	Documentation/process/profile.rst
            M:	cy@example.org
            S:	Odd Fixes for 2.4; Maintained for 2.6.
            """);
        Assert.Equal("Odd Fixes for 2.4; Maintained for 2.6.", file.Areas[0].Status);
        Assert.Equal(
            [("Ann Archer", "ann@example.org"), ("Bo Berg", "bo@example.org"), ("cy@example.org", "cy@example.org")],
            file.Members.Select(member => (member.Name, member.Addresses[0])));
    }

    [Fact]
    public void Says_where_a_line_cannot_be_read()
    {
        var file = MaintainersFile.Parse("M:\tAnn <ann@example.org>\n\nX86\nM:\nF:\tarch/\n");
        Assert.Equal(
            [new RosterProblem(1, "\"M:\" stands in no section."), new RosterProblem(4, "\"M:\" names nobody.")],
                file.Problems);
        Assert.Equal(["arch/"], file.Areas[0].Files);
    }

    [Theory]
    [InlineData("arch/x86/boot.c", "X86")]
    [InlineData("arch/x86/mm/p2m.c", "X86 MEMORY")]
    [InlineData("arch/x86/mm/shadow/multi.c", "REVIEWED ONLY, X86 MEMORY")]
    [InlineData("tools/shadowctl.c", "REVIEWED ONLY")]
    [InlineData("docs/index.txt", "THE REST")]
    [InlineData("README", "THE REST")]
    public void The_most_specific_section_comes_first_and_the_rest_only_alone(string path, string titles) =>
        Assert.Equal(titles, string.Join(", ", Finder().AreasOf(path).Select(area => area.Title)));

    [Theory]
    [InlineData("arch/x86/boot.c", "Ann Archer")]
    [InlineData("arch/x86/mm/p2m.c", "Bo Berg")]
    [InlineData("arch/x86/mm/shadow/multi.c", "Bo Berg")]
    [InlineData("arch/old/a.c", "Ann Archer, Di Dorn")]
    [InlineData("README", "Ann Archer, Di Dorn")]
    public void Approval_is_up_to_the_most_specific_section_that_has_a_maintainer(string path, string names) =>
        Assert.Equal(names, string.Join(", ",
            Finder().ApproversOf(path, new DateOnly(2020, 1, 1)).Select(member => member.Name)));

    [Fact]
    public void Content_counts_where_it_is_given() => Assert.Equal(
        ["X86 MEMORY"], Finder().AreasOf("tools/a.c", "+ paging_mode(d);").Select(area => area.Title));

    [Fact]
    public void An_expression_that_cannot_run_is_reported_and_left_out()
    {
        var file = MaintainersFile.Parse("ODD\nM:\tAnn <ann@example.org>\nN:\t(?=x)y\nN:\t(\nF:\todd/\n");
        var finder = new AreaFinder(file.ToRoster("Gadget"));
        Assert.Equal(2, finder.Problems.Count);
        Assert.Single(finder.AreasOf("odd/a.c"));
    }

    private static AreaFinder Finder() => new(MaintainersFile.Parse(Sample).ToRoster("Gadget"));

    [Fact]
    public void The_section_that_spells_a_file_out_comes_before_one_with_a_wildcard()
    {
        var roster = MaintainersFile.Parse(
            "SCHEDULING\nM:\tAnn Archer <ann@x.example>\nF:\thv/sched*\n\nREAL TIME\nM:\tBo Berg <bo@x.example>\nF:\thv/sched_rt.c\n")
            .ToRoster("hv");
        var finder = new AreaFinder(roster);
        Assert.Equal(["REAL TIME", "SCHEDULING"], finder.AreasOf("hv/sched_rt.c").Select(area => area.Title));
        Assert.Equal(["Bo Berg"], finder.ApproversOf("hv/sched_rt.c", new DateOnly(2025, 1, 1)).Select(member => member.Name));
        Assert.Equal(["Ann Archer"], finder.ApproversOf("hv/sched.c", new DateOnly(2025, 1, 1)).Select(member => member.Name));
    }
}
