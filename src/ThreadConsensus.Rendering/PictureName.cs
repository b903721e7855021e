namespace ThreadConsensus.Rendering;

/// <param name="Text">The name, cut to fit.</param>
/// <param name="Y">Base line.</param>
internal sealed record PictureName(string Text, int Y);
