using System.Runtime.CompilerServices;

namespace ThreadConsensus.Tests.Quoting;

public sealed class QuotingSpecTests
{
    public static TheoryData<string> Parts => [.. Examples("quoting.md", "parts")];

    public static TheoryData<string> Attributions => [.. Examples("quoting-attributions.md", "attribution")];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_line_of_an_example_body_is_what_the_spec_says(string example) =>
        Assert.Equal(Trimmed(example), QuotingSpecs.Label(example.Split('\n')));

    [Theory]
    [MemberData(nameof(Attributions))]
    public void Author_and_time_of_an_attribution_are_what_the_spec_says(string example)
    {
        var lines = example.Split('\n');
        Assert.Equal(lines[^1], "=> " + QuotingSpecs.Attribution(lines[..^1]));
    }

    private static string Trimmed(string example) => string.Join('\n',
        example.Split('\n').Select(line => line.TrimEnd()));

    private static IEnumerable<string> Examples(string file, string kind, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs", file);
        return QuotingSpecs.Blocks(File.ReadAllText(path), kind).Select(block => string.Join('\n', block));
    }
}
