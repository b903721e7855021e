namespace ThreadConsensus.Threading;

/// <summary>Finds the mails that a quotation may come from: by its words, by whom it names and when, by topic.</summary>
internal sealed class QuoteIndex
{
    /// <summary>Words found in more mails than this say nothing of which one is quoted.</summary>
    private const int MaxMailsPerPrint = 48;

    /// <summary>Mails of one author looked at for one quotation.</summary>
    private const int MaxByAuthor = 24;

    private readonly MailFacts[] _mails;
    private readonly Dictionary<string, List<MailFacts>> _byAuthor = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Author, string Topic), List<MailFacts>> _byAuthorAndTopic = [];
    private readonly Dictionary<string, List<MailFacts>> _byTopic = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, List<MailFacts>> _byPrint = [];

    /// <param name="mails">All mails, by date.</param>
    /// <param name="asked">The quotations that will be looked up: only their words are indexed.</param>
    public QuoteIndex(MailFacts[] mails, IEnumerable<QuoteLevel> asked)
    {
        _mails = mails;
        foreach (var level in asked)
            foreach (var print in level.Words) _byPrint.TryAdd(print, []);
        foreach (var mail in mails) Add(mail);
    }

    /// <summary>The mails of a topic by date, undated last.</summary>
    public IReadOnlyList<MailFacts> OfTopic(string topic) => _byTopic.GetValueOrDefault(topic) ?? [];

    /// <summary>In how many mails a fingerprint stands, and which; null when in none or in too many.</summary>
    public IReadOnlyList<MailFacts>? WithPrint(uint print) =>
        _byPrint.GetValueOrDefault(print) is { Count: > 0 and <= MaxMailsPerPrint } mails ? mails : null;

    public IEnumerable<MailFacts> Candidates(QuoteLevel level, AuthorKey author, MailFacts quoter)
    {
        foreach (var print in level.Words)
            foreach (var mail in WithPrint(print) ?? []) yield return mail;
        foreach (var key in Keys(author))
        {
            if (level.When is not null)
                foreach (var mail in AtTime(key, level)) yield return mail;
            if (_byAuthorAndTopic.TryGetValue((key, quoter.Subject.Topic), out var mails))
                foreach (var mail in Before(mails, quoter)) yield return mail;
        }

        foreach (var mail in Before(_byTopic.GetValueOrDefault(quoter.Subject.Topic) ?? [], quoter)) yield return mail;
    }

    private IEnumerable<MailFacts> AtTime(string key, QuoteLevel level)
    {
        if (!_byAuthor.TryGetValue(key, out var mails)) yield break;
        foreach (var candidate in level.When!.Candidates)
        {
            var (from, to) = (candidate.Ticks - QuotedTimeFit.WidestZone.Ticks, candidate.Ticks + QuotedTimeFit.WidestZone.Ticks);
            if (!level.When.HasTimeOfDay) to += TimeSpan.TicksPerDay;
            var looked = 0;
            for (var i = FirstAtOrAfter(mails, from); i < mails.Count && Ticks(mails[i]) <= to; i++)
            {
                if (QuotedTimeFit.Of(level.When, mails[i].Date, null) == TimeFit.Different) continue;
                if (looked++ == MaxByAuthor) break;
                yield return mails[i];
            }
        }
    }

    /// <summary>The last few before the mail that quotes.</summary>
    private static IEnumerable<MailFacts> Before(List<MailFacts> mails, MailFacts quoter)
    {
        var end = FirstAtOrAfter(mails, Ticks(quoter) + 1);
        for (var i = end - 1; i >= Math.Max(0, end - MaxByAuthor); i--) yield return mails[i];
    }

    private static int FirstAtOrAfter(List<MailFacts> mails, long ticks)
    {
        var (low, high) = (0, mails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Ticks(mails[middle]) < ticks) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static long Ticks(MailFacts mail) => mail.Date?.UtcTicks ?? long.MaxValue - 1;

    private static IEnumerable<string> Keys(AuthorKey author)
    {
        if (author.Address.Length > 0) yield return author.Address;
        if (author.Name.Length > 0) yield return author.Name;
        if (author.Address.Length == 0 && author.Local.Length > 0) yield return author.Local + "@";
    }

    private void Add(MailFacts mail)
    {
        var author = mail.Author;
        string[] keys = [.. new[] { author.Address, author.Name, author.Local + "@" }.Where(k => k.Length > 1).Distinct()];
        foreach (var key in keys)
        {
            Add(_byAuthor, key, mail);
            if (mail.Subject.Topic.Length > 0) Add(_byAuthorAndTopic, (key, mail.Subject.Topic), mail);
        }

        if (mail.Subject.Topic.Length > 0) Add(_byTopic, mail.Subject.Topic, mail);
        foreach (var print in mail.Input.OwnWords)
            if (_byPrint.TryGetValue(print, out var mails) && mails.Count <= MaxMailsPerPrint) mails.Add(mail);
    }

    private static void Add<T>(Dictionary<T, List<MailFacts>> index, T key, MailFacts mail)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var mails)) index.Add(key, mails = []);
        mails.Add(mail);
    }
}
