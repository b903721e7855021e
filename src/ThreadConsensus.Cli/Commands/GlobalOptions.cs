using System.CommandLine;
using System.Globalization;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Settings;

namespace ThreadConsensus.Cli.Commands;

/// <summary>The options that every command takes.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> Store = new("--store")
    {
        Description = "The archive file (default: archive.db in the XDG data folder, or THREADCONSENSUS_STORE).",
        HelpName = "FILE",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json") { Description = "Print JSON.", Recursive = true };

    public static readonly Option<string?> AsOf = new("--as-of")
    {
        Description = "Answer as if it were that instant: later mail is ignored (2017-07-01 or 2017-07-01T12:00:00Z).",
        HelpName = "INSTANT",
        Recursive = true,
    };

    public static readonly Option<string[]> Repo = new("--repo")
    {
        Description = "A local git clone: what is committed there is resolved (PATH#BRANCH for another branch than HEAD).",
        HelpName = "PATH",
        Recursive = true,
    };

    public static readonly Option<bool> NoColor = new("--no-color") { Description = "No colour on a terminal.", Recursive = true };

    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Only results and errors.", Recursive = true };

    public static readonly Option<bool> Verbose = new("--verbose", "-v")
    {
        Description = "Say more, with the stack trace of an error.",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        foreach (var option in new Option[] { Store, Json, AsOf, Repo, NoColor, Quiet, Verbose }) root.Options.Add(option);
    }

    /// <summary>
    /// Gives a command its action: run with the context, and every foreseeable failure worded for the user.
    /// </summary>
    public static void Run(this Command command, TimeProvider clock, Func<ParseResult, CommandContext, Task<int>> action) =>
        command.SetAction(async (parsed, cancel) =>
        {
            using var screen = new Screen(!parsed.GetValue(NoColor), parsed.GetValue(Quiet), parsed.GetValue(Verbose));
            return await Failures.Guard(screen, async () =>
            {
                var settings = SettingsFile.Load(SettingsFile.DefaultPath);
                settings.Store = parsed.GetValue(Store) ?? settings.Store;
                var asOf = ParseInstant("--as-of", parsed.GetValue(AsOf), new TimeOnly(23, 59, 59));
                return await action(
                    parsed,
                    new CommandContext(settings, screen, parsed.GetValue(Json), asOf, clock, cancel)
                    {
                        Repositories = parsed.GetValue(Repo) ?? [],
                    }).ConfigureAwait(false);
            }).ConfigureAwait(false);
        });

    /// <summary>An instant as the user writes it; no zone means UTC.</summary>
    /// <param name="option">For messages.</param>
    /// <param name="text">Null for none.</param>
    /// <param name="timeOfDay">
    /// What a day alone means: its end with --as-of, so that what was said that day is included.
    /// </param>
    internal static DateTimeOffset? ParseInstant(string option, string? text, TimeOnly timeOfDay)
    {
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new DateTimeOffset(day.ToDateTime(timeOfDay), TimeSpan.Zero);
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return instant;
        throw new UserException($"{option} {text}: not an instant. Write 2017-07-01 or 2017-07-01T12:00:00Z.");
    }
}
