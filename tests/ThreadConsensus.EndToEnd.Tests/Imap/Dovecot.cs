using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using ThreadConsensus.EndToEnd.Tests.Servers;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>A Dovecot of its own on free ports of 127.0.0.1, with one user whose Maildir the tests fill.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Dovecot : IDisposable
{
    public const string Program = "/usr/sbin/dovecot";
    public const string WhyNot = "Dovecot is not installed; servers.sh installs it";

    private const string PasswordDatabase = "passdb {\n  driver = static\n  args = password=correct-horse\n}";

    private readonly string _folder = Directory.CreateTempSubdirectory("dovecot").FullName;
    private readonly string _mechanisms;
    private readonly string _more;
    private Process _process;
    private int _delivered;

    /// <param name="mechanisms">SASL mechanisms to offer.</param>
    /// <param name="more">Configuration besides.</param>
    public Dovecot(string mechanisms = "plain login", string more = "")
    {
        (_mechanisms, _more) = (mechanisms, more);
        Port = LocalPort.Free();
        TlsPort = LocalPort.Free();
        foreach (var name in (string[])["mail/cur", "mail/new", "mail/tmp", "home", "run", "state"])
        {
            Directory.CreateDirectory(Path.Combine(_folder, name));
        }

        foreach (var name in (string[])["", "mail", "mail/cur", "mail/new", "mail/tmp", "home"])
        {
            OpenToAll(Path.Combine(_folder, name));
        }

        Fingerprint = TestCertificate.Write(_folder);
        File.WriteAllText(Path.Combine(_folder, "secret"), "correct-horse\n");
        File.SetUnixFileMode(Path.Combine(_folder, "secret"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(Path.Combine(_folder, "conf"), Configuration());
        _process = Start();
    }

    public int Port { get; }

    public int TlsPort { get; }

    public string Fingerprint { get; }

    public string Maildir => Path.Combine(_folder, "mail");

    public ImapAccount Account => new()
    {
        Name = "local",
        Host = "127.0.0.1",
        Port = Port,
        Security = ConnectionSecurity.None,
        User = "ada",
        Secret = new SecretReference("file:" + Path.Combine(_folder, "secret")),
    };

    /// <summary>The same over TLS.</summary>
    public ImapAccount TlsAccount => Account with { Port = TlsPort, Security = ConnectionSecurity.Tls, PinnedFingerprint = Fingerprint };

    /// <summary>The mails' files; a name holds the flags after ":2,".</summary>
    public IEnumerable<string> FileNames =>
        Directory.EnumerateFiles(Maildir, "*.test*", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>The mails of the inbox in the order in which they were delivered.</summary>
    public IEnumerable<string> Contents =>
        Directory.EnumerateFiles(Path.Combine(Maildir, "cur")).Concat(Directory.EnumerateFiles(Path.Combine(Maildir, "new")))
            .OrderBy(file => Path.GetFileName(file), StringComparer.Ordinal)
            .Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)));

    /// <summary>Makes a folder beside the inbox.</summary>
    public void MakeFolder(string name)
    {
        foreach (var part in (string[])["", "cur", "new", "tmp"])
        {
            Directory.CreateDirectory(Path.Combine(Maildir, "." + name, part));
            OpenToAll(Path.Combine(Maildir, "." + name, part));
        }
    }

    /// <summary>Puts a mail into the inbox as a delivery agent does.</summary>
    public string Deliver(string mail)
    {
        var name = $"{1_700_000_000 + _delivered}.{_delivered++:D6}.test";
        var written = Path.Combine(Maildir, "tmp", name);
        File.WriteAllBytes(written, Encoding.Latin1.GetBytes(mail));
        File.SetUnixFileMode(written, (UnixFileMode)0b110_110_110);
        var delivered = Path.Combine(Maildir, "new", name);
        File.Move(written, delivered);
        return delivered;
    }

    /// <summary>Ends the server with all its connections and starts it again on the same ports.</summary>
    public void Restart()
    {
        Stop();
        _process = Start();
    }

    /// <summary>Takes mails away as another client does that deletes them.</summary>
    public void Remove(string delivered)
    {
        var pattern = Path.GetFileName(delivered) + "*";
        foreach (var file in Directory.EnumerateFiles(Maildir, pattern, SearchOption.AllDirectories).ToList()) File.Delete(file);
    }

    /// <summary>Makes all UIDs invalid, or gives them out a second time while the server says that they are valid.</summary>
    public void Renumber(bool keepsValidity = false)
    {
        var list = Path.Combine(Maildir, "dovecot-uidlist");
        var validity = keepsValidity ? File.ReadLines(list).First().Split(' ').First(static word => word[0] == 'V') : "V4711";
        foreach (var file in Directory.EnumerateFiles(Maildir, "dovecot*").ToList()) File.Delete(file);
        File.WriteAllText(list, $"3 {validity} N1\n");
        File.SetUnixFileMode(list, (UnixFileMode)0b110_110_110);
    }

    public void Dispose()
    {
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private void Stop()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private Process Start()
    {
        var process = Process.Start(new ProcessStartInfo(Program, ["-F", "-c", Path.Combine(_folder, "conf")]))!;
        LocalPort.WaitUntilOpen(Port, process);
        return process;
    }

    private static void OpenToAll(string folder) => File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);

    private string Configuration()
    {
        var user = Environment.IsPrivilegedProcess ? "uid=65534 gid=65534" : "";
        var servers = Environment.IsPrivilegedProcess
            ? "" : $"default_internal_user = {Environment.UserName}\ndefault_login_user = {Environment.UserName}\n";
        return $$"""
            protocols = imap
            listen = 127.0.0.1
            base_dir = {{_folder}}/run
            state_dir = {{_folder}}/state
            log_path = {{_folder}}/log
            ssl = yes
            ssl_cert = <{{_folder}}/cert.pem
            ssl_key = <{{_folder}}/key.pem
            disable_plaintext_auth = no
            auth_mechanisms = {{_mechanisms}}
            first_valid_uid = 1
            mail_location = maildir:{{_folder}}/mail
            {{servers}}
            {{(_more.Contains("passdb", StringComparison.Ordinal) ? "" : PasswordDatabase)}}
            userdb {
              driver = static
              args = {{user}} home={{_folder}}/home
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{Port}}
              }
              inet_listener imaps {
                port = {{TlsPort}}
                ssl = yes
              }
            }
            service anvil {
              chroot =
            }
            {{_more}}
            """ + "\n";
    }
}
