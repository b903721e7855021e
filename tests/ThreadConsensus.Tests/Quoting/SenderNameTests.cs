using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Tests.Quoting;

/// <summary>What the sender's name, known from the header, says about the last lines of a mail.</summary>
public sealed class SenderNameTests
{
    private static readonly Mailbox Ben = new("Ben J. Muster", "bjm@example.net");

    [Theory]
    [InlineData("Ben")]
    [InlineData("ben.")]
    [InlineData("Ben J. Muster")]
    [InlineData("BJM")]
    [InlineData("B.")]
    [InlineData("BR, Ben")]
    [InlineData("Cheers - Ben")]
    [InlineData("Thanks, Ben!")]
    public void The_senders_name_alone_at_the_end_closes_the_mail(string line) =>
        Assert.Equal(SegmentKind.Salutation, LastKind($"I like it.\n\n{line}\n", Ben));

    [Theory]
    [InlineData("Agreed")]
    [InlineData("Thanks, applied")]
    [InlineData("Mark")]
    [InlineData("No.")]
    [InlineData("Ben agrees")]
    public void Another_word_at_the_end_is_what_the_sender_says(string line) =>
        Assert.Equal(SegmentKind.OwnWords, LastKind($"I like it.\n\n{line}\n", Ben));

    [Fact]
    public void A_name_in_the_middle_of_what_somebody_says_is_part_of_it() =>
        Assert.Equal(
            SegmentKind.OwnWords,
            QuoteParser.Parse(new BodyText("I like it.\n\nBen\n\nAnd so does Ann.\n"), Ben)[3].Kind);

    [Fact]
    public void Nobody_is_known_to_sign_a_mail_without_sender() =>
        Assert.Equal(SegmentKind.OwnWords, LastKind("I like it.\n\nBen\n", null));

    [Fact]
    public void A_signature_may_follow_the_last_sentence_directly_where_the_sender_is_known()
    {
        var body = new BodyText("I like it.\nBen Muster\nExample Corp.\nTel: +49 30 1234567\n");
        var parsed = QuoteParser.Parse(body, Ben);
        Assert.Equal([SegmentKind.OwnWords, SegmentKind.Signature], parsed.Segments.Select(segment => segment.Kind));
        Assert.Equal(2, parsed.Segments[1].StartLine);
    }

    [Theory]
    [InlineData("-Ben")]
    [InlineData("/Benny")]
    public void A_dash_and_a_name_that_may_be_the_senders_close_the_mail(string line) =>
        Assert.Equal(SegmentKind.Salutation, LastKind($"I like it.\n\n{line}\n", Ben));

    [Theory]
    [InlineData("-Rename")]
    [InlineData("-Agreed")]
    public void A_dash_and_another_word_is_what_the_sender_says(string line) =>
        Assert.Equal(SegmentKind.OwnWords, LastKind($"I like it.\n\n{line}\n", Ben));

    [Theory]
    [InlineData("[Ben] Yes, do.", SegmentKind.OwnWords)]
    [InlineData("[BJM] Yes, do.", SegmentKind.OwnWords)]
    [InlineData("[Ann] Yes, do.", SegmentKind.Quotation)]
    public void Answers_between_words_without_marks_are_the_senders_where_they_bear_his_name(string answer, SegmentKind kind)
    {
        var parsed = QuoteParser.Parse(new BodyText($"""
            See below.

            From: Ann Example <ann@example.org>
            Sent: Wednesday, July 3, 2019 11:12 AM
            To: Ben Muster
            Subject: The option

            Shall we rename it?
            {answer}
            Before the release.

            Or drop it?
            """), Ben);
        Assert.Equal([SegmentKind.Quotation, kind, kind, SegmentKind.Quotation], [parsed[8].Kind, parsed[9].Kind, parsed[10].Kind, parsed[12].Kind]);
    }

    private static SegmentKind LastKind(string text, Mailbox? sender)
    {
        var parsed = QuoteParser.Parse(new BodyText(text), sender);
        return parsed[parsed.LineCount].Kind;
    }
}
