using System.Text;
using System.Text.Unicode;

namespace ThreadConsensus.Messages;

/// <summary>
/// Undoes what mail programs do to names that are UTF-8 already: read as windows-1252 and encoded again, "Pérez" becomes
/// "PÃ©rez". Only what is valid UTF-8 after the undoing is changed, which no name that was meant that way is.
/// </summary>
public static class DoubleUtf8
{
    /// <summary>The characters of windows-1252 from 0x80 to 0x9F; those it lacks stand for themselves.</summary>
    private const string Upper =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Undo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        // The first byte of a sequence is 0xC2 or more: without one of these letters there is nothing to undo.
        if (name.AsSpan().IndexOfAnyInRange('\u00C2', '\u00F4') < 0) return name;
        var bytes = new byte[name.Length];
        for (var at = 0; at < name.Length; at++)
        {
            if (ByteOf(name[at]) is not { } value) return name;
            bytes[at] = value;
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : name;
    }

    private static byte? ByteOf(char letter)
    {
        if (Upper.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0) return (byte)(0x80 + at);
        return letter <= '\u00FF' ? (byte)letter : null;
    }
}
