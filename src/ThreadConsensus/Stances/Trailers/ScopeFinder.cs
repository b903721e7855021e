using System.Text.RegularExpressions;

namespace ThreadConsensus.Stances.Trailers;

/// <summary>Finds the part of a proposal that a trailer or approval is limited to.</summary>
internal static partial class ScopeFinder
{
    /// <summary>Longest scope reported, in UTF-16 units.</summary>
    public const int MaxLength = 120;

    /// <summary>From what follows an address: <c># arm</c>, <c>[x86 bits]</c>, <c>(tools only)</c>.</summary>
    public static string? After(string text)
    {
        var match = Tail().Match(text);
        return match.Success ? Narrow(match.Groups["scope"].Value) : null;
    }

    /// <summary>From the words before: "For the ACPI part:", "Xen and paravirt parts:", "patches 1-3:".</summary>
    public static string? Before(string text)
    {
        if (text.Length == 0) return null;
        var match = ForPart().Match(text);
        if (!match.Success) match = NamedPart().Match(text);
        return match.Success ? Narrow(match.Groups["scope"].Value) : null;
    }

    /// <summary>"For the series" is no narrower than the proposal, and "for the tools" is the tools.</summary>
    private static string? Narrow(string scope)
    {
        scope = LeadingFor().Replace(scope.Trim(' ', ':', ',', '.', '-', '"'), "");
        if (scope.Length == 0 || scope.Length > MaxLength || Whole().IsMatch(scope)) return null;
        return scope;
    }

    [GeneratedRegex("^for (?:the )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingFor();

    [GeneratedRegex(@"^(?:#\s*(?<scope>[^#]+)|[(\[]\s*(?<scope>[^)\]]+)[)\]])", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(
        @"(?:^|[.!,] |\b)(?<!\b(?:all|am|are|['’](?:m|re)) )for (?:this |the |my )?(?<scope>[^.!?:;]{2,110}?)\s*(?:[:,]|--?)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForPart();

    [GeneratedRegex(
        @"(?:^|[.!] )(?:the )?(?<scope>(?:[^.!?:;]{1,80}[ -](?:parts?|bits?|sides?|pieces?|changes|portions?|hunks?)|"
        + @"patch(?:es)? #?\d[\d ,\-/and&]*))\s*[:,-]*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedPart();

    [GeneratedRegex(
        @"^(?:the |this |whole |entire |full |complete |all |both |rest of the |(?:what|whatever) it'?s worth|now|fixing|doing|"
        + @"that|me|it\b)?\s*(?:of )?(?:the )?(?:whole |entire |full )?(?:series|set|patch ?set|patches|patch|lot|it|change|worth|this|"
        + @"whole thing|everything|now|all|the record)?$|^what (?:it|its|it's|little it)(?:'s)?(?: is)? worth$|^(?:doing|fixing|working|the)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
