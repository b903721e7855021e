using System.Security.Cryptography;
using System.Text;

namespace ThreadConsensus.Messages;

/// <summary>
/// The Message-ID-Hash by which Mailman 3 archives name a message: base 32 of the SHA-1 of the Message-ID.
/// </summary>
public static class MessageIdHash
{
    /// <summary>Letters of a hash: 20 bytes need no padding.</summary>
    public const int Length = 32;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

#pragma warning disable CA5350 // The hash is a name that archives agree on, not a proof.
    /// <param name="messageId">Without angle brackets.</param>
    public static string Of(string messageId) => Base32(SHA1.HashData(Encoding.UTF8.GetBytes(messageId)));
#pragma warning restore CA5350

    /// <summary>True for text that could be one.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length == Length && text.IndexOfAnyExcept(Letters) < 0;

    /// <summary>RFC 4648, section 6.</summary>
    private static string Base32(byte[] bytes)
    {
        var text = new StringBuilder(Length);
        int buffer = 0, bits = 0;
        foreach (var value in bytes)
        {
            buffer = ((buffer << 8) | value) & 0xFFFF;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Letters[(buffer >> bits) & 31]);
            }
        }

        return text.ToString();
    }
}
