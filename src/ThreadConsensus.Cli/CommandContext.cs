using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Settings;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli;

/// <summary>
/// What every command is given: settings with options applied, the screen, and the instant to answer for.
/// </summary>
/// <param name="Settings">File, then environment, then options.</param>
/// <param name="Screen">Where to write.</param>
/// <param name="Json">True when results are wanted as JSON.</param>
/// <param name="AsOf">The instant given with --as-of: later mail is ignored; null for now.</param>
/// <param name="Clock">The one source of the present.</param>
/// <param name="Cancel">Set by Ctrl-C and SIGTERM.</param>
internal sealed record CommandContext(
    UserSettings Settings,
    Screen Screen,
    bool Json,
    DateTimeOffset? AsOf,
    TimeProvider Clock,
    CancellationToken Cancel)
{
    /// <summary>Local clones given with --repo, for every list.</summary>
    public IReadOnlyList<string> Repositories { get; init; } = [];

    /// <summary>The instant that answers are given for.</summary>
    public DateTimeOffset Now => AsOf ?? Clock.GetUtcNow();

    /// <summary>Where messages can be read on the web.</summary>
    public ReportLinks Links => new(Settings.Links);
}
