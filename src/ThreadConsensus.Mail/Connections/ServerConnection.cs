using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using MailKit;
using MailKit.Security;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Mail.Connections;

/// <summary>Connects and signs in as the account says, or explains why not.</summary>
internal static class ServerConnection
{
    /// <summary>
    /// Seconds without traffic after which TCP asks whether the other side is still there, and between askings.
    /// </summary>
    private const int KeepAliveSeconds = 60;

    private const int KeepAliveRetries = 4;

    /// <param name="client">A new client; disposed where this fails.</param>
    /// <exception cref="MailServerException">When trying again does not help.</exception>
    public static async Task OpenAsync(MailService client, ServerAccount account, CancellationToken cancellation)
    {
        try
        {
            RefusePlainText(account);
            client.Timeout = (int)account.Timeout.TotalMilliseconds;
            client.CheckCertificateRevocation = false;
            await ConnectAsync(client, account, cancellation).ConfigureAwait(false);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static async Task ConnectAsync(MailService client, ServerAccount account, CancellationToken cancellation)
    {
        var refused = "";
        client.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
        {
            var shown = certificate?.GetCertHashString(HashAlgorithmName.SHA256) ?? "none";
            var accepts = Accepts(account, shown, errors);
            refused = accepts ? "" : shown;
            return accepts;
        };
        try
        {
            var socket = await DialAsync(account, cancellation).ConfigureAwait(false);
            await client.ConnectAsync(
                socket, account.Host, Port(account), Options(account.Security), cancellation).ConfigureAwait(false);
            if (account.User.Length > 0) await SignInAsync(client, account, cancellation).ConfigureAwait(false);
        }
        catch (SslHandshakeException reason) when (refused.Length > 0)
        {
            throw new MailServerException(
                $"{account.Host} shows a certificate that is not trusted, SHA-256 {refused}. Have it renewed, or pin it when it is the right one.",
                reason);
        }
        catch (SslHandshakeException reason) when (reason.InnerException is IOException)
        {
            throw new IOException($"{account.Host} hung up before the connection was encrypted. Is TLS spoken on port {Port(account)}?", reason);
        }
        catch (SslHandshakeException reason)
        {
            throw new MailServerException(
                $"{account.Host} does not speak TLS on port {Port(account)}: {reason.InnerException?.Message ?? reason.Message}", reason);
        }
        catch (AuthenticationException reason)
        {
            throw new MailServerException($"{account.Host} refuses {account.User} ({Words(reason)}): check the secret {account.Secret}.", reason);
        }
        catch (NotSupportedException reason)
        {
            throw new MailServerException($"{account.Host} does not offer what the account asks for: {reason.Message}", reason);
        }
    }

    /// <summary>What the server says of a refusal, which may be that the user has to do something on a page of his.</summary>
    private static string Words(AuthenticationException reason) => Printable.Line(reason.Message.TrimEnd('.', ' '), 200);

    private static int Port(ServerAccount account) => account.Port != 0 ? account.Port : account.UsualPort;

    private static void RefusePlainText(ServerAccount account)
    {
        if (account.Security != ConnectionSecurity.None || account.AllowPlainText || IsThisMachine(account.Host))
        {
            return;
        }

        throw new MailServerException(
            $"The connection to {account.Host} would not be encrypted. Use TLS, or allow plain text in the settings of {account.Name}.");
    }

    private static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static SecureSocketOptions Options(ConnectionSecurity security) => security switch
    {
        ConnectionSecurity.Tls => SecureSocketOptions.SslOnConnect,
        ConnectionSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    /// <summary>A pin replaces the check by authorities: it accepts one certificate and no other.</summary>
    private static bool Accepts(ServerAccount account, string fingerprint, SslPolicyErrors errors)
    {
        if (account.PinnedFingerprint.Length == 0) return errors == SslPolicyErrors.None;
        var pin = account.PinnedFingerprint.Replace(":", "", StringComparison.Ordinal);
        return string.Equals(fingerprint, pin, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// A connection on which it is noticed, also while nothing is said for long, that the network is gone.
    /// </summary>
    private static async Task<Socket> DialAsync(ServerAccount account, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(account.Timeout);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(account.Host, Port(account), patience.Token).ConfigureAwait(false);
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, KeepAliveSeconds);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, KeepAliveSeconds / 4);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, KeepAliveRetries);
            return socket;
        }
        catch (OperationCanceledException reason) when (!cancellation.IsCancellationRequested)
        {
            socket.Dispose();
            throw new TimeoutException($"{account.Host} does not answer.", reason);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task SignInAsync(MailService client, ServerAccount account, CancellationToken cancellation)
    {
        if (account.Secret is not { } reference)
            throw new MailServerException($"The account {account.Name} has a user but no secret. Give one as env:NAME, file:PATH or command:PROGRAM.");
        var secret = await reference.ResolveAsync(cancellation).ConfigureAwait(false);
        var named = account.Mechanism.ToUpperInvariant();
        if (named is "OAUTHBEARER" or "XOAUTH2")
        {
            SaslMechanism token = named is "XOAUTH2"
                ? new SaslMechanismOAuth2(account.User, secret)
                : new SaslMechanismOAuthBearer(account.User, secret);
            await client.AuthenticateAsync(token, cancellation).ConfigureAwait(false);
            return;
        }

        // MailKit would fall back to the LOGIN command, which shows the password to the server.
        if (named is not ("" or "LOGIN") && !client.AuthenticationMechanisms.Contains(named))
            throw new MailServerException($"{account.Host} does not offer the mechanism {named} that the account asks for.");

        // Without this MailKit would try a password as a token where the server offers that first.
        client.AuthenticationMechanisms.RemoveWhere(offered => named.Length > 0 && named is not "LOGIN"
            ? !string.Equals(offered, named, StringComparison.OrdinalIgnoreCase)
            : offered is "OAUTHBEARER" or "XOAUTH2" || named is "LOGIN");
        await client.AuthenticateAsync(account.User, secret, cancellation).ConfigureAwait(false);
    }
}
