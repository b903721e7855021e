using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Proposals;

/// <summary>
/// Builds a thread from plain text: lines that start with &gt; are quotation, "X wrote:" attributes it.
/// </summary>
internal sealed class Conversation
{
    private readonly List<ReplyNode> _nodes = [];
    private readonly List<ThreadMessage> _messages = [];

    public static readonly DateTimeOffset Start = new(2021, 3, 1, 10, 0, 0, TimeSpan.Zero); // a Monday

    /// <summary>Adds a mail an hour after the last; the first is the root, the others answer it or that of an
    /// index.</summary>
    public Conversation Mail(
        string from, string subject, string body, string? id = null, string inReplyTo = "", DateTimeOffset? date = null,
        int to = 0, string before = "")
    {
        id ??= $"m{_nodes.Count}@example.org";
        var mail = new ListMessage
        {
            Id = new MessageId(id),
            ContentKey = id,
            From = Box(from),
            Date = date ?? Start.AddHours(_nodes.Count),
            Subject = subject,
            InReplyTo = inReplyTo.Length == 0 ? [] : [new MessageId(inReplyTo)],
            References = [.. new[] { before, inReplyTo }.Where(name => name.Length > 0).Select(name => new MessageId(name))],
            Body = new BodyText(body),
        };
        Add(new ReplyNode { Id = id, ContentKey = id, From = mail.From, Date = mail.Date, Subject = subject }, mail,
            body, to);
        return this;
    }

    /// <summary>Adds a message known only from quotations.</summary>
    public Conversation Quoted(string from, string text) => Quoted(Box(from), text);

    public Conversation Quoted(Mailbox from, string text)
    {
        var id = $"quoted:{_nodes.Count}";
        var quoted = new QuotedMessage { Author = from, Text = text };
        Add(new ReplyNode { Id = id, Quoted = quoted, From = quoted.Author }, null, text);
        return this;
    }

    /// <param name="splitFrom">The thread that it was hijacked from.</param>
    public DiscussionThread Build(string? splitFrom = null) => new(new ReplyTree("t", _nodes, splitFrom), _messages);

    public static Mailbox Box(string name) => name.Length == 0
        ? Mailbox.Unknown
        : new Mailbox(name, name.ToLowerInvariant().Replace(' ', '.') + "@example.org");

    private void Add(ReplyNode node, ListMessage? mail, string body, int to = 0)
    {
        node = node with { Parent = _nodes.Count == 0 ? -1 : to };
        _nodes.Add(node);
        _messages.Add(new ThreadMessage(_nodes.Count - 1, node, mail, Parse(body)));
    }

    public static ParsedBody Parse(string body)
    {
        var text = new BodyText(body);
        var lines = new BodyLine[text.LineCount];
        var attributions = new List<AttributionLine>();
        for (var number = 1; number <= text.LineCount; number++)
        {
            var line = text.Line(number).ToString();
            var depth = line.TakeWhile(c => c == '>').Count();
            var kind = depth > 0 ? SegmentKind.Quotation : SegmentKind.OwnWords;
            if (line.EndsWith(" wrote:", StringComparison.Ordinal))
            {
                kind = SegmentKind.AttributionLine;
                attributions.Add(new AttributionLine
                {
                    StartLine = number,
                    EndLine = number,
                    Depth = depth,
                    QuotedDepth = depth + 1,
                    Author = Box(line.TrimStart('>', ' ')[..^7].Trim()),
                    Dialect = "english",
                });
            }

            lines[number - 1] = new BodyLine(kind, depth, line.Length - line.TrimStart('>', ' ').Length);
            if (depth == 0) lines[number - 1] = new BodyLine(kind, 0, 0);
        }

        return new ParsedBody(text, lines, [], attributions);
    }
}
