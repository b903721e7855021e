using System.CommandLine.Parsing;

namespace ThreadConsensus.Cli.Commands;

/// <summary>What options that count days have in common.</summary>
internal static class Days
{
    /// <summary>A validator: days are counted forwards.</summary>
    public static void NotNegative(OptionResult result)
    {
        if (result.Tokens.Any(token => token.Value.StartsWith('-'))) result.AddError($"{result.Option.Name}: write 0 or more days.");
    }
}
