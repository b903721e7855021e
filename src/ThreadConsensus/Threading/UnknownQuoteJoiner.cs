using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>
/// Finds which quotations of messages that the archive lacks are of the same message: equal headers or named ids; the
/// same author and minute, in one zone or another; or the same words. All within one topic.
/// </summary>
internal static class UnknownQuoteJoiner
{
    /// <summary>Earlier quotations compared for one fingerprint.</summary>
    private const int MaxPerPrint = 16;

    private const int SharedWords = 3;

    public static void Join(List<UnknownQuote> unknown)
    {
        JoinEqual(unknown.Where(q => q.Missing is not null), q => q.Missing!.Key);
        JoinEqual(unknown.Where(q => q.Level.QuotedId is not null), q => q.Level.QuotedId!.Value.Value);
        JoinByMinute(unknown, q => q.Author.Name);
        JoinByMinute(unknown, q => q.Author.Address);
        JoinByTime(unknown, q => q.Author.Name);
        JoinByTime(unknown, q => q.Author.Address);
        // Topic by topic: what is kept of the words of all would be most of what an archive takes to be threaded.
        foreach (var topic in unknown.GroupBy(q => q.Mail.Subject.Topic, StringComparer.Ordinal)) JoinByWords(topic);
    }

    private static void JoinByMinute(List<UnknownQuote> unknown, Func<UnknownQuote, string> name)
    {
        var timed = unknown.Where(q => name(q).Length > 0 && q.Minute is not null);
        foreach (var group in timed.GroupBy(q => (name(q), q.Mail.Subject.Topic, q.Minute)))
            foreach (var quote in group.Skip(1)) quote.Join(group.First());
    }

    private static void JoinEqual(IEnumerable<UnknownQuote> quotes, Func<UnknownQuote, string> key)
    {
        var first = new Dictionary<string, UnknownQuote>(StringComparer.Ordinal);
        foreach (var quote in quotes)
            if (!first.TryAdd(key(quote), quote)) first[key(quote)].Join(quote);
    }

    private static void JoinByTime(List<UnknownQuote> unknown, Func<UnknownQuote, string> name)
    {
        var timed = unknown.Where(q => q.Level.When is { HasTimeOfDay: true } && name(q).Length > 0);
        foreach (var group in timed.GroupBy(q => (name(q), q.Mail.Subject.Topic, Local(q).Minute)))
        {
            var sorted = group.OrderBy(Local).ToList();
            for (var i = 1; i < sorted.Count; i++)
                if (AreOneTime(sorted[i - 1], sorted[i])) sorted[i - 1].Join(sorted[i]);
        }
    }

    private static DateTime Local(UnknownQuote quote) => quote.Level.When!.Candidates[0];

    /// <summary>
    /// The same minute, or whole hours apart as in another zone, when the words do not speak against it.
    /// </summary>
    private static bool AreOneTime(UnknownQuote one, UnknownQuote other)
    {
        var apart = Local(other) - Local(one);
        if (AreTwoPatches(one.Mail.Subject, other.Mail.Subject)) return false;
        if (!MayBeOneTime(apart, other.Level.When!, one.Level.When!)) return false;
        if (apart < TimeSpan.FromMinutes(1)) return true;
        return one.Level.Words.Count == 0 || other.Level.Words.Count == 0 || Shared(one, other) > 0;
    }

    private static void JoinByWords(IEnumerable<UnknownQuote> ofOneTopic)
    {
        var before = new Dictionary<uint, List<UnknownQuote>>();
        foreach (var quote in ofOneTopic)
        {
            var shared = new Dictionary<UnknownQuote, int>();
            foreach (var print in quote.Level.Words)
            {
                if (!before.TryGetValue(print, out var others)) before.Add(print, others = []);
                foreach (var other in others) shared[other] = shared.GetValueOrDefault(other) + 1;
                if (others.Count < MaxPerPrint) others.Add(quote);
            }

            foreach (var (other, count) in shared.OrderBy(s => s.Key.Mail.Order).ThenBy(s => s.Key.LevelIndex))
                if (count >= SharedWords && AreAlike(quote, other, count)) other.Join(quote);
        }
    }

    private static bool AreAlike(UnknownQuote one, UnknownQuote other, int shared)
    {
        if (shared * 2 < Math.Min(one.Level.Words.Count, other.Level.Words.Count)) return false;
        if (one.Author.Fit(other.Author) < 0 || AreTwoPatches(one.Mail.Subject, other.Mail.Subject)) return false;
        return one.Level.When is not { } when || other.Level.When is not { } otherWhen || MayBeOneTime(when, otherWhen);
    }

    private static bool MayBeOneTime(QuotedTime one, QuotedTime other)
    {
        foreach (var time in one.Candidates)
            foreach (var otherTime in other.Candidates)
                if (MayBeOneTime(time - otherTime, one, other)) return true;
        return false;
    }

    /// <param name="apart">How far the clocks were apart that two quotations show.</param>
    /// <param name="one">The time that the one shows.</param>
    /// <param name="other">That of the other.</param>
    private static bool MayBeOneTime(TimeSpan apart, QuotedTime one, QuotedTime other)
    {
        if (!one.HasTimeOfDay || !other.HasTimeOfDay) return apart.Duration() <= 2 * QuotedTimeFit.WidestZone;
        if (one.Offset is { } zone && other.Offset is { } otherZone) return QuotedTimeFit.IsNear(apart, zone - otherZone);
        return apart.Duration() <= 2 * QuotedTimeFit.WidestZone && QuotedTimeFit.IsBetweenZones(apart);
    }

    /// <summary>Two versions of a patch have most of their words in common, and so have the patches of a series.</summary>
    private static bool AreTwoPatches(ThreadSubject one, ThreadSubject other) =>
        one.IsPatch && other.IsPatch && !one.IsSameAs(other);

    private static int Shared(UnknownQuote one, UnknownQuote other) =>
        one.Level.Words.Intersect(other.Level.Words).Count();
}
