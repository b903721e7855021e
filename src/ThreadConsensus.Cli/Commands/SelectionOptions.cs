using System.CommandLine;
using System.Globalization;
using ThreadConsensus.Cli.Pipeline;

namespace ThreadConsensus.Cli.Commands;

/// <summary>The options that choose threads: the same for status and export.</summary>
internal sealed class SelectionOptions
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "A Message-ID, an archive URL that holds one, or words of the subject. None means all.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _since = new("--since")
    {
        Description = "Only threads with a message on or after that day (UTC).",
        HelpName = "DAY",
    };

    private readonly Option<string?> _until = new("--until")
    {
        Description = "Only threads begun on or before that day (UTC).",
        HelpName = "DAY",
    };

    private readonly Option<string?> _list = new("--list") { Description = "Only threads of this list.", HelpName = "LIST" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_query);
        command.Options.Add(_since);
        command.Options.Add(_until);
        command.Options.Add(_list);
    }

    public ThreadSelection Read(ParseResult parsed) => new(
        ThreadQuery.Parse(parsed.GetValue(_query) ?? []),
        Day(parsed, _since),
        Day(parsed, _until),
        parsed.GetValue(_list));

    private static DateOnly? Day(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UserException($"{option.Name} {text}: not a day. Write it as 2026-01-31.");
    }
}
