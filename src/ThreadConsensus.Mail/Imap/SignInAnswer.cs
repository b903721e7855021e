using System.Text;
using System.Text.RegularExpressions;
using MailKit;

namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// Listens to what a server says until the account is signed in, and keeps none of it: MailKit drops the code that tells
/// a wrong password from a server that cannot check one at the moment (RFC 5530 section 3).
/// </summary>
internal sealed partial class SignInAnswer : IProtocolLogger
{
    private bool _isSignedIn;

    /// <summary>True when the last answer was that of a server in trouble.</summary>
    public bool IsPassing { get; private set; }

    /// <summary>Not used: nothing that the client says is looked at.</summary>
    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    public void SignedIn() => _isSignedIn = true;

    public void LogServer(byte[] buffer, int offset, int count)
    {
        if (!_isSignedIn) IsPassing = Trouble().IsMatch(Encoding.Latin1.GetString(buffer, offset, count));
    }

    public void LogConnect(Uri uri)
    {
        // Where is known.
    }

    public void LogClient(byte[] buffer, int offset, int count)
    {
        // Here are the secrets.
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    [GeneratedRegex(@"^\S+ (?:NO|BAD) \[(?:UNAVAILABLE|INUSE|LIMIT|THROTTLED|SERVERBUG)\]", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Trouble();
}
