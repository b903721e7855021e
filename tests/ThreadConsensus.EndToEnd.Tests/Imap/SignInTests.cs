using System.Runtime.Versioning;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>The ways to sign in, against a real Dovecot.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class SignInTests : IDisposable
{
    private const string TokenVariable = "THREADCONSENSUS_TEST_TOKEN";

    private readonly TokenIssuer _issuer = new();

    public void Dispose() => _issuer.Dispose();

    private static Dovecot Start(string mechanisms, string more = "")
    {
        Assert.SkipWhen(!File.Exists(Dovecot.Program), Dovecot.WhyNot);
        var server = new Dovecot(mechanisms, more);
        server.Deliver("Message-ID: <1@example.org>\nList-Id: <devel.example.org>\n\nMail.\n");
        return server;
    }

    private static Task<IReadOnlyList<FolderReport>> SyncAsync(ImapAccount account) =>
        new ImapSync(new MemoryStore(), new HastyTime(), static _ => { }).RunAsync(account, TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    [InlineData("SCRAM-SHA-1")]
    [InlineData("SCRAM-SHA-256")]
    public async Task With_a_password_by_a_named_mechanism_or_the_best(string mechanism)
    {
        using var server = Start("plain login scram-sha-1 scram-sha-256");
        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(server.Account with { Mechanism = mechanism }));
        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(server.Account));
    }

    [Fact]
    public async Task A_mechanism_that_the_server_does_not_offer_is_named()
    {
        using var server = Start("plain");
        var failure = await Assert.ThrowsAsync<MailServerException>(() => SyncAsync(server.Account with { Mechanism = "SCRAM-SHA-256" }));
        Assert.StartsWith("127.0.0.1 does not offer", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OAUTHBEARER")]
    [InlineData("XOAUTH2")]
    public async Task With_a_token_from_a_command(string mechanism)
    {
        var folder = Directory.CreateTempSubdirectory("oauth");
        File.WriteAllText(
            Path.Combine(folder.FullName, "oauth2.conf"),
            $"introspection_mode = post\nintrospection_url = {_issuer.Address}\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n");
        File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_101_101);
        using var server = Start("oauthbearer xoauth2", $"passdb {{\n  driver = oauth2\n  args = {folder.FullName}/oauth2.conf\n}}");
        var account = server.Account with
        {
            Mechanism = mechanism,
            Secret = new SecretReference($"command:printf '%s\\nexpires later\\n' {TokenIssuer.GoodToken}"),
        };
        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(account));

        Environment.SetEnvironmentVariable(TokenVariable, "stale-token");
        var failure = await Assert.ThrowsAsync<MailServerException>(
            () => SyncAsync(account with { Secret = new SecretReference("env:" + TokenVariable) }));
        Assert.Equal($"127.0.0.1 refuses ada (Authentication failed): check the secret env:{TokenVariable}.", failure.Message);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task With_compression_where_it_is_offered()
    {
        const string Plugin = "mail_plugins = zlib\nprotocol imap {\n  mail_plugins = $mail_plugins imap_zlib\n}";
        using var server = Start("plain", Plugin);
        var commands = new List<string>();
        using var proxy = new FaultyProxy(server.Port, _ => new Faults
        {
            OnCommand = (_, text) =>
            {
                lock (commands) commands.Add(text);
                return text.StartsWith("COMPRESS", StringComparison.Ordinal) ? Reaction.Say("TAG NO not through this proxy") : Reaction.Pass;
            },
        });
        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(server.Account));
        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(server.Account with { Port = proxy.Port }));
        Assert.Contains("COMPRESS DEFLATE", commands);
    }
}
