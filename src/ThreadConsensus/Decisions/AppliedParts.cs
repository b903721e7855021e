using System.Globalization;
using System.Text.RegularExpressions;
using ThreadConsensus.Messages;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Tells which patches of a series people say they have taken: "applied" in answer to one patch is said of that one.
/// </summary>
internal static partial class AppliedParts
{
    /// <summary>More patches than this are counted, not named.</summary>
    private const int NamedPatches = 3;

    /// <summary>"patch 1/19 is", "5 of 19 patches are"; null where the whole proposal is meant, or it is one piece.</summary>
    /// <param name="spoken">The thread.</param>
    /// <param name="asOf">Messages said later are ignored.</param>
    public static string? Of(SpokenThread spoken, DateTimeOffset asOf)
    {
        var total = 0;
        var taken = new SortedSet<int>();
        foreach (var index in spoken.Order)
        {
            if (spoken.At(index) > asOf) break;
            foreach (var act in spoken.Readings[index].Acts)
            {
                if (act.Act is not (DiscourseAct.Applied or DiscourseAct.Accepted)) continue;
                if (act.Confidence < ClosingActFinder.LeastConfidence || spoken.Message(index).From.IsUnknown) continue;
                var patch = spoken.PatchOf(index);
                if (patch < 0 || Whole().IsMatch(act.Evidence.Text)) return null;
                if (SubjectLine.Parse(spoken.Message(patch).Node.Subject) is not { Number: > 0 and var number, Total: > 1 and var of }) return null;
                taken.Add(number);
                total = Math.Max(total, of);
            }
        }

        if (taken.Count == 0 || taken.Count >= total) return null;
        var all = total.ToString(CultureInfo.InvariantCulture);
        if (taken.Count > NamedPatches) return $"{taken.Count.ToString(CultureInfo.InvariantCulture)} of {all} patches are";
        var labels = Findings.Names([.. taken.Select(number => $"{number.ToString(CultureInfo.InvariantCulture)}/{all}")]);
        return taken.Count == 1 ? $"patch {labels} is" : $"patches {labels} are";
    }

    [GeneratedRegex(
        @"\b(?:series|all|everything|whole|entire|patch ?set|them|they|(?:these|those) (?:are|were|have)|both|the rest|(?<!\b(?:two|three|four|five|these|those|first|last) )patches)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
