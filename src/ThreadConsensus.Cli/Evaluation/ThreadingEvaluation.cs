using System.Globalization;
using ThreadConsensus.Messages;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Evaluation;

/// <summary>
/// How well reply trees come out when In-Reply-To, References and Thread-Index are hidden, measured against the trees
/// that these make.
/// </summary>
public static class ThreadingEvaluation
{
    /// <summary>Measures and prints the tables.</summary>
    /// <param name="inputs">A whole archive, with its headers.</param>
    /// <param name="output">Where the tables go.</param>
    public static ThreadingScore Run(IReadOnlyList<ThreadingInput> inputs, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        var score = Measure(inputs);
        Print(score, output);
        return score;
    }

    public static ThreadingScore Measure(IReadOnlyList<ThreadingInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var withHeaders = ReplyTreeBuilder.Build(inputs);
        var without = ReplyTreeBuilder.Build([.. inputs.Select(Hidden)]);
        var score = new ThreadingScore { Pairs = ThreadPartition.Compare(withHeaders, without) };
        var found = Parents(without);
        var ids = inputs.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.Select(i => i.ContentKey).ToHashSet());
        foreach (var input in inputs.DistinctBy(i => i.ContentKey, StringComparer.Ordinal))
        {
            var answered = Answered(input);
            if (answered.IsEmpty || answered == input.Id) continue;
            var (parent, evidence) = found[input.ContentKey];
            var right = ids.TryGetValue(answered, out var keys) && parent is not null && keys.Contains(parent);
            score.Add(new ThreadingCase(input, keys is not null, parent, right, evidence));
        }

        return score;
    }

    private static ThreadingInput Hidden(ThreadingInput input) =>
        input with { InReplyTo = [], References = [], ThreadIndex = "" };

    private static MessageId Answered(ThreadingInput input) =>
        input.InReplyTo.Count > 0 ? input.InReplyTo[0] : input.References.Count > 0 ? input.References[^1] : default;

    /// <summary>
    /// For each mail the content key of its parent, null for a root or a parent known only from quotations.
    /// </summary>
    private static Dictionary<string, (string? Parent, ParentEvidence Evidence)> Parents(IReadOnlyList<ReplyTree> trees)
    {
        var parents = new Dictionary<string, (string?, ParentEvidence)>(StringComparer.Ordinal);
        foreach (var tree in trees)
            foreach (var node in tree.Nodes)
                if (node.ContentKey is { } key)
                    parents[key] = (node.Parent < 0 ? null : tree.Nodes[node.Parent].ContentKey, node.Evidence);
        return parents;
    }

    private static void Print(ThreadingScore score, TextWriter output)
    {
        output.WriteLine("Parents with headers hidden                 n   right   wrong    none");
        Line("replies that quote, parent there", score.Quoting);
        Line("all replies, parent there", score.Replies);
        foreach (var (evidence, tally) in score.ByEvidence.OrderBy(e => e.Key)) Line($"  linked by {evidence}", tally);
        Line("replies, parent not there", score.ParentMissing);
        output.WriteLine(Text($"Pairs of mails in one thread: precision {score.Pairs.Precision:P1}, recall {score.Pairs.Recall:P1}"));

        void Line(string what, ThreadingTally t) => output.WriteLine(
            Text($"{what,-36} {t.Count,8} {t.Share(t.Right),7:P1} {t.Share(t.Wrong),7:P1} {t.Share(t.None),7:P1}"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
