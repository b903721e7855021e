using System.Globalization;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Decisions;

/// <summary>Names patches of a series by their numbers, as lists do.</summary>
internal static class PartWords
{
    /// <summary>
    /// "patch 2 of 5", "patches 1, 3-5 and 7 of 9"; "two patches: A and B" where a subject holds no number.
    /// </summary>
    public static string Of(IReadOnlyList<string> subjects)
    {
        var lines = subjects.Select(SubjectLine.Parse).ToList();
        if (lines.Exists(line => line.Number is null || line.Total is null) || lines.Select(line => line.Total).Distinct().Skip(1).Any())
            return $"{Findings.Count(subjects.Count, "patch", "patches")}: {Findings.Names(subjects)}";
        var numbers = lines.Select(line => line.Number!.Value).Distinct().Order().ToList();
        var what = numbers.Count == 1 ? "patch" : "patches";
        return string.Create(CultureInfo.InvariantCulture, $"{what} {Runs(numbers)} of {lines[0].Total}");
    }

    /// <param name="numbers">At least one, ascending, none twice.</param>
    private static string Runs(List<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1) runs[^1] = (runs[^1].First, number);
            else runs.Add((number, number));
        }

        return Findings.Names(runs.ConvertAll(run => run.First == run.Last
            ? run.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{run.First}-{run.Last}")));
    }
}
