namespace ThreadConsensus.Threading;

/// <summary>Finds the mail that a quotation comes from, by weighing all signs together.</summary>
internal sealed class QuoteMatcher(MailSet mails, QuoteIndex index)
{
    /// <summary>Weights below this make no link.</summary>
    private const double Enough = 4.5;

    /// <summary>So many fingerprints in common are no accident, however much else is quoted.</summary>
    private const double ManyWords = 20;

    /// <summary>A reply may seem older than what it answers by this much: clocks differ.</summary>
    private static readonly TimeSpan ClockError = TimeSpan.FromMinutes(10);

    private readonly Dictionary<int, int> _words = [];

    /// <summary>The mail quoted at a level; null when none fits well enough.</summary>
    /// <param name="level">The quotation.</param>
    /// <param name="quoter">The mail in which it stands.</param>
    /// <param name="weight">How well it fits; above 4.5, and 8 or more is as good as certain.</param>
    public MailFacts? Match(QuoteLevel level, MailFacts quoter, out double weight)
    {
        weight = 0;
        if (level.QuotedId is { } id && mails.Find(id, quoter) is { } named && named != quoter)
        {
            weight = 12;
            return named;
        }

        var author = mails.AuthorOf(level.Author);
        var subject = level.Subject.Length > 0 ? ThreadSubject.Parse(level.Subject) : quoter.Subject;
        index.Count(level, _words);
        MailFacts? best = null;
        var seen = new HashSet<MailFacts>();
        foreach (var mail in index.Candidates(level, author, quoter, _words))
        {
            if (mail == quoter || !seen.Add(mail)) continue;
            var found = Weigh(mail, level, author, quoter, subject);
            if (best is null || found > weight || (found == weight && IsLater(mail, best))) (best, weight) = (mail, found);
        }

        return weight >= Enough ? best : null;
    }

    /// <summary>0.5 for a link barely made, near 1 for a certain one.</summary>
    public static double Confidence(double weight) => Math.Round(1 - 0.45 * Math.Exp((Enough - weight) / 2.5), 2);

    private static bool IsLater(MailFacts one, MailFacts other) => one.Order > other.Order;

    private double Weigh(MailFacts mail, QuoteLevel level, AuthorKey author, MailFacts quoter, ThreadSubject subject) =>
        OfAuthor(author.Fit(mail.Author))
        + OfTime(QuotedTimeFit.Of(level.When, mail.Date, quoter.Date?.Offset))
        + OfWords(mail, level)
        + OfSubject(mail, subject)
        + OfOrder(mail, quoter);

    private static double OfAuthor(double fit) => fit switch
    {
        >= 0.9 => 3,
        > 0 => 2 * fit,
        0 => 0,
        _ => -5 * -fit,
    };

    private static double OfTime(TimeFit fit) => fit switch
    {
        TimeFit.Exact => 5,
        TimeFit.SomeZone => 4,
        TimeFit.Day => 1,
        TimeFit.Different => -3,
        _ => 0,
    };

    private double OfWords(MailFacts mail, QuoteLevel level)
    {
        var comparable = level.Words.Count;
        if (mail.LastOwnWord is { } last)
            while (comparable > 0 && level.Words[comparable - 1] > last) comparable--;
        if (comparable == 0) return 0;
        var shared = _words.GetValueOrDefault(mail.Order);
        if (shared > 0)
        {
            var share = Math.Min(1, (double)shared / comparable);
            var most = Math.Max(share * Math.Min(1, (comparable + 1) / 6.0), Math.Min(1, shared / ManyWords));
            return 1 + 0.5 * share + 3.5 * most;
        }

        return comparable < 3 ? -0.5 : -2.5;
    }

    /// <param name="mail">A mail that may be quoted.</param>
    /// <param name="one">The subject that the quotation gives, else that of the mail it stands in.</param>
    private static double OfSubject(MailFacts mail, ThreadSubject one)
    {
        var other = mail.Subject;
        if (one.Topic.Length == 0 || other.Topic.Length == 0) return 0;
        if (one.IsSameAs(other)) return 2;
        if (string.Equals(one.Topic, other.Topic, StringComparison.Ordinal))
            return one.IsPatch && other.IsPatch ? 0 : 1.5;
        return string.Equals(one.Was, other.Topic, StringComparison.Ordinal) ? 1.5 : -1.5;
    }

    private static double OfOrder(MailFacts mail, MailFacts quoter)
    {
        if (mail.Date is not { } sent || quoter.Date is not { } quoted) return 0;
        if (sent > quoted + TimeSpan.FromDays(2)) return -20;
        if (sent > quoted + ClockError) return -3;
        return quoted - sent > TimeSpan.FromDays(90) ? -1 : 0;
    }
}
