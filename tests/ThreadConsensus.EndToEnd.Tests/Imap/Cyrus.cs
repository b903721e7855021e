using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;
using ThreadConsensus.EndToEnd.Tests.Servers;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>A Cyrus IMAP server of its own on free ports of 127.0.0.1, with one user.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Cyrus : IDisposable
{
    /// <summary>
    /// Debian does not let Cyrus's imapd and Dovecot's be installed together; servers.sh unpacks this one here.
    /// </summary>
    private const string Unpacked = "/usr/local/lib/cyrus-imapd-unpacked/usr/lib/cyrus/bin/imapd";

    private const string Installed = "/usr/lib/cyrus/bin/imapd";
    private const string Master = "/usr/lib/cyrus/bin/master";
    private const string Password = "correct-horse";

    private readonly string _folder = Directory.CreateTempSubdirectory("cyrus").FullName;
    private readonly Process _process;

    public Cyrus()
    {
        foreach (var name in (string[])["db", "socket", "proc", "log", "lock"]) Directory.CreateDirectory(Path.Combine(_folder, "conf", name));
        Directory.CreateDirectory(Path.Combine(_folder, "spool"));
        Fingerprint = TestCertificate.Write(_folder);
        File.WriteAllText(Path.Combine(_folder, "secret"), Password + "\n");
        File.SetUnixFileMode(Path.Combine(_folder, "secret"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(Path.Combine(_folder, "imapd.conf"), Configuration());
        File.WriteAllText(Path.Combine(_folder, "cyrus.conf"), Services());
        Run("sh", "-c", $"echo {Password} | saslpasswd2 -p -c -f {_folder}/sasldb2 -u localhost ada");
        Run("chown", "-R", "cyrus:mail", _folder);
        Run("chown", "root", Path.Combine(_folder, "secret"));
        _process = Process.Start(new ProcessStartInfo(
            Master, ["-C", $"{_folder}/imapd.conf", "-M", $"{_folder}/cyrus.conf", "-p", $"{_folder}/pid"]))!;
        LocalPort.WaitUntilOpen(Port, _process);
    }

    /// <summary>Null when tests can start one; else why not.</summary>
    public static string? WhyNot => !File.Exists(Master) || Imapd is null ? "Cyrus is not installed; servers.sh installs it"
        : !Environment.IsPrivilegedProcess ? "Cyrus can only be started by root"
        : null;

    public int Port { get; } = LocalPort.Free();

    public int TlsPort { get; } = LocalPort.Free();

    public string Fingerprint { get; }

    public ImapAccount Account => new()
    {
        Name = "cyrus",
        Host = "127.0.0.1",
        Port = TlsPort,
        PinnedFingerprint = Fingerprint,
        User = "ada",
        Secret = new SecretReference($"file:{_folder}/secret"),
    };

    private static string? Imapd => Array.Find([Unpacked, Installed], File.Exists);

    /// <summary>Does what another client of the user does.</summary>
    public async Task ActAsync(Func<ImapClient, Task> action)
    {
        using var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", Port, SecureSocketOptions.None, TestContext.Current.CancellationToken);
        await client.AuthenticateAsync(new SaslMechanismPlain("ada", Password), TestContext.Current.CancellationToken);
        await action(client);
        await client.DisconnectAsync(quit: true, TestContext.Current.CancellationToken);
    }

    public Task DeliverAsync(IMailFolder folder, string mail)
    {
        var message = MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(mail)), TestContext.Current.CancellationToken);
        return folder.AppendAsync(message, MessageFlags.None, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private string Configuration() => $"""
        configdirectory: {_folder}/conf
        partition-default: {_folder}/spool
        defaultpartition: default
        admins: cyrus
        autocreate_quota: 0
        allowplaintext: yes
        sasl_pwcheck_method: auxprop
        sasl_auxprop_plugin: sasldb
        sasl_sasldb_path: {_folder}/sasldb2
        sasl_mech_list: PLAIN LOGIN SCRAM-SHA-1 SCRAM-SHA-256
        servername: localhost
        tls_server_cert: {_folder}/cert.pem
        tls_server_key: {_folder}/key.pem

        """;

    private string Services() => $$"""
        START {
          recover cmd="/usr/lib/cyrus/bin/ctl_cyrusdb -C {{_folder}}/imapd.conf -r"
        }
        SERVICES {
          imap cmd="{{Imapd}} -C {{_folder}}/imapd.conf" listen="127.0.0.1:{{Port}}" prefork=0
          imaps cmd="{{Imapd}} -s -C {{_folder}}/imapd.conf" listen="127.0.0.1:{{TlsPort}}" prefork=0
        }

        """;
}
