using ThreadConsensus.Threading;
using static ThreadConsensus.Tests.Threading.Mails;

namespace ThreadConsensus.Tests.Threading;

public sealed class SubjectThreadingTests
{
    private const string Ben = "Ben Muster <ben@example.net>";

    [Fact]
    public void Patches_without_headers_hang_under_the_cover_letter_of_their_author()
    {
        var trees = Build(
            Post("c", subject: "[PATCH v2 0/2] arm: rework timers"),
            Post("p1", subject: "[PATCH v2 1/2] arm: rename", hour: 0.1),
            Post("p2", subject: "[PATCH v2 2/2] arm: split", hour: 0.1),
            Post("other", subject: "[PATCH v2 1/2] x86: rename", hour: 0.1, from: Ben),
            Post("late", subject: "[PATCH v2 2/2] arm: much later", hour: 13));
        Assert.Equal("c\n p1\n p2\n--\nother\n--\nlate", Draw(trees));
        Assert.Equal(ParentEvidence.Subject, trees[0].Nodes[1].Evidence);
    }

    [Fact]
    public void Patches_without_cover_letter_hang_under_the_first() =>
        Assert.Equal("p1\n p2\n p3", Draw(Build(
            Post("p1", subject: "[PATCH 1/3] arm: rename"),
            Post("p2", subject: "[PATCH 2/3] arm: split"),
            Post("p3", subject: "[PATCH 3/3] arm: join"))));

    [Fact]
    public void A_cover_letter_without_tag_is_known_by_the_run_of_git_send_email() =>
        Assert.Equal("20210301090000.77-1-ann@example.org\n 20210301090000.77-2-ann@example.org", Draw(Build(
            Post("20210301090000.77-1-ann@example.org", subject: "rework the timers"),
            Post("20210301090000.77-2-ann@example.org", subject: "[PATCH 1/1] arm: rename"))));

    [Fact]
    public void Headers_decide_where_a_chained_series_or_a_new_version_goes() =>
        Assert.Equal("c\n p1\n  p2\n v2", Draw(Build(
            Post("c", subject: "[PATCH 0/2] arm: rework timers"),
            Post("p1", "c", subject: "[PATCH 1/2] arm: rename"),
            Post("p2", "p1", subject: "[PATCH 2/2] arm: split"),
            Post("v2", "c", subject: "[PATCH v2 0/3] quite another title", hour: 90))));

    [Fact]
    public void A_result_finds_its_vote() =>
        Assert.Equal("v\n b\n r", Draw(Build(
            Post("v", subject: "[VOTE] Release Sample Plugin 2.1"),
            Post("b", "v", subject: "Re: [VOTE] Release Sample Plugin 2.1", hour: 2, from: Ben),
            Post("r", subject: "[RESULT] [VOTE] Release Sample Plugin 2.1", hour: 80))));

    [Theory]
    [InlineData("[VOTE RESULT] Release Sample Plugin 2.1", "v\n r")]
    [InlineData("[RESULT][VOTE] Sample Plugin 2.1", "v\n r")]
    [InlineData("[RESULT] Sample Plugin 2.1 vote", "v\n r")]
    [InlineData("Results of the vote: Sample Plugin 2.1", "v\n r")]
    [InlineData("Vote result: Release Sample Plugin 2.1", "v\n r")]
    [InlineData("[VOTE] Release Sample Plugin 2.1 - RESULT", "v\n r")]
    [InlineData("[VOTE] [CLOSED] Release Sample Plugin 2.1", "v\n r")]
    [InlineData("[CANCELLED] [VOTE] Release Sample Plugin 2.1", "v\n r")]
    [InlineData("Re: [RESULT] [VOTE] Release Sample Plugin 2.1", "v\n r")]
    [InlineData("[RESULT] [VOTE] Release Sample Plugin 2.2", "v\n--\nr")]
    [InlineData("[ANNOUNCE] Release Sample Plugin 2.1", "v\n--\nr")]
    [InlineData("Results: Release Sample Plugin 2.1", "v\n--\nr")]
    public void A_result_finds_its_vote_however_the_two_are_worded(string subject, string drawn) =>
        Assert.Equal(drawn, Draw(Build(
            Post("v", subject: "[VOTE] Release Sample Plugin 2.1"), Post("r", subject: subject, hour: 80))));

    [Theory]
    [InlineData("[VOTE] Release Sample Plugin 2.1", "[RESULT][VOTE] Release Sample Plugin 2.1 (RC2)", true)]
    [InlineData("[VOTE] Release Sample Plugin 2.1 RC2", "[RESULT] [VOTE] Release Sample Plugin 2.1", true)]
    [InlineData("[VOTE] Release Sample Plugin 2.1-rc-2", "[RESULT] [VOTE] Sample Plugin 2.1 RC2", true)]
    [InlineData("[VOTE] Release Sample Plugin", "[RESULT] [VOTE] Release Sample Plugin 2.1", true)]
    [InlineData("[VOTE] Release Sample Plugin 2.1", "[RESULT] [VOTE] Release Acme Sample Plugin 2.1 release candidate 3", true)]
    [InlineData("[VOTE] Release Sample Plugin 2.1 RC1", "[RESULT] [VOTE] Release Sample Plugin 2.1 RC2", false)]
    [InlineData("[VOTE] Release Sample Plugin 2.1", "[RESULT] [VOTE] Release Sample Plugin 2.1.1 RC2", false)]
    [InlineData("[VOTE] Release Sample Plugin 2.1", "[RESULT] [VOTE] Release Sample Parser 2.1 RC2", false)]
    [InlineData("[VOTE] Release 2.1", "[RESULT] [VOTE] Release Sample Plugin 2.1", false)]
    [InlineData("[VOTE] Release Sample Plugin suite", "[RESULT] [VOTE] Release Sample Plugin 2.1", false)]
    [InlineData("[DISCUSS] Release Sample Plugin 2.1", "[RESULT] [VOTE] Release Sample Plugin 2.1 RC2", false)]
    public void A_result_finds_its_vote_where_one_of_the_two_says_more(string vote, string result, bool found) =>
        Assert.Equal(found ? "v\n r" : "v\n--\nr", Draw(Build(Post("v", subject: vote), Post("r", subject: result, hour: 80))));

    [Theory]
    [InlineData("[RESULT] [VOTE] Release Sample Plugin 2.1 RC1", "one\n r\n--\ntwo")]
    [InlineData("[RESULT] [VOTE] Release Sample Plugin 2.1 RC2", "one\n--\ntwo\n r")]
    [InlineData("[RESULT] [VOTE] Release Sample Plugin 2.1", "one\n--\ntwo\n r")]
    [InlineData("[RESULT] [VOTE] Release Sample Plugin 2.1 RC3", "one\n--\ntwo\n--\nr")]
    public void Among_several_candidates_the_number_decides_else_the_latest_is_meant(string result, string drawn) =>
        Assert.Equal(drawn, Draw(Build(
            Post("one", subject: "[VOTE] Release Sample Plugin 2.1 (RC1)"),
            Post("two", subject: "[VOTE] Release Sample Plugin 2.1 (RC2)", hour: 48),
            Post("r", subject: result, hour: 120))));

    [Fact]
    public void A_result_that_may_be_of_two_different_votes_is_of_neither() =>
        Assert.Equal("one\n--\ntwo\n--\nr", Draw(Build(
            Post("one", subject: "[VOTE] Release Sample Plugin 2.1"),
            Post("two", subject: "[VOTE] Release Sample Plugin 3.0", hour: 48),
            Post("r", subject: "[RESULT] [VOTE] Release Sample Plugin", hour: 120))));

    [Fact]
    public void A_vote_that_was_cancelled_has_no_other_result() =>
        Assert.Equal("one\n c\n--\ntwo\n r", Draw(Build(
            Post("one", subject: "[VOTE] Release Sample Plugin 2.1"),
            Post("c", "one", subject: "[CANCEL] [VOTE] Release Sample Plugin 2.1", hour: 24),
            Post("two", subject: "[VOTE] Release Sample Plugin 2.1 RC2", hour: 48),
            Post("r", subject: "[RESULT] [VOTE] Release Sample Plugin 2.1", hour: 120))));

    [Theory]
    [InlineData(1439, "a.example.org", "v\n r")]
    [InlineData(1441, "a.example.org", "v\n--\nr")]
    [InlineData(80, "b.example.org", "v\n--\nr")]
    public void A_result_named_otherwise_is_of_a_vote_on_its_list_within_sixty_days(double hour, string list, string drawn) =>
        Assert.Equal(drawn, Draw(Build(
            Post("v", subject: "[VOTE] Release Sample Plugin 2.1") with { List = "a.example.org" },
            Post("r", subject: "[RESULT] [VOTE] Release Sample Plugin 2.1 RC2", hour: hour) with { List = list })));

    [Theory]
    [InlineData("Re: Support the new driver", 700, "a\n b")]
    [InlineData("Re: Support the new driver", 721, "a\n--\nb")]
    [InlineData("AW: [drivers] Support the new driver", 24, "a\n b")]
    [InlineData("Support the new driver", 24, "a\n--\nb")]
    [InlineData("Re: Support the old driver", 24, "a\n--\nb")]
    public void The_same_subject_joins_only_a_reply_to_a_thread_alive_in_the_last_thirty_days(
        string subject, double hour, string drawn) =>
        Assert.Equal(drawn, Draw(Build(Post("a"), Post("b", subject: subject, hour: hour, from: Ben))));

    [Fact]
    public void One_common_word_joins_nothing() =>
        Assert.Equal("a\n--\nb", Draw(Build(Post("a", subject: "Question"), Post("b", subject: "Re: Question", hour: 1))));

    [Theory]
    [InlineData("x y", 2)]
    [InlineData("y", 1)]
    [InlineData("", 1)]
    public void A_missing_message_that_headers_call_the_first_of_its_thread_is_no_reply_to_another(
        string references, int threads) =>
        Assert.Equal(threads, Build(
            Post("a"), Post("b", "y", references, 5, "Re: Support the new driver", Ben)).Count);

    [Fact]
    public void Notices_of_one_ticket_are_one_thread() =>
        Assert.Equal("a\n b\n--\nc", Draw(Build(
            Post("a", subject: "[GitHub] sample pull request #12: Make it fast", from: Ben),
            Post("b", subject: "[GitHub] sample issue #12: Make it very fast", hour: 3),
            Post("c", subject: "[GitHub] sample issue #13: Make it fast", hour: 4))));

    [Fact]
    public void A_subject_that_says_what_it_was_starts_a_thread_and_names_the_old_one()
    {
        var trees = Build(
            Post("a"), Post("b", "a", subject: "Re: Support the new driver", hour: 1),
            Post("c", "b", subject: "Who runs the test farm? (was: Support the new driver)", hour: 2, from: Ben),
            Post("d", "c", subject: "Re: Who runs the test farm? (was: Support the new driver)", hour: 3));
        Assert.Equal("a\n b\n--\nc\n d", Draw(trees));
        Assert.Null(trees[0].SplitFrom);
        Assert.Equal(trees[0].ThreadId, trees[1].SplitFrom);
    }

    [Theory]
    [InlineData("Re: Who runs the test farm? -- was Re: Support the new driver", true)]
    [InlineData("Re: Who runs the test farm - was: Support the new driver", true)]
    [InlineData("Re: Who runs the test farm, was Support the new driver", true)]
    [InlineData("Re: Who runs the test farm - was support the new driver", true)]
    [InlineData("Re: Who runs the test farm, was Support the old driver", false)]
    [InlineData("Re: It was support the new driver", false)]
    public void A_subject_may_name_the_old_one_without_brackets_where_it_answers_it(string subject, bool split)
    {
        var trees = Build(Post("a"), Post("b", "a", subject: subject, hour: 2, from: Ben));
        Assert.Equal(split ? "a\n--\nb" : "a\n b", Draw(trees));
        Assert.Equal(split ? trees[0].ThreadId : null, trees[^1].SplitFrom);
    }

    [Fact]
    public void A_reply_used_as_a_new_mail_starts_a_thread()
    {
        var trees = Build(Post("a"), Post("b", "a", "a", 5, "Meeting on Thursday", Ben));
        Assert.Equal("a\n--\nb", Draw(trees));
        Assert.Equal(trees[0].ThreadId, trees[1].SplitFrom);
    }

    [Theory]
    [InlineData("Re: Meeting on Thursday")]
    [InlineData("The driver on Thursday")]
    [InlineData("[PATCH] meeting: move to Thursday")]
    public void A_reply_with_another_subject_stays_where_its_headers_say(string subject) =>
        Assert.Equal("a\n b", Draw(Build(Post("a"), Post("b", "a", "a", 5, subject, Ben))));

    [Fact]
    public void Thread_index_links_mails_that_have_nothing_else()
    {
        var root = new byte[22];
        root[5] = 7;
        byte[] reply = [.. root, 1, 2, 3, 4, 5];
        byte[] deeper = [.. reply, 6, 7, 8, 9, 10];
        Assert.Equal("a\n b\n  c\n--\nd", Draw(Build(
            Post("a", threadIndex: Convert.ToBase64String(root)),
            Post("b", threadIndex: Convert.ToBase64String(reply), subject: "Re: Anything", hour: 1),
            Post("c", threadIndex: Convert.ToBase64String(deeper), subject: "Re: Something", hour: 2),
            Post("d", threadIndex: "not base64!", subject: "Nothing", hour: 3))));
    }

    private static IReadOnlyList<ReplyTree> Build(params ThreadingInput[] mails) => ReplyTreeBuilder.Build(mails);
}
