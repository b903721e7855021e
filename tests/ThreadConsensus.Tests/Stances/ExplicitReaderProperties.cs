using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Stances;

public sealed class ExplicitReaderProperties
{
    private static readonly string[] Pieces =
        ["Acked-by: ", "+1", "> +1", "-1 (binding)", "A) +1", "[ ] +1", "NAK", "If only", "with that fixed", "", "\t"];

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 60],
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]),
        Gen.String[0, 20]);

    private static readonly Gen<string> Body = Line.Array[0, 30].Select(lines => string.Join('\n', lines));

    [Fact]
    public void Any_text_is_read_and_every_statement_lies_within_it() => Body.Sample(body =>
    {
        var text = new BodyText(body);
        var mail = new ListMessage { Id = new MessageId("x@example.org"), ContentKey = "x", Body = text };
        var node = new ReplyNode { Id = "x@example.org", ContentKey = "x" };
        var reading = ExplicitStanceReader.Read(new ThreadMessage(0, node, mail, QuoteParser.Parse(text)));
        Assert.All(
            reading.Statements.Select(statement => (statement.Evidence, statement.Confidence))
                .Concat(reading.Acts.Select(act => (act.Evidence, act.Confidence))),
            found =>
            {
                Assert.InRange(found.Evidence.StartLine, 1, text.LineCount);
                Assert.InRange(found.Evidence.EndLine, found.Evidence.StartLine, text.LineCount);
                Assert.InRange(found.Confidence, 0.1, 1);
            });
    });
}
