using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances.Composition;

/// <summary>A message with its findings and its place in the thread.</summary>
internal sealed record MessageFacts
{
    public required ThreadMessage Message { get; init; }

    public required MessageFindings Findings { get; init; }

    /// <summary>Id of the person who wrote it.</summary>
    public required string Author { get; init; }

    public required bool IsAutomatic { get; init; }

    public required bool ByProposer { get; init; }

    /// <summary>True for who signed the proposed patches together with the proposer.</summary>
    public required bool ByCoAuthor { get; init; }

    /// <summary>True for the messages that make the proposal.</summary>
    public required bool Proposes { get; init; }

    public required int Depth { get; init; }

    /// <summary>Index of the message that each own paragraph answers; -1 when it answers none.</summary>
    public required IReadOnlyList<int> Answers { get; init; }

    /// <summary>For each own paragraph, whether it stands under lines of a quoted patch.</summary>
    public required IReadOnlyList<bool> UnderPatch { get; init; }

    /// <summary>
    /// Index of the message answered as a whole: the one most paragraphs answer, else the parent; -1 for none.
    /// </summary>
    public required int AnswersMost { get; init; }

    public bool ReviewsPatch => UnderPatch.Contains(true);

    public int Index => Message.Index;

    /// <summary>How much was written, in UTF-16 units, trailers and code left out.</summary>
    public int Length => Findings.Words.Paragraphs.Sum(paragraph => paragraph.Length);
}
