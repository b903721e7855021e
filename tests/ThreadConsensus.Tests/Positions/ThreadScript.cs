using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Positions;

/// <summary>
/// A thread written down as who says what in answer to which message. The proposal is message 0, by Petra; each message
/// is said an hour after the one before it, from Monday 1 May 2017 12:00 UTC on.
/// </summary>
internal sealed class ThreadScript
{
    public static readonly DateTimeOffset Start = new(2017, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly List<ThreadMessage> _messages = [];
    private readonly List<StanceReading> _readings = [];
    private readonly List<string> _making = ["m0"];

    /// <summary>A patch whose posting says something.</summary>
    public ThreadScript(string body)
    {
        Kind = ProposalKind.Patch;
        Says("Petra", Stance.Proposes, body: body);
    }

    public ThreadScript(ProposalKind kind = ProposalKind.Patch, params DiscourseAct[] acts)
    {
        Kind = kind;
        Says("Petra", Stance.Proposes, acts: acts);
    }

    public ProposalKind Kind { get; }

    public int Revision { get; init; } = 1;

    public DateTimeOffset? Deadline { get; init; }

    public bool SilenceIsConsent { get; init; }

    public static Person PersonNamed(string name) => new(name.ToLowerInvariant(), name, [new Identity(Box(name), "")]);

    public static DateTimeOffset Hour(int hours) => Start.AddHours(hours);

    public ThreadScript Says(
        string who,
        Stance stance,
        int answers = 0,
        EvidenceSource source = EvidenceSource.Phrase,
        double? strength = null,
        double confidence = 0.9,
        string? words = null,
        string? body = null,
        params DiscourseAct[] acts)
    {
        var index = _messages.Count;
        var text = words ?? $"{who} on line {index + 1}";
        var evidence = new StanceEvidence(source, "script", text, index + 1, index + 1);
        var statement = new StanceStatement
        {
            Stance = stance,
            Evidence = evidence,
            Confidence = confidence,
            Strength = strength,
        };
        return Says(who, answers, body ?? "", new StanceReading
        {
            MessageId = $"m{index}",
            Stance = stance,
            Confidence = confidence,
            Strength = strength,
            Evidence = stance == Stance.None ? null : evidence,
            Statements = stance is Stance.None or Stance.Proposes ? [] : [statement],
            Acts = [.. acts.Select(act => new ActReading(act, evidence, confidence))],
        });
    }

    /// <summary>Petra posts a patch of the series.</summary>
    public ThreadScript Posts(string subject) => Says(
        "Petra", 0, "", new StanceReading { MessageId = "", Stance = Stance.Proposes, Confidence = 1 }, subject);

    public ThreadScript Says(string who, int answers, string body, StanceReading reading, string subject = "")
    {
        var index = _messages.Count;
        var node = new ReplyNode
        {
            Id = $"m{index}",
            Parent = index == 0 ? -1 : answers,
            From = who.Length == 0 ? Mailbox.Unknown : Box(who),
            Subject = subject,
            Date = Hour(index),
        };
        var text = new BodyText(body);
        var lines = Enumerable.Repeat(new BodyLine(SegmentKind.OwnWords, 0, 0), text.LineCount).ToArray();
        IReadOnlyList<BodySegment> segments =
            lines.Length == 0 ? [] : [new BodySegment(SegmentKind.OwnWords, 1, lines.Length, 0)];
        _messages.Add(new ThreadMessage(index, node, null, new ParsedBody(text, lines, segments, [])));
        _readings.Add(reading with { MessageId = node.Id });
        if (index > 0 && reading.Stance == Stance.Proposes) _making.Add(node.Id);
        return this;
    }

    /// <summary>The message that the next one will be.</summary>
    public int Next => _messages.Count;

    public DiscussionThread Thread =>
        new(new ReplyTree("t", [.. _messages.Select(message => message.Node)]), _messages);

    public IReadOnlyList<StanceReading> Readings => _readings;

    public Proposal Proposal => new()
    {
        Id = "p",
        MessageId = "m0",
        Summary = "something",
        Proposer = Box("Petra"),
        ProposedOn = Start,
        Kind = Kind,
        Revision = Revision,
        ProposingMessages = _making,
        Deadline = Deadline,
        SilenceIsConsent = SilenceIsConsent,
    };

    public SpokenThread Spoken() => new(Thread, Proposal, Readings, PersonOf);

    public JudgementRequest Request() => new()
    {
        Thread = Thread,
        Proposal = Proposal,
        Readings = Readings,
        PersonOf = PersonOf,
    };

    public Judgement Judged() => Judge.Decide(Request());

    public static Person PersonOf(Mailbox mailbox) => PersonNamed(mailbox.Name);

    private static Mailbox Box(string name) => new(name, name.ToLowerInvariant() + "@example.org");
}
