using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Proposals;

/// <summary>Families are written as their members in order, a step a word, members of one step joined by "+".</summary>
public sealed class RevisionLinkerTests
{
    private static readonly PostedRevision First = Posted("Ann Archer", "[PATCH] timer: widen the counter", 0);
    private static readonly PostedRevision Second = Posted("Ann Archer", "[PATCH v2] timer: widen the counter", 1);

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
        Assert.Equal(["p1", "p2"], Group(Second, Posted(from, "[PATCH v3] timer: use 64 bits", 2, body)));

    [Fact]
    public void An_earlier_revision_does_not_follow_a_later_one() =>
        Assert.Equal(["p1", "p2"], Group(Second, Posted("Ann Archer", "[PATCH] clock: widen", 2, "As v2 of <p1@example.org>.")));

    [Fact]
    public void One_change_id_makes_one_family()
    {
        var one = Posted("Ann Archer", "[PATCH] timer: widen the counter", 0, "change-id: 20210301-timer-1a2b3c");
        var other = Posted("Ann A. Archer", "[PATCH v2 0/2] timer: 64 bits", 1, "change-id: 20210301-timer-1a2b3c");
        Assert.Equal(["p0 p1"], Group(other, one));
        Assert.Equal(one.Id, RevisionLinker.Group([other, one])[0].Id);
    }

    [Fact]
    public void An_author_who_changes_his_address_or_the_writing_of_his_name_goes_on_with_his_proposal() => Assert.Equal(
        ["p0 p1 p2"],
        Group(
            First,
            Posted("Ann Archer <ann@home.example>", "[PATCH v2] timer: widen the counter", 1),
            Posted("A. Archer <ann@home.example>", "[PATCH v3] timer: widen the counter", 2)));

    [Fact]
    public void A_patch_follows_its_request_for_comments_though_the_count_starts_again() => Assert.Equal(
        ["p0 p1 p2 p3"],
        Group(
            Posted("Ann Archer", "[RFC PATCH v3 0/2] timer: widen", 0),
            Posted("Ann Archer", "[RFC PATCH v4 0/2] timer: widen", 1),
            Posted("Ann Archer", "[PATCH 0/2] timer: widen", 2),
            Posted("Ann Archer", "[PATCH v2 0/2] timer: widen", 3)));

    [Fact]
    public void What_is_counted_anew_for_another_tree_replaces_nothing() => Assert.Equal(
        ["p0 p1 p4", "p2 p3"],
        Group(
            Posted("Ann Archer", "[PATCH linux dev-5.4] timer: widen", 0),
            Posted("Ann Archer", "[PATCH linux dev-5.4 v2] timer: widen", 1),
            Posted("Ann Archer", "[PATCH] timer: widen", 2),
            Posted("Ann Archer", "[PATCH v2] timer: widen", 3),
            Posted("Ann Archer", "[PATCH linux dev-5.4 v3] timer: widen", 4)));

    [Fact]
    public void A_second_family_under_one_subject_has_an_id_of_its_own()
    {
        var families = RevisionLinker.Group(
        [
            Posted("Ann Archer", "[PATCH linux dev-5.4] timer: widen", 0),
            Posted("Ann Archer", "[PATCH] timer: widen", 1),
        ]);
        Assert.Equal(families[0].Id + "-2", families[1].Id);
    }

    [Theory]
    [InlineData("[PATCH] timer: widen", "[PATCH RESEND] timer: widen", "p0 p1")]
    [InlineData("[PATCH] timer: widen", "[PATCH] timer: widen", "p0 p1")]
    [InlineData("Retire the old timer", "Retire the old timer", "p0")]
    public void A_patch_posted_again_replaces_the_first_and_a_topic_raised_again_does_not(string first, string second, string family) =>
        Assert.Equal(family, Group(Posted("Ann Archer", first, 0), Posted("Ann Archer", second, 1))[0]);

    [Fact]
    public void Answers_to_a_posting_that_the_archive_lacks_belong_to_its_revision()
    {
        const string id = "20210302100000.1234-1-ann.archer@example.org";
        Assert.Equal(
            ["p0+p1 p2"],
            Group(
                Posted("Bo Berg", "Re: [PATCH v2] timer: widen", 0, "Fine.", id),
                Posted("Cy Cole", "Re: [PATCH v2] timer: widen", 1, "Not fine.", id),
                Posted("Ann Archer", "[PATCH v3] timer: widen", 2)));
    }

    [Fact]
    public void A_revision_known_only_from_answers_to_it_is_found_by_the_id_that_git_gave_it()
    {
        var answers = Posted(
            "Bo Berg", "Re: [PATCH v2] timer: widen the counter", 1, "Fine.",
            "20210302100000.1234-1-ann.archer@example.org");
        Assert.Equal(["p0 p1 p2"], Group(First, answers, Posted("Ann Archer", "[PATCH v3] timer: widen the counter", 2)));
    }

    [Theory]
    [InlineData("[GIT PULL] timer updates")]
    [InlineData("[ANNOUNCE] timer 2.0")]
    [InlineData("[RESULT] [VOTE] Release Gadget 3.0")]
    [InlineData("")]
    public void Pull_requests_notices_and_results_have_no_revisions(string subject) =>
        Assert.Null(Of("Ann Archer", subject, 0, "", ""));

    [Fact]
    public void The_newest_replaces_all_before_it_and_nothing_replaces_the_newest()
    {
        var third = Posted("Ann Archer", "[PATCH v3] timer: widen the counter", 2);
        var family = Assert.Single(RevisionLinker.Group([First, third, Second]));
        Assert.Equal(
            [("v1", "p2@example.org"), ("v2", "p2@example.org"), ("v3", null)],
            family.Places().Select(place => (place.Self.Label, place.SupersededBy?.MessageId)));
    }

    [Fact]
    public void The_order_of_threads_does_not_matter()
    {
        PostedRevision[] all =
        [
            First, Second, Posted("Ann Archer", "[PATCH v3] timer: use 64 bits", 2, "v2: <p1@example.org>"),
            Posted("Bo Berg", "[PATCH] clock: widen", 3), Posted("Bo Berg", "[PATCH v2] clock: widen", 4),
            Posted("Bo Berg", "[PATCH] clock: widen", 5), Posted("Bo Berg", "[PATCH stable v2] clock: widen", 6),
        ];
        var expected = string.Join('\n', Group(all));
        Gen.Shuffle(all).Sample(shuffled => string.Join('\n', Group(shuffled)) == expected);
    }

    private static List<string> Group(params PostedRevision[] posted) =>
        RevisionLinker.Group(posted).Select(family => string.Join(' ', family.Members
            .GroupBy(member => member.Step)
            .Select(step => string.Join('+', step.Select(member => member.Posted.Post.Id.Split('@')[0]))))).ToList();

    private static PostedRevision Posted(string from, string subject, int day, string body = "As described.", string answers = "") =>
        Of(from, subject, day, body, answers)!;

    private static PostedRevision? Of(string from, string subject, int day, string body, string answers)
    {
        var (name, address) = from.Split(" <") is [var given, var rest] ? (given, rest.TrimEnd('>')) : (from, "");
        var author = address.Length > 0 ? new Mailbox(name, address) : Conversation.Box(name);
        var thread = new Conversation()
            .Mail(name, subject, body, $"p{day}@example.org", answers, Conversation.Start.AddDays(day)).Build();
        var mail = thread.Messages[0].Mail! with { From = author };
        var parsed = thread.Messages[0].Body;
        var tree = new ReplyTree(mail.Id.Value, [thread.Messages[0].Node with { From = author }]);
        return PostedRevision.Of(tree, _ => ThreadingInput.From(mail, parsed), _ => PostingClues.Of(mail, parsed));
    }
}
