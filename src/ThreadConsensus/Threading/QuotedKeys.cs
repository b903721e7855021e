using System.Globalization;

namespace ThreadConsensus.Threading;

/// <summary>
/// What tells a message known only from quotations from others, and what its id is made of: its author, the minute at
/// which it was written, in UTC, and the topic; without a time the words instead. All of it is read from one quotation,
/// the first in the order of the mails, so that mails that come in later change nothing, whatever they quote and in
/// whichever zone they date it. What cannot be foreseen changes an id: a mail comes in that is older than all that quote
/// the message so far and names it otherwise, that names its Message-ID, or that shows two messages to be one.
/// </summary>
internal static class QuotedKeys
{
    private const string Minute = "yyyy-MM-ddTHH:mm";

    private const int FirstWords = 4;

    /// <summary>One key for each group, all different.</summary>
    /// <param name="groups">The quotations of each message, both in the order of the mails.</param>
    public static string[] Of(IReadOnlyList<List<UnknownQuote>> groups)
    {
        var keys = new string[groups.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            var first = groups[i][0];
            keys[i] = Of(first);
            if (taken.Add(keys[i])) continue;
            var apart = $"{keys[i]}\n{WordsOf(first)}";
            keys[i] = apart;
            for (var number = 2; !taken.Add(keys[i]); number++) keys[i] = $"{apart}\n{number}";
        }

        return keys;
    }

    private static string Of(UnknownQuote quote)
    {
        if (quote.Level.QuotedId is { } id) return id.Value;
        var time = TimeOf(quote);
        return $"{AuthorOf(quote)}\n{time}\n{quote.Mail.Subject.Topic}\n{(time.Length > 0 ? "" : WordsOf(quote))}";
    }

    private static string TimeOf(UnknownQuote quote)
    {
        if (quote.Level.When is not { } when) return "";
        if (quote.Minute is { } minute) return minute.ToString($"{Minute}Z", CultureInfo.InvariantCulture);
        var format = when.HasTimeOfDay ? Minute : "yyyy-MM-dd";
        return when.Candidates[0].ToString(format, CultureInfo.InvariantCulture);
    }

    private static string AuthorOf(UnknownQuote quote) =>
        quote.Author.Name.Length > 0 ? quote.Author.Name : quote.Author.Local;

    private static string WordsOf(UnknownQuote quote) => string.Join(',', quote.Level.Words.Take(FirstWords));
}
