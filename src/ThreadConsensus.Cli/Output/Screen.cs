using Serilog;
using Serilog.Core;
using Serilog.Events;
using Spectre.Console;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Output;

/// <summary>
/// The two ways out of the process: results on standard output, everything else on standard error. Colour, tables
/// fitted to the width and progress appear only where a person looks, that is on a terminal.
/// </summary>
internal sealed class Screen : IDisposable
{
    /// <summary>Width for files and pipes, where there is no terminal to ask.</summary>
    private const int PlainWidth = 120;

    private readonly Logger _log;

    public Screen(bool color, bool quiet, bool verbose)
    {
        Quiet = quiet;
        Verbose = verbose;
        Out = Make(Console.Out, color, Console.IsOutputRedirected);
        Error = Make(Console.Error, color, Console.IsErrorRedirected);
        ShowsProgress = !quiet && !Console.IsErrorRedirected;
        _log = new LoggerConfiguration()
            .MinimumLevel.Is(verbose ? LogEventLevel.Debug : quiet ? LogEventLevel.Error : LogEventLevel.Warning)
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, outputTemplate: "{Level:w4}: {Message:lj}{NewLine}")
            .CreateLogger();
    }

    public bool Quiet { get; }

    public bool Verbose { get; }

    public bool ShowsProgress { get; }

    public IAnsiConsole Out { get; }

    public IAnsiConsole Error { get; }

    public ILogger Log => _log;

    /// <summary>
    /// A line for the user on standard error, as long as it is: scripts read it too. Nothing with --quiet.
    /// </summary>
    public void Say(string line)
    {
        if (!Quiet) Console.Error.WriteLine(Printable.Line(line));
    }

    public void Dispose() => _log.Dispose();

    private static IAnsiConsole Make(TextWriter writer, bool color, bool redirected)
    {
        var plain = redirected || !color || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (redirected) console.Profile.Width = PlainWidth;
        return console;
    }
}
