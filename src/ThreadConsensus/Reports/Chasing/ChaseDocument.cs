using System.Globalization;
using ThreadConsensus.People;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports.Chasing;

/// <summary>Lays out whose word is missing: the matrix first, then a list a person.</summary>
public sealed class ChaseDocument
{
    /// <summary>Proposals drawn in the matrix; the longest waiting.</summary>
    private const int MaxRows = 40;

    /// <summary>People drawn in the matrix; those who are late with most.</summary>
    private const int MaxColumns = 10;

    /// <summary>Questions listed a person; the oldest.</summary>
    private const int MaxItems = 12;

    private readonly ChaseReport _report;
    private readonly ReportLinks _links;
    private readonly List<ChasedProposal> _drawn;
    private readonly List<Block> _blocks = [];

    private ChaseDocument(ChaseReport report, ReportLinks links) =>
        (_report, _links, _drawn) = (report, links, [.. report.Proposals.Where(IsOfSomebody)]);

    public static ReportDocument Of(ChaseReport report, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(links);
        var document = new ChaseDocument(report, links);
        document.AddSummary();
        document.AddMatrix();
        foreach (var person in report.People) document.AddPerson(person);
        return new ReportDocument("Whose word is missing", document._blocks);
    }

    private void AddSummary()
    {
        _blocks.Add(new Heading(1, "Whose word is missing"));
        var late = _report.People.SelectMany(person => person.Items).Select(item => item.Line.ThreadId).Distinct(StringComparer.Ordinal).Count();
        var text = !_report.RosterKnown
            ? "Who may decide what is open is not known. Import a roster of its list: threadconsensus roster import FILE."
            : _report.UnknownWho is { } who
            ? $"Nobody named {Printable.Line(who, 60)} may decide what is open."
            : _report.People.Count == 0
                ? "Nobody is late."
                : $"{ReportWords.Count(_report.People.Count, "person is", "people are")} late with {ReportWords.Count(late, "proposal")}.";
        text += Waiting(_drawn.Count - late, late > 0, "for somebody who has time or was not asked.");
        text += Waiting(
            _report.Proposals.Count - _drawn.Count, late > 0 || _drawn.Count > late, "for any of those who may decide: threadconsensus status --open.");
        _blocks.Add(new Paragraph(
            Span.Of(text, Tone.Strong),
            Span.Of($" As of {ReportWords.Day(_report.Now)}; {ReportWords.Count(_report.Days, "day")} to answer where the call names no day.", Tone.Muted)));
        if (_report.LeftOut > 0)
        {
            _blocks.Add(new Paragraph(Span.Of(
                $"{ReportWords.Count(_report.LeftOut, "open proposal")} silent for a year left out; --since DAY takes them in.", Tone.Muted)));
        }
    }

    private static string Waiting(int count, bool more, string what)
    {
        if (count <= 0) return "";
        var proposals = more ? ReportWords.Count(count, "more proposal waits", "more proposals wait") : ReportWords.Count(count, "proposal waits", "proposals wait");
        return $" {proposals} {what}";
    }

    /// <summary>
    /// True where a row tells one person from another: somebody spoke, or it is put to somebody. What waits for
    /// whoever takes it is no row but a number.
    /// </summary>
    private static bool IsOfSomebody(ChasedProposal proposal) => proposal.Cells.Any(cell =>
        cell.State is ChaseState.Spoke or ChaseState.Asked or ChaseState.Late or ChaseState.Away
        || (cell.State == ChaseState.Due && proposal.Line.IsPutTo(cell.Decider)));

    private void AddMatrix()
    {
        if (_drawn.Count == 0) return;
        var people = Columns();
        var initials = Initials.Of([.. people.Select(person => person.Name)]);
        _blocks.Add(new Heading(2, "Open proposals by those who may decide"));
        _blocks.Add(new Table(
            ["Proposal", "Age", .. initials],
            [.. _drawn.Take(MaxRows).Select(proposal => (IReadOnlyList<Cell>)
                [Subject(proposal.Line), Age(proposal.Line), .. people.Select(person => CellOf(proposal, person))])]));
        var legend = string.Join(", ", people.Select((person, index) => $"{initials[index]} {Printable.Line(ReportWords.NameOf(person), 40)}"));
        _blocks.Add(new Paragraph(Span.Of(legend, Tone.Muted)));
        _blocks.Add(new Paragraph(Span.Of(string.Join("; ", Meanings(people)), Tone.Muted)));
        var hidden = new List<string>();
        if (_drawn.Count > MaxRows) hidden.Add(ReportWords.Count(_drawn.Count - MaxRows, "more proposal"));
        var others = AllPeople().Count - people.Count;
        if (others > 0) hidden.Add(ReportWords.Count(others, "more person", "more people"));
        if (hidden.Count > 0) _blocks.Add(new Paragraph(Span.Of($"Not drawn: {string.Join(" and ", hidden)}.", Tone.Muted)));
    }

    /// <summary>What the marks and words mean that are drawn.</summary>
    private IEnumerable<string> Meanings(List<Person> people)
    {
        var shown = people.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var cells = _drawn.Take(MaxRows).SelectMany(proposal => proposal.Cells)
            .Where(cell => shown.Contains(cell.Decider.Person.Id))
            .ToList();
        if (StanceLook.LegendOf(cells.Where(cell => cell.State == ChaseState.Spoke).Select(cell => cell.Stance)) is { Length: > 0 } marks)
            yield return marks;
        if (cells.Exists(cell => cell.State == ChaseState.Asked)) yield return "asked: has time to answer";
        if (cells.Exists(cell => cell.State == ChaseState.Due)) yield return "due: has time, or was not asked in person";
        yield return "blank: not his to decide, or not needed";
    }

    /// <summary>
    /// Who is late with most, then who is waited for in most; at most <see cref="MaxColumns"/>, by name.
    /// </summary>
    private List<Person> Columns() =>
        [.. AllPeople().Take(MaxColumns).OrderBy(person => person.Name, StringComparer.Ordinal)];

    private List<Person> AllPeople() => [.. _drawn
        .SelectMany(proposal => proposal.Cells)
        .GroupBy(cell => cell.Decider.Person.Id, StringComparer.Ordinal)
        .OrderByDescending(cells => cells.Count(cell => cell.State == ChaseState.Late))
        .ThenByDescending(cells => cells.Count(cell => ChaseReport.IsMissing(cell.State)))
        .ThenByDescending(cells => cells.Count())
        .ThenBy(cells => cells.Key, StringComparer.Ordinal)
        .Select(cells => cells.First().Decider.Person)];

    private Cell Age(ProposalLine line) => new(Span.Of(ReportWords.Age(_report.Now, line.ProposedOn ?? line.Started)));

    private Cell Subject(ProposalLine line) =>
        new(Span.Of(line.Subject.Length > 0 ? line.Subject : "(no subject)", limit: 90).To(_links.To(line.List, line.RootId, line.RootDate)));

    private static Cell CellOf(ChasedProposal proposal, Person person)
    {
        var cell = proposal.Cells.FirstOrDefault(cell => string.Equals(cell.Decider.Person.Id, person.Id, StringComparison.Ordinal));
        return cell?.State switch
        {
            null or ChaseState.NotNeeded => Cell.Empty,
            ChaseState.Spoke => new Cell(Span.Of(StanceLook.Mark(cell.Stance).ToString(), StanceLook.Tone(cell.Stance))),
            ChaseState.Late => new Cell(Span.Of("late", Tone.Bad)),
            ChaseState.Asked => new Cell(Span.Of("asked", Tone.Warning)),
            ChaseState.Due => new Cell(Span.Of("due", Tone.Warning)),
            _ => new Cell(Span.Of(Words.Of(cell.State), Tone.Muted)),
        };
    }

    private void AddPerson(ChasedPerson person)
    {
        _blocks.Add(new Heading(2, [
            Span.Of(ReportWords.NameOf(person.Person), limit: 80),
            Span.Of($": {ReportWords.Count(person.Items.Count, "question")}", Tone.Muted)]));
        _blocks.Add(new Bullets([.. person.Items.Take(MaxItems).Select(Item)]));
        if (person.Items.Count > MaxItems)
            _blocks.Add(new Paragraph(Span.Of($"And {person.Items.Count - MaxItems} more, the oldest are shown.", Tone.Muted)));
    }

    private Bullet Item(ChaseItem item)
    {
        var spans = new List<Span>(Subject(item.Line).Spans);
        spans.Add(Span.Of($", as {ReportWords.Role(item.Decider.Role, item.Decider.Area)}", Tone.Muted));
        var below = new List<Block>();
        if (item.Question is { } question)
        {
            var where = Span.Of($"{question.By}, {ReportWords.Minute(question.On)}, {ReportWords.Ago(_report.Now, question.On)}", Tone.Muted)
                .To(_links.To(item.Line.List, question.MessageId, question.On), shown: true);
            below.Add(question.Text.Length > 0
                ? new Quotation(Span.Of(question.Text, Tone.Quote), [where])
                : new Paragraph(Span.Of("Asked by ", Tone.Muted), where));
        }
        else
        {
            spans.Add(Span.Of($", proposed {ReportWords.Ago(_report.Now, item.Since)} by {item.Line.Proposer}; nobody asked him", Tone.Muted));
        }

        var text = string.Join(" ", new[] { Others(item.Line), item.Decider.Effect?.Sentence ?? "" }.Where(part => part.Length > 0));
        if (text.Length > 0) below.Add(new Paragraph(Span.Of(text)));
        return new Bullet(spans, below);
    }

    /// <summary>"So far: Ann supports; Bob opposes."; empty when nobody has said anything.</summary>
    public static string Others(ProposalLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var parts = line.Positions.GroupBy(position => position.Stance).Select(group =>
        {
            var names = group.Select(position => Printable.Line(position.Name, 40)).ToList();
            var shown = names.Count <= 4 ? string.Join(", ", names)
                : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(3))} and {names.Count - 3} more");
            return $"{shown} {Verb(group.Key, names.Count == 1)}";
        });
        var text = string.Join("; ", parts);
        return text.Length == 0 ? "" : $"So far: {text}.";
    }

    private static string Verb(Stance stance, bool one) => stance switch
    {
        Stance.Supports => one ? "supports it" : "support it",
        Stance.SupportsIf => one ? "supports it under a condition" : "support it under a condition",
        Stance.Opposes => one ? "opposes it" : "oppose it",
        Stance.Abstains => one ? "abstains" : "abstain",
        _ => one ? "wants changes" : "want changes",
    };
}
