using ThreadConsensus.People;

namespace ThreadConsensus.Tests.People;

public sealed class MailmapTests
{
    [Fact]
    public void Reads_each_of_the_four_forms_and_says_where_a_line_is_none()
    {
        var map = Mailmap.Parse("""
            # comment
            Ann Archer <ann@example.org>
            <ann@example.org> <aa@old.example>
            Ann Archer <ann@example.org> <axa@old.example>

            Bo Berg <bo@example.org> B. <root@host.example> # was root
            no address here
            <only@example.org>
            """);
        Assert.Equal(
            [
                new MailmapEntry("Ann Archer", "", "", "ann@example.org"),
                new MailmapEntry("", "ann@example.org", "", "aa@old.example"),
                new MailmapEntry("Ann Archer", "ann@example.org", "", "axa@old.example"),
                new MailmapEntry("Bo Berg", "bo@example.org", "B.", "root@host.example"),
            ],
            map.Entries);
        Assert.Equal([7, 8], map.Problems.Select(problem => problem.Line));
    }
}
