using System.Text.Json;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Data;

/// <summary>
/// Reads files of short threads (a JSON array of them) and cuts them into passages as mail is cut. The label of a
/// message goes to each of its paragraphs: the messages are short, and nearly all of them say one thing.
/// </summary>
public static class SampleThreadFile
{
    public static IReadOnlyList<LabelledPassage> Read(string json, string file, ICollection<DataProblem> problems) =>
        [.. Threads(json, file, problems).SelectMany(PassagesOf)];

    /// <summary>The threads of a file that are sound.</summary>
    internal static IReadOnlyList<SampleThread> Threads(string json, string file, ICollection<DataProblem> problems)
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

        var sound = new List<SampleThread>();
        foreach (var thread in threads)
        {
            if (ProblemOf(thread) is { } problem) problems.Add(new DataProblem(file, 0, $"{thread.Id}: {problem}"));
            else sound.Add(thread);
        }

        return sound;
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
        var thread = sample.ToThread();
        var extracted = PassageExtractor.Extract(thread, sample.ToProposal(), mailbox => mailbox.Name);
        for (var i = 0; i < extracted.Count; i++)
        {
            StanceNames.TryParse(sample.Messages[i].Stance, out var stance);
            foreach (var passage in extracted[i])
            {
                var id = $"{sample.IdOf(i)}:{passage.Position}";
                yield return new LabelledPassage(id, sample.Id, stance, passage, LabelOrigin.Thread);
            }
        }
    }
}
