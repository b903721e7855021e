using ThreadConsensus.Stances;

namespace ThreadConsensus.Cli.Commands;

/// <summary>What each key answers in <c>review</c>.</summary>
internal static class ReviewKeys
{
    public const char AsRead = 'y';
    public const char Skip = 'k';
    public const char Quit = 'x';

    private static readonly (char Key, Stance Stance)[] Stances =
    [
        ('s', Stance.Supports), ('i', Stance.SupportsIf), ('c', Stance.Concern), ('o', Stance.Opposes),
        ('a', Stance.Abstains), ('q', Stance.Asks), ('n', Stance.None), ('p', Stance.Proposes),
    ];

    public const string Legend =
        "y as read · s supports · i supports-if · c concern · o opposes · a abstains · q asks · n none · p proposes · k skip · x exit";

    public static bool IsKey(char key) =>
        key is AsRead or Skip or Quit || Array.Exists(Stances, item => item.Key == key);

    /// <summary>The stance that a key names; null for none.</summary>
    public static Stance? StanceOf(char key)
    {
        foreach (var item in Stances)
        {
            if (item.Key == key) return item.Stance;
        }

        return null;
    }
}
