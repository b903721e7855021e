using ThreadConsensus.Analysis;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.MailReading;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Analysis;

/// <summary>Answers typed between the words of a mail that the program of the sender quoted without marks.</summary>
public sealed class SecondLookTests
{
    private const string Proposal = """
        Hi all,

        I propose that we drop the serial console of the old boards, because nobody has tested it for two years.
        Shall we do that before the next release?

        The second thing is the default baud rate. I would raise it to 115200 on "new" boards.

        And who could write the release note for both?

        Regards,
        Ann
        """;

    private const string Head = "From: Ann Archer <ann@example.org>\nSent: Monday, 5 February 2024 10:00\n"
        + "To: lathe@example.org\nSubject: Consoles and baud rates\n\n";

    private static readonly string Answered = Proposal
        .Replace("next release?\n", "next release?\n\nYes, please do. I am all for it.\n", StringComparison.Ordinal)
        .Replace("boards.\n\nAnd", "boards.\n\nNo objection here.\nIt costs nothing.\n\nAnd", StringComparison.Ordinal)
        .Replace("for both?\n", "for both?\n\nI can.\n", StringComparison.Ordinal);

    private readonly List<ListMessage> _mails = [];

    [Theory]
    [InlineData(Head)]
    [InlineData("On Mon, Feb 5, 2024 at 10:00 AM Ann Archer <ann@example.org> wrote:\n\n")]
    public void What_the_mail_answered_does_not_have_are_the_senders_words(string head)
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", "See my answers below.\n\n" + head + Answered);
        Assert.Equal("""
            See my answers below.
            Yes, please do. I am all for it. @Shall we do that before the next release?
            No objection here. It costs nothing. @The second thing is the default baud rate. I would raise it to 115200 on "new" boards.
            I can. @And who could write the release note for both?
            """, OwnWords("b"));
    }

    [Fact]
    public void Words_below_the_last_of_the_mail_are_the_senders_where_he_answers_above_too()
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", "See below.\n\n" + Head + Answered + "\n\nI will test it tomorrow.\n");
        Assert.EndsWith("I will test it tomorrow. @Ann", OwnWords("b"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "I will test it tomorrow. @Ann")]
    [InlineData("See the minutes.\n\n", "See the minutes.")]
    public void Words_below_the_mail_alone_are_the_senders_where_he_says_nothing_else(string above, string own)
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", above + Head + Proposal + "\n\nI will test it tomorrow.\n");
        Assert.Equal(own, OwnWords("b"));
    }

    /// <summary>Both sides of each bound.</summary>
    [Theory]
    [InlineData("years.\nShall", "years.\nYes, it is dead.\nShall", "Yes, it is dead.")]
    [InlineData("years.\nShall", "years.\nconsole=ttyS0 baud=9600\nShall", null)]
    [InlineData("before the next release?\n", "before the\n\nSoon.\n", "Soon.")]
    [InlineData("before the next release?\n", "before\n\nSoon.\n", null)]
    [InlineData("next release?\n", "next release?\n\nWell, if we drop the serial console of the old boards, who then will ever miss it much?\n",
        "Well, if we drop the serial console of the old boards, who then will ever miss it much?")]
    [InlineData("next release?\n", "next release?\n\nWell, if we drop the serial console of the old boards, who then will ever?\n", null)]
    public void An_answer_stands_where_the_mail_goes_on_and_says_mostly_something_else(string from, string to, string? answer)
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", "See below.\n\n" + Head + Proposal.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(answer is null ? ["See below."] : ["See below.", answer], OwnWords("b").Split('\n').Select(line => line.Split(" @")[0]));
    }

    [Theory]
    [InlineData("Shall we drop the old console?", "Yes.")]
    [InlineData("Shall we drop the console?", "")]
    public void Below_a_mail_of_a_few_words_nothing_is_sure(string question, string own)
    {
        Mail("a", "Ann Archer", "", question + "\n");
        Mail("b", "Ben Muster", "a", Head + question + "\n\nYes.\n");
        Assert.Equal(own, OwnWords("b").Split(" @")[0]);
    }

    [Theory]
    [InlineData("", "Monday, 5 February 2024 10:00", "We should keep them all. Nobody asked for this.")]
    [InlineData("", "Monday, 5 February 2024 17:30", "")]
    [InlineData("See the minutes.\n\n", "Monday, 5 February 2024 10:00", "See the minutes.")]
    [InlineData("", "Monday, 5 February 2024 10:00", "", "I propose that we drop it.")]
    public void Below_the_head_of_a_mail_that_was_cut_away_the_sender_speaks(string above, string time, string own, string more = "")
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", above + Head.Replace("Monday, 5 February 2024 10:00", time, StringComparison.Ordinal)
            + more + "\nWe should keep them all.\nNobody asked for this.\n");
        Assert.Equal(own, OwnWords("b"));
    }

    [Theory]
    [InlineData("Everybody who needs it has said so many times already, and nobody before the next meeting objects to what they say here and now, or does he really do so?", true)]
    [InlineData("Everybody who needs it has said so many times already, and nobody before the next meeting objects to what they say, does he?", false)]
    public void A_few_words_in_common_are_no_quotation(string words, bool isOwn)
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", Head + words + "\n");
        Assert.Equal(isOwn ? words : "", OwnWords("b"));
    }

    [Theory]
    [InlineData("Shall we drop the console of the old boards in the next release?", false)]
    [InlineData("Shall we drop the console of the old boards next year?", true)]
    public void Of_a_mail_of_a_few_words_it_is_not_sure_that_it_was_cut_away(string question, bool isShort)
    {
        Mail("a", "Ann Archer", "", question + "\n");
        Mail("b", "Ben Muster", "a", Head + "No, keep it.\n");
        Assert.Equal(isShort ? "" : "No, keep it.", OwnWords("b"));
    }

    [Fact]
    public void Answers_between_reach_the_stances()
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", "See my answers below.\n\n" + Head + Answered);
        var thread = Thread();
        var readings = StanceReader.Read(
            thread, ProposalFinder.Find(thread), null, new Dictionary<string, Correction>(), box => box.Name);
        Assert.Equal((Stance.Supports, "I am all for it."), (readings[1].Stance, readings[1].Evidence!.Text));
    }

    /// <summary>Everything that mail programs and gateways do to a text that they quote.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("because nobody has tested it for two years.\n", "because nobody\nhas tested it for two years.\n")]
    [InlineData("\"new\"", "\u201cnew\u201d")]
    [InlineData("Hi all,\n", "[EXTERNAL EMAIL] Do not click links in this mail.\n\nHi all,\n")]
    [InlineData("Hi all,\n", "Hi all,\n\n\u00a0\n\n")]
    [InlineData("And who could write the release note for both?\n\nRegards,\nAnn", "")]
    [InlineData("The second", "1. The second")]
    [InlineData("before the next release?\n", "before the next release?\n\nhttps://gate.example.net/?url=lathe&key=12\n")]
    [InlineData("before the next release?\n", "before the next release?\n\nhttps://gate.example.net/?url=lathe [lathe.example.org]\n")]
    [InlineData("before the next release?\n", "before the next release?\n\nhttps://lathe.example.org/a-document-of-this-na\nme.pdf\n")]
    [InlineData("before the next release?\n", "before the next release?\n\n[image: lathe.png]\n\n<lathe.patch>\n")]
    [InlineData("Regards,\nAnn", "Regards,\nAnn\n\n_______________________________________________\nlathe mailing list\nlathe@example.org")]
    [InlineData("Regards,\nAnn", "Regards,\nAnn\n\nThis mail was scanned for viruses by the gateway.")]
    [InlineData("Regards,\nAnn", "Regards,\nAnn\n\n[Phone] +49 30 123456")]
    [InlineData("The second thing is the default baud rate.", "The next question is about the usual speed of the line.")]
    [InlineData("Shall we do that before the next release?\n", "Sollen wir das vor der Freigabe tun?\n")]
    public void A_mail_quoted_as_programs_quote_is_not_taken_for_answers(string from, string to)
    {
        Mail("a", "Ann Archer", "", Proposal);
        var text = from.Length == 0 ? Proposal : Proposal.Replace(from, to, StringComparison.Ordinal);
        Mail("b", "Ben Muster", "a", "I agree.\n\n" + Head + text);
        Assert.Equal("I agree.", OwnWords("b"));
        Assert.Equal(Parsed(_mails[1]).Segments, Thread().Messages[1].Body.Segments);
    }

    [Fact]
    public void Words_of_another_mail_than_the_one_answered_stay_a_quotation()
    {
        Mail("a", "Ann Archer", "", "Something else entirely was said in this mail, which is not about boards.\n");
        Mail("b", "Ben Muster", "a", "See my answers below.\n\n" + Head + Answered);
        Assert.Equal("See my answers below.", OwnWords("b"));
    }

    [Fact]
    public void Answers_in_a_mail_of_somebody_else_stay_his()
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", "See my answers below.\n\n" + Head.Replace("Ann Archer <ann@", "Cem Tester <cem@", StringComparison.Ordinal) + Answered);
        Assert.Equal("See my answers below.", OwnWords("b"));
    }

    [Fact]
    public void A_mail_that_the_subject_alone_links_is_not_read_again()
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", "See my answers below.\n\n" + Head + Answered);
        var thread = Thread();
        var tree = thread.Tree with { Nodes = [thread.Tree.Nodes[0], thread.Tree.Nodes[1] with { Evidence = ParentEvidence.Subject }] };
        Assert.Empty(SecondLook.Read(tree, key => Parsed(_mails.Find(mail => mail.ContentKey == key)!)));
        Assert.Single(SecondLook.Read(thread.Tree, key => Parsed(_mails.Find(mail => mail.ContentKey == key)!)));
    }

    [Theory]
    [InlineData("I propose that we drop the serial console of the old boards, because nobody has tested it for two years.\n"
        + "> Shall we do that before the next release?\n>\n"
        + "> The second thing is the default baud rate. I would raise it to 115200 on \"new\" boards.\n", true)]
    [InlineData("I propose that we drop the serial console of the old boards, because nobody has tested it for two years.\n"
        + "> Shall we do that before the next release?\n\nFine.\n\n"
        + "> The second thing is the default baud rate. I would raise it to 115200 on \"new\" boards.\n", false)]
    public void A_mail_that_is_not_there_is_known_by_what_others_quote_with_marks(string quoted, bool found)
    {
        Mail("c", "Cem Tester", "a", "Ann Archer <ann@example.org> wrote on Monday, 5 February 2024 10:00:\n> " + quoted + "\nGood.\n");
        Mail("b", "Ben Muster", "a", "See my answers below.\n\n" + Head
            + Proposal.Replace("next release?\n", "next release?\n\nYes, please do. I am all for it.\n", StringComparison.Ordinal));
        Assert.Equal(found
            ? "See my answers below.\nYes, please do. I am all for it. @Shall we do that before the next release?"
            : "See my answers below.", OwnWords("b"));
    }

    [Fact]
    public void The_words_recovered_of_a_mail_that_is_not_there_have_no_answers_between()
    {
        Mail("c", "Cem Tester", "a", "Ann Archer <ann@example.org> wrote on Monday, 5 February 2024 10:00:\n> "
            + string.Join("\n> ", Proposal.Split('\n')) + "\n\nGood.\n");
        Mail("b", "Ben Muster", "a", "See my answers below.\n\n" + Head + Answered);
        var missing = Thread().Messages.Single(message => message.Mail is null);
        Assert.Equal(Proposal, missing.Node.Quoted!.Text);
    }

    [Fact]
    public void The_order_of_import_changes_nothing()
    {
        Mail("a", "Ann Archer", "", Proposal);
        Mail("b", "Ben Muster", "a", "See my answers below.\n\n" + Head + Answered);
        Mail("c", "Cem Tester", "b", "Indeed.\n");
        var before = OwnWords("b");
        _mails.Reverse();
        Assert.Equal(before, OwnWords("b"));
    }

    private void Mail(string id, string from, string parent, string body) => _mails.Add(Mails.With(
        $"From: {from} <{from[..3].ToLowerInvariant()}@example.org>\nMessage-ID: <{id}@example.org>\n"
        + $"Date: Mon, 5 Feb 2024 1{_mails.Count}:00:00 +0000\n"
        + (parent.Length > 0 ? $"In-Reply-To: <{parent}@example.org>\nSubject: Re: Consoles and baud rates" : "Subject: Consoles and baud rates")
        + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit",
        System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(body))));

    private static ParsedBody Parsed(ListMessage mail) => QuoteParser.Parse(mail.Body, mail.From);

    private DiscussionThread Thread() => ThreadAssembler.Assemble(
        ReplyTreeBuilder.Build([.. _mails.Select(mail => ThreadingInput.From(mail, Parsed(mail)))])[0],
        key => _mails.Find(mail => mail.ContentKey == key) is { } mail ? new ParsedMail(mail, Parsed(mail)) : null);

    /// <summary>Each run of own words, and behind @ the last line that it answers.</summary>
    private string OwnWords(string id)
    {
        var body = Thread().Messages.Single(message => message.Node.Id == $"{id}@example.org").Body;
        return string.Join('\n', body.Segments.Where(segment => segment.Kind == SegmentKind.OwnWords).Select(segment =>
            Words(body, segment).Replace('\n', ' ') + (segment.Answers < 0 ? "" : " @" + Words(body, body.Segments[segment.Answers]).Split('\n')[^1])));
    }

    private static string Words(ParsedBody body, BodySegment segment) => body.TextOf(segment).Trim();
}
