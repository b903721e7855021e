using System.Globalization;
using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;
using static ThreadConsensus.Tests.Threading.Mails;

namespace ThreadConsensus.Tests.Threading;

public sealed class QuoteThreadingTests
{
    private const string Ann = "Ann Example <ann@example.org>";
    private const string Ben = "Ben Muster <ben@example.net>";
    private const string Cem = "Cem Deneme <cem@example.com>";

    private const string Proposal = """
        I would like us to keep the old serial driver for two more releases, as three boards
        in our test farm cannot boot without it and nobody has written a replacement yet.
        """;

    private static readonly DateTimeOffset Start = new(2021, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_reply_without_headers_finds_the_mail_whose_author_and_minute_it_names()
    {
        var tree = Build(
            Text("a", Ann, 0, Proposal),
            Text("b", Ann, 1, "By the way, the farm moves to the other building next week, so expect some days of silence."),
            Text("c", Ben, 2, "On Mon, 1 Mar 2021 09:00 +0000, Ann Example wrote:\n> [snip]\n\nFine with me.", "Re: Support the new driver")).Single(
                t => t.Nodes.Count > 1);
        Assert.Equal("a\n c", Draw(tree));
        Assert.Equal(ParentEvidence.Quote, tree.Nodes[1].Evidence);
    }

    [Fact]
    public void Words_rewrapped_by_a_mailer_still_lead_to_their_mail()
    {
        var quoted = string.Join('\n', Proposal.ReplaceLineEndings(" ").Split(' ').Chunk(5).Select(w => "> " + string.Join(' ', w)));
        var trees = Build(
            Text("a", Ann, 0, Proposal), Text("b", Cem, 1, "Something else altogether, about the release notes of last year."),
            Text("c", Ben, 2, quoted + "\n\nI can live with that.", "Re: Support the new driver"));
        Assert.Equal("a\n c\n--\nb", Draw(trees));
    }

    [Fact]
    public void A_message_that_only_quotations_show_is_one_node_for_all_that_quote_it()
    {
        var first = "On Mon, 1 Mar 2021 at 09:00 +0000, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nI am for it.";
        var second = "On Mon, 1 Mar 2021 at 09:00 +0000, Ann Example wrote:\n> as three boards\n\nWhich ones?";
        ThreadingInput[] mails = [Text("b", Ben, 2, first, Reply), Text("c", Cem, 3, second, Reply)];
        foreach (var order in Orders(mails))
        {
            var tree = ReplyTreeBuilder.Build(order).Single();
            Assert.Equal("(Ann Example)\n b\n c", Draw(tree));
            Assert.StartsWith("quoted:", tree.Root.Id, StringComparison.Ordinal);
            Assert.Equal(Start, tree.Root.Quoted!.Time);
            Assert.False(tree.Root.Quoted.InDoubt);
            Assert.Equal(["key-b", "key-c"], tree.Root.Quoted.QuotedBy);
        }
    }

    [Fact]
    public void The_real_mail_takes_the_place_of_the_quoted_one_when_it_arrives()
    {
        var body = "On Mon, 1 Mar 2021 at 09:00 +0000, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nI am for it.";
        ThreadingInput[] replies = [Text("b", Ben, 2, body, Reply, "a"), Text("c", Cem, 3, body, Reply, "a")];
        var before = ReplyTreeBuilder.Build(replies).Single();
        Assert.Equal("(Ann Example)\n b\n c", Draw(before));
        var after = ReplyTreeBuilder.Build([.. replies, Text("a", Ann, 0, Proposal)]).Single();
        Assert.Equal("a\n b\n c", Draw(after));
        Assert.Equal(before.ThreadId, after.ThreadId);
    }

    [Fact]
    public void Nested_quotations_give_the_whole_chain_above_a_single_mail()
    {
        const string body = """
            On 05/03/2021 11:00, Ann Example wrote:
            > On 03/03/2021 10:00, Ben Muster wrote:
            >> On 28/02/2021 09:00, Ann Example wrote:
            >>> Shall we keep it?
            >> No.
            > Why?

            Because nobody maintains it.
            """;
        var tree = ReplyTreeBuilder.Build([Text("d", Ben, 100, body, Reply)]).Single();
        Assert.Equal("(Ann Example)\n (Ben Muster)\n  (Ann Example)\n   d", Draw(tree));
        Assert.Equal(["2021-02-28 09:00", "2021-03-03 10:00", "2021-03-05 11:00"],
            tree.Nodes.Take(3).Select(n => n.Date!.Value.ToString("yyyy-MM-dd HH:mm", null)));
    }

    [Fact]
    public void A_quoted_message_hangs_under_the_mail_that_it_quotes_itself()
    {
        var body = "On Mon, 1 Mar 2021 12:00 +0000, Ben Muster wrote:\n> On Mon, 1 Mar 2021 09:00 +0000, Ann Example wrote:\n"
            + Quoted(Quoted(Proposal)) + "\n> I am against it.\n\nSo am I.";
        var tree = Build(Text("a", Ann, 0, Proposal), Text("c", Cem, 5, body, Reply)).Single();
        Assert.Equal("a\n (Ben Muster)\n  c", Draw(tree));
        Assert.Equal(ParentEvidence.Quote, tree.Nodes[1].Evidence);
    }

    [Fact]
    public void The_words_of_a_quoted_message_are_put_together_from_all_quotations()
    {
        var bodies = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["key-b"] = "On Mon, 1 Mar 2021 09:00 +0000, Ann Example wrote:\n> First we drop the driver from the default build.\n> \n"
                + "> Then we wait for complaints.\n\nNo.",
            ["key-c"] = "On Mon, 1 Mar 2021 09:00 +0000, Ann Example wrote:\n> Then we wait for complaints.\n"
                + "> After a year the code goes away.\n\nYes.",
        };
        var tree = ReplyTreeBuilder.Build(
            [Text("b", Ben, 2, bodies["key-b"], Reply), Text("c", Cem, 3, bodies["key-c"], Reply)]).Single();
        var restored = QuotedTexts.Restore(tree, key => QuoteParser.Parse(new BodyText(bodies[key])));
        Assert.Equal(
            "First we drop the driver from the default build.\n\nThen we wait for complaints.\nAfter a year the code goes away.",
            restored.Root.Quoted!.Text);
    }

    [Fact]
    public void A_reply_to_two_patches_of_one_author_has_both_as_parents_by_the_subjects_that_it_repeats()
    {
        var body = "Ann Example writes (\"[PATCH 1/2] Rename it\"):\n> The new name says what it does.\n\nYes.\n\n"
            + "Ann Example writes (\"[PATCH 2/2] Drop it\"):\n> Nobody has used it for years.\n\nNo.";
        var tree = Build(
            Text("a", Ann, 0, "The new name says what it does.", "[PATCH 1/2] Rename it"),
            Text("b", Ann, 0.1, "Nobody has used it for years.", "[PATCH 2/2] Drop it", "a"),
            Text("c", Ben, 3, body, "Re: [PATCH 1/2] Rename it [and 1 more messages]")).Single();
        Assert.Equal("a\n b\n c", Draw(tree));
        Assert.Equal([1], tree.Nodes[2].OtherParents);
    }

    [Fact]
    public void A_mail_that_quotes_two_others_has_both_as_parents()
    {
        var body = "On Mon, 1 Mar 2021 10:00 +0000, Ben Muster wrote:\n> No.\n\nWhy?\n\n"
            + "On Mon, 1 Mar 2021 11:00 +0000, Cem Deneme wrote:\n> Perhaps.\n\nThen say so.";
        var tree = Build(
            Text("a", Ann, 0, Proposal), Text("b", Ben, 1, "No.", Reply, "a"), Text("c", Cem, 2, "Perhaps.", Reply, "a"),
            Text("d", Ann, 3, body, Reply, "b")).Single();
        Assert.Equal("a\n b\n  d\n c", Draw(tree));
        Assert.Equal([3], tree.Nodes[2].OtherParents);
    }

    [Fact]
    public void A_time_without_zone_is_read_in_the_zone_of_the_one_who_quotes()
    {
        const string body = """
            On 01.03.2021 12:30, Cem Deneme wrote:
            > On 01/03/2021 10:15, Ann Example wrote:
            >> Shall we keep it?
            > No.

            Why?
            """;
        var east = Text("x", Cem, 0, "Something else") with { Date = Start.ToOffset(TimeSpan.FromHours(3)) };
        var tree = Build(east, Text("b", Ben, 4, body, Reply)).Single(t => t.Nodes.Count > 1);
        Assert.Equal(TimeSpan.Zero, tree.Nodes[1].Date!.Value.Offset);
        Assert.Equal(TimeSpan.FromHours(3), tree.Root.Date!.Value.Offset);
    }

    [Fact]
    public void A_date_that_the_chain_does_not_settle_is_in_doubt()
    {
        var tree = Build(Text("b", Ben, 24 * 400, "On 03/04/2021 10:00, Ann Example wrote:\n> Shall we?\n\nNo.", Reply)).Single();
        Assert.True(tree.Root.Quoted!.InDoubt);
    }

    [Fact]
    public void The_id_of_a_patch_sent_by_git_gives_the_time_that_a_bare_day_lacks()
    {
        var body = "On Mon, 1 Mar 2021, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nNo.";
        var tree = Build(Text("b", Ben, 24, body, Reply, "20210301083005.77-1-ann@example.org")).Single();
        Assert.Equal(new DateTimeOffset(2021, 3, 1, 8, 30, 5, TimeSpan.Zero), tree.Root.Quoted!.Time);
    }

    [Fact]
    public void Of_two_attribution_lines_without_a_word_between_the_upper_one_names_the_parent()
    {
        var body = "On Mon, 1 Mar 2021 10:00 +0000, Ben Muster wrote:\n\nOn Mon, 1 Mar 2021 09:00 +0000, Ann Example wrote:\n"
            + Quoted(Proposal) + "\n\nAgreed.";
        var tree = Build(
            Text("a", Ann, 0, Proposal), Text("b", Ben, 1, "Not on my farm.", Reply, "a"), Text("c", Cem, 2, body, Reply)).Single();
        Assert.Equal("a\n b\n  c", Draw(tree));
    }

    [Fact]
    public void A_citation_that_nobody_is_named_for_makes_no_message() =>
        Assert.Equal("b", Draw(Build(Text("b", Ben, 2, Quoted(Proposal) + "\n\nSo says the manual.", "On manuals and drivers"))));

    [Fact]
    public void The_subject_tells_which_version_of_a_patch_is_quoted()
    {
        var trees = Build(
            Text("v1", Ann, 0, Proposal, "[PATCH] keep the serial driver"),
            Text("v2", Ann, 30, Proposal, "[PATCH v2] keep the serial driver"),
            Text("r", Ben, 40, Quoted(Proposal) + "\n\nAcked-by: Ben Muster <ben@example.net>", "Re: [PATCH] keep the serial driver"));
        Assert.Equal("v1\n r\n--\nv2", Draw(trees));
    }

    /// <summary>Mail programs of all zones, some of which name the zone, others not.</summary>
    [Fact]
    public void The_id_of_a_quoted_message_stays_while_more_mails_that_quote_it_come_in() =>
        Gen.Select(Gen.Int[-11, 12].Array[5], Gen.Bool.Array[5], Gen.Shuffle(Enumerable.Range(0, 5).ToArray()))
            .Sample((zones, named, order) =>
            {
                var mails = order.Select(i => QuoterIn(TimeSpan.FromHours(zones[i]), named[i], i)).ToArray();
                var ids = mails.Select((_, last) => IdOfQuoted(mails[..(last + 1)]));
                Assert.Single(ids.Distinct(StringComparer.Ordinal));
            });

    [Fact]
    public void Two_messages_of_one_minute_have_two_ids_in_every_order_of_arrival()
    {
        const string other = "We should rather give those three boards away, and be done with all of it this year.";
        ThreadingInput[] mails =
        [
            Text("b", Cem, 2, "On Mon, 1 Mar 2021 09:00 +0000, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nYes.", Reply),
            Text("c", Cem, 3, "On Mon, 1 Mar 2021 09:00 +0000, Ben Muster wrote:\n" + Quoted(other) + "\n\nNo.", Reply),
        ];
        var ids = ReplyTreeBuilder.Build(mails).Select(t => t.Root.Id).ToList();
        Assert.Equal(2, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ReplyTreeBuilder.Build([.. mails.Reverse()]).Select(t => t.Root.Id)
            .Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Whoever quotes it later may date it in any zone or not at all, name its author by address alone and quote other
    /// words of it.
    /// </summary>
    [Fact]
    public void The_id_of_a_message_quoted_without_a_date_stays_while_later_mails_quote_it() =>
        Gen.Select(Gen.Int[0, 3].Array[6], Gen.Int[-11, 12].Array[6]).Sample((forms, zones) =>
        {
            string[] mails = ["Ann Example wrote:", .. forms.Select((form, i) => HeadOf(form, TimeSpan.FromHours(zones[i])))];
            var inputs = mails.Select((head, i) => Text($"q{i}", i % 2 == 0 ? Ben : Cem, 30 + i, $"{head}\n{Quoted(Proposal)}\n\nAnswer.",
                Reply, zone: TimeSpan.FromHours(i == 0 ? 0 : zones[i - 1]))).ToArray();
            var ids = Enumerable.Range(1, inputs.Length).Select(count => IdOfQuoted(inputs[..count]));
            Assert.Single(ids.Distinct(StringComparer.Ordinal));
        });

    private static string HeadOf(int form, TimeSpan zone)
    {
        var local = Start.ToOffset(zone);
        return form switch
        {
            0 => "Ann Example <ann.example@example.org> wrote:",
            1 => $"On {local:yyyy-MM-dd HH:mm}, ann.example@example.org wrote:",
            2 => $"On {local.ToString("ddd, d MMM yyyy", CultureInfo.InvariantCulture)}, Ann Example wrote:",
            _ => $"On {local.ToString("ddd, d MMM yyyy HH:mm zzz", CultureInfo.InvariantCulture)}, Ann Example wrote:",
        };
    }

    [Fact]
    public void Two_messages_that_one_person_wrote_on_one_day_have_two_ids()
    {
        const string body = "On Mon, 1 Mar 2021, Ann Example wrote:\n> Shall we keep the driver?\n\nYes.\n\n"
            + "On Mon, 1 Mar 2021, Ben Muster wrote:\n> I would rather not.\n\nWhy?";
        var first = Build(Text("c", Cem, 2, body, Reply));
        var again = Build(Text("c", Cem, 2, body, Reply), Text("d", Cem, 9,
            "On Mon, 1 Mar 2021, Ben Muster wrote:\n> Nobody maintains it any more, and I have not seen a board in years.\n\nI do.", Reply));
        var ids = again.SelectMany(t => t.Nodes).Where(n => n.Quoted is not null).Select(n => n.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Contains(first.Single().Root.Id, ids);
    }

    [Fact]
    public void One_instant_in_two_zones_is_one_message_though_other_words_of_it_are_quoted()
    {
        var trees = Build(
            Text("b", Ben, 2, "On Mon, 1 Mar 2021 10:00 +0100, Ann Example wrote:\n> as three boards in our test farm cannot boot\n\nWhich?", Reply),
            Text("c", Cem, 3, "On Mon, 1 Mar 2021 11:00 +0200, Ann Example wrote:\n> nobody has written a replacement yet at all\n\nI did.", Reply));
        Assert.Equal("(Ann Example)\n b\n c", Draw(trees));
    }

    [Fact]
    public void Two_versions_of_a_patch_that_the_archive_lacks_are_two_messages_although_their_words_are_the_same()
    {
        var trees = Build(
            Text("b", Ben, 2, "On Mon, 1 Mar 2021 09:00, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nYes.", "Re: [PATCH] keep the driver"),
            Text("c", Cem, 9, "On Mon, 1 Mar 2021 16:00, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nYes.", "Re: [PATCH v2] keep the driver"));
        Assert.Equal("(Ann Example)\n b\n--\n(Ann Example)\n c", Draw(trees));
    }

    [Fact]
    public void Times_that_no_two_zones_explain_are_of_two_messages_although_the_second_repeats_the_first()
    {
        var trees = Build(
            Text("b", Ben, 2, "On Mon, 1 Mar 2021 09:00, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nYes.", Reply),
            Text("c", Cem, 9, "On Mon, 1 Mar 2021 09:07, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nYes.", Reply));
        Assert.Equal(2, trees.SelectMany(t => t.Nodes).Count(n => n.Quoted is not null));
    }

    private const string TwiceQuoted = "\n\nThen let us wait for another year.";

    [Fact]
    public void A_reply_that_quotes_only_what_its_missing_parent_quoted_stays_below_that_parent()
    {
        var body = "On Mon, 1 Mar 2021 at 09:00 +0000, Ann Example wrote:\n".Replace("On", "> On", StringComparison.Ordinal)
            + Quoted(Quoted(Proposal)) + TwiceQuoted;
        var other = "On Mon, 1 Mar 2021 at 10:00 +0000, Ben Muster wrote:\n> Not on my farm, where all of them are gone.\n\nWhy?";
        ThreadingInput[] mails =
        [
            Text("a", Ann, 0, Proposal), Text("c", Cem, 2, body, Reply, "b"), Text("d", Ann, 3, other, Reply, "b"),
        ];
        foreach (var order in Orders(mails))
            Assert.Equal("a\n (Ben Muster)\n  c\n  d", Draw(ReplyTreeBuilder.Build(order)));
    }

    [Fact]
    public void A_message_that_only_headers_name_does_not_get_the_words_that_it_quoted()
    {
        var body = "> On Mon, 1 Mar 2021 at 09:00 +0000, Ann Example wrote:\n" + Quoted(Quoted(Proposal)) + TwiceQuoted;
        var tree = Build(Text("c", Cem, 2, body, Reply, "b")).Single();
        Assert.Equal("(Ann Example)\n (missing)\n  c", Draw(tree));
    }

    [Fact]
    public void Without_headers_a_reply_that_quotes_only_words_twice_quoted_answers_who_quoted_them_first()
    {
        var first = "On Mon, 1 Mar 2021 at 09:00 +0000, Ann Example wrote:\n" + Quoted(Proposal) + "\n\nNot on my farm.";
        var other = "On Mon, 1 Mar 2021 at 09:00 +0000, Ann Example wrote:\n> three boards\n\nWhich?";
        var tree = Build(
            Text("a", Ann, 0, Proposal), Text("b", Ben, 1, first, Reply), Text("x", Ben, 1.5, other, Reply),
            Text("c", Cem, 2, Quoted(Quoted(Proposal)) + TwiceQuoted, Reply)).Single();
        Assert.Equal("a\n b\n  c\n x", Draw(tree));
        Assert.InRange(tree.Nodes[2].Confidence, 0.5, 0.7);
    }

    [Fact]
    public void What_quotes_a_message_without_a_date_is_no_answer_to_a_mail_that_came_after_what_it_shows()
    {
        const string body = """
            On Sat, 27 Feb 2021 10:00 +0000, Ben Muster wrote:
            > On Fri, 26 Feb 2021 09:00 +0000, Cem Deneme wrote:
            >> someone wrote:
            >>> Nobody has a board left.
            >> I have one.
            > Then keep it.

            I do.
            """;
        var trees = Build(Text("a", Ann, 0, Proposal, Reply), Text("d", Cem, 48, body, Reply));
        Assert.Equal(2, trees.Count);
    }

    private static ThreadingInput QuoterIn(TimeSpan zone, bool named, int hour)
    {
        var local = Start.ToOffset(zone);
        var time = named
            ? local.ToString("ddd, d MMM yyyy HH:mm zzz", CultureInfo.InvariantCulture)
            : local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var body = $"On {time}, Ann Example wrote:\n{Quoted(Proposal)}\n\nAnswer {hour}.";
        return Text($"q{hour}", Ben, 30 + hour, body, Reply, zone: zone);
    }

    private static string IdOfQuoted(ThreadingInput[] mails) =>
        ReplyTreeBuilder.Build(mails).SelectMany(t => t.Nodes).Single(n => n.Quoted is not null).Id;

    private const string Reply = "Re: Support the new driver";

    private static IReadOnlyList<ReplyTree> Build(params ThreadingInput[] mails) => ReplyTreeBuilder.Build(mails);

    private static string Quoted(string text) => "> " + text.ReplaceLineEndings("\n> ");

    private static ThreadingInput Text(
        string id, string from, double hour, string body, string subject = "Support the new driver", string inReplyTo = "",
        TimeSpan zone = default)
    {
        var text = new BodyText(body.ReplaceLineEndings("\n"));
        var mail = new ListMessage
        {
            Id = new MessageId(id),
            ContentKey = "key-" + id,
            From = Box(from),
            Date = Start.AddHours(hour).ToOffset(zone),
            Subject = subject,
            InReplyTo = inReplyTo.Length == 0 ? [] : [new MessageId(inReplyTo)],
            Body = text,
        };
        return ThreadingInput.From(mail, QuoteParser.Parse(text));
    }
}
