namespace ThreadConsensus.Learning.Features;

/// <summary>A token of the normalised text.</summary>
/// <param name="Hash">Of its normalised characters, or of its kind.</param>
/// <param name="Start">Where its normalised characters start in the buffer.</param>
/// <param name="Length">How many they are; 0 for a folded token.</param>
/// <param name="Kind">What it stands for.</param>
internal readonly record struct Token(uint Hash, int Start, int Length, TokenKind Kind);
