using System.Globalization;
using ThreadConsensus.Decisions;
using ThreadConsensus.Positions;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports.Digests;

/// <summary>Lays out a digest: what asks for the reader first, what he may skip last.</summary>
public sealed class DigestDocument
{
    private const int SubjectLimit = 120;
    private const int SentenceLimit = 300;
    private const int QuoteLimit = 200;

    /// <summary>Opinions on more patches of a series than this are counted, not named.</summary>
    private const int NamedPatches = 3;

    private static readonly HashSet<string> CommonNames = new(
        ["announce", "commits", "dev", "devel", "discuss", "general", "issues", "user", "users"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Labels of a host, not of a project.</summary>
    private static readonly HashSet<string> HostNames = new(["groups", "list", "lists", "mail", "ml"], StringComparer.OrdinalIgnoreCase);

    private readonly Digest _digest;
    private readonly ReportLinks _links;

    private DigestDocument(Digest digest, ReportLinks links) => (_digest, _links) = (digest, links);

    public static ReportDocument Of(Digest digest, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(links);
        var document = new DigestDocument(digest, links);
        return new ReportDocument(Title(digest), document.Blocks());
    }

    /// <summary>The subject of its mail: "[xen-devel] 2 resolved, 1 contested, 3 proposed".</summary>
    public static string Title(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var parts = digest.Items.Select(item => item.Section).Distinct().Select(section =>
            digest.Count(section).ToString(CultureInfo.InvariantCulture) + " " + Brief(section));
        var news = digest.IsEmpty ? "nothing new" : string.Join(", ", parts);
        return $"[{Printable.Line(ListName(digest), 60)}] {news}";
    }

    /// <summary>
    /// The name of the list that all is about: the first label of its id, behind that of its project where every project has
    /// a list of that name ("maven-dev"); "lists" for several or none.
    /// </summary>
    public static string ListName(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var lists = digest.Items.Select(item => item.Thread.List).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        var only = lists is [{ Length: > 0 } one] ? one : digest.List;
        if (only.Length == 0) return "lists";
        var labels = only.Split('.');
        return labels is [var name, var project, _, ..] && CommonNames.Contains(name) && !HostNames.Contains(project)
            ? $"{project}-{name}"
            : labels[0];
    }

    private static string Brief(DigestSection section) => section switch
    {
        DigestSection.AwaitingYou => "awaiting you",
        DigestSection.Resolved => "resolved",
        DigestSection.Contested => "contested",
        DigestSection.Closing => "closing",
        DigestSection.Proposed => "proposed",
        DigestSection.Opinions => "with opinions",
        DigestSection.Stale => "gone quiet",
        _ => "read differently",
    };

    private static string Heading(DigestSection section) => section switch
    {
        DigestSection.AwaitingYou => "Awaiting your word",
        DigestSection.Resolved => "Newly resolved",
        DigestSection.Contested => "Newly contested or reopened",
        DigestSection.Closing => "Closing soon",
        DigestSection.Proposed => "Newly proposed",
        DigestSection.Opinions => "Opinions given",
        DigestSection.Stale => "Gone quiet",
        _ => "Read differently, though no mail has come",
    };

    private List<Block> Blocks()
    {
        var since = $"Since {ReportWords.Minute(_digest.Since)} UTC: {ReportWords.Count(_digest.NewMails, "new mail")}.";
        var blocks = new List<Block>
        {
            new Heading(1, Title(_digest)),
            new Paragraph(Span.Of(_digest.IsEmpty ? since + " Nothing else to tell." : since, Tone.Muted)),
        };
        foreach (var section in _digest.Items.GroupBy(item => item.Section))
        {
            blocks.Add(new Heading(2, $"{Heading(section.Key)} ({_digest.Count(section.Key).ToString(CultureInfo.InvariantCulture)})"));
            blocks.Add(new Bullets([.. section.Select(Item)]));
            if (_digest.Omitted.TryGetValue(section.Key, out var more))
                blocks.Add(new Paragraph(Span.Of($"and {ReportWords.Count(more, "more thread")}, not listed here", Tone.Muted)));
        }

        return blocks;
    }

    private Bullet Item(DigestItem item)
    {
        var thread = item.Thread;
        var spans = new List<Span>
        {
            Span.Of(thread.Title.Length > 0 ? thread.Title : ThreadDocument.Subject(thread), Tone.Strong, SubjectLimit).To(Link(thread, thread.Proposal!.MessageId)),
        };
        if (thread.MadeIn is { } of) spans.Add(Span.Of($", in {Printable.Line(of, SubjectLimit)}", Tone.Muted));
        spans.AddRange(Standing(item));
        var below = new List<Block>();
        if (Sentence(item) is { } sentence) below.Add(sentence);
        if (item.Section == DigestSection.Resolved && thread.Verdict.Evidence is [var proof, ..]) below.Add(Proof(thread, proof));
        if (item.Opinions.Count > 0) below.Add(Opinions(item));
        return new Bullet(spans, below);
    }

    private static IEnumerable<Span> Standing(DigestItem item)
    {
        if (item.Section == DigestSection.Proposed && item.Opinions.Count == 0) yield break;
        var verdict = item.Thread.Verdict;
        yield return Span.Of(" — ", Tone.Muted);
        yield return Span.Of(Standing(verdict.Verdict), ReportWords.ToneOf(verdict.Verdict));
        var notes = new List<string>();
        if (item.IsProposedNow && item.Section != DigestSection.Proposed) notes.Add("new");
        if (item.Before is { } before && before != verdict.Verdict && before != Verdict.NoProposal) notes.Add("was " + Standing(before));
        if (item.Thread.Place?.SupersededBy is not null && verdict.Verdict != Verdict.Superseded) notes.Add("a later revision is out");
        if (item.IsLate) notes.Add("late mail");
        if (notes.Count > 0) yield return Span.Of($" ({string.Join("; ", notes)})", Tone.Muted);
    }

    private static string Standing(Verdict verdict) => verdict switch
    {
        Verdict.OpenAwaiting => "open",
        Verdict.OpenApproved => "approved",
        Verdict.OpenConditional => "changes asked for",
        Verdict.OpenContested => "contested",
        _ => Words.Of(verdict),
    };

    private Paragraph? Sentence(DigestItem item)
    {
        var thread = item.Thread;
        var proposal = thread.Proposal!;
        switch (item.Section)
        {
            case DigestSection.AwaitingYou:
                var awaited = item.Awaiting!;
                var asked = Span.Of(ToYou(awaited) + " ", limit: SentenceLimit);
                return awaited.AskedIn is { } question
                    ? new Paragraph(asked, Span.Of("Asked", Tone.Muted).To(Link(thread, question), shown: true))
                    : new Paragraph([asked, .. ProposedIn(thread, proposal.MessageId)]);
            case DigestSection.Closing:
                return new Paragraph(
                    Span.Of($"Closes {ReportWords.Minute(item.Closes)} UTC. ", Tone.Warning), Span.Of(thread.Verdict.Sentence, limit: SentenceLimit));
            case DigestSection.Proposed:
                var who = proposal.Proposer.IsUnknown ? "an unknown author" : ReportWords.NameOf(proposal.Proposer);
                var revision = proposal.Revision > 1 ? $"v{proposal.Revision.ToString(CultureInfo.InvariantCulture)} " : "";
                return new Paragraph(
                    Span.Of($"{revision}by {who}, {ReportWords.Day(proposal.ProposedOn)}", Tone.Muted, SentenceLimit)
                        .To(Link(thread, proposal.MessageId), shown: true));
            case DigestSection.Opinions:
                return null;
            case DigestSection.Stale:
                return new Paragraph(
                [
                    Span.Of($"No word since {ReportWords.Day(thread.LastActivity)}. "),
                    Span.Of(thread.Verdict.Sentence + " ", limit: SentenceLimit),
                    .. ProposedIn(thread, proposal.MessageId),
                ]);
            default:
                return new Paragraph(Span.Of(thread.Verdict.Sentence, limit: SentenceLimit));
        }
    }

    /// <summary>Nothing for a message that only quotations tell of: there is no page of it.</summary>
    private Span[] ProposedIn(ThreadReport thread, string messageId) =>
        Link(thread, messageId) is { } link ? [Span.Of("Proposed", Tone.Muted).To(link, shown: true)] : [];

    /// <summary>A reason speaks of a third person.</summary>
    private static string ToYou(Awaited awaited) => "You " + char.ToLowerInvariant(awaited.Reason[0])
        + ReportWords.Plural(awaited.Reason[1..]).Replace($" asked {awaited.Person.Name}", " asked you", StringComparison.Ordinal);

    private Quotation Proof(ThreadReport thread, VerdictEvidence proof)
    {
        var message = thread.Message(proof.MessageId);
        var source = $"{ReportWords.NameOf(thread.AuthorOf(proof.MessageId))}, {ReportWords.Minute(message?.Date)}";
        return new Quotation(
            Span.Of(proof.Text, Tone.Quote, QuoteLimit),
            [Span.Of(source, Tone.Muted).To(Link(thread, proof.MessageId), shown: true)]);
    }

    private Bullets Opinions(DigestItem item)
    {
        var bullets = item.Opinions.Select(opinion => Opinion(item.Thread, opinion)).ToList();
        if (item.MoreOpinions > 0)
            bullets.Add(new Bullet(Span.Of($"and {ReportWords.Count(item.MoreOpinions, "more opinion")}", Tone.Muted)));
        return new Bullets(bullets);
    }

    private Bullet Opinion(ThreadReport thread, DigestOpinion opinion)
    {
        var spans = new List<Span>
        {
            Span.Of(opinion.Name, limit: 60),
            Span.Of(" "),
            Span.Of(Verb(opinion.Stance), StanceLook.Tone(opinion.Stance)),
        };
        var notes = new List<string>();
        if (opinion.Binding) notes.Add("binding");
        if (opinion.Before is { } before) notes.Add("before: " + Words.Of(before).Replace('-', ' '));
        if (opinion.IsTakenBack) notes.Add("taken back since");
        if (opinion.IsLikely) notes.Add("likely");
        if (opinion.Patches.Count is > 0 and <= NamedPatches) notes.Add("on " + string.Join(" and ", opinion.Patches));
        else if (opinion.Patches.Count > 0) notes.Add($"on {opinion.Patches.Count.ToString(CultureInfo.InvariantCulture)} patches");
        else if (opinion.Times > 1) notes.Add($"in {opinion.Times.ToString(CultureInfo.InvariantCulture)} messages");
        if (opinion.KnownFromQuotesOnly) notes.Add("as quoted");
        if (notes.Count > 0) spans.Add(Span.Of($" ({string.Join(", ", notes)})", Tone.Muted));
        if (opinion.Evidence is { Text.Length: > 0 } evidence)
        {
            spans.Add(Span.Of(": "));
            spans.Add(ReportWords.Said(evidence, QuoteLimit));
        }

        spans.Add(Span.Of(", "));
        spans.Add(Span.Of(ReportWords.Day(opinion.Date), Tone.Muted).To(Link(thread, opinion.MessageId), shown: true));
        return new Bullet([.. spans]);
    }

    private static string Verb(Stance stance) => stance switch
    {
        Stance.Supports => "supports",
        Stance.SupportsIf => "supports on a condition",
        Stance.Concern => "has a concern",
        Stance.Opposes => "opposes",
        _ => "abstains",
    };

    private string? Link(ThreadReport thread, string messageId) =>
        _links.To(thread.List, messageId, thread.Message(messageId)?.Date);
}
