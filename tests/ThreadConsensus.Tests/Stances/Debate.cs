using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Stances;

/// <summary>Builds a thread whose first message, by Ann, is the proposal, and reads its stances.</summary>
internal sealed class Debate(ProposalKind kind, string subject)
{
    private readonly List<ThreadMessage> _messages = [];
    private readonly Dictionary<string, Correction> _corrections = [];

    /// <summary>Adds a mail that answers the message with the given index; the first answers none.</summary>
    public Debate Says(string from, string body, int answers = 0, string? subjectOfMail = null, bool automatic = false)
    {
        var id = $"m{_messages.Count}@example.org";
        var text = new BodyText(body + "\n");
        var head = subjectOfMail ?? (_messages.Count == 0 ? subject : "Re: " + subject);
        var mail = new ListMessage
        {
            Id = new MessageId(id),
            ContentKey = id,
            From = new Mailbox(from, from.ToLowerInvariant() + "@example.org"),
            Subject = head,
            Body = text,
            IsAutomatic = automatic,
        };
        var node = new ReplyNode
        {
            Id = id,
            ContentKey = id,
            From = mail.From,
            Subject = head,
            Parent = _messages.Count == 0 ? -1 : answers,
        };
        _messages.Add(new ThreadMessage(_messages.Count, node, mail, QuoteParser.Parse(text)));
        return this;
    }

    public Debate Corrected(int index, Stance stance)
    {
        var id = _messages[index].Node.Id;
        _corrections[id] = new Correction(id, stance, "read by hand", DateTimeOffset.UnixEpoch);
        return this;
    }

    public IReadOnlyList<StanceReading> Read(IStanceClassifier? classifier = null) =>
        StanceReader.Read(Thread(), Proposal(), classifier, _corrections, box => box.Name);

    public IReadOnlyList<StanceReading> ReadWithoutProposal() =>
        StanceReader.Read(Thread(), null, null, _corrections, box => box.Name);

    public Stance LastStance() => Read()[^1].Stance;

    public IEnumerable<DiscourseAct> LastActs() => Read()[^1].Acts.Select(act => act.Act);

    private DiscussionThread Thread() =>
        new(new ReplyTree("t", [.. _messages.Select(message => message.Node)]), _messages);

    private Proposal Proposal() => new()
    {
        Id = "p",
        MessageId = _messages[0].Node.Id,
        Summary = subject,
        Proposer = _messages[0].From,
        Kind = kind,
        ProposingMessages = [_messages[0].Node.Id],
    };
}
