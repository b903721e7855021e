using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Tests.Proposals;

namespace ThreadConsensus.Tests.Positions;

/// <summary>Each message answers the first one, unless it says "to" which.</summary>
public sealed class MessageRevisionsTests
{
    [Fact]
    public void What_is_said_before_a_new_revision_in_the_same_thread_is_about_the_earlier_one() => Assert.Equal(
        [1, 1, 2, 2],
        Of(("Ann Archer", "[PATCH] timer: widen", -1), ("Bo Berg", "Re: [PATCH] timer: widen", 0),
            ("Ann Archer", "[PATCH v2] timer: widen", 1), ("Bo Berg", "Re: [PATCH v2] timer: widen", 2)));

    [Fact]
    public void Only_the_patch_of_a_series_that_is_posted_anew_has_an_earlier_revision() => Assert.Equal(
        [2, 1, 2, 1, 2, 2, 2],
        Of(("Ann Archer", "[PATCH 0/2] timer: two fixes", -1), ("Ann Archer", "[PATCH 1/2] timer: widen", 0),
            ("Ann Archer", "[PATCH 2/2] timer: name it", 0), ("Bo Berg", "Re: [PATCH 1/2] timer: widen", 1),
            ("Bo Berg", "Re: [PATCH 2/2] timer: name it", 2), ("Ann Archer", "[PATCH v2 1/2] timer: widen", 3),
            ("Bo Berg", "Re: [PATCH v2 1/2] timer: widen", 5)));

    [Fact]
    public void A_thread_of_one_revision_is_about_it_from_end_to_end() => Assert.Equal(
        [3, 3], Of(("Ann Archer", "[PATCH v3] timer: widen", -1), ("Bo Berg", "Re: [PATCH v3] timer: widen", 0)));

    private static IReadOnlyList<int> Of(params (string From, string Subject, int To)[] mails)
    {
        var conversation = new Conversation();
        foreach (var (from, subject, to) in mails) conversation.Mail(from, subject, "As described.", to: to);
        var thread = conversation.Build();
        return MessageRevisions.Of(thread, ProposalFinder.Find(thread)!);
    }
}
