using System.Text.Json.Serialization;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Learning.Data;

/// <summary>A short thread written for training, as data/stances/threads holds it.</summary>
/// <param name="Id">Unique; also the group of its passages, so that a thread is on one side of the split.</param>
/// <param name="Kind"><c>patch</c>, <c>series</c>, <c>vote</c> or <c>discussion</c>.</param>
/// <param name="Subject">Subject of the root.</param>
/// <param name="Proposer">Name and address; null when nothing is proposed.</param>
/// <param name="Messages">In reading order, every parent before its children.</param>
internal sealed record SampleThread(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("proposer")] string? Proposer,
    [property: JsonPropertyName("messages")] IReadOnlyList<SampleMessage> Messages)
{
    public string IdOf(int message) => $"{Id}:{message:00}";

    /// <summary>The thread as the stages see one made of mails.</summary>
    public DiscussionThread ToThread()
    {
        var messages = Messages.Select((message, index) => ToMessage(index, message)).ToList();
        return new DiscussionThread(new ReplyTree(Id, [.. messages.Select(message => message.Node)]), messages);
    }

    /// <summary>What it proposes, as labelled; null when nothing is.</summary>
    public Proposal? ToProposal()
    {
        if (Proposer is null) return null;
        var proposing = Messages.Where(message => string.Equals(message.Stance, "proposes", StringComparison.Ordinal))
            .Select(message => IdOf(message.Number)).ToList();
        return new Proposal
        {
            Id = Id,
            MessageId = proposing.Count == 0 ? IdOf(0) : proposing[0],
            Summary = Subject,
            Proposer = MailboxOf(Proposer),
            Kind = Enum.TryParse<ProposalKind>(Kind, ignoreCase: true, out var kind) ? kind : ProposalKind.Discussion,
            ProposingMessages = proposing,
        };
    }

    private ThreadMessage ToMessage(int index, SampleMessage message)
    {
        var body = new BodyText(message.Body);
        var mail = new ListMessage
        {
            Id = new MessageId(IdOf(index)),
            ContentKey = IdOf(index),
            From = MailboxOf(message.From),
            Subject = message.Subject ?? (index == 0 ? Subject : "Re: " + Subject),
            Body = body,
        };
        var node = new ReplyNode
        {
            Id = mail.Id.Value,
            ContentKey = mail.ContentKey,
            Parent = message.Parent ?? -1,
            From = mail.From,
            Subject = mail.Subject,
        };
        return new ThreadMessage(index, node, mail, QuoteParser.Parse(body, mail.From));
    }

    private static Mailbox MailboxOf(string text)
    {
        var angle = text.IndexOf('<', StringComparison.Ordinal);
        return angle < 0 ? new Mailbox(text.Trim(), "") : new Mailbox(text[..angle].Trim(), text[(angle + 1)..].TrimEnd('>'));
    }
}
