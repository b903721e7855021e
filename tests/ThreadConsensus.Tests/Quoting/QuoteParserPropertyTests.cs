using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Tests.Quoting;

public sealed class QuoteParserPropertyTests
{
    private static readonly string[] Fragments =
    [
        "> ", ">", ">>> ", "> > ", "| ", ": ", "\t", " ", "", "Dean> ", "On 03/07/2017 10:00, Ann wrote:", "wrote:",
        "writes (\"Re: x",
        "-----Original Message-----", "From: Ann <a@example.org>", "Sent: 1 May 2019 10:00", "To: b", "Subject: c",
        "-- ", "--", "____",
        "diff --git a/x b/x", "@@ -1,2 +1,2 @@", "--- a/x", "+++ b/x", "+y", "-z", "[snip]", "...", "Acked-by: Ann",
        "Thanks,", "Hi all,",
        "At 10:00", "在 2020/3/15 下午11:52, Ann 写道:", "2019-99-99", "99/99/9999", "<@>", "<", "写道", "\u00a0", "ann@",
        "(XEN) ", "\ufeff", "\u200b", "\u3000", "\u2028", "\0", ":", "-", "[", "]", "(", ")", "schrieb", "Dean> x", "* ",
        "---------- Forwarded message ----------", "-----BEGIN PGP SIGNATURE-----", "1.", "5c5", "$ ls", "|",
        "Begin forwarded message:", "    ", "```", "---", "----", "##########", "Review comment:", "--- Diff: x ---",
        "--- End diff --", "This is an automated message from the Apache Git Service.",
    ];

    private static readonly string[] ForgeHeads =
    [
        "Github user x commented on the issue:\n\n    https://github.com/o/p/pull/1\n",
        "GitHub user x opened a pull request:\n\n    https://github.com/o/p/pull/1\n\n    Title\n",
        "Github user x commented on a diff in the pull request:\nhttps://github.com/o/p/pull/1\n    --- Diff: x ---\n",
        "x commented on a change in pull request #1: Title\nURL: https://github.com/o/p/pull/1\n##########\n",
        "x closed pull request #1: Title\nURL: https://github.com/o/p/pull/1\n\nThis is a PR merged from a fork\n", "",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Select(Gen.OneOf(Pieces, Gen.String[0, 12]).Array[0, 5], words => string.Concat(words))
            .Array[0, 30].Select(Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\n\n")), (lines,
                end) => string.Join(end, lines)));

    private static readonly Gen<string> Bodies = Gen.Select(
        Gen.Int[0, ForgeHeads.Length - 1], Texts, (head, text) => ForgeHeads[head] + text);

    [Fact]
    public void Every_line_of_any_text_is_in_exactly_one_segment_and_segments_are_in_order() =>
        Bodies.Sample(text =>
        {
            var parsed = QuoteParser.Parse(new BodyText(text));
            var next = 1;
            foreach (var segment in parsed.Segments)
            {
                Assert.Equal(next, segment.StartLine);
                Assert.True(segment.EndLine >= segment.StartLine);
                next = segment.EndLine + 1;
            }

            Assert.Equal(parsed.LineCount + 1, next);
        });

    [Fact]
    public void Every_line_agrees_with_its_segment_and_its_text_starts_within_it() =>
        Bodies.Sample(text =>
        {
            var parsed = QuoteParser.Parse(new BodyText(text));
            foreach (var segment in parsed.Segments)
                for (var line = segment.StartLine; line <= segment.EndLine; line++)
                {
                    Assert.Equal(segment.Kind, parsed[line].Kind);
                    Assert.Equal(segment.Depth, parsed[line].Depth);
                    Assert.InRange(parsed[line].TextStart, 0, parsed.Text.Line(line).Length);
                }
        });

    [Fact]
    public void Indexes_point_at_attributions_and_at_earlier_quotations() =>
        Bodies.Sample(text =>
        {
            var parsed = QuoteParser.Parse(new BodyText(text));
            for (var index = 0; index < parsed.Segments.Count; index++)
            {
                var segment = parsed.Segments[index];
                Assert.InRange(segment.Attribution, -1, parsed.Attributions.Count - 1);
                Assert.InRange(segment.Answers, -1, index - 1);
                if (segment.Answers >= 0) Assert.True(parsed.Segments[segment.Answers].Depth > 0);
            }

            Assert.Equal(parsed.Attributions.OrderBy(line => line.StartLine), parsed.Attributions);
        });

    [Fact]
    public void The_same_text_always_gives_the_same_parts() =>
        Bodies.Sample(text =>
            Assert.Equal(QuoteParser.Parse(new BodyText(text)).Segments,
                QuoteParser.Parse(new BodyText(text)).Segments));

    [Fact]
    public void Depth_stays_within_its_cap_however_many_marks_a_line_has()
    {
        var parsed = QuoteParser.Parse(new BodyText(new string('>', 1000) + " deep\n"));
        Assert.Equal(new BodyLine(SegmentKind.Quotation, QuoteParser.MaxDepth, 1001), parsed[1]);
    }
}
