using ThreadConsensus.Messages;
using ThreadConsensus.People;

namespace ThreadConsensus.Reports;

/// <summary>
/// What a report calls people: each by one name throughout, whatever his mails say, and two of one name with their
/// addresses.
/// </summary>
internal sealed class ReportNames
{
    private const int NameLimit = 60;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private ReportNames()
    {
    }

    public static ReportNames Of(ThreadReport report)
    {
        var names = new ReportNames();
        foreach (var people in Known(report).DistinctBy(person => person.Id, StringComparer.Ordinal).GroupBy(ReportWords.NameOf, StringComparer.Ordinal))
        {
            var several = people.Skip(1).Any();
            foreach (var person in people) names._names[person.Id] = several ? Told(person) : Printable.Line(people.Key, NameLimit);
        }

        foreach (var message in report.Messages)
        {
            if (message.From.Name.Length > 0) names._names.TryAdd(message.Person, Printable.Line(ReportWords.NameOf(message.From), NameLimit));
        }

        return names;
    }

    public string Of(Person person) =>
        _names.TryGetValue(person.Id, out var name) ? name : Printable.Line(ReportWords.NameOf(person), NameLimit);

    /// <summary>The author as far as known: a guess carries a question mark.</summary>
    public string AuthorOf(ReportedMessage? message)
    {
        if (message is null || message.From.IsUnknown) return ReportWords.NameOf(Mailbox.Unknown);
        var name = _names.TryGetValue(message.Person, out var known) ? known : Printable.Line(ReportWords.NameOf(message.From), NameLimit);
        return message.InDoubt ? name + "?" : name;
    }

    private static IEnumerable<Person> Known(ThreadReport report) =>
    [
        .. report.Positions.Select(position => position.Person),
        .. report.Concerns.Select(concern => concern.By),
        .. report.Course.Select(turn => turn.Person),
        .. report.Awaiting.Select(awaited => awaited.Person),
        .. report.Absences.Select(absence => absence.Person),
        .. report.Questions.SelectMany(question => question.Positions).Select(position => position.Person),
        .. report.Sides.SelectMany(side => side.Report.Positions).Select(position => position.Person),
    ];

    private static string Told(Person person)
    {
        var name = Printable.Line(ReportWords.NameOf(person), NameLimit);
        return person.Mailbox.Address is { Length: > 0 } address ? $"{name} ({Printable.Line(address, NameLimit)})" : name;
    }
}
