using CsCheck;
using ThreadConsensus.People;
using ThreadConsensus.Reports.Digests;
using static ThreadConsensus.Tests.Reports.Digests.Nights;

namespace ThreadConsensus.Tests.Reports.Digests;

public sealed class DigestBuilderTests
{
    private static readonly string Patch = Letter("p", "Ada Byron", Day(2), "[PATCH] sched: fix the timer", "Fix it.\n\nSigned-off-by: Ada Byron <ada.byron@example.org>\n---\n a.c | 2 +-\n\ndiff --git a/a.c b/a.c\n--- a/a.c\n+++ b/a.c\n@@ -1 +1 @@\n-a\n+b\n");
    private static readonly string Ack = Letter("a", "Bob Carter", Day(3), "Re: [PATCH] sched: fix the timer", "Acked-by: Bob Carter <bob.carter@example.org>", "p");
    private static readonly string Nack = Letter("n", "Cy Dent", Day(4), "Re: [PATCH] sched: fix the timer", "NAK. This breaks suspend.", "p");
    private static readonly string Applied = Letter("d", "Dee Eng", Day(5), "Re: [PATCH] sched: fix the timer", "Applied to staging, thanks.", "p");
    private static readonly string Lazy = Letter("l", "Eve Fox", Day(2), "Retire the old port", "I propose to retire the old port. Unless somebody objects by Wednesday 10 September, I will remove it (lazy consensus).");

    private static Roster Committers => RosterJson.Read(
        """
        { "schema": "threadconsensus.roster/1", "project": "Example", "lists": ["devel@lists.example.org"], "rule": "xen", "members": [
          { "name": "Bob Carter", "role": "committer", "from": "2020-01-01", "addresses": ["bob.carter@example.org"] },
          { "name": "Dee Eng", "role": "committer", "from": "2020-01-01", "addresses": ["dee.eng@example.org"] } ] }
        """).Roster!;

    [Fact]
    public void A_proposal_an_opinion_and_its_end_are_each_told_once()
    {
        var nights = new Nights().Receive(Patch);
        Assert.Equal("proposed: [PATCH] sched: fix the timer\n", Sketch(nights.Tell(Day(3))));
        Assert.Empty(nights.Tell(Day(3, 12)).Items);
        Assert.Equal(
            "opinions: [PATCH] sched: fix the timer (was open-awaiting)\n  Bob Carter supports\n", Sketch(nights.Receive(Ack).Tell(Day(4))));
        Assert.Equal(
            "resolved: [PATCH] sched: fix the timer (was open-approved)\n", Sketch(nights.Receive(Applied).Tell(Day(6))));
        Assert.Empty(nights.Tell(Day(7)).Items);
    }

    [Fact]
    public void What_came_and_went_in_one_night_is_told_as_resolved_alone()
    {
        var digest = new Nights().Receive(Patch, Ack, Applied).Tell(Day(6));
        Assert.Equal("resolved: [PATCH] sched: fix the timer\n  Bob Carter supports\n", Sketch(digest));
        Assert.True(digest.Items[0].IsProposedNow);
    }

    [Fact]
    public void An_objection_makes_a_thread_contested_once()
    {
        var nights = new Nights().Receive(Patch, Ack);
        nights.Tell(Day(4));
        Assert.Equal(
            "contested: [PATCH] sched: fix the timer (was open-approved)\n  Cy Dent opposes\n", Sketch(nights.Receive(Nack).Tell(Day(5))));
        Assert.Empty(nights.Tell(Day(6)).Items);
    }

    [Fact]
    public void What_is_said_on_a_patch_within_a_thread_is_told_with_that_patch_alone()
    {
        var other = Letter("o", "Cy Dent", Day(3), "Re: [PATCH] sched: fix the timer", "This is needed, too.\n\n-- >8 --\ntimer: count in the clock source\n\n"
            + "This stops the counter from wrapping.\n\nSigned-off-by: Cy Dent <cy.dent@example.org>\n---\ndiff --git a/b.c b/b.c\n--- a/b.c\n+++ b/b.c\n@@ -1 +1 @@\n-a\n+b\n", "p");
        var nights = new Nights().Receive(Patch, other);
        Assert.Equal("proposed: timer: count in the clock source\nproposed: [PATCH] sched: fix the timer\n", Sketch(nights.Tell(Day(4))));
        var ack = Letter("oa", "Bob Carter", Day(4, 12), "Re: [PATCH] sched: fix the timer", "Acked-by: Bob Carter <bob.carter@example.org>", "o");
        Assert.Equal("opinions: timer: count in the clock source\n  Bob Carter supports\n", Sketch(nights.Receive(ack).Tell(Day(5))));
    }

    [Fact]
    public void Who_changes_his_mind_is_told_with_what_he_thought_before()
    {
        var nights = new Nights().Receive(Patch, Nack);
        nights.Tell(Day(5));
        var now = Letter("n2", "Cy Dent", Day(6), "Re: [PATCH] sched: fix the timer", "Reviewed-by: Cy Dent <cy.dent@example.org>", "p");
        Assert.Contains("  Cy Dent supports (before opposes)\n", Sketch(nights.Receive(now).Tell(Day(7))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ack_that_was_taken_back_in_the_same_night_is_not_told_as_if_it_stood()
    {
        var back = Letter("b", "Bob Carter", Day(4), "Re: [PATCH] sched: fix the timer", "I withdraw my Ack until the crash is understood.", "p");
        var digest = new Nights().Receive(Patch, Ack, back).Tell(Day(5));
        var bob = Assert.Single(digest.Items[0].Opinions);
        Assert.True(bob.IsTakenBack || bob.Stance != ThreadConsensus.Stances.Stance.Supports);
    }

    [Fact]
    public void Old_mail_that_comes_late_is_news_and_is_marked()
    {
        var nights = new Nights().Receive(Patch);
        nights.Tell(Day(20));
        Assert.Equal(
            "opinions: [PATCH] sched: fix the timer (was open-awaiting) late\n  Bob Carter supports\n", Sketch(nights.Receive(Ack).Tell(Day(21))));
    }

    [Fact]
    public void Of_an_old_archive_that_comes_late_only_some_threads_are_listed()
    {
        var nights = new Nights();
        nights.Tell(Day(60));
        for (var i = 0; i < 30; i++) nights.Receive(Patch.Replace("<p@", $"<p{i}@", StringComparison.Ordinal).Replace("timer", "timer " + i, StringComparison.Ordinal));
        var digest = nights.Tell(Day(61));
        Assert.Equal(DigestBuilder.ListedLateItems, digest.Items.Count);
        Assert.Equal(30, digest.Count(DigestSection.Proposed));
        Assert.Empty(nights.Tell(Day(62)).Items);
    }

    [Fact]
    public void A_window_is_told_once_when_it_closes_within_three_days_and_its_end_once()
    {
        var nights = new Nights().Receive(Lazy);
        Assert.Equal("proposed: Retire the old port\n", Sketch(nights.Tell(Day(3))));
        var closes = nights.Reports(Day(3))[0].Proposal!.Deadline!.Value;
        Assert.Empty(nights.Tell(closes - DigestBuilder.ClosingWithin - TimeSpan.FromSeconds(1)).Items);
        Assert.Equal("closing: Retire the old port (was open-awaiting)\n", Sketch(nights.Tell(closes - DigestBuilder.ClosingWithin)));
        Assert.Empty(nights.Tell(closes - TimeSpan.FromDays(1)).Items);
        Assert.Equal("resolved: Retire the old port (was open-awaiting)\n", Sketch(nights.Tell(closes + TimeSpan.FromDays(1))));
    }

    [Fact]
    public void A_thread_gone_quiet_is_told_once_on_its_fourteenth_day()
    {
        var nights = new Nights().Receive(Patch);
        nights.Tell(Day(3));
        Assert.Empty(nights.Tell(Day(2) + DigestBuilder.QuietAfter - TimeSpan.FromSeconds(1)).Items);
        Assert.Equal("stale: [PATCH] sched: fix the timer (was open-awaiting)\n", Sketch(nights.Tell(Day(2) + DigestBuilder.QuietAfter)));
        Assert.Empty(nights.Tell(Day(40)).Items);
    }

    [Fact]
    public void Who_is_awaited_is_told_first_and_once_and_others_are_not()
    {
        var ask = Letter("q", "Ada Byron", Day(2), "Re: [PATCH] sched: fix the timer", "Bob, could you please ack this one?", "p");
        var bob = new Nights("bob.carter@example.org") { Roster = Committers }.Receive(Patch).Receive(ask);
        Assert.Equal("awaiting-you: [PATCH] sched: fix the timer\n", Sketch(bob.Tell(Day(3))));
        Assert.Empty(bob.Tell(Day(4)).Items);
        Assert.Equal(
            "proposed: [PATCH] sched: fix the timer\n",
            Sketch(new Nights("cy.dent@example.org") { Roster = Committers }.Receive(Patch).Receive(ask).Tell(Day(3))));
    }

    [Fact]
    public void What_any_committer_could_take_awaits_none_of_them() => Assert.Equal(
        "proposed: [PATCH] sched: fix the timer\n",
        Sketch(new Nights("bob.carter@example.org") { Roster = Committers }.Receive(Patch).Tell(Day(3))));

    [Fact]
    public void Who_is_asked_again_is_told_again()
    {
        var bob = new Nights("bob.carter@example.org") { Roster = Committers }.Receive(Patch);
        bob.Tell(Day(3));
        bob.Receive(Letter("q", "Ada Byron", Day(6), "Re: [PATCH] sched: fix the timer", "Bob, could you please ack this one?", "p"));
        Assert.Equal("awaiting-you: [PATCH] sched: fix the timer (was open-awaiting)\n", Sketch(bob.Tell(Day(7))));
        Assert.Empty(bob.Tell(Day(8)).Items);
    }

    [Fact]
    public void Of_two_revisions_in_one_night_the_last_is_proposed()
    {
        var second = Patch.Replace("<p@", "<p2@", StringComparison.Ordinal).Replace("[PATCH]", "[PATCH v2]", StringComparison.Ordinal)
            .Replace("2 Sep 2025 00:", "2 Sep 2025 09:", StringComparison.Ordinal);
        Assert.Equal("proposed: [PATCH v2] sched: fix the timer\n", Sketch(new Nights().Receive(Patch, second).Tell(Day(3))));
    }

    [Fact]
    public void What_is_only_read_differently_is_told_apart_from_what_happened()
    {
        var nights = new Nights().Receive(Lazy);
        nights.Tell(Day(9));
        nights.KnowledgeChanged = true;
        Assert.Equal("read-differently: Retire the old port (was open-awaiting)\n", Sketch(nights.Tell(Day(14))));
    }

    [Fact]
    public void A_robot_gives_no_opinion()
    {
        var robot = Ack.Replace("List-Id:", "Auto-Submitted: auto-generated\nList-Id:", StringComparison.Ordinal);
        Assert.Equal("proposed: [PATCH] sched: fix the timer\n", Sketch(new Nights().Receive(Patch, robot).Tell(Day(4))));
    }

    [Fact]
    public void An_opinion_known_from_a_quotation_is_not_told_again_when_its_mail_comes()
    {
        var quoting = Letter(
            "r", "Ada Byron", Day(5), "Re: [PATCH] sched: fix the timer",
            "On Thu, 4 Sep 2025 at 00:00, Cy Dent wrote:\n> NAK. This breaks suspend.\n\nDoes it really? It works here on three machines.", "n");
        var nights = new Nights().Receive(Patch, quoting);
        Assert.Contains("  Cy Dent opposes\n", Sketch(nights.Tell(Day(6))), StringComparison.Ordinal);
        Assert.Empty(nights.Receive(Nack).Tell(Day(7)).Items);
    }

    [Fact]
    public void In_whatever_nights_mail_comes_nothing_is_told_twice_and_no_opinion_is_lost()
    {
        string[] mails = [Patch, Ack, Nack, Applied, Lazy];
        Gen.Int[0, 3].Array[mails.Length].Sample(nightOf =>
        {
            var nights = new Nights();
            var told = new List<string>();
            for (var night = 0; night < 4; night++)
            {
                nights.Receive([.. mails.Where((_, index) => nightOf[index] == night)]);
                var now = Day(6, night);
                var digest = nights.Tell(now);
                Assert.True(nights.Look(now).IsEmpty);
                told.AddRange(digest.Items.SelectMany(item => item.Opinions).Select(opinion => opinion.MessageId));
                told.AddRange(digest.Items.Where(item => item.IsProposedNow).Select(item => "proposed " + item.Thread.Proposal!.MessageId));
            }

            Assert.Equal(told.Count, told.Distinct(StringComparer.Ordinal).Count());
            Assert.Contains("a@example.org", told);
            Assert.Contains("n@example.org", told);
            Assert.Contains("proposed l@example.org", told);
        }, iter: 25);
    }
}
