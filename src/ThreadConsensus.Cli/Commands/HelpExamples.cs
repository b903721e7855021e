using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ThreadConsensus.Cli.Commands;

/// <summary>Adds one real example to a command's --help.</summary>
internal static class HelpExamples
{
    private static readonly Dictionary<Command, string> Examples = [];

    public static Command WithExample(this Command command, string example)
    {
        Examples[command] = example;
        return command;
    }

    /// <summary>Makes every help text of the tree end with its command's example.</summary>
    public static void Show(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExample((HelpAction)option.Action!);
    }

    private sealed class HelpWithExample(HelpAction inner) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = inner.Invoke(parseResult);
            if (Examples.TryGetValue(parseResult.CommandResult.Command, out var example))
                parseResult.InvocationConfiguration.Output.WriteLine($"Example:{Environment.NewLine}  {example}{Environment.NewLine}");
            return result;
        }
    }
}
