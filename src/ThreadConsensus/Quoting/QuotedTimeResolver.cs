namespace ThreadConsensus.Quoting;

/// <summary>
/// Decides between the readings of the dates in a mail's attribution lines. A reply is later than what it answers and
/// mostly
/// soon after it, and all are earlier than the mail that quotes them; the assignment that fits best as a whole wins.
/// </summary>
public static class QuotedTimeResolver
{
    /// <summary>Days a quoted mail may seem later than its answer: zones are missing and clocks go wrong.</summary>
    internal const double Slack = 1.2;

    /// <summary>Cost of a reply before what it answers; any number of plausible gaps costs less.</summary>
    private const double Impossible = 1000;

    /// <summary>Cost of a less usual reading, to settle what the chain leaves open.</summary>
    private const double Unusual = 0.5;

    /// <summary>Readings whose costs are nearer than this stay in doubt.</summary>
    private const double Margin = 1.0;

    /// <summary>Resolves the dates of one mail.</summary>
    /// <param name="attributions">In line order, as <see cref="ParsedBody.Attributions"/> has them.</param>
    /// <param name="sent">When the quoting mail was sent; null when unknown.</param>
    /// <returns>One entry for each attribution; null where it gives no date, or one without a year
    /// in a mail that is not dated either.</returns>
    public static IReadOnlyList<ResolvedTime?> Resolve(IReadOnlyList<AttributionLine> attributions,
        DateTimeOffset? sent)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        attributions = WithYears(attributions, sent);
        var newer = NewerDated(attributions);
        var below = CostsBelow(attributions, newer);
        var whole = CostsOfWhole(attributions, newer, below, sent);
        var resolved = new ResolvedTime?[attributions.Count];
        for (var index = 0; index < resolved.Length; index++)
            if (attributions[index].When is { } when) resolved[index] = Choose(when, whole[index]);
        return resolved;
    }

    private static IReadOnlyList<AttributionLine> WithYears(
        IReadOnlyList<AttributionLine> attributions, DateTimeOffset? sent) =>
        attributions.Any(attribution => attribution.When is { YearMissing: true })
            ? [.. attributions.Select(attribution => attribution with { When = QuotedYears.Fill(attribution.When, sent) })]
            : attributions;

    /// <summary>For each attribution the nearest dated one whose mail answers it; -1 for the mail itself.</summary>
    private static int[] NewerDated(IReadOnlyList<AttributionLine> attributions)
    {
        var speakers = new Speakers();
        var newer = new int[attributions.Count];
        for (var index = 0; index < newer.Length; index++)
        {
            var answer = speakers.At(attributions[index].Depth);
            newer[index] = answer >= 0 && attributions[answer].When is null ? newer[answer] : answer;
            speakers.Speak(index, attributions[index].QuotedDepth);
        }

        return newer;
    }

    /// <summary>
    /// For each reading the least cost of everything quoted below it. Answers come before what they answer.
    /// </summary>
    private static double[][] CostsBelow(IReadOnlyList<AttributionLine> attributions, int[] newer)
    {
        var costs = new double[attributions.Count][];
        for (var index = 0; index < costs.Length; index++) costs[index] = Priors(attributions[index].When);
        for (var index = costs.Length - 1; index >= 0; index--)
        {
            if (attributions[index].When is not { } older || newer[index] < 0) continue;
            var answer = attributions[newer[index]].When!;
            for (var reading = 0; reading < answer.Candidates.Count; reading++)
                costs[newer[index]][reading] += Least(answer.Candidates[reading], answer, older, costs[index]);
        }

        return costs;
    }

    /// <summary>For each reading the least cost of the whole mail with that reading.</summary>
    private static double[][] CostsOfWhole(
        IReadOnlyList<AttributionLine> attributions, int[] newer, double[][] below, DateTimeOffset? sent)
    {
        var whole = new double[below.Length][];
        for (var index = 0; index < whole.Length; index++)
        {
            whole[index] = [.. below[index]];
            if (attributions[index].When is not { } when) continue;
            for (var reading = 0; reading < whole[index].Length; reading++)
                whole[index][reading] += newer[index] < 0
                    ? AfterSent(when.Candidates[reading], when, sent)
                    : Above(when, reading, attributions[newer[index]].When!, whole[newer[index]], below[index]);
        }

        return whole;
    }

    /// <summary>
    /// The cost of all that is not below a reading: its answer's whole, less what this branch gave to it.
    /// </summary>
    private static double Above(QuotedTime when, int reading, QuotedTime answer, double[] answerWhole, double[] below)
    {
        var least = double.MaxValue;
        for (var other = 0; other < answerWhole.Length; other++)
        {
            var without = answerWhole[other] - Least(answer.Candidates[other], answer, when, below);
            least = Math.Min(least, without + Cost(answer.Candidates[other], answer, when.Candidates[reading], when));
        }

        return least;
    }

    private static double Least(DateTime answer, QuotedTime answerTime, QuotedTime older, double[] costs)
    {
        var least = double.MaxValue;
        for (var reading = 0; reading < costs.Length; reading++)
            least = Math.Min(least, costs[reading] + Cost(answer, answerTime, older.Candidates[reading], older));
        return least;
    }

    private static double Cost(DateTime newer, QuotedTime newerTime, DateTime older, QuotedTime olderTime)
    {
        var gap = (newer - (newerTime.Offset ?? TimeSpan.Zero)) - (older - (olderTime.Offset ?? TimeSpan.Zero));
        return Cost(gap.TotalDays);
    }

    private static double AfterSent(DateTime reading, QuotedTime when, DateTimeOffset? sent) =>
        sent is { } instant ? Cost((instant.UtcDateTime - (reading - (when.Offset ?? TimeSpan.Zero))).TotalDays) : 0;

    /// <summary>Waiting costs its logarithm: a week is little more than a day, a year much more than a week.</summary>
    private static double Cost(double gapInDays) =>
        gapInDays < -Slack ? Impossible + Math.Log(1 - gapInDays) : Math.Log(1 + Math.Abs(gapInDays));

    private static double[] Priors(QuotedTime? when)
    {
        var priors = new double[when?.Candidates.Count ?? 0];
        for (var reading = 0; reading < priors.Length; reading++) priors[reading] = reading * Unusual;
        return priors;
    }

    private static ResolvedTime Choose(QuotedTime when, double[] costs)
    {
        var best = 0;
        for (var reading = 1; reading < costs.Length; reading++)
            if (costs[reading] < costs[best]) best = reading;
        var inDoubt = false;
        for (var reading = 0; reading < costs.Length; reading++)
            inDoubt |= reading != best && costs[reading] - costs[best] < Margin;
        return new(when.Candidates[best], when.Offset, when.HasTimeOfDay, inDoubt);
    }
}
