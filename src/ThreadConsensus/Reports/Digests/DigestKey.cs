using System.Security.Cryptography;
using System.Text;

namespace ThreadConsensus.Reports.Digests;

/// <summary>Names what a reader has been told, so that it is never told again.</summary>
public static class DigestKey
{
    /// <summary>16 hexadecimal digits, equal for equal parts.</summary>
    /// <param name="kind">What kind of news.</param>
    /// <param name="parts">What tells it from others of its kind.</param>
    public static string Of(string kind, params IEnumerable<string> parts)
    {
        var text = kind + "\n" + string.Join('\n', parts);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
