using System.Text.RegularExpressions;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Reads the list of voters from the mail that declares a result, as Apache projects write it: a vote, whether it is
/// binding, a colon, and names, which may run on over the next lines up to a blank one.
/// </summary>
public static partial class ResultMailReader
{
    /// <summary>At most so many voters are read.</summary>
    public const int MaxVoters = 200;

    private const int LongestLine = 1_000;

    /// <summary>The voters in the order listed; empty when the mail lists none.</summary>
    public static IReadOnlyList<DeclaredVote> Read(ParsedBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var votes = new List<DeclaredVote>();
        (int Value, bool? Binding)? current = null;
        for (var line = 1; line <= body.LineCount && votes.Count < MaxVoters; line++)
        {
            var text = body.TextOf(line).Trim();
            if (body[line].Depth > 0 || text.IsEmpty || text.Length > LongestLine)
            {
                current = null;
                continue;
            }

            var names = text.ToString();
            if (Head().Match(names) is { Success: true } head)
            {
                current = (ValueOf(head.Groups["vote"].Value), Marked(head));
                names = head.Groups["names"].Value;
            }

            if (current is { } vote) votes.AddRange(Names(names).Select(name => Vote(name, vote.Value, vote.Binding)));
        }

        return [.. votes.Take(MaxVoters)];
    }

    private static int ValueOf(string vote) => vote.EndsWith('0') ? 0 : vote[0] == '-' ? -1 : 1;

    private static bool? Marked(Match head) => head.Groups["non"].Success ? false
        : head.Groups["binding"].Success ? true
        : null;

    /// <summary>A name may carry its own mark: "Anna (binding)".</summary>
    private static DeclaredVote Vote(string name, int value, bool? binding)
    {
        var mark = Mark().Match(name);
        if (!mark.Success) return new DeclaredVote(name, value, binding);
        return new DeclaredVote(name[..mark.Index].Trim(), value, !mark.Groups["non"].Success);
    }

    private static IEnumerable<string> Names(string text) => Separator().Split(text)
        .Select(name => name.Trim().TrimStart('*', '-', ' ').TrimEnd('.', ';'))
        .Where(name => name.Length > 1 && char.IsLetter(name[0]) && name.Split(' ').Length <= 6);

    [GeneratedRegex(
        @"^(?:[*\-]\s)?(?<vote>[+-]1|[+-]?0)\s{0,4}(?:votes?\s{0,4})?"
        + @"(?:[\(\[]?(?:(?<non>non[- ]?binding)|(?<binding>binding))(?: votes?)?[\)\]]?)?\s{0,4}(?:votes?)?\s{0,4}:\s{0,8}(?<names>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"[\(\[](?:(?<non>non[- ]?binding)|binding)[\)\]]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@",|;|\band\b", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
