using System.Globalization;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using MimeKit;
using ThreadConsensus.EndToEnd.Tests.Smtp;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>Digests as a reader gets them: whole commands, and a real mail server.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class DigestCommandTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("digest").FullName;
    private readonly Exim? _server = Exim.WhyNot is null ? new Exim() : null;

    public DigestCommandTests() => Receive(Letter("p", "Ada Byron", 30, "[PATCH] sched: fix the timer", "Please ack this."));

    private Exim Server
    {
        get
        {
            Assert.SkipWhen(_server is null, Exim.WhyNot ?? "");
            return _server;
        }
    }

    public void Dispose()
    {
        _server?.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    /// <summary>A mail of some minutes ago: the command has the machine's clock.</summary>
    private static string Letter(string id, string who, int minutesAgo, string subject, string body, string? answers = null) =>
        $"From: {who} <{who.ToLowerInvariant().Replace(' ', '.')}@example.org>\nMessage-ID: <{id}@example.org>\n"
        + $"Date: {TimeProvider.System.GetUtcNow().AddMinutes(-minutesAgo).ToString("r", CultureInfo.InvariantCulture)}\n"
        + $"Subject: {subject}\nList-Id: <devel.lists.example.org>\n{(answers is null ? "" : $"In-Reply-To: <{answers}@example.org>\n")}\n{body}\n";

    private static string Ack => Letter("a", "Bob Carter", 20, "Re: [PATCH] sched: fix the timer", "Acked-by: Bob Carter <bob.carter@example.org>", "p");

    private static MimeMessage Read(byte[] mail) => MimeMessage.Load(new MemoryStream(mail));

    private void Receive(string mail)
    {
        var path = Path.Combine(_home, "mail.eml");
        File.WriteAllText(path, mail);
        Assert.Equal(0, CommandRun.Of(_home, "import", path).ExitCode);
    }

    private void Configure(int port)
    {
        Directory.CreateDirectory(Path.Combine(_home, "config", "threadconsensus"));
        File.WriteAllText(Path.Combine(_home, "config", "threadconsensus", "settings.json"), JsonSerializer.Serialize(new
        {
            smtp = new { from = "Digest <digest@example.org>", host = "127.0.0.1", port, security = "none" },
            digest = new { to = new[] { "bob@example.org" } },
        }));
    }

    private CommandRun Send(params string[] more) => CommandRun.Of(_home, ["digest", "--send", .. more]);

    [Fact]
    public void A_digest_is_mailed_once_and_the_next_tells_only_what_came_since()
    {
        Configure(Server.Port);
        Assert.Equal(new CommandRun(0, "", "Sent to bob@example.org.\n"), Send());
        Assert.Equal(new CommandRun(0, "", "Nothing new for bob@example.org: nothing sent.\n"), Send());
        Receive(Ack);
        Assert.Equal(0, Send().ExitCode);
        var mails = Server.Mails("bob", 2).OrderBy(mail => mail.MessageId, StringComparer.Ordinal).ToList();
        Assert.Equal(["[devel] 1 proposed", "[devel] 1 with opinions"], mails.Select(mail => mail.Subject));
        Assert.Contains("Bob Carter supports: Acked-by", mails[1].TextBody, StringComparison.Ordinal);
        Assert.Equal("Digest of devel <devel.digest.example.org>", mails[1].Headers[HeaderId.ListId]);
    }

    [Fact]
    public void Looking_at_a_digest_tells_nothing_and_each_reader_is_told_for_himself()
    {
        Configure(Server.Port);
        Assert.Contains("[PATCH] sched: fix the timer", CommandRun.Of(_home, "digest").Out, StringComparison.Ordinal);
        Assert.Equal(0, Send().ExitCode);
        Assert.Equal(0, Send("--to", "eve@example.org", "ada@example.org").ExitCode);
        Assert.Equal([1, 1, 1], new[] { "bob", "eve", "ada" }.Select(user => Server.Mails(user, 1).Count));
    }

    [Fact]
    public void A_digest_in_a_file_is_told_and_can_be_a_mail()
    {
        var file = Path.Combine(_home, "digest.eml");
        Assert.Equal(0, CommandRun.Of(_home, "digest", "--output", file).ExitCode);
        Assert.Equal("[devel] 1 proposed", Read(File.ReadAllBytes(file)).Subject);
        File.Delete(file);
        Assert.Equal("Nothing new: nothing written.\n", CommandRun.Of(_home, "digest", "--output", file).Error);
        Assert.False(File.Exists(file));
        Receive(Ack);
        Assert.Equal(0, CommandRun.Of(_home, "digest", "--output", Path.ChangeExtension(file, ".html")).ExitCode);
        Assert.Contains("Bob Carter", File.ReadAllText(Path.ChangeExtension(file, ".html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_refused_reader_was_not_told_he_is_told_once_he_can_be_reached()
    {
        Configure(Server.Port);
        var refused = Send("--to", "refused@example.org");
        Assert.Equal(new CommandRun(5, "", "Not sent to refused@example.org, refused: 550 no such user\n"), refused);
        Assert.Equal(refused, Send("--to", "refused@example.org"));
    }

    [Fact]
    public async Task Killed_between_sending_and_recording_the_same_mail_goes_out_again_and_no_other()
    {
        using var server = new MuteServer { Silent = true };
        Configure(server.Port);
        using (var killed = CommandRun.Start(_home, "digest", "--send"))
        {
            await server.Taken;
            killed.Kill();
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Receive(Ack);
        Configure(Server.Port);
        Assert.Equal(
            "The last digest to bob@example.org may not have gone out: sending the same mail again.\nSent to bob@example.org.\nSent to bob@example.org.\n",
            Send().Error);
        var mails = Server.Mails("bob", 2).OrderBy(mail => mail.MessageId, StringComparer.Ordinal).ToList();
        var first = Read(Encoding.UTF8.GetBytes(await server.Taken));
        Assert.Equal(first.MessageId, mails[0].MessageId);
        Assert.Equal(first.TextBody, mails[0].TextBody);
        Assert.Equal(["[devel] 1 proposed", "[devel] 1 with opinions"], mails.Select(mail => mail.Subject));
        Assert.Equal("Nothing new for bob@example.org: nothing sent.\n", Send().Error);
    }

    [Fact]
    public void A_digest_that_comes_back_over_the_list_is_no_opinion_and_no_news()
    {
        var file = Path.Combine(_home, "digest.eml");
        Receive(Ack);
        Assert.Equal(0, CommandRun.Of(_home, "digest", "--output", file).ExitCode);
        var before = CommandRun.Of(_home, "export", "threads").Out;
        Receive(File.ReadAllText(file));
        Assert.Contains(before, CommandRun.Of(_home, "export", "threads").Out, StringComparison.Ordinal);
        Assert.Equal("Nothing new: nothing written.\n", CommandRun.Of(_home, "digest", "--output", file).Error);
    }

    [Theory]
    [InlineData("--send", "--output", "x.eml")]
    [InlineData("--last", "--since", "2025-01-01")]
    [InlineData("--since", "yesterday")]
    [InlineData("--send", "--to", "nobody")]
    [InlineData("--send")]
    public void What_cannot_be_meant_is_told(params string[] options) =>
        Assert.Equal(2, CommandRun.Of(_home, ["digest", .. options]).ExitCode);
}
