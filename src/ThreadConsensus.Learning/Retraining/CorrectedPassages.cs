using ThreadConsensus.Learning.Data;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Retraining;

/// <summary>Makes training passages of human corrections.</summary>
public static class CorrectedPassages
{
    /// <summary>
    /// A correction is about a whole message. Where it takes no position, none of its paragraphs does; where it takes
    /// one, only a message of a single paragraph shows which words took it, and longer ones are left out.
    /// </summary>
    /// <param name="correction">The correction.</param>
    /// <param name="threadId">The message's thread.</param>
    /// <param name="passages">The message's paragraphs.</param>
    public static IReadOnlyList<LabelledPassage> From(Correction correction, string threadId, IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(passages);
        if (correction.Stance != Stance.None && passages.Count != 1) return [];
        var labelled = new List<LabelledPassage>(passages.Count);
        foreach (var passage in passages)
        {
            var id = $"correction:{correction.MessageId}:{passage.StartLine}";
            labelled.Add(new LabelledPassage(
                id, "correction:" + threadId, correction.Stance, passage, LabelOrigin.Correction));
        }

        return labelled;
    }
}
