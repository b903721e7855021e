using System.Runtime.Versioning;
using System.Text;
using ThreadConsensus.EndToEnd.Tests.Imap;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Smtp;

namespace ThreadConsensus.EndToEnd.Tests.Smtp;

/// <summary>Sending through a real Exim.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class SmtpSenderTests : IDisposable
{
    private readonly Exim? _server = Exim.WhyNot is null ? new Exim() : null;
    private readonly List<string> _notes = [];

    private Exim Server
    {
        get
        {
            Assert.SkipWhen(_server is null, Exim.WhyNot ?? "");
            return _server;
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _server?.Dispose();

    private static byte[] Mail(string to = "bob@example.org", string from = "Ada <ada@example.org>", string subject = "Hello") =>
        Encoding.UTF8.GetBytes(
            $"From: {from}\nTo: {to}\nSubject: {subject}\nMessage-ID: <1@example.org>\nDate: Mon, 1 Sep 2025 09:00:00 +0000\n\n.\nfrom here\n");

    private Task<Delivery> SendAsync(SmtpAccount account, byte[] mail, params string[]? recipients) =>
        new SmtpSender(account, new HastyTime(), _notes.Add)
            .SendAsync(mail, recipients is { Length: > 0 } ? recipients : null, Cancelled);

    private static RecipientAnswer Accepted(string address) => new(address, DeliveryState.Accepted, "");

    [Fact]
    public async Task A_mail_arrives_as_it_was_written_over_TLS_and_STARTTLS()
    {
        Assert.Equal([Accepted("bob@example.org")], (await SendAsync(Server.Submission, Mail())).Answers);
        var startTls = Server.Submission with { Port = Server.Port, Security = ConnectionSecurity.StartTls };
        Assert.True((await SendAsync(startTls, Mail())).IsComplete);
        var mails = Server.Mails("bob", 2);
        Assert.Equal(2, mails.Count);
        Assert.All(mails, mail =>
        {
            Assert.Equal("1@example.org", mail.MessageId);
            Assert.Equal(".\nfrom here\n", mail.TextBody!.ReplaceLineEndings("\n"));
        });
        Assert.Empty(_notes);
    }

    [Fact]
    public async Task Blind_copies_arrive_and_are_shown_to_nobody()
    {
        var mail = Encoding.UTF8.GetBytes("From: ada@example.org\nTo: bob@example.org\nBcc: eve@example.org\n\nHi\n");
        Assert.Equal([Accepted("bob@example.org"), Accepted("eve@example.org")], (await SendAsync(Server.Plain, mail)).Answers);
        Assert.Empty(Assert.Single(Server.Mails("eve", 1)).Bcc);
        Assert.Empty(Assert.Single(Server.Mails("bob", 1)).Bcc);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused_unless_it_is_pinned()
    {
        var failure = await Assert.ThrowsAsync<MailServerException>(
            () => SendAsync(Server.Submission with { PinnedFingerprint = "" }, Mail()));
        Assert.Contains("not trusted", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<MailServerException>(
            () => SendAsync(Server.Submission with { PinnedFingerprint = new string('0', 64) }, Mail()));
        Assert.Empty(Server.Mails("bob", 0));
    }

    [Fact]
    public async Task A_wrong_secret_is_told_once_and_never_shown()
    {
        Environment.SetEnvironmentVariable("THREADCONSENSUS_TEST_SECRET", "wrong-horse");
        var account = Server.Submission with { Secret = new SecretReference("env:THREADCONSENSUS_TEST_SECRET") };
        var failure = await Assert.ThrowsAsync<MailServerException>(() => SendAsync(account, Mail()));
        Assert.Equal("127.0.0.1 refuses ada (535: Incorrect authentication data): check the secret env:THREADCONSENSUS_TEST_SECRET.", failure.Message);
        Assert.Empty(_notes);
    }

    [Fact]
    public async Task Who_is_refused_is_named_and_the_others_get_the_mail()
    {
        var delivery = await SendAsync(Server.Plain, Mail("refused@example.org, bob@example.org, x@elsewhere.example"));
        Assert.Equal(
            [
                new RecipientAnswer("refused@example.org", DeliveryState.Refused, "550 no such user"),
                Accepted("bob@example.org"),
                new RecipientAnswer("x@elsewhere.example", DeliveryState.Refused, "550 relaying is not permitted"),
            ],
            delivery.Answers);
        Assert.Empty(delivery.Unfinished);
        Assert.Single(Server.Mails("bob", 1));
        Assert.Empty(_notes);
    }

    [Fact]
    public async Task A_refused_sender_or_content_is_refused_for_everybody()
    {
        Assert.Equal(
            [new RecipientAnswer("bob@example.org", DeliveryState.Refused, "550 this sender is not welcome")],
            (await SendAsync(Server.Plain, Mail(from: "refused@example.org"))).Answers);
        Assert.Equal(
            [new RecipientAnswer("bob@example.org", DeliveryState.Refused, "550 this looks like spam")],
            (await SendAsync(Server.Plain, Mail(subject: "spam"))).Answers);
    }

    [Fact]
    public async Task Greylisted_mail_is_sent_again_later_and_only_to_who_has_not_got_it()
    {
        Assert.True((await SendAsync(Server.Plain, Mail("bob@example.org, greylisted@example.org"))).IsComplete);
        Assert.Equal(["local: 451 greylisted, come again. Trying again in 60 s."], _notes);
        Assert.Single(Server.Mails("greylisted", 1));
        Assert.Single(Server.Mails("bob", 1));
    }

    [Fact]
    public async Task After_half_an_hour_of_no_not_now_the_recipient_is_left_for_another_day()
    {
        var delivery = await SendAsync(Server.Plain, Mail("never@example.org"));
        Assert.Equal(
            [new RecipientAnswer("never@example.org", DeliveryState.Postponed, "451 greylisted, come again")], delivery.Answers);
        Assert.Equal(5, _notes.Count);
        Assert.False(delivery.MayHaveGoneOut);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(150)]
    [InlineData(250)]
    [InlineData(300)]
    public async Task A_connection_cut_anywhere_is_made_again_until_the_mail_is_there(int afterBytes)
    {
        using var proxy = new FaultyProxy(Server.Port, number => number < 2 ? new Faults { CutAfterBytes = afterBytes } : Faults.None);
        Assert.True((await SendAsync(Server.Plain with { Port = proxy.Port }, Mail())).IsComplete);
        Assert.All(Server.Mails("bob", 1), mail => Assert.Equal("1@example.org", mail.MessageId));
        Assert.Equal(2, _notes.Count);
    }

    [Fact]
    public async Task Where_the_answer_to_the_mail_never_comes_it_may_have_gone_out()
    {
        using var server = new MuteServer();
        var delivery = await SendAsync(Server.Plain with { Port = server.Port }, Mail());
        Assert.Equal(DeliveryState.Uncertain, Assert.Single(delivery.Answers).State);
        Assert.Equal(["bob@example.org"], delivery.Unfinished);
        Assert.True(delivery.MayHaveGoneOut);
    }

    [Fact]
    public async Task Without_a_server_nothing_has_gone_out()
    {
        Assert.SkipWhen(_server is null, Exim.WhyNot ?? "");
        var delivery = await SendAsync(Server.Plain with { Port = 1 }, Mail());
        Assert.Equal(DeliveryState.Postponed, Assert.Single(delivery.Answers).State);
        Assert.False(delivery.MayHaveGoneOut);
    }

    [Fact]
    public async Task Nothing_goes_to_another_machine_in_plain_text_unless_the_user_insists()
    {
        var account = new SmtpAccount { Name = "far", Host = "mail.invalid", Security = ConnectionSecurity.None };
        var failure = await Assert.ThrowsAsync<MailServerException>(() => SendAsync(account, Mail()));
        Assert.Contains("would not be encrypted", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("a@example.org\r\nRCPT TO:<eve@example.org>")]
    [InlineData("")]
    public async Task An_address_that_is_none_is_refused_before_anything_is_sent(string address) =>
        await Assert.ThrowsAsync<MailServerException>(() => SendAsync(Server.Plain, Mail(), address));
}
