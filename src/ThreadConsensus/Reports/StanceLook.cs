using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>The one-character mark and the tone of each stance, the same in every report and format.</summary>
public static class StanceLook
{
    public const string Legend =
        "P proposes, + supports, ± supports if, ! concern, - opposes, 0 abstains, ? asks, · no position, ~ not sure";

    public static char Mark(Stance stance) => stance switch
    {
        Stance.Proposes => 'P',
        Stance.Supports => '+',
        Stance.SupportsIf => '±',
        Stance.Concern => '!',
        Stance.Opposes => '-',
        Stance.Abstains => '0',
        Stance.Asks => '?',
        _ => '·',
    };

    public static Tone Tone(Stance stance) => stance switch
    {
        Stance.Proposes or Stance.Asks => Documents.Tone.Info,
        Stance.Supports => Documents.Tone.Good,
        Stance.SupportsIf or Stance.Concern => Documents.Tone.Warning,
        Stance.Opposes => Documents.Tone.Bad,
        _ => Documents.Tone.Muted,
    };

    /// <summary>The mark of a reading: a guess carries a <c>~</c>.</summary>
    public static Span Of(StanceReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Span.Of(Mark(reading.Stance) + (reading.NotSure ? "~" : ""), Tone(reading.Stance));
    }
}
