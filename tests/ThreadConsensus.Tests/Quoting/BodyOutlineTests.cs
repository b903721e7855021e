using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Tests.Quoting;

public sealed class BodyOutlineTests
{
    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.Const(""),
        Gen.Const("I would rather keep it."),
        Gen.Const("On Mon, 5 Jan 2026, Ann Example wrote:"),
        Gen.Const("-- "),
        Gen.Const("+\tint x;"),
        Gen.Select(Gen.Int[1, 400], Gen.Bool, (depth, spaced) =>
            string.Concat(Enumerable.Repeat(spaced ? "> " : ">", depth)) + " said before"));

    [Fact]
    public void With_the_same_text_an_outline_gives_the_same_body() =>
        Line.Array[0, 40].Sample(lines =>
        {
            var body = QuoteParser.Parse(new BodyText(string.Join('\n', lines)));

            var again = new BodyOutline(body).With(new BodyText(body.Text.Text));

            Assert.Equal(Enumerable.Range(1, body.LineCount).Select(line => body[line]),
                Enumerable.Range(1, again.LineCount).Select(line => again[line]));
            Assert.Equal(body.Segments, again.Segments);
            Assert.Equal(body.Attributions, again.Attributions);
        });
}
