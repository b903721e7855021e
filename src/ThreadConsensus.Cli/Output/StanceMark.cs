using ThreadConsensus.Stances;

namespace ThreadConsensus.Cli.Output;

/// <summary>The one-character marks of the tree and their colours.</summary>
internal static class StanceMark
{
    public const string Legend =
        "P proposes   + supports   ± supports if   ! concern   - opposes   0 abstains   ? asks   · no position   ~ not sure";

    public static (string Mark, string Color) Of(StanceReading reading)
    {
        var (mark, color) = Of(reading.Stance);
        return (mark + (reading.NotSure ? "~" : " "), color);
    }

    public static (string Mark, string Color) Of(Stance stance) => stance switch
    {
        Stance.Proposes => ("P", "blue"),
        Stance.Supports => ("+", "green"),
        Stance.SupportsIf => ("±", "green"),
        Stance.Concern => ("!", "yellow"),
        Stance.Opposes => ("-", "red"),
        Stance.Abstains => ("0", "grey"),
        Stance.Asks => ("?", "aqua"),
        _ => ("·", "grey"),
    };
}
