using System.CommandLine;

namespace ThreadConsensus.Cli.Commands;

internal static class PathArguments
{
    public static Argument<string[]> Create() => new("PATH")
    {
        Description = "mbox (also .gz), .eml, Maildir, public-inbox git directory, a pasted body, a folder of these, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
