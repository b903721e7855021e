using System.Globalization;

namespace ThreadConsensus.Threading;

/// <summary>
/// What tells a message known only from quotations from others, so that its id stays the same while more mails that
/// quote it come in, older or newer. The minute at which it was written, in UTC, and the topic do: mails of all zones
/// agree on them. Only where two messages have these in common, or nobody gives a time, are author and words added, and
/// there an id can change: when the second of the two, or an older mail that quotes other words, comes in.
/// </summary>
internal static class QuotedKeys
{
    private const string Minute = "yyyy-MM-ddTHH:mm";

    private const int FirstWords = 4;

    private const int NoTime = 9;

    /// <summary>One key for each group, all different.</summary>
    /// <param name="groups">The quotations of each message, in the order of the mails.</param>
    public static string[] Of(IReadOnlyList<List<UnknownQuote>> groups)
    {
        var keys = new string[groups.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = Named(groups[i]) ?? Timed(groups[i]);
        TellApart(keys, i => AuthorOf(groups[i]));
        TellApart(keys, i => string.Join(',', groups[i][0].Level.Words.Take(FirstWords)));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
            for (var number = 2; !taken.Add(keys[i]); number++) keys[i] = $"{keys[i]}\n{number}";
        return keys;
    }

    /// <summary>Adds to each key that several messages have.</summary>
    private static void TellApart(string[] keys, Func<int, string> more)
    {
        var several = keys.CountBy(key => key, StringComparer.Ordinal).Where(count => count.Value > 1)
            .Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
            if (several.Contains(keys[i])) keys[i] = $"{keys[i]}\n{more(i)}";
    }

    /// <summary>The Message-ID that an attribution line names; null where none does.</summary>
    private static string? Named(List<UnknownQuote> quotes) =>
        quotes.Select(q => q.Level.QuotedId?.Value).OfType<string>().Min(StringComparer.Ordinal);

    private static string Timed(List<UnknownQuote> quotes)
    {
        var topic = quotes[0].Mail.Subject.Topic;
        var (rank, time) = quotes.Select(Time).Min();
        return rank == NoTime
            ? $"{AuthorOf(quotes)}\n\n{topic}\n{string.Join(',', quotes[0].Level.Words.Take(FirstWords))}"
            : $"{time}\n{topic}";
    }

    /// <summary>
    /// How far a time is the same in all quotations, 0 best: with its zone; in that of the mail that quotes it
    /// directly, which is how programs write it that name none; in a zone nobody knows; a bare day; in doubt.
    /// </summary>
    private static (int Rank, string Time) Time(UnknownQuote quote)
    {
        if (quote.Level.When is not { } when) return (NoTime, "");
        var doubt = quote.Level.IsDateInDoubt ? 4 : 0;
        var local = when.Candidates[0];
        if (!when.HasTimeOfDay) return (doubt + 3, local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var zone = when.Offset ?? (quote.Level.QuotedIn < 0 ? quote.Mail.Date?.Offset : null);
        var ticks = local.Ticks - (zone?.Ticks ?? 0);
        if (zone is null || ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            return (doubt + 2, local.ToString(Minute, CultureInfo.InvariantCulture));
        var minute = new DateTime(ticks).ToString(Minute, CultureInfo.InvariantCulture);
        return (doubt + (when.Offset is null ? 1 : 0), $"{minute}Z");
    }

    private static string AuthorOf(List<UnknownQuote> quotes)
    {
        var author = quotes[0].Author;
        return author.Name.Length > 0 ? author.Name : author.Local;
    }
}
