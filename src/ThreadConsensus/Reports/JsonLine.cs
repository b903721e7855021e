using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThreadConsensus.Reports;

/// <summary>Writes one JSON object a line (NDJSON), UTF-8, with characters beyond ASCII as themselves.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Mail names and subjects are full of letters beyond ASCII; the default would escape each of them.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return Steady(buffer.WrittenSpan);
    }

    /// <summary>
    /// Controls of direction as escapes: the same JSON, but no name makes the rest of a line read backwards on a terminal.
    /// They stand within strings only.
    /// </summary>
    private static byte[] Steady(ReadOnlySpan<byte> json)
    {
        var text = new ArrayBufferWriter<byte>(json.Length);
        for (int at; (at = json.IndexOfAny((byte)0xD8, (byte)0xE2)) >= 0;)
        {
            _ = Rune.DecodeFromUtf8(json[at..], out var rune, out var length);
            text.Write(json[..at]);
            text.Write(Printable.IsDirection(rune) ? Encoding.ASCII.GetBytes($"\\u{rune.Value:X4}") : json.Slice(at, length));
            json = json[(at + length)..];
        }

        text.Write(json);
        return text.WrittenSpan.ToArray();
    }

    public static void String(this Utf8JsonWriter json, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) json.WriteNull(name);
        else json.WriteString(name, WellFormed(value));
    }

    public static void Instant(this Utf8JsonWriter json, string name, DateTimeOffset? at)
    {
        if (at is { } instant) json.WriteString(name, Words.Instant(instant));
        else json.WriteNull(name);
    }

    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, Math.Round(number, 3));
        else json.WriteNull(name);
    }

    /// <summary>Mail may hold lone surrogates, which UTF-8 cannot; they become U+FFFD.</summary>
    private static string WellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
                continue;
            }

            return Repair(value);
        }

        return value;
    }

    private static string Repair(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes()) text.Append(rune.ToString());
        return text.ToString();
    }
}
