using System.Text;
using CsCheck;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.MailReading;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("<A.b@Example.org>", "A.b@Example.org")]
    [InlineData("\n <folded@example.org>", "folded@example.org")]
    [InlineData("<broken\n by-a-fold@example.org>", "brokenby-a-fold@example.org")]
    [InlineData("<with space@example.org>", "with space@example.org")]
    [InlineData("no-brackets@example.org", "no-brackets@example.org")]
    [InlineData("<never-closed@example.org", "never-closed@example.org")]
    [InlineData("<a@example.org> (added by postmaster@example.org)", "a@example.org")]
    [InlineData("<15@mail.example>+4075DA", "<15@mail.example>+4075DA")]
    public void A_Message_ID_is_kept_letter_by_letter(string field, string expected) =>
        Assert.Equal(new MessageId(expected), Mails.With($"Message-ID: {field}").Id);

    [Theory]
    [InlineData("<a@x>", "a@x")]
    [InlineData("<a@x> <b@x>\n\t<c@x>", "a@x b@x c@x")]
    [InlineData("<a@x><b@x>,<c@x>", "a@x b@x c@x")]
    [InlineData("<a@x <b@x>", "a@x b@x")]
    [InlineData("Your message of \"Mon, 5 Feb 2024\" <a@x>", "a@x")]
    [InlineData("a@x b@x", "a@x b@x")]
    [InlineData("<<15@mail.example>+4075DA>", "<15@mail.example>+4075DA")]
    [InlineData("Bob's message", "")]
    [InlineData("<>", "")]
    public void In_Reply_To_gives_every_id_and_no_phrase(string field, string expected) =>
        Assert.Equal(expected, string.Join(' ', Mails.With($"In-Reply-To: {field}").InReplyTo));

    [Theory]
    [InlineData("=?GBK?B?s6PP/sP3?=", "常晓明")]
    [InlineData("=?big5?B?seelw7liKQ==?=", "梁永鉉)")]
    [InlineData("=?iso-8859-1?Q?J=FCrgen?=", "Jürgen")]
    [InlineData("Eugenio PÃ©rez", "Eugenio Pérez")]
    [InlineData("Ã lvaro", "Ã lvaro")]
    [InlineData("José Ângelo", "José Ângelo")]
    public void A_name_is_read_in_its_character_set_and_once_too_often_encoded_is_undone(string name, string expected) =>
        Assert.Equal(expected, Mails.With($"From: {name} <a@example.org>").From.Name);

    [Fact]
    public void Of_ten_thousand_references_the_first_and_the_last_are_kept()
    {
        var message = Mails.With("References: " + string.Join("\n ",
            Enumerable.Range(1, 10_000).Select(static at => $"<{at}@x>")));
        Assert.Equal(MailLimits.References, message.References.Count);
        Assert.Equal("1@x", message.References[0].Value);
        Assert.Equal($"{10_000 - MailLimits.References + 2}@x", message.References[1].Value);
        Assert.Equal("10000@x", message.References[^1].Value);
        Assert.Equal(["too-many-references"], Mails.Kinds(message));
    }

    [Fact]
    public void As_many_references_as_allowed_are_no_problem() => Assert.Empty(Mails.With(
        "References: " + string.Join("\n ",
            Enumerable.Range(1, MailLimits.References).Select(static at => $"<{at}@x>"))).Problems);

    [Fact]
    public void An_id_of_any_length_still_finds_its_replies()
    {
        var id = new string('i', 5000) + "@example.org";
        var message = Mails.With($"Message-ID: <{id}>");
        Assert.Equal(message.Id, Assert.Single(Mails.With($"In-Reply-To: <{id}>").InReplyTo));
        Assert.True(message.Id.Value.Length <= MailLimits.MessageIdLength);
    }

    [Theory]
    [InlineData("Thu, 1 Jan 1970 00:00:00 +0000")]
    [InlineData("Thu, 01 Jan 2099 00:00:00 +0000")]
    [InlineData("Thu, 32 Foo")]
    [InlineData("Thu, 32 Foo 2024 10:00:00 +0000")]
    [InlineData("yesterday")]
    public void An_impossible_date_is_named_and_the_Received_field_answers(string date)
    {
        var message = Mails.With($"Received: from a by b; Mon, 5 Feb 2024 09:00:00 +0000\nDate: {date}");
        Assert.Equal(new DateTimeOffset(2024, 2, 5, 9, 0, 0, TimeSpan.Zero), message.Date);
        Assert.Equal(DateSource.Received, message.DateSource);
        Assert.Equal(["impossible-date"], Mails.Kinds(message));
    }

    [Theory]
    [InlineData(2, DateSource.Header)]
    [InlineData(3, DateSource.None)]
    public void A_clock_may_run_two_days_ahead_and_no_more(int days, DateSource expected) =>
        Assert.Equal(expected,
            Mails.With($"Date: {Mails.Present.AddDays(days):ddd, d MMM yyyy HH:mm:ss} +0000").DateSource);

    [Fact]
    public void The_mbox_separator_dates_a_mail_that_nothing_else_dates()
    {
        var separator = new DateTimeOffset(2024, 2, 5, 9, 0, 0, TimeSpan.Zero);
        var message = new MailParser().Parse("From: a@example.org\n\nx\n"u8.ToArray(), Mails.Present, separator);
        Assert.Equal(separator, message.Date);
        Assert.Equal(DateSource.Separator, message.DateSource);
    }

    [Theory]
    [InlineData("Mon, 05 Feb 2024 10:00:00 +0100 (CET)", "2024-02-05T10:00:00+01:00")]
    [InlineData("5 Feb 24 10:00:00 EST", "2024-02-05T10:00:00-05:00")]
    [InlineData("Mon Feb  5 10:00:00 2024", "2024-02-05T10:00:00+00:00")]
    [InlineData("2024-02-05 10:00:00 +0100", "2024-02-05T10:00:00+01:00")]
    public void Dates_in_old_and_odd_forms_are_read(string field, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            Mails.With($"Date: {field}").Date);

    [Theory]
    [InlineData("=?utf-8?B?w4RyZ2Vy?= mit =?iso-8859-1?Q?=DCbung?=", "Ärger mit Übung")]
    [InlineData("unencoded \u00C3\u00A9", "unencoded é")]
    [InlineData("latin \u00E9", "latin é")]
    [InlineData("=?klingon?Q?abc?=", "abc")]
    [InlineData("nul\0here", "nul\uFFFDhere")]
    public void Subjects_are_decoded_whatever_they_are_made_of(string field, string expected) =>
        Assert.Equal(expected, Mails.With($"Subject: {field}").Subject);

    [Theory]
    [InlineData("\"Bell, Bob\" <bob@example.org>", "Bell, Bob", "bob@example.org")]
    [InlineData("bob@example.org (Bob Bell)", "Bob Bell", "bob@example.org")]
    [InlineData("bob at example.org (Bob Bell)", "Bob Bell", "bob@example.org")]
    [InlineData("=?utf-8?Q?B=C3=B6b?= <bob@example.org>", "Böb", "bob@example.org")]
    [InlineData("Bob Bell <bob.example.org>", "Bob Bell", "bob.example.org")]
    [InlineData("Bob Bell", "Bob Bell", "")]
    [InlineData("B\u00F6b <bob@example.org>", "Böb", "bob@example.org")]
    public void Authors_are_found_in_proper_and_improper_From_fields(string field, string name, string address) =>
        Assert.Equal(new Mailbox(name, address), Mails.With($"From: {field}").From);

    [Fact]
    public void The_short_way_through_address_fields_reads_them_as_MimeKit_does()
    {
        string[] pieces =
            ["Bob", " ", "Bell", "\"", "<", ">", "bob", "@", "example", ".", "org", ",", ", ", "\n ",
                "bob@example.org", "<a@b.org>", "\"B. Bell\" "];
        Gen.Int[0, pieces.Length - 1].Array[1, 12].Sample(picks =>
        {
            var field = Encoding.ASCII.GetBytes(string.Concat(picks.Select(pick => pieces[pick])));
            var found = new List<Mailbox>();
            if (!SimpleAddresses.TryParse(field, found)) return found.Count == 0;
            return MimeKit.InternetAddressList.TryParse(field, out var list)
                && list.Mailboxes.Select(static one => new Mailbox(one.Name ?? "", one.Address)).SequenceEqual(found);
        });
    }

    [Theory]
    [InlineData("From: Bob Bell via Devel <devel@lists.example.org>\nReply-To: Bob Bell <bob@example.org>",
        "Bob Bell <bob@example.org>")]
    [InlineData("From: Bob Bell via Devel <devel@lists.example.org>\nReply-To: devel@lists.example.org\nCc: \"Bob Bell\" <bob@example.org>", "Bob Bell <bob@example.org>")]
    [InlineData("From: 'Bob Bell' via Devel <devel@googlegroups.com>\nX-Original-Sender: bob@example.org",
        "Bob Bell <bob@example.org>")]
    [InlineData("From: 'Bob Bell' via Devel <devel@googlegroups.com>\nX-Original-From: Bob Bell <bob@example.org>",
        "Bob Bell <bob@example.org>")]
    [InlineData("From: Bob Bell via Devel <devel@lists.example.org>", "Bob Bell")]
    [InlineData("From: \"Bob Bell bob@example.org [devel]\" <devel@yahoogroups.com>", "Bob Bell <bob@example.org>")]
    [InlineData("From: Bob Bell <bob@example.org.INVALID>", "Bob Bell <bob@example.org>")]
    [InlineData("From: Bob Bell <bob=40example.org@dmarc.example.net>", "Bob Bell <bob@example.org>")]
    [InlineData("From: devel@lists.example.org\nX-Original-From: Bob Bell <bob@example.org>",
        "Bob Bell <bob@example.org>")]
    public void A_rewritten_sender_is_undone_and_said_so(string fields, string expected)
    {
        var message = Mails.With(fields);
        Assert.Equal(expected, message.From.ToString());
        Assert.NotNull(message.RewrittenFrom);
    }

    [Theory]
    [InlineData("From: Bob Bell <bob@example.org>\nReply-To: Bob <other@example.org>")]
    [InlineData("From: Olivia Via <olivia@example.org>")]
    [InlineData("From: \"Bob Bell [devel]\" <bob@example.org>")]
    [InlineData("From: Bob Bell <bob@example.org>\nX-Original-Sender: bounce@example.net")]
    public void A_sender_that_was_not_rewritten_stays(string fields) => Assert.Null(Mails.With(fields).RewrittenFrom);

    [Theory]
    [InlineData("List-Id: Development <Devel.lists.example.org>", "devel.lists.example.org")]
    [InlineData("List-Post: <mailto:devel@example.org>", "devel@example.org")]
    [InlineData("X-Mailing-List: devel@vger.example.org", "devel@vger.example.org")]
    [InlineData("Delivered-To: bob@example.org\nDelivered-To: mailing list dev@project.example.org",
        "dev@project.example.org")]
    [InlineData("To: bob@example.org\nCc: Devel <xyz-devel@example.org>", "xyz-devel@example.org")]
    [InlineData("To: bob@example.org", "")]
    public void The_list_is_found(string fields, string expected) => Assert.Equal(expected, Mails.With(fields).List);

    [Theory]
    [InlineData("Auto-Submitted: auto-generated", true)]
    [InlineData("Auto-Submitted: no", false)]
    [InlineData("Precedence: bulk", false)]
    [InlineData("Precedence: list", false)]
    [InlineData("X-Patchwork-Hint: ignore", false)]
    [InlineData("X-Gerrit-MessageType: newchange", true)]
    [InlineData("From: kernel test robot <lkp@example.com>", true)]
    [InlineData("From: syzbot <syzbot+0123@example.com>", true)]
    [InlineData("From: \"tip-bot2 for Bob Bell\" <tip@example.com>", true)]
    [InlineData("From: Patchew <no-reply@example.org>", true)]
    [InlineData("From: ci-bot@example.org", true)]
    [InlineData("From: James Bottomley <james.b@example.org>", false)]
    [InlineData("From: Laura Abbot <abbot@example.org>", false)]
    public void Mail_by_programs_is_told_from_mail_by_people(string fields, bool expected) =>
        Assert.Equal(expected, Mails.With(fields).IsAutomatic);
}
