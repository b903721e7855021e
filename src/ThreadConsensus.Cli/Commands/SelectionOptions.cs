using System.CommandLine;
using System.Globalization;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Cli.Commands;

/// <summary>The options that choose threads: the same for status and export.</summary>
internal sealed class SelectionOptions
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "A Message-ID, the address of an archive page, words of the subject, a commit (with --repo), or - for a mail on standard input. None means all.",
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

    public ThreadSelection Read(ParseResult parsed, CommandContext context) => new(
        parsed.GetValue(_query) is ["-"] ? ThreadQuery.Of(PipedMail(context)) : ThreadQuery.Parse(parsed.GetValue(_query) ?? []),
        Day(parsed, _since),
        Day(parsed, _until),
        parsed.GetValue(_list));

    /// <summary>The mail that a mail reader pipes in.</summary>
    private static ListMessage PipedMail(CommandContext context)
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        if (bytes.Length == 0) throw new UserException("-: there is no mail on standard input.", ExitCode.Unreadable);
        return new MailParser().Parse(bytes.ToArray(), context.Clock.GetUtcNow(), separatorDate: null);
    }

    private static DateOnly? Day(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UserException($"{option.Name} {text}: not a day. Write it as 2026-01-31.");
    }
}
