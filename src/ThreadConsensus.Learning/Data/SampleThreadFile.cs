using System.Text.Json;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Learning.Data;

/// <summary>
/// Reads files of short threads (a JSON array of them) and cuts them into passages as mail is cut. The label of a message
/// goes to each of its paragraphs: the messages are short, and nearly all of them say one thing.
/// </summary>
public static class SampleThreadFile
{
    public static IReadOnlyList<LabelledPassage> Read(string json, string file, ICollection<DataProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(problems);
        IReadOnlyList<SampleThread> threads;
        try
        {
            threads = JsonSerializer.Deserialize<List<SampleThread>>(json) ?? [];
        }
        catch (JsonException error)
        {
            problems.Add(new DataProblem(file, (int)(error.LineNumber ?? -1) + 1, $"not an array of threads: {error.Message}"));
            return [];
        }

        var passages = new List<LabelledPassage>();
        foreach (var thread in threads)
        {
            if (ProblemOf(thread) is { } problem) problems.Add(new DataProblem(file, 0, $"{thread.Id}: {problem}"));
            else passages.AddRange(PassagesOf(thread));
        }

        return passages;
    }

    private static string? ProblemOf(SampleThread thread)
    {
        for (var i = 0; i < thread.Messages.Count; i++)
        {
            var message = thread.Messages[i];
            if (!StanceNames.TryParse(message.Stance, out _)) return $"unknown stance '{message.Stance}'";
            if (message.Number != i) return $"message {i} is numbered {message.Number}";
            if (message.Parent is { } parent ? parent < 0 || parent >= i : i > 0) return $"message {i} answers no earlier one";
        }

        return thread.Messages.Count == 0 ? "no messages" : null;
    }

    private static IEnumerable<LabelledPassage> PassagesOf(SampleThread sample)
    {
        var thread = ThreadOf(sample);
        var extracted = PassageExtractor.Extract(thread, ProposalOf(sample), mailbox => mailbox.Name);
        for (var i = 0; i < extracted.Count; i++)
        {
            StanceNames.TryParse(sample.Messages[i].Stance, out var stance);
            foreach (var passage in extracted[i])
            {
                var id = $"{IdOf(sample, i)}:{passage.Position}";
                yield return new LabelledPassage(id, sample.Id, stance, passage, LabelOrigin.Thread);
            }
        }
    }

    private static DiscussionThread ThreadOf(SampleThread sample)
    {
        var messages = sample.Messages.Select((message, index) => new ThreadMessage(
            index,
            new ReplyNode
            {
                Id = IdOf(sample, index),
                Parent = message.Parent ?? -1,
                From = MailboxOf(message.From),
                Subject = index == 0 ? sample.Subject : "Re: " + sample.Subject,
            },
            null,
            QuoteParser.Parse(new BodyText(message.Body)))).ToList();
        return new DiscussionThread(new ReplyTree(sample.Id, [.. messages.Select(message => message.Node)]), messages);
    }

    private static Proposal? ProposalOf(SampleThread sample)
    {
        if (sample.Proposer is null) return null;
        var proposing = sample.Messages.Where(message => string.Equals(message.Stance, "proposes", StringComparison.Ordinal))
            .Select(message => IdOf(sample, message.Number)).ToList();
        return new Proposal
        {
            Id = sample.Id,
            MessageId = proposing.Count == 0 ? IdOf(sample, 0) : proposing[0],
            Summary = sample.Subject,
            Proposer = MailboxOf(sample.Proposer),
            Kind = Enum.TryParse<ProposalKind>(sample.Kind, ignoreCase: true, out var kind) ? kind : ProposalKind.Discussion,
            ProposingMessages = proposing,
        };
    }

    private static string IdOf(SampleThread sample, int index) => $"{sample.Id}:{index:00}";

    private static Mailbox MailboxOf(string text)
    {
        var angle = text.IndexOf('<', StringComparison.Ordinal);
        return angle < 0 ? new Mailbox(text.Trim(), "") : new Mailbox(text[..angle].Trim(), text[(angle + 1)..].TrimEnd('>'));
    }
}
