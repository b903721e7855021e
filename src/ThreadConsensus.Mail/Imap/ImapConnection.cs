using MailKit.Net.Imap;
using MailKit.Security;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Parsing;

namespace ThreadConsensus.Mail.Imap;

/// <summary>Connects and signs in as the account says, compressed where the server can.</summary>
internal static class ImapConnection
{
    /// <exception cref="MailServerException">When trying again does not help.</exception>
    public static async Task<ImapClient> OpenAsync(ImapAccount account, CancellationToken cancellation)
    {
        // The client decodes what it is told, and MimeKit would remember that it knows no code pages.
        Charsets.Register();
        var answer = new SignInAnswer();
        var client = new ImapClient(answer);
        try
        {
            await ServerConnection.OpenAsync(client, account, cancellation).ConfigureAwait(false);
            answer.SignedIn();
        }
        catch (MailServerException reason) when (answer.IsPassing && reason.InnerException is AuthenticationException)
        {
            throw new IOException($"{account.Host} cannot check the sign-in at the moment.", reason);
        }

        try
        {
            if (client.Capabilities.HasFlag(ImapCapabilities.Compress))
            {
                await client.CompressAsync(cancellation).ConfigureAwait(false);
            }

            return client;
        }
        catch (ImapCommandException)
        {
            // Offered and then refused: it works without.
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
