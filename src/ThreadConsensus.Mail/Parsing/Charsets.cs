using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using System.Text.Unicode;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// Bytes to text whatever the mail claims about them. Names are read as browsers read them (WHATWG Encoding):
/// ISO-8859-1 and US-ASCII are windows-1252, GB2312 is GB 18030, KS C 5601 is code page 949.
/// </summary>
internal static class Charsets
{
    private static readonly FrozenDictionary<string, int> CodePages = new Dictionary<string, int>
    {
        ["iso-8859-1"] = 1252,
        ["iso8859-1"] = 1252,
        ["iso_8859-1"] = 1252,
        ["latin1"] = 1252,
        ["latin-1"] = 1252,
        ["8859-1"] = 1252,
        ["cp1252"] = 1252,
        ["ansi"] = 1252,
        ["iso-8859-8-i"] = 1255,
        ["iso-8859-9"] = 1254,
        ["iso-8859-11"] = 874,
        ["tis-620"] = 874,
        ["iso-8859-16"] = 28592,
        ["iso-8859-10"] = 28594,
        ["iso-8859-14"] = 28605,
        ["latin9"] = 28605,
        ["iso8859-15"] = 28605,
        ["iso8859-2"] = 28592,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["x-gbk"] = 54936,
        ["cp936"] = 54936,
        ["gb18030"] = 54936,
        ["gb_2312-80"] = 54936,
        ["cn-gb"] = 54936,
        ["hz-gb-2312"] = 52936,
        ["cp950"] = 950,
        ["big5-hkscs"] = 950,
        ["ks_c_5601-1987"] = 949,
        ["ks_c_5601"] = 949,
        ["euc-kr"] = 949,
        ["cp949"] = 949,
        ["uhc"] = 949,
        ["shift-jis"] = 932,
        ["sjis"] = 932,
        ["cp932"] = 932,
        ["windows-31j"] = 932,
        ["ms932"] = 932,
        ["iso-2022-jp-2"] = 50220,
        ["iso-2022-jp-ms"] = 50220,
        ["koi8"] = 20866,
        ["cp1251"] = 1251,
        ["cp866"] = 866,
        ["macintosh"] = 10000,
        ["x-mac-roman"] = 10000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Utf8Names = new[]
    {
        "", "utf-8", "utf8", "us-ascii", "ascii", "ansi_x3.4-1968", "unicode-1-1-utf-8", "utf-8-mac", "cp65001", "646",
        "x-unknown", "unknown", "unknown-8bit", "x-user-defined", "default", "7bit", "8bit", "binary", "none",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<string, Encoding?> Known = new(StringComparer.OrdinalIgnoreCase);

    static Charsets() => Register();

    /// <summary>
    /// Makes code pages known to the whole process. MimeKit remembers what it did not find, so that it must not see a
    /// header before.
    /// </summary>
    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>windows-1252, which gives every byte a meaning.</summary>
    private static Encoding Western => field ??= Encoding.GetEncoding(1252);

    /// <summary>Decodes; never fails.</summary>
    /// <param name="bytes">The text with its transfer encoding undone.</param>
    /// <param name="charset">The name in the mail; empty for none.</param>
    /// <param name="trouble">What did not fit.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string charset, out CharsetTrouble trouble)
    {
        trouble = CharsetTrouble.None;
        var name = charset.Trim().Trim('"', '\'', ';');
        if (Utf8Names.Contains(name)) return DecodeUtf8(bytes, name, out trouble);
        if (name.Length < 40 && Known.GetOrAdd(name, Find) is { } encoding) return encoding.GetString(bytes);
        var text = DecodeUtf8(bytes, name, out _);
        trouble = CharsetTrouble.Unknown;
        return text;
    }

    /// <summary>UTF-8, where bytes that are none are read as windows-1252, one by one.</summary>
    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, string name, out CharsetTrouble trouble)
    {
        trouble = CharsetTrouble.None;
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }

        trouble = name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
            ? CharsetTrouble.BadBytes : CharsetTrouble.None;
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var good = ValidPrefix(bytes);
            text.Append(Encoding.UTF8.GetString(bytes[..good]));
            bytes = bytes[good..];
            if (bytes.IsEmpty) break;
            text.Append(Western.GetString(bytes[..1]));
            bytes = bytes[1..];
        }

        return text.ToString();
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                var next = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                if (next < 0) return bytes.Length;
                at += next;
            }

            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) != System.Buffers.OperationStatus.Done) return at;
            at += used;
        }

        return at;
    }

    private static Encoding? Find(string name)
    {
        if (CodePages.TryGetValue(name, out var page)) return Encoding.GetEncoding(page);
        try
        {
            var found = Encoding.GetEncoding(name);
            return found.CodePage == 65000 ? null : found;
        }
        catch (Exception reason) when (reason is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
