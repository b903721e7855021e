using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Rendering;

/// <param name="X">Left edge, as SVG writes it.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">As SVG writes it.</param>
/// <param name="Height">In user units.</param>
/// <param name="Tone">Gives the colour.</param>
/// <param name="Label">Shown by browsers to who points at it.</param>
/// <param name="Mark">The stance's character; empty where the bar is too short for it.</param>
/// <param name="MarkX">Left edge of the mark.</param>
/// <param name="MarkY">Base line of the mark.</param>
internal sealed record PictureBar(
    string X, int Y, string Width, int Height, Tone Tone, string Label, string Mark, string MarkX, int MarkY);
