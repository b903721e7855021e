namespace ThreadConsensus.Messages.Forges;

/// <summary>A run of lines of a forge's mail.</summary>
/// <param name="FirstLine">First line, from 1.</param>
/// <param name="LastLine">Last line, inclusive.</param>
/// <param name="Kind">What the lines are.</param>
/// <param name="Indent">Blanks that the forge put before each line, at most.</param>
public readonly record struct ForgeStretch(int FirstLine, int LastLine, ForgeStretchKind Kind, int Indent = 0);
