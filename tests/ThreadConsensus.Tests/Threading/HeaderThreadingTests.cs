using ThreadConsensus.Threading;
using static ThreadConsensus.Tests.Threading.Mails;

namespace ThreadConsensus.Tests.Threading;

public sealed class HeaderThreadingTests
{
    /// <summary>The six parents that four mails can have with each reply after what it answers.</summary>
    public static TheoryData<int, int, int, string> Shapes => new()
    {
        { 0, 0, 0, "a\n b\n c\n d" },
        { 0, 0, 1, "a\n b\n  d\n c" },
        { 0, 0, 2, "a\n b\n c\n  d" },
        { 0, 1, 0, "a\n b\n  c\n d" },
        { 0, 1, 1, "a\n b\n  c\n  d" },
        { 0, 1, 2, "a\n b\n  c\n   d" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_mails_make_the_same_tree_in_every_order_of_delivery(int b, int c, int d, string drawn)
    {
        string[] ids = ["a", "b", "c", "d"];
        ThreadingInput[] mails =
            [Post("a"), Post("b", ids[b], hour: 1), Post("c", ids[c], hour: 2), Post("d", ids[d], hour: 3)];
        var expected = Dump(ReplyTreeBuilder.Build(mails));
        foreach (var order in Orders(mails))
        {
            var trees = ReplyTreeBuilder.Build(order);
            Assert.Equal(drawn, Draw(trees));
            Assert.Equal(expected, Dump(trees));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void References_alone_make_the_same_tree(int b, int c, int d, string drawn)
    {
        string[] ids = ["a", "b", "c", "d"];
        string[] above = ["", "a", "", ""];
        above[1] = ids[b];
        above[2] = Above(c);
        above[3] = Above(d);
        ThreadingInput[] mails = [.. Enumerable.Range(0, 4).Select(i => Post(ids[i], references: above[i], hour: i))];
        foreach (var order in Orders(mails)) Assert.Equal(drawn, Draw(ReplyTreeBuilder.Build(order)));

        string Above(int parent) => (above[parent] + " " + ids[parent]).Trim();
    }

    [Fact]
    public void Every_subset_delivered_so_far_keeps_the_mails_of_a_thread_together()
    {
        ThreadingInput[] mails =
        [
            Post("a"), Post("b", "a", "a", 1), Post("c", "b", "a b", 2), Post("d", "b", "a b", 3),
        ];
        var threadId = ReplyTreeBuilder.Build(mails).Single().ThreadId;
        for (var subset = 1; subset < 16; subset++)
        {
            ThreadingInput[] some = [.. mails.Where((_, i) => (subset >> i & 1) == 1)];
            var tree = Assert.Single(ReplyTreeBuilder.Build(some));
            Assert.Equal(threadId, tree.ThreadId);
            Assert.Equal(some.Length, tree.Nodes.Count(n => n.ContentKey is not null));
        }
    }

    [Fact]
    public void In_reply_to_is_believed_before_references() =>
        Assert.Equal("a\n b\n c", Draw(ReplyTreeBuilder.Build(
            [Post("a"), Post("b", "a", hour: 1), Post("c", "a", "a b", 2)])));

    [Fact]
    public void The_nearest_reference_that_is_there_is_the_parent_when_the_mail_answered_is_missing()
    {
        var tree = ReplyTreeBuilder.Build([Post("a"), Post("b", "a", "a", 1), Post("d", "c", "a b c", 2)]).Single();
        Assert.Equal("a\n b\n  d", Draw(tree));
        Assert.Equal(ParentEvidence.Header, tree.Nodes[2].Evidence);
        Assert.True(tree.Nodes[2].Confidence < tree.Nodes[1].Confidence);
    }

    [Fact]
    public void A_missing_message_takes_its_place_when_it_arrives()
    {
        var reply = Post("c", "b", "a b", 2);
        Assert.Equal("a\n c", Draw(ReplyTreeBuilder.Build([Post("a"), reply])));
        Assert.Equal("a\n b\n  c", Draw(ReplyTreeBuilder.Build([Post("a"), reply, Post("b", "a", hour: 1)])));
    }

    [Fact]
    public void Replies_to_a_message_that_nobody_has_stay_in_one_thread()
    {
        var trees = ReplyTreeBuilder.Build([Post("b", "a", hour: 1), Post("c", "a", hour: 2)]);
        Assert.Equal("(missing)\n b\n c", Draw(trees));
        Assert.StartsWith("quoted:", trees[0].Root.Id, StringComparison.Ordinal);
        Assert.Equal("", trees[0].Root.Quoted!.Text);
        var whole = ReplyTreeBuilder.Build([Post("b", "a", hour: 1), Post("a"), Post("c", "a", hour: 2)]);
        Assert.Equal("a\n b\n c", Draw(whole));
        Assert.Equal(whole[0].ThreadId, trees[0].ThreadId);
    }

    [Fact]
    public void A_lone_reply_to_a_missing_message_is_the_root_and_names_the_thread_after_it()
    {
        var alone = ReplyTreeBuilder.Build([Post("b", "a", hour: 1)]).Single();
        Assert.Equal("b", Draw(alone));
        Assert.Equal(ReplyTreeBuilder.Build([Post("a")]).Single().ThreadId, alone.ThreadId);
    }

    [Fact]
    public void Two_mails_that_answer_each_other_hang_under_the_older_one()
    {
        ThreadingInput[] mails = [Post("late", "early", hour: 1), Post("early", "late")];
        foreach (var order in Orders(mails)) Assert.Equal("early\n late", Draw(ReplyTreeBuilder.Build(order)));
    }

    [Fact]
    public void A_loop_of_three_with_a_reply_outside_it_loses_no_mail()
    {
        ThreadingInput[] mails =
            [Post("a", "c"), Post("b", "a", hour: 1), Post("c", "b", hour: 2), Post("d", "c", hour: 3)];
        foreach (var order in Orders(mails)) Assert.Equal("a\n b\n  c\n   d", Draw(ReplyTreeBuilder.Build(order)));
    }

    [Fact]
    public void A_mail_that_answers_itself_is_a_root() =>
        Assert.Equal("a", Draw(ReplyTreeBuilder.Build([Post("a", "a", "a")])));

    [Fact]
    public void Missing_messages_that_name_each_other_do_not_hang_the_builder()
    {
        ThreadingInput[] mails = [Post("x", "", "p q"), Post("y", "", "q p", 1)];
        var expected = Dump(ReplyTreeBuilder.Build(mails));
        foreach (var order in Orders(mails)) Assert.Equal(expected, Dump(ReplyTreeBuilder.Build(order)));
        Assert.Equal(2, ReplyTreeBuilder.Build(mails).Sum(t => t.Nodes.Count(n => n.ContentKey is not null)));
    }

    [Fact]
    public void A_chain_of_ten_thousand_replies_is_one_branch()
    {
        ThreadingInput[] mails = [.. Enumerable.Range(0, 10_000).Select(i =>
            Post("m" + i, i == 0 ? "" : "m" + (i - 1), hour: i / 60.0))];
        var tree = ReplyTreeBuilder.Build(mails).Single();
        Assert.Equal(Enumerable.Range(-1, 10_000), tree.Nodes.Select(n => n.Parent));
    }

    [Fact]
    public void Copies_of_one_mail_are_one_node() =>
        Assert.Equal("a\n b", Draw(ReplyTreeBuilder.Build(
            [Post("a"), Post("b", "a", hour: 1), Post("a"), Post("b", hour: 1)])));

    [Fact]
    public void Different_mails_with_one_id_are_both_kept_and_a_reply_goes_to_the_one_with_its_subject()
    {
        ThreadingInput[] mails =
        [
            Post("a", subject: "First topic here"),
            Post("a", subject: "Second topic here", hour: 1, key: "other"),
            Post("b", "a", subject: "Re: Second topic here", hour: 2),
        ];
        foreach (var order in Orders(mails))
        {
            var trees = ReplyTreeBuilder.Build(order);
            Assert.Equal("a\n--\na\n b", Draw(trees));
            Assert.Equal(["key-a", "other"], trees.Select(t => t.Root.ContentKey!));
            Assert.NotEqual(trees[0].ThreadId, trees[1].ThreadId);
        }
    }

    [Fact]
    public void A_reply_to_several_mails_keeps_all_of_them()
    {
        var tree = ReplyTreeBuilder.Build(
        [
            Post("a"), Post("b", "a", hour: 1), Post("c", "a", hour: 2),
            Post("d", "b c", hour: 3, subject: "Re: Support the new driver [and 1 more messages]"),
        ]).Single();
        Assert.Equal("a\n b\n  d\n c", Draw(tree));
        Assert.Equal([3], tree.Nodes[2].OtherParents);
    }

    [Fact]
    public void Undated_mails_come_after_dated_siblings()
    {
        var tree = ReplyTreeBuilder.Build(
            [Post("a"), Post("b", "a", dated: false), Post("d", "a", hour: 9), Post("c", "a", hour: 9)]).Single();
        Assert.Equal("a\n c\n d\n b", Draw(tree));
    }

    [Fact]
    public void A_ticket_that_replies_name_above_a_mail_joins_its_notices_to_the_mail()
    {
        ThreadingInput[] mails =
            [Post("mail"), Post("notice", "mail", "ticket mail", 1), Post("closed", "", "ticket", 90, "Ticket 7 is closed")];
        foreach (var order in Orders(mails))
            Assert.Equal("(missing)\n mail\n  notice\n closed", Draw(ReplyTreeBuilder.Build(order)));
    }

    [Fact]
    public void No_mail_gives_no_tree() => Assert.Empty(ReplyTreeBuilder.Build([]));
}
