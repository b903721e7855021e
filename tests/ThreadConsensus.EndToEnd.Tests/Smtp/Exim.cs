using System.Diagnostics;
using System.Runtime.Versioning;
using MimeKit;
using ThreadConsensus.EndToEnd.Tests.Servers;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Smtp;

namespace ThreadConsensus.EndToEnd.Tests.Smtp;

/// <summary>
/// An Exim of its own on free ports of 127.0.0.1, that delivers to a Maildir a user. Of the users of example.org,
/// "refused" does not exist, "greylisted" is asked to come again once, "never" always.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Exim : IDisposable
{
    public const string Program = "/usr/sbin/exim4";

    private readonly string _folder = Directory.CreateTempSubdirectory("exim").FullName;
    private readonly Process _process;

    public Exim()
    {
        (Port, TlsPort) = (LocalPort.Free(), LocalPort.Free());
        foreach (var name in (string[])["", "spool", "log", "mail"])
        {
            Directory.CreateDirectory(Path.Combine(_folder, name));
            File.SetUnixFileMode(Path.Combine(_folder, name), (UnixFileMode)0b111_111_111);
        }

        Fingerprint = TestCertificate.Write(_folder);
        File.WriteAllText(Path.Combine(_folder, "secret"), "correct-horse\n");
        File.SetUnixFileMode(Path.Combine(_folder, "secret"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(Path.Combine(_folder, "conf"), Configuration());
        _process = Process.Start(new ProcessStartInfo(Program, ["-C", Path.Combine(_folder, "conf"), "-bdf"])
        {
            RedirectStandardError = true,
        })!;
        LocalPort.WaitUntilOpen(Port, _process);
    }

    public static string? WhyNot =>
        !File.Exists(Program) ? "Exim is not installed; servers.sh installs it"
        : !Environment.IsPrivilegedProcess ? "Exim takes a configuration of the tests from root only" : null;

    public int Port { get; }

    public int TlsPort { get; }

    public string Fingerprint { get; }

    /// <summary>Without TLS, as a relay on this machine is used.</summary>
    public SmtpAccount Plain => new()
    {
        Name = "local",
        Host = "127.0.0.1",
        Port = Port,
        Security = ConnectionSecurity.None,
    };

    /// <summary>TLS from the first byte, signed in.</summary>
    public SmtpAccount Submission => Plain with
    {
        Port = TlsPort,
        Security = ConnectionSecurity.Tls,
        PinnedFingerprint = Fingerprint,
        User = "ada",
        Secret = new SecretReference("file:" + Path.Combine(_folder, "secret")),
    };

    public string SecretPath => Path.Combine(_folder, "secret");

    /// <summary>The mails of a user, once there are so many; fewer when they do not come within some seconds.</summary>
    public IReadOnlyList<MimeMessage> Mails(string user, int expected)
    {
        var inbox = Path.Combine(_folder, "mail", user, "new");
        for (var attempt = 0; attempt < 100 && Count(inbox) < expected; attempt++) _process.WaitForExit(TimeSpan.FromMilliseconds(50));
        return Directory.Exists(inbox)
            ? [.. Directory.EnumerateFiles(inbox).Order(StringComparer.Ordinal).Select(path => MimeMessage.Load(path))]
            : [];
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int Count(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Count() : 0;

    private string Configuration() => $$$$$"""
        primary_hostname = localhost
        spool_directory = {{{{{_folder}}}}}/spool
        log_file_path = {{{{{_folder}}}}}/log/%slog
        pid_file_path = {{{{{_folder}}}}}/spool/exim.pid
        local_interfaces = 127.0.0.1
        daemon_smtp_ports = {{{{{Port}}}}} : {{{{{TlsPort}}}}}
        tls_on_connect_ports = {{{{{TlsPort}}}}}
        tls_certificate = {{{{{_folder}}}}}/cert.pem
        tls_privatekey = {{{{{_folder}}}}}/key.pem
        tls_advertise_hosts = *
        auth_advertise_hosts = ${if def:tls_in_cipher{*}}
        acl_smtp_mail = check_mail
        acl_smtp_rcpt = check_rcpt
        acl_smtp_data = check_data
        keep_environment =
        begin acl
        check_mail:
          deny senders = refused@example.org
               message = this sender is not welcome
          accept
        check_rcpt:
          deny local_parts = refused
               message = no such user
          defer local_parts = never
               message = greylisted, come again
          defer local_parts = greylisted
               condition = ${if exists{{{{{{_folder}}}}}/spool/seen}{no}{${run{/usr/bin/touch {{{{{_folder}}}}}/spool/seen}{yes}{yes}}}}
               message = greylisted, come again
          accept domains = example.org
          deny message = relaying is not permitted
        check_data:
          deny condition = ${if match{$h_subject:}{spam}}
               message = this looks like spam
          accept
        begin routers
        all:
          driver = accept
          local_parts = ada : bob : eve : greylisted
          transport = maildir
        begin transports
        maildir:
          driver = appendfile
          directory = {{{{{_folder}}}}}/mail/$local_part_data
          maildir_format
          create_directory
          user = Debian-exim
          group = Debian-exim
        begin authenticators
        plain:
          driver = plaintext
          public_name = PLAIN
          server_prompts = :
          server_condition = ${if and{{eq{$auth2}{ada}}{eq{$auth3}{correct-horse}}}}
          server_set_id = $auth2
        """ + "\n";
}
