using System.CommandLine;
using System.CommandLine.Parsing;
using ThreadConsensus.Cli.Output;

namespace ThreadConsensus.Cli.Commands;

/// <summary>The options that say how a report is written and where: the same for every report.</summary>
/// <param name="furtherEndings">Endings that the command itself writes: <c> .eml</c>.</param>
internal sealed class OutputOptions(string furtherEndings = "")
{
    private readonly Option<ReportFormat?> _format = new("--format")
    {
        Description = "terminal, text, markdown, html or json (default: terminal on a terminal, else text).",
        HelpName = "FORMAT",
        CustomParser = result =>
        {
            if (Enum.TryParse<ReportFormat>(result.Tokens[0].Value, ignoreCase: true, out var format) && Enum.IsDefined(format)) return format;
            result.AddError($"--format {result.Tokens[0].Value}: write terminal, text, markdown, html or json.");
            return null;
        },
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = $"Write to a file; its ending says the format (.txt .md .html .json{furtherEndings}) where --format does not.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
    }

    /// <summary>The file named; null for none.</summary>
    public string? PathIn(ParseResult parsed) => parsed.GetValue(_output);

    public string? PathIn(CommandResult parsed) => parsed.GetValue(_output);

    public ReportPrinter Read(ParseResult parsed, CommandContext context)
    {
        var path = parsed.GetValue(_output);
        var format = context.Json ? ReportFormat.Json : parsed.GetValue(_format) ?? Default(path);
        return new ReportPrinter(context.Screen, format, path);
    }

    /// <summary>For commands without these options of their own.</summary>
    public static ReportPrinter Plain(CommandContext context) =>
        new(context.Screen, context.Json ? ReportFormat.Json : Default(null), null);

    private static ReportFormat Default(string? path) => path is null
        ? Console.IsOutputRedirected ? ReportFormat.Text : ReportFormat.Terminal
        : Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" => ReportFormat.Html,
            ".md" or ".markdown" => ReportFormat.Markdown,
            ".json" or ".ndjson" or ".jsonl" => ReportFormat.Json,
            _ => ReportFormat.Text,
        };
}
