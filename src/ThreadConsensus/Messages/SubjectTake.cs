using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreadConsensus.Messages;

/// <summary>
/// The end of a subject that numbers another attempt at the same thing: "(take 2)", "second attempt", "v3". A number
/// after a word such as "version" or "release" names the thing instead and stays.
/// </summary>
internal static partial class SubjectTake
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth"];

    public static (string Plain, int? Take) Cut(string subject)
    {
        if (subject.Length < 4) return (subject, null);
        var match = Take().Match(subject);
        if (!match.Success) match = Version().Match(subject);
        if (!match.Success || match.Index == 0) return (subject, null);
        var word = match.Groups["n"].Value;
        var spelt = Array.FindIndex(Ordinals, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        var take = spelt >= 0 ? spelt + 1 : int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture);
        return take is 0 ? (subject, null) : (subject[..match.Index].TrimEnd(' ', '-', ',', '#'), take);
    }

    [GeneratedRegex(
        @"(?:[ (#-](?:take|attempt|try|round)[ #-]?(?<n>[0-9]{1,2})|[ (](?<n>[0-9]{1,2})(?:nd|rd|th) (?:attempt"
        + @"|try|take|vote)|[ (](?<n>second|third|fourth|fifth) (?:attempt|try|take|vote))\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Take();

    [GeneratedRegex(
        @"(?<!\b(?:version|release|released|to|api|abi|schema|spec|for|the|use|of))(?:,? |\()v(?<n>[0-9]{1,2})\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
