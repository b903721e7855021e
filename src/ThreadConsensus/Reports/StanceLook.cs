using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>The one-character mark and the tone of each stance, the same in every report and format.</summary>
public static class StanceLook
{
    private static readonly (Stance Stance, string Word)[] Meanings =
    [
        (Stance.Proposes, "proposes"), (Stance.Supports, "supports"), (Stance.SupportsIf, "supports if"), (Stance.Concern, "concern"),
        (Stance.Opposes, "opposes"), (Stance.Abstains, "abstains"), (Stance.Asks, "asks"), (Stance.None, "no position"),
    ];

    /// <summary>
    /// What the marks mean that readings carry, "P proposes, + supports"; empty where none takes a position.
    /// </summary>
    public static string LegendOf(IEnumerable<StanceReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var drawn = readings.Select(reading => (reading.Stance, reading.NotSure)).ToHashSet();
        var legend = LegendOf(drawn.Select(reading => reading.Stance));
        return legend.Length > 0 && drawn.Any(reading => reading.NotSure) ? legend + ", ~ not sure" : legend;
    }

    /// <summary>As the other, of stances that are sure.</summary>
    public static string LegendOf(IEnumerable<Stance> stances)
    {
        ArgumentNullException.ThrowIfNull(stances);
        var drawn = stances.ToHashSet();
        return drawn.All(stance => stance == Stance.None)
            ? ""
            : string.Join(", ", Meanings.Where(meaning => drawn.Contains(meaning.Stance)).Select(meaning => $"{Mark(meaning.Stance)} {meaning.Word}"));
    }

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
