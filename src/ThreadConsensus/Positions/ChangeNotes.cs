using System.Text.RegularExpressions;
using ThreadConsensus.People;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Positions;

/// <summary>
/// The notes in which the author of a new revision says what he changed: from a line such as "Changes since v1:", "v2:"
/// or "v1 -&gt; v2" to the diff or the signature. Reviewers are thanked there by name: "fix the leak (Anna)".
/// </summary>
internal static partial class ChangeNotes
{
    private const int LongestLine = 1_000;

    /// <summary>Node id of the posting in this thread whose notes name somebody; null when none does.</summary>
    public static string? Naming(SpokenThread spoken, Person person)
    {
        var names = NamesOf(person);
        if (names.Count == 0) return null;
        foreach (var index in spoken.Order)
        {
            if (!spoken.ByProposer(index) || spoken.Readings[index].Stance != Stance.Proposes) continue;
            if (Names(spoken.Message(index), names)) return spoken.Message(index).Node.Id;
        }

        return null;
    }

    private static bool Names(ThreadMessage post, List<string> names)
    {
        var inside = false;
        for (var line = 1; line <= post.Body.LineCount; line++)
        {
            if (post.Body[line].Depth > 0) continue;
            var text = post.Body.TextOf(line).Trim();
            if (text.Length > LongestLine) continue;
            if (text.StartsWith("diff ", StringComparison.Ordinal) || text is "--") return false;
            if (Opening().IsMatch(text)) inside = true;
            if (inside && IsNamed(text, names)) return true;
        }

        return false;
    }

    private static bool IsNamed(ReadOnlySpan<char> line, List<string> names)
    {
        // A tag block is no change note: it names everybody who was ever asked.
        var colon = line.IndexOf(':');
        if (colon > 3 && line[..colon].EndsWith("-by", StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var name in names)
        {
            var at = line.IndexOf(name, StringComparison.Ordinal);
            if (at < 0) continue;
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(line[at - 1])) && (end == line.Length || !char.IsLetter(line[end]))) return true;
        }

        return false;
    }

    private static List<string> NamesOf(Person person)
    {
        var parts = person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Where(part => part.Length > 2 && char.IsUpper(part[0])).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(
        @"^\W{0,4}(?:(?:changes?|changelog|change log|changed|what's new|new|differences?)\b.{0,30}\bv[0-9]"
        + @"|v[0-9]{1,2}(?: ?[-=]{1,2}> ?v?[0-9]{1,2})?\W{0,3}(?:changes\W{0,2})?(?::|$)|(?:since|in|from) v[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
