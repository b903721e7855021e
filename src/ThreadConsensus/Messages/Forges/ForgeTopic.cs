using System.Text.RegularExpressions;

namespace ThreadConsensus.Messages.Forges;

/// <summary>A pull request or an issue of a project.</summary>
/// <param name="Project">Owner and name, as in "example/tools".</param>
/// <param name="Number">Its number in the project; pull requests and issues count together.</param>
/// <param name="IsPullRequest">False for an issue.</param>
public sealed partial record ForgeTopic(string Project, int Number, bool IsPullRequest)
{
    private const int LongestText = 400;

    /// <summary>Equal for all mails about it, whichever way they came.</summary>
    public string Key => $"{Project.ToLowerInvariant()}#{Number}";

    /// <summary>Reads <c>https://github.com/example/tools/pull/12#issuecomment-3</c>; null for another text.</summary>
    public static ForgeTopic? OfAddress(ReadOnlySpan<char> text) => text.StartsWith("http", StringComparison.Ordinal)
        ? Of(text, AddressPattern()) : null;

    /// <summary>Reads the Message-ID that GitHub gives: <c>example/tools/pull/12/c3@github.com</c>; null for another.</summary>
    public static ForgeTopic? OfMessageId(ReadOnlySpan<char> id) =>
        id.EndsWith("@github.com", StringComparison.OrdinalIgnoreCase) ? Of(id, IdPattern()) : null;

    private static ForgeTopic? Of(ReadOnlySpan<char> text, Regex pattern)
    {
        if (text.Length > LongestText || pattern.Match(text.ToString()) is not { Success: true } match) return null;
        var isPull = match.Groups["kind"].ValueSpan is "pull" or "merge_requests";
        return new ForgeTopic(
            match.Groups["project"].Value, int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), isPull);
    }

    [GeneratedRegex(
        @"^https?://[\w.-]+/(?<project>[\w.-]+(?:/[\w.-]+){1,4}?)/(?:-/)?(?<kind>pull|issues|merge_requests)/(?<number>[0-9]{1,9})\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex AddressPattern();

    [GeneratedRegex(
        @"^(?<project>[\w.-]+/[\w.-]+)/(?<kind>pull|issues?)/(?<number>[0-9]{1,9})\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
