using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances.Trailers;
using ThreadConsensus.Stances.Words;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances.Composition;

/// <summary>
/// Finds, for every message of a thread, who speaks, whose words each paragraph answers and what is quoted.
/// </summary>
internal sealed class ThreadFacts
{
    /// <summary>How many quoted lines above a paragraph are looked at to see whether they are a patch.</summary>
    private const int PatchLines = 40;

    private readonly DiscussionThread _thread;
    private readonly Proposal? _proposal;
    private readonly Func<Mailbox, string> _personOf;
    private readonly string _proposer;
    private readonly HashSet<string> _proposing;
    private readonly HashSet<string> _coAuthors = new(StringComparer.Ordinal);
    private readonly bool _readsWords;
    private readonly List<MessageFacts> _facts = [];

    private ThreadFacts(DiscussionThread thread, Proposal? proposal, Func<Mailbox, string> personOf, bool readsWords)
    {
        _thread = thread;
        _readsWords = readsWords;
        _proposal = proposal;
        _personOf = personOf;
        _proposer = proposal is null ? "" : personOf(proposal.Proposer);
        _proposing = proposal is null ? [] : [.. proposal.ProposingMessages, proposal.MessageId];
    }

    /// <param name="thread">The thread.</param>
    /// <param name="proposal">What it proposes; null when nothing is.</param>
    /// <param name="personOf">Gives the id of the person behind a mailbox.</param>
    /// <param name="readsWords">False to leave out trailers, votes and phrases.</param>
    public static IReadOnlyList<MessageFacts> Of(
        DiscussionThread thread, Proposal? proposal, Func<Mailbox, string> personOf, bool readsWords = true)
    {
        var facts = new ThreadFacts(thread, proposal, personOf, readsWords);
        foreach (var message in thread.Messages) facts._facts.Add(facts.Read(message));
        return facts._facts;
    }

    private MessageFacts Read(ThreadMessage message)
    {
        var findings = MessageFindings.Of(message);
        if (!_readsWords) findings = findings with { Trailers = [], Votes = [], Phrases = [] };
        var author = _personOf(message.From);
        var byProposer = _proposal is not null && author == _proposer;
        var answers = findings.Words.Paragraphs.Select(paragraph => AnsweredBy(message, paragraph)).ToArray();
        var parent = message.Node.Parent;
        var proposes = _proposing.Contains(message.Node.Id) || (byProposer && PostsAgain(message, findings));
        if (proposes && findings.Posting is not null) AddCoAuthors(findings.Words);
        var facts = new MessageFacts
        {
            Message = message,
            Findings = findings,
            Author = author,
            ByProposer = byProposer,
            IsAutomatic = AutomaticSender.Is(message, findings.Words),
            ByCoAuthor = !byProposer && _coAuthors.Contains(author),
            Proposes = proposes,
            Depth = parent < 0 ? 0 : _facts[parent].Depth + 1,
            Answers = answers,
            UnderPatch = [.. findings.Words.Paragraphs.Select(paragraph => IsUnderPatch(message.Body, paragraph))],
            AnswersMost = answers.Length == 0 ? parent : Most(answers, parent),
        };
        if (_proposal is null) return facts;
        var meant = findings.Phrases.Where(hit => !DoneElsewhere.Is(hit, facts, _facts, _proposal)).ToList();
        return meant.Count == findings.Phrases.Count ? facts : facts with { Findings = findings with { Phrases = meant } };
    }

    /// <summary>A patch of the series or a new revision that the proposer sends later is the proposal again.</summary>
    private static bool PostsAgain(ThreadMessage message, MessageFindings findings) =>
        findings.Posting is not null || Posting.CarriesSignedPatch(message.Body);

    private void AddCoAuthors(OwnWords words)
    {
        foreach (var line in words.Lines)
        {
            if (!IsSignature(line.Text) || TrailerLine.Parse(line.Text) is not { } trailer) continue;
            _coAuthors.Add(_personOf(trailer.Who));
        }
    }

    private static bool IsSignature(ReadOnlySpan<char> line) =>
        line.StartsWith("Signed-off-by:", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Co-developed-by:", StringComparison.OrdinalIgnoreCase);

    private static int Most(int[] answers, int parent)
    {
        var best = parent;
        var count = 0;
        foreach (var group in answers.Where(answer => answer >= 0).GroupBy(answer => answer))
        {
            if (group.Count() > count || (group.Count() == count && group.Key == parent))
            {
                best = group.Key;
                count = group.Count();
            }
        }

        return best;
    }

    /// <summary>
    /// The message whose words a paragraph stands under: the parent for words quoted once, further up for words quoted
    /// twice and more. Whom the attribution names wins over mere counting: he there, or else the nearest of his messages.
    /// </summary>
    private int AnsweredBy(ThreadMessage message, OwnParagraph paragraph)
    {
        var parent = message.Node.Parent;
        if (parent < 0 || paragraph.Answers < 0) return parent;
        var quoted = message.Body.Segments[paragraph.Answers];
        var counted = Above(parent, quoted.Depth - 1);
        if (message.Body.SpeakerOf(quoted) is not { Author.IsUnknown: false } speaker) return counted;
        var named = _personOf(speaker.Author);
        if (IsBy(counted, named, speaker.Author)) return counted;
        for (var at = parent; at >= 0; at = _thread.Messages[at].Node.Parent)
            if (IsBy(at, named, speaker.Author)) return at;
        return counted;
    }

    /// <summary>The ancestor so many steps up; the root where there are fewer.</summary>
    private int Above(int message, int steps)
    {
        while (steps-- > 0 && _thread.Messages[message].Node.Parent >= 0) message = _thread.Messages[message].Node.Parent;
        return message;
    }

    private bool IsBy(int message, string person, Mailbox author) =>
        _facts[message].Author == person || SameName(_thread.Messages[message].From, author);

    private static bool SameName(Mailbox a, Mailbox b) =>
        a.Name.Length > 0 && string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsUnderPatch(ParsedBody body, OwnParagraph paragraph)
    {
        if (paragraph.Answers < 0) return false;
        var marks = 0;
        for (var line = paragraph.StartLine - 1; line >= Math.Max(1, paragraph.StartLine - PatchLines); line--)
        {
            var about = body[line];
            if (about.Depth == 0 && about.Kind == SegmentKind.OwnWords && !body.TextOf(line).IsWhiteSpace()) break;
            if (about.Depth > 0 && IsPatchLine(body.TextOf(line))) marks++;
        }

        return marks > 1;
    }

    private static bool IsPatchLine(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return false;
        if (text.StartsWith("@@ ") || text.StartsWith("diff --git") || text.StartsWith("+++ ") || text.StartsWith("--- ")) return true;
        if (text[0] is not ('+' or '-') || text[1] is '-' or '+') return false;
        // One blank after the mark is a list item, more are indented code.
        return text[1] != ' ' ? !char.IsDigit(text[1]) : text.Length > 2 && text[2] == ' ';
    }
}
