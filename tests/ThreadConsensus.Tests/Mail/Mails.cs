using System.Runtime.CompilerServices;
using System.Text;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.MailReading;

/// <summary>Parses mails of tests/mail and mails written in a test.</summary>
internal static class Mails
{
    public static readonly DateTimeOffset Present = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly MailParser Parser = new();

    /// <summary>
    /// MimeKit remembers the character sets that it did not know: the parser comes before any test that uses MimeKit
    /// itself.
    /// </summary>
    [ModuleInitializer]
    internal static void ReadOne() => With("");

    public static ListMessage Parse(byte[] mail) => Parser.Parse(mail, Present);

    /// <summary>Letters up to U+00FF stand for single bytes.</summary>
    public static ListMessage Parse(string mail) => Parse(Encoding.Latin1.GetBytes(mail));

    public static ListMessage File(string name) => Parse(Bytes(name));

    public static byte[] Bytes(string name) => System.IO.File.ReadAllBytes(Path.Combine(Folder(), name));

    /// <summary>A complete mail around some header fields and a body.</summary>
    public static ListMessage With(string fields, string body = "Hello\n") => Parse(
        fields + "\n" + Missing(fields, "From", "Ada Archer <ada@example.org>") + Missing(fields, "Message-ID",
            "<1@example.org>")
        + Missing(fields, "Date", "Mon, 5 Feb 2024 10:00:00 +0100") + Missing(fields, "Subject", "Test") + "\n" + body);

    public static string[] Kinds(ListMessage message) => [.. message.Problems.Select(static problem => problem.Kind)];

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "mail"));

    private static string Missing(string fields, string name, string value) =>
        ("\n" + fields).Contains($"\n{name}:", StringComparison.OrdinalIgnoreCase) ? "" : $"{name}: {value}\n";
}
