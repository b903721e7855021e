using CsCheck;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Tests.Proposals;

public sealed class RevisionLinkerTests
{
    private static readonly ThreadProposal First = Posted("Ann Archer", "[PATCH] timer: widen the counter", 0);
    private static readonly ThreadProposal Second = Posted("Ann Archer", "[PATCH v2] timer: widen the counter", 1);

    [Fact]
    public void Revisions_under_one_subject_are_a_family() =>
        Assert.Equal(["p0 p1"], Group(Second, First));

    [Fact]
    public void A_renamed_revision_joins_by_the_link_to_the_former_one()
    {
        var renamed = Posted("Ann Archer", "[PATCH v3] timer: use 64 bits", 2,
            "Changes since v2:\nhttps://lists.example.org/r/p1@example.org/\n - renamed");
        Assert.Equal(["p0 p1 p2"], Group(renamed, First, Second));
    }

    [Theory]
    [InlineData("Link to v2: https://lists.example.org/all/p1%40example.org")]
    [InlineData("Previous version: <p1@example.org>")]
    [InlineData("v2:\n  http://lists.example.org/p1@example.org.")]
    public void A_former_version_is_named_in_several_ways(string body) =>
        Assert.Single(Group(Second, Posted("Ann Archer", "[PATCH v3] timer: use 64 bits", 2, body)));

    [Theory]
    [InlineData("Ann Archer", "This builds on https://lists.example.org/r/p1@example.org/ which is in.")]
    [InlineData("Bo Berg", "Changes since v2: https://lists.example.org/r/p1@example.org/")]
    public void A_series_that_is_built_on_or_of_somebody_else_is_another_proposal(string from, string body) =>
        Assert.Equal(2, Group(Second, Posted(from, "[PATCH v3] timer: use 64 bits", 2, body)).Count);

    [Fact]
    public void An_earlier_revision_does_not_follow_a_later_one() =>
        Assert.Equal(2, Group(Second, Posted("Ann Archer", "[PATCH] clock: widen", 2,
            "As v2 of <p1@example.org>.")).Count);

    [Fact]
    public void One_change_id_makes_one_family()
    {
        var one = Posted("Ann Archer", "[PATCH] timer: widen the counter", 0, "change-id: 20210301-timer-1a2b3c");
        var other = Posted("Ann A. Archer", "[PATCH v2 0/2] timer: 64 bits", 1, "change-id: 20210301-timer-1a2b3c");
        Assert.Equal(["p0 p1"], Group(other, one));
        Assert.Equal(one.Proposal.Id, RevisionLinker.Group([other, one])[0].Of(other).Id);
    }

    [Fact]
    public void The_order_of_threads_does_not_matter()
    {
        ThreadProposal[] all =
        [
            First, Second, Posted("Ann Archer", "[PATCH v3] timer: use 64 bits", 2, "v2: <p1@example.org>"),
            Posted("Bo Berg", "[PATCH] clock: widen", 3), Posted("Bo Berg", "[PATCH v2] clock: widen", 4),
        ];
        var expected = Show(RevisionLinker.Group(all));
        Gen.Shuffle(all).Sample(shuffled => Show(RevisionLinker.Group(shuffled)) == expected);
    }

    private static string Show(IEnumerable<RevisionFamily> families) => string.Join('\n', families.Select(family =>
        $"{family.Id}: {string.Join(' ', family.Members.Select(IdOf))}"));

    private static List<string> Group(params ThreadProposal[] proposals) =>
        RevisionLinker.Group(proposals).Select(family => string.Join(' ', family.Members.Select(IdOf))).ToList();

    private static string IdOf(ThreadProposal member) => member.Proposal.MessageId.Split('@')[0];

    private static ThreadProposal Posted(string from, string subject, int day, string body = "As described.")
    {
        var thread = new Conversation()
            .Mail(from, subject, body, $"p{day}@example.org", date: Conversation.Start.AddDays(day)).Build();
        return new ThreadProposal(thread, ProposalFinder.Find(thread)!);
    }
}
