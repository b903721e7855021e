using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Imap;
using MailKit.Security;

namespace ThreadConsensus.Mail.Imap;

/// <summary>Connects and signs in as the account says, or explains why not.</summary>
internal static class ImapConnection
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    public static async Task<ImapClient> OpenAsync(ImapAccount account, CancellationToken cancellation)
    {
        RefusePlainText(account);
        var client = new ImapClient
        {
            Timeout = (int)Timeout.TotalMilliseconds,
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = (_, certificate, _, errors) => Accepts(account, certificate, errors),
        };
        try
        {
            await client.ConnectAsync(account.Host, Port(account), Options(account.Security),
                cancellation).ConfigureAwait(false);
            await SignInAsync(client, account, cancellation).ConfigureAwait(false);
            if (client.Capabilities.HasFlag(ImapCapabilities.Compress))
            {
                await client.CompressAsync(cancellation).ConfigureAwait(false);
            }

            return client;
        }
        catch (SslHandshakeException reason)
        {
            client.Dispose();
            throw new ImapSyncException(
                $"{account.Host} shows a certificate that is not trusted. Check its fingerprint and pin it, or have it renewed.", reason);
        }
        catch (AuthenticationException reason)
        {
            client.Dispose();
            throw new ImapSyncException($"{account.Host} refuses {account.User}: check the secret {account.Secret}.",
                reason);
        }
        catch (NotSupportedException reason)
        {
            client.Dispose();
            throw new ImapSyncException($"{account.Host} does not offer what the account asks for: {reason.Message}",
                reason);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static void RefusePlainText(ImapAccount account)
    {
        if (account.Security != ConnectionSecurity.None || account.AllowPlainText || IsThisMachine(account.Host))
        {
            return;
        }

        throw new ImapSyncException(
            $"The connection to {account.Host} would not be encrypted. Use TLS, or allow plain text in the settings of {account.Name}.");
    }

    private static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static int Port(ImapAccount account) =>
        account.Port != 0 ? account.Port : account.Security == ConnectionSecurity.Tls ? 993 : 143;

    private static SecureSocketOptions Options(ConnectionSecurity security) => security switch
    {
        ConnectionSecurity.Tls => SecureSocketOptions.SslOnConnect,
        ConnectionSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    /// <summary>A pin replaces the check by authorities: it accepts one certificate and no other.</summary>
    private static bool Accepts(ImapAccount account, X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (account.PinnedFingerprint.Length == 0) return errors == SslPolicyErrors.None;
        var pin = account.PinnedFingerprint.Replace(":", "", StringComparison.Ordinal);
        return certificate is not null
            && string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), pin,
                StringComparison.OrdinalIgnoreCase);
    }

    private static async Task SignInAsync(ImapClient client, ImapAccount account, CancellationToken cancellation)
    {
        var secret = await account.Secret.ResolveAsync(cancellation).ConfigureAwait(false);
        var named = account.Mechanism.ToUpperInvariant();
        if (named is "OAUTHBEARER" or "XOAUTH2")
        {
            SaslMechanism token = named is "XOAUTH2"
                ? new SaslMechanismOAuth2(account.User, secret)
                : new SaslMechanismOAuthBearer(account.User, secret);
            await client.AuthenticateAsync(token, cancellation).ConfigureAwait(false);
            return;
        }

        // Without this MailKit would try a password as a token where the server offers that first.
        client.AuthenticationMechanisms.RemoveWhere(offered => named.Length > 0 && named is not "LOGIN"
            ? !string.Equals(offered, named, StringComparison.OrdinalIgnoreCase)
            : offered is "OAUTHBEARER" or "XOAUTH2" || named is "LOGIN");
        await client.AuthenticateAsync(account.User, secret, cancellation).ConfigureAwait(false);
    }
}
