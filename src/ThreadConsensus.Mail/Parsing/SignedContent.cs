using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using MimeKit;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// The mail inside an S/MIME one-part signature (RFC 8551 section 3.5.2). The signature is not checked.
/// </summary>
internal static class SignedContent
{
    /// <summary>Bytes of a signed part that are read.</summary>
    private const long Limit = 8 * 1024 * 1024;

    /// <returns>Null for what is encrypted or broken.</returns>
    public static MimeEntity? Open(MimePart part)
    {
        try
        {
            var signed = new SignedCms();
            signed.Decode(PartContent.Read(part, Limit, out _).Span);
            return MimeEntity.Load(new MemoryStream(signed.ContentInfo.Content));
        }
        catch (Exception reason) when (reason is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
