using System.Text;
using System.Text.Json;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Tests.Quoting;

/// <summary>
/// Compares with what the tests of other reply parsers expect, where THREADCONSENSUS_REAL names a folder that holds
/// them under peers. Each case that differs is named here, and README.md says why.
/// </summary>
public sealed class PeerQuotingTests
{
    private static readonly string[] OtherReplies =
    [
        "talon test_too_many_lines 0",
        "talon test_pattern_on_date_polymail 0",
        "talon test_reply_and_quotation_splitter_share_line 0",
        "talon test_reply_and_quotation_splitter_share_line 1",
        "talon test_reply_and_quotation_splitter_share_line 2",
        "talon test_link_breaks_quotation_markers_sequence 0",
        "talon test_link_breaks_quotation_markers_sequence 1",
        "talon test_from_block_starts_with_date 0",
        "talon test_dont_parse_quotations_for_forwarded_messages 0",
    ];

    [Fact]
    public void Fragments_are_those_of_email_reply_parser_and_its_port()
    {
        var different = new List<string>();
        foreach (var peer in (string[])["email_reply_parser", "email-reply-parser"])
        {
            foreach (var test in Cases(peer, "expected.json"))
            {
                if (Shape(test) is not { } expected || Fixture(peer, test) is not { } text) continue;
                var ours = Shape(QuoteParser.Parse(new BodyText(text)));
                if (!string.Equals(expected, ours, StringComparison.Ordinal))
                    different.Add($"{peer} {Name(test)}: {expected} {ours}");
            }
        }

        Assert.Empty(different);
    }

    [Fact]
    public void Replies_are_those_of_other_parsers_but_for_the_cases_recorded()
    {
        var different = new List<string>();
        foreach (var (name, text, expected) in Replies())
        {
            var parsed = QuoteParser.Parse(new BodyText(text));
            string[] ours = [Squeezed(Own(parsed, signed: false)), Squeezed(Own(parsed, signed: true))];
            if (!ours.Contains(Squeezed(expected), StringComparer.Ordinal)) different.Add(name);
        }

        Assert.Equal(OtherReplies, different);
    }

    private static IEnumerable<(string Name, string Text, string Reply)> Replies()
    {
        foreach (var peer in (string[])["email_reply_parser", "email-reply-parser"])
            foreach (var test in Cases(peer, "expected.json"))
                if (test.TryGetProperty("reply_text", out var reply) && reply.GetString() is { } text
                    && Fixture(peer, test) is { } mail) yield return ($"{peer} {Name(test)}", mail, text);
        foreach (var test in Cases("talon", "expected-plain.json"))
        {
            yield return (
                $"talon {Name(test)} {test.GetProperty("case")}", Text(test, "input"), Text(test, "expected_reply"));
        }

        foreach (var test in Cases("talon", "expected-standard-replies.json"))
        {
            var file = Path.Combine(Peer("talon"), "tests", "fixtures", "standard_replies", Text(test, "fixture"));
            var body = MailReading.Mails.Parse(File.ReadAllBytes(file)).Body;
            yield return ($"talon {Text(test, "fixture")}", body.Text, Text(test, "expected_reply"));
        }
    }

    /// <summary>One letter a fragment, own, quoted or signature; fragments of blanks alone left out.</summary>
    private static string? Shape(JsonElement test)
    {
        if (!test.TryGetProperty("quoted", out var quoted) || quoted.ValueKind != JsonValueKind.Array) return null;
        var shape = new StringBuilder();
        for (var i = 0; i < quoted.GetArrayLength(); i++)
        {
            var isSigned = Flag(test, "signature", i);
            if (Flag(test, "quoted", i)) Add(shape, 'q');
            else if (isSigned || !Flag(test, "hidden", i)) Add(shape, isSigned ? 's' : 'o');
        }

        return shape.ToString();
    }

    private static string Shape(ParsedBody body)
    {
        var shape = new StringBuilder();
        foreach (var segment in body.Segments)
        {
            if (string.IsNullOrWhiteSpace(body.TextOf(segment))) continue;
            var closes = segment.Kind == SegmentKind.Salutation && shape.Length > 0;
            if (IsQuoted(segment)) Add(shape, 'q');
            else Add(shape, closes || IsSigned(segment) ? 's' : 'o');
        }

        return shape.ToString();
    }

    private static void Add(StringBuilder shape, char fragment)
    {
        if (shape.Length == 0 || shape[^1] != fragment) shape.Append(fragment);
    }

    private static bool Flag(JsonElement test, string name, int index) =>
        test.TryGetProperty(name, out var flags) && flags.ValueKind == JsonValueKind.Array && flags[index].GetBoolean();

    private static bool IsQuoted(BodySegment segment) =>
        segment.Depth > 0 || segment.Kind is SegmentKind.AttributionLine or SegmentKind.InlineHeaders;

    private static bool IsSigned(BodySegment segment) =>
        segment.Kind is SegmentKind.Signature or SegmentKind.ListFooter or SegmentKind.LegalFooter;

    private static string Own(ParsedBody body, bool signed)
    {
        var own = new StringBuilder();
        foreach (var segment in body.Segments)
        {
            if (IsQuoted(segment)) continue;
            if (signed || !IsSigned(segment)) own.Append(body.TextOf(segment)).Append('\n');
        }

        return own.ToString();
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string? Fixture(string peer, JsonElement test)
    {
        if (test.GetProperty("fixture").GetString() is not { } name) return null;
        var file = Path.Combine(Peer(peer), "test", "emails", name);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private static string Name(JsonElement test) => Text(test, "test");

    private static string Text(JsonElement test, string name) => test.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> Cases(string peer, string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Peer(peer), file))).RootElement.EnumerateArray();

    private static string Peer(string name) => Path.Combine(MailReading.RealMail.Folder(), "peers", name);
}
