using System.Text;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Reports.Chasing;

/// <summary>One polite reply to one person about all that he is late with.</summary>
/// <param name="Person">Whom it is for.</param>
/// <param name="Items">What it asks about, the oldest first; the letter answers the message of the first.</param>
/// <param name="Text">The body: lines ended by LF, 72 columns but for addresses.</param>
public sealed record ChaseLetter(Person Person, IReadOnlyList<ChaseItem> Items, string Text)
{
    /// <summary>More questions in one letter get no answer.</summary>
    public const int MaxItems = 5;

    private const int QuoteLimit = 300;

    /// <param name="person">Who is late, and with what.</param>
    /// <param name="signer">Who signs it.</param>
    /// <param name="links">Where messages are on the web.</param>
    public static ChaseLetter To(ChasedPerson person, Mailbox signer, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentNullException.ThrowIfNull(links);
        var items = person.Items.Take(MaxItems).ToList();
        var text = new StringBuilder();
        Wrap(text, $"Hello {FirstName(person.Person)},");
        text.Append('\n');
        AddFirst(text, items[0], links);
        if (items.Count > 1) AddOthers(text, items, links);
        text.Append('\n');
        Wrap(text, "A line is enough, also if you would rather leave it to others or need more time. "
            + "If you have answered somewhere that I do not see, please point me there.");
        text.Append("\nThank you,\n");
        Wrap(text, Printable.Line(signer.Display));
        return new ChaseLetter(person.Person, items, text.ToString());
    }

    private static void AddFirst(StringBuilder text, ChaseItem item, ReportLinks links)
    {
        if (item.Question is { } question)
        {
            Wrap(text, $"{Printable.Line(question.By, 80)} asked on {ReportWords.Day(question.On)}:");
            text.Append('\n');
            foreach (var line in TextWrap.Lines(question.Text.Length > 0 ? Printable.Line(question.Text, QuoteLimit) : Subject(item), PlainText.MailWidth - 2))
                text.Append("> ").Append(line).Append('\n');
            text.Append('\n');
            Wrap(text, $"Your word as {Role(item)} is still missing there. {ChaseDocument.Others(item.Line)} {item.Decider.Effect?.Sentence}");
        }
        else
        {
            Wrap(text, $"{Printable.Line(item.Line.Proposer, 80)} proposed this on {ReportWords.Day(item.Line.ProposedOn)}, and your word as "
                + $"{Role(item)} is still missing. {ChaseDocument.Others(item.Line)} {item.Decider.Effect?.Sentence}");
        }

        // The letter answers that message: its id alone would tell nothing new.
        if (links.To(item.Line.List, item.QuestionId, item.Question?.On ?? item.Line.RootDate) is { } link && !link.StartsWith("mid:", StringComparison.Ordinal))
            text.Append(PlainText.Shown(link)).Append('\n');
        text.Append('\n');
        Wrap(text, "Could you say what you think?");
    }

    private static void AddOthers(StringBuilder text, List<ChaseItem> items, ReportLinks links)
    {
        text.Append('\n');
        Wrap(text, items.Count == 2 ? "One more waits for you:" : "These wait for you too:");
        foreach (var item in items.Skip(1))
        {
            text.Append('\n');
            Wrap(text, $"* {Subject(item)}", "  ");
            if (item.Question is { } question)
            {
                var words = question.Text.Length > 0 ? ": " + ReportWords.Quoted(question.Text, 160) : "";
                Wrap(text, $"  {Printable.Line(question.By, 80)} asked on {ReportWords.Day(question.On)}{words}", "  ");
            }

            AddLink(text, item, links, "  ");
        }
    }

    private static void AddLink(StringBuilder text, ChaseItem item, ReportLinks links, string indent)
    {
        var link = links.To(item.Line.List, item.QuestionId, item.Question?.On ?? item.Line.RootDate);
        if (link is not null) text.Append(indent).Append(PlainText.Shown(link)).Append('\n');
    }

    private static string Subject(ChaseItem item) => item.Line.Subject.Length > 0 ? Printable.Line(item.Line.Subject, 200) : "(no subject)";

    private static string Role(ChaseItem item) => ReportWords.Role(item.Decider.Role, Printable.Line(item.Decider.Area, 80));

    /// <summary>
    /// The name without what follows the first word; all of it where it is one of a list or an address.
    /// </summary>
    private static string FirstName(Person person)
    {
        var name = Printable.Line(ReportWords.NameOf(person), 60);
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 1 && !name.Contains('@', StringComparison.Ordinal) ? name[..space] : name;
    }

    private static void Wrap(StringBuilder text, string line, string hanging = "")
    {
        var indent = line.Length - line.TrimStart().Length;
        var lines = TextWrap.Lines(line, PlainText.MailWidth - Math.Max(indent, hanging.Length));
        for (var i = 0; i < lines.Count; i++)
            text.Append(i == 0 ? line[..indent] : hanging).Append(lines[i]).Append('\n');
    }
}
