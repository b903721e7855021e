using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Data;

/// <summary>A passage and what it means.</summary>
/// <param name="Id">Unique within a training set.</param>
/// <param name="Group">The thread or topic: all passages of a group are on one side of the split.</param>
/// <param name="Stance">The label.</param>
/// <param name="Passage">The words and their surroundings.</param>
/// <param name="Origin">Where the label comes from.</param>
public sealed record LabelledPassage(
    string Id, string Group, Stance Stance, Passage Passage, LabelOrigin Origin = LabelOrigin.Written)
{
    public SplitPart Part => FixedSplit.PartOf(Group);
}
