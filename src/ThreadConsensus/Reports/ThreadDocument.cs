using System.Globalization;
using ThreadConsensus.Decisions;
using ThreadConsensus.Positions;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>Lays out the full report of a thread: the answer first, then what proves it.</summary>
public sealed class ThreadDocument
{
    private const int SubjectLimit = 200;
    private const int QuoteLimit = 400;
    private const int LongestShortVote = 40;

    private readonly ThreadReport _report;
    private readonly ReportLinks _links;
    private readonly ReportNames _names;
    private readonly ConcernBlocks _concerns;
    private readonly List<Block> _blocks = [];

    private ThreadDocument(ThreadReport report, ReportLinks links)
    {
        (_report, _links) = (report, links);
        _names = ReportNames.Of(report);
        _concerns = new ConcernBlocks(report, _names, Link);
    }

    /// <summary>The document of one thread.</summary>
    public static ReportDocument Of(ThreadReport report, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(links);
        return new ReportDocument(Subject(report), Blocks(report, links));
    }

    /// <summary>The blocks of one thread, for a document of several.</summary>
    public static IReadOnlyList<Block> Blocks(ThreadReport report, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(links);
        var document = new ThreadDocument(report, links);
        document.AddHead();
        document.AddVerdict();
        document.AddRule();
        document.AddQuestions();
        document.AddPositions();
        document._blocks.AddRange(document._concerns.Open());
        document.AddAwaiting();
        document.AddExcused();
        // Who is for one question and against another holds no position on the vote that could be drawn.
        if (report.Questions.Count == 0) document._blocks.AddRange(CourseBlocks.Of(report, document._names));
        document.AddSides();
        document.AddTree();
        return document._blocks;
    }

    /// <summary>The subject as one line of bounded length; "(no subject)" for none.</summary>
    public static string Subject(ThreadReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var subject = Printable.Line(report.Subject, SubjectLimit);
        return subject.Length > 0 ? subject : "(no subject)";
    }

    private void AddHead()
    {
        _blocks.Add(new Heading(1, [Span.Of(Subject(_report)).To(Link(_report.Messages[0].Id))]));
        var parts = new List<string>();
        if (_report.Proposal is { } proposal)
        {
            var who = proposal.Proposer.IsUnknown ? "an unknown author" : ReportWords.NameOf(proposal.Proposer);
            var revision = proposal.Revision > 1 ? $" v{proposal.Revision}" : "";
            parts.Add($"{Words.Of(proposal.Kind)}{revision} by {who}");
            if (proposal.ProposedOn is { } on) parts.Add(ReportWords.Minute(on));
        }

        parts.Add($"{ReportWords.Count(_report.Messages.Count, "message")} by {ReportWords.Count(_report.PeopleCount, "person", "people")}");
        if (_report.List.Length > 0) parts.Add(_report.List);
        _blocks.Add(new Paragraph(Span.Of(string.Join(", ", parts), Tone.Muted)));
        if (_report.Proposal is { } idea && !_report.Subject.Contains(idea.Summary, StringComparison.OrdinalIgnoreCase))
            _blocks.Add(new Paragraph(Span.Of("Proposal: ", Tone.Muted), Span.Of(idea.Summary, limit: QuoteLimit)));
        if (_report.SplitFrom is { } origin)
            _blocks.Add(new Paragraph(Span.Of("Split from another thread", Tone.Muted).To(_links.To(_report.List, origin, date: null), shown: true)));
    }

    private void AddVerdict()
    {
        var verdict = _report.Verdict;
        _blocks.Add(new Paragraph(
            Span.Of(Words.Of(verdict.Verdict), ReportWords.ToneOf(verdict.Verdict)),
            Span.Of($" ({ReportWords.Percent(verdict.Confidence)}) ", Tone.Muted),
            Span.Of(verdict.Sentence)));
        foreach (var evidence in verdict.Evidence.Where(evidence => !IsShownInPositions(evidence)))
            _blocks.Add(evidence.Commit is null ? Quote(evidence.Text, evidence.MessageId, evidence.StartLine) : Commit(evidence));
        // What the rule still needs would change it; both would say the same twice.
        if (verdict.WouldChange.Length > 0 && _report.Decision is not { StillNeeded.Count: > 0 })
            _blocks.Add(new Paragraph(Span.Of("What would change it: ", Tone.Muted), Span.Of(verdict.WouldChange)));
    }

    /// <summary>True for a tag or a bare vote: it proves no more than the line of who gave it.</summary>
    private bool IsShownInPositions(VerdictEvidence evidence) => _report.Questions.Count == 0
        && _report.Positions.Any(position => IsEvidenceOf(evidence, position) && (ReportWords.TrailerName(position.Evidence!) is not null || IsShortVote(position)));

    private static bool IsEvidenceOf(VerdictEvidence evidence, Position position) =>
        evidence.Commit is null && position.Evidence is { } given
        && string.Equals(evidence.MessageId, position.MessageId, StringComparison.Ordinal)
        && string.Equals(evidence.Text, given.Text, StringComparison.Ordinal);

    /// <summary>True for a vote of few words: the line of the position has room for them.</summary>
    private static bool IsShortVote(Position position) => position is { Strength: not null, Evidence.Text.Length: <= LongestShortVote };

    /// <summary>The words of a short vote, where there is more than the figure: ", "+1 (non-binding)"".</summary>
    private static Span[] WordsOfVote(Position position)
    {
        if (position is not { Strength: { } strength, Evidence: { } given }) return [];
        var words = position.Binding ? given.Text.Replace("(binding)", "", StringComparison.OrdinalIgnoreCase) : given.Text;
        return string.Equals(words.Trim().TrimEnd('.', '!'), Figure(strength), StringComparison.Ordinal)
            ? []
            : [Span.Of(", "), Span.Of(ReportWords.Quoted(given.Text), Tone.Quote)];
    }

    private static string Figure(double strength) => strength.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);

    private void AddRule()
    {
        if (_report.Decision is not { } decision) return;
        _blocks.Add(new Paragraph(
            Span.Of($"Rule {decision.Rule}: {Words.Of(decision.Outcome)}. ", Tone.Muted),
            Span.Of(_report.Questions.Count > 0 ? "" : string.Join(' ', decision.Reasons))));
        var needed = Needed(decision);
        // Nothing is needed any more for what was withdrawn, refused, replaced or put off.
        if (needed.Length > 0 && _report.Verdict.Verdict <= Verdict.Accepted)
            _blocks.Add(new Paragraph(Span.Of(_report.Verdict.IsClosed ? "Was still needed: " : "Still needed: ", Tone.Muted), Span.Of(needed + ".")));
        foreach (var warning in decision.Warnings)
            _blocks.Add(new Paragraph(Span.Of("Note: ", Tone.Warning), Span.Of(warning)));
    }

    private static string Needed(Decision? decision) =>
        decision is null ? "" : string.Join("; ", decision.StillNeeded.Select(needed => needed.Text));

    private void AddQuestions()
    {
        if (_report.Questions.Count == 0) return;
        _blocks.Add(new Heading(2, "Question by question"));
        _blocks.Add(new Bullets([.. _report.Questions.Select(standing => new Bullet(
        [
            Span.Of($"{standing.Question.Label}. {standing.Question.Text.TrimEnd('.', '?')}:", Tone.Strong, QuoteLimit),
            Span.Of(" "),
            Span.Of(Words.Of(standing.Decision.Outcome), ToneOf(standing.Decision.Outcome)),
            Span.Of($". {string.Join(' ', standing.Decision.Reasons)}"),
        ], [new Paragraph([.. Stances(standing.Positions)])]))]));
    }

    private static Tone ToneOf(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Passed => Tone.Good,
        DecisionOutcome.Failed => Tone.Bad,
        _ => Tone.Warning,
    };

    private void AddPositions()
    {
        if (_report.Positions.Count == 0 || _report.Questions.Count > 0) return;
        _blocks.Add(new Heading(2, "Positions"));
        _blocks.Add(new Bullets([.. _report.Positions.GroupBy(TagOf).SelectMany(Items)]));
    }

    /// <summary>What makes tags alike: several of one message, as a posting carries them, make one line.</summary>
    private (string MessageId, string Tag, string Unlike) TagOf(Position position) =>
        position is { Role: null, Strength: null, Unverified: false, Condition: null, Scope: null, Evidence: { } given }
            && ReportWords.TrailerName(given) is { } tag && _concerns.OpenOf(position) is null
            ? (position.MessageId, tag, $"{position.GivenOn} {position.PickedUpIn}")
            : (position.MessageId, "", position.Person.Id);

    private IEnumerable<Bullet> Items(IGrouping<(string MessageId, string Tag, string Unlike), Position> alike) =>
        alike.Key.Tag.Length > 0
            ? [Item(alike.First(), string.Join(", ", alike.Select(position => _names.Of(position.Person))))]
            : alike.Select(position => Item(position, _names.Of(position.Person)));

    private Bullet Item(Position position, string who)
    {
        var role = ReportWords.Role(position.Role, position.Area);
        var spans = new List<Span>
        {
            Span.Of(who, Tone.Strong),
            Span.Of((role.Length > 0 ? $", {Printable.Line(role, 60)}" : "") + ": ", Tone.Muted),
            Span.Of(Words.Of(position.Stance), StanceLook.Tone(position.Stance)),
        };
        if (position.Strength is { } strength) spans.Add(Span.Of(" " + Figure(strength)));
        if (position.Binding) spans.Add(Span.Of(" (binding)"));
        if (position.Unverified) spans.Add(Span.Of(" (unverified)", Tone.Warning));
        if (position.GivenOn is { } revision)
            spans.Add(Span.Of($" (given on {revision}{(position.PickedUpIn is null ? "" : ", carried over")})", Tone.Warning));
        if (position.Evidence?.Source == EvidenceSource.Model) spans.Add(Span.Of(" (likely)", Tone.Muted));
        if (_report.Message(position.MessageId) is { } said && PatchLabel.Above(_report, said) is { } patch) spans.Add(Span.Of(", on " + patch));
        if (position.Condition is { } condition && position.Evidence?.Text.Contains(condition.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) != true)
            spans.Add(Span.Of(", if: " + condition, limit: 120));
        if (position.Scope is { } scope) spans.Add(Span.Of(", for: " + scope, limit: 80));
        return Item(position, spans);
    }

    /// <summary>The item, with the words that it rests on unless they are quoted above or are a tag or a figure.</summary>
    private Bullet Item(Position position, List<Span> spans)
    {
        var concern = _concerns.OpenOf(position);
        IEnumerable<Span> state = concern is null ? [] : _concerns.StateOf(concern);
        if (_report.Verdict.Evidence.Any(evidence => IsEvidenceOf(evidence, position) && !IsShownInPositions(evidence)))
            return new Bullet([.. spans, Span.Of(", quoted above", Tone.Muted), .. state], []);
        var quoted = _report.Message(position.MessageId) is { KnownFromQuotesOnly: true } ? "as quoted, " : "";
        var where = Span.Of($"{ReportWords.Minute(position.Since)}, {quoted}{ReportWords.Line(position.Evidence?.StartLine ?? 1)}", Tone.Muted)
            .To(Link(position.MessageId), shown: true);
        if (concern is null && position.Evidence is { } given && ReportWords.TrailerName(given) is { } trailer)
            return new Bullet([.. spans, Span.Of($", {trailer}, ", Tone.Muted), where]);
        return position.Evidence is { Text.Length: > 0 } evidence && !IsShortVote(position)
            ? new Bullet(spans, [new Quotation(Span.Of(evidence.Text, Tone.Quote, 240), [where, .. state])])
            : new Bullet([.. spans, .. WordsOfVote(position), Span.Of(", ", Tone.Muted), where, .. state], []);
    }

    private void AddAwaiting()
    {
        if (_report.Verdict.IsClosed) return;
        var missing = _report.Awaiting.Where(awaited => StandingOf(awaited) is not { State: DeciderState.NotNeeded }).ToList();
        if (missing.Count == 0) return;
        _blocks.Add(new Heading(2, "Whose word is missing"));
        _blocks.Add(new Bullets([.. missing
            .GroupBy(awaited => (awaited.AskedIn, awaited.Reason, Effect: StandingOf(awaited)?.Effect?.Sentence ?? ""))
            .Select(group => Item([.. group], group.Key.Effect))]));
    }

    private DeciderStanding? StandingOf(Awaited awaited) => _report.Deciders.FirstOrDefault(decider =>
        string.Equals(decider.Person.Id, awaited.Person.Id, StringComparison.Ordinal));

    /// <summary>Those whose word is missing for the same reason, and the question that they were asked.</summary>
    private Bullet Item(List<Awaited> awaited, string effect)
    {
        var names = string.Join(", ", awaited.Select(one => _names.Of(one.Person)));
        var reason = awaited.Count == 1 ? awaited[0].Reason : ReportWords.Plural(awaited[0].Reason);
        Span[] spans = [Span.Of(names, Tone.Strong), Span.Of(": " + reason), Span.Of(effect.Length > 0 ? " " + effect : "")];
        if (awaited[0].AskedIn is not { } asked) return new Bullet(spans);
        var call = _report.Message(asked)?.Reading.Acts.FirstOrDefault(act => act.Act == DiscourseAct.Call);
        return new Bullet(spans, [Quote(call?.Evidence.Text ?? _report.Message(asked)?.Subject ?? "", asked, call?.Evidence.StartLine ?? 1)]);
    }

    /// <summary>Deciders whose word is not awaited, because they said so or a user recorded it.</summary>
    private void AddExcused()
    {
        var excused = _report.Absences.Where(absence => absence is { IsPassing: false, Decides: true }).ToList();
        if (excused.Count == 0 || _report.Verdict.IsClosed) return;
        _blocks.Add(new Heading(2, "May decide and leaves it to others"));
        _blocks.Add(new Bullets([.. excused.Select(absence => new Bullet([.. Excuse(absence)]))]));
    }

    private IEnumerable<Span> Excuse(Absence absence)
    {
        yield return Span.Of(_names.Of(absence.Person), Tone.Strong);
        yield return Span.Of($": {ReportWords.Absence(absence)}. ");
        if (absence.Text.Length > 0) yield return Span.Of(ReportWords.Quoted(absence.Text, 160), Tone.Quote);
        if (absence.MessageId is { } said)
            yield return Span.Of(" " + ReportWords.Line(absence.StartLine), Tone.Muted).To(Link(said), shown: true);
    }

    private void AddSides()
    {
        if (_report.Sides.Count == 0) return;
        _blocks.Add(new Heading(2, "Also in this thread"));
        _blocks.Add(new Bullets([.. _report.Sides.Select((side, at) => Item(side, at + 1))]));
    }

    private Bullet Item(SideReport side, int number)
    {
        var report = side.Report;
        var proposal = report.Proposal!;
        var verdict = report.Verdict;
        var (verb, who) = (ReportWords.Verb(side.Kind), $" by {ReportWords.NameOf(proposal.Proposer)}, {ReportWords.Minute(proposal.ProposedOn)}: ");
        var below = new List<Block>();
        if (verdict.Evidence is [var proof, ..]) below.Add(Quote(proof.Text, proof.MessageId, proof.StartLine));
        if (report.Positions.Count > 0) below.Add(new Paragraph([.. Stances(report.Positions)]));
        if (Needed(report.Decision) is { Length: > 0 } needed && !verdict.IsClosed)
            below.Add(new Paragraph(Span.Of("Still needed: ", Tone.Muted), Span.Of(needed + ".")));
        return new Bullet(
        [
            Span.Of(ThreadTree.Mark(number) + " ", Tone.Info),
            Span.Of(proposal.Summary, Tone.Strong, SubjectLimit).To(Link(proposal.MessageId)),
            Span.Of($", {verb}{who}", Tone.Muted),
            Span.Of(Words.Of(verdict.Verdict), ReportWords.ToneOf(verdict.Verdict)),
            Span.Of($" ({ReportWords.Percent(verdict.Confidence)}) ", Tone.Muted),
            Span.Of(verdict.Sentence),
        ], below);
    }

    /// <summary>Everybody's position in one line.</summary>
    private IEnumerable<Span> Stances(IReadOnlyList<Position> positions)
    {
        yield return Span.Of(positions.Count > 0 ? "Positions: " : "Nobody has answered.", Tone.Muted);
        for (var at = 0; at < positions.Count; at++)
        {
            var position = positions[at];
            if (at > 0) yield return Span.Of("; ", Tone.Muted);
            yield return Span.Of(_names.Of(position.Person) + " ");
            yield return Span.Of(Words.Of(position.Stance), StanceLook.Tone(position.Stance));
            if (position.Evidence?.Source == EvidenceSource.Model) yield return Span.Of(" (likely)", Tone.Muted);
        }
    }

    private void AddTree()
    {
        _blocks.Add(new Heading(2, "Thread"));
        _blocks.Add(ThreadTree.Of(_report, _names, Link));
    }

    private Quotation Quote(string words, string messageId, int line)
    {
        var message = _report.Message(messageId);
        var quoted = message is { KnownFromQuotesOnly: true } ? "as quoted, " : "";
        var source = message is null
            ? "in another thread"
            : $"{_names.AuthorOf(message)}, {ReportWords.Minute(message.Date)}, {quoted}{ReportWords.Line(line)}";
        return new Quotation(Span.Of(words, Tone.Quote, QuoteLimit), [Span.Of(source, Tone.Muted).To(Link(messageId), shown: true)]);
    }

    private Quotation Commit(VerdictEvidence evidence) => new(
        Span.Of(evidence.Text, limit: QuoteLimit),
        [Span.Of("in the repository, from ", Tone.Muted), Span.Of("this mail", Tone.Muted).To(Link(evidence.MessageId), shown: true)]);

    private string? Link(string messageId) => _links.To(_report.List, messageId, _report.Message(messageId)?.Date);
}
