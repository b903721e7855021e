namespace ThreadConsensus.Threading;

/// <summary>
/// Finds the mails that a quotation may come from: by its words, by whom it names and when, by topic.
/// </summary>
internal sealed class QuoteIndex
{
    /// <summary>Mails of one author or topic looked at for one quotation.</summary>
    private const int MaxLooked = 24;

    private readonly MailFacts[] _mails;
    private readonly PrintIndex _prints = new();
    private readonly Dictionary<string, List<MailFacts>> _byAuthor = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Author, string Topic), List<MailFacts>> _byAuthorAndTopic = [];
    private readonly Dictionary<string, List<MailFacts>> _byTopic = new(StringComparer.Ordinal);

    /// <summary>
    /// Puts the quotes of the mails that ask into <see cref="MailFacts.Quotes"/>, and of others those of words that
    /// <see cref="QuoteTops.AreHidden">hidden</see> quotations have.
    /// </summary>
    /// <param name="mails">All mails.</param>
    /// <param name="asks">True for mails whose quotations will be looked up: only what they name is indexed.</param>
    public QuoteIndex(MailSet mails, Predicate<MailFacts> asks)
    {
        _mails = mails.Mails;
        var asking = _mails.Where(mail => mail.Input.Outline.Levels > 0 && asks(mail)).ToHashSet();
        if (asking.Count == 0) return;
        foreach (var mail in asking) mail.Quotes = mail.Input.Quotes;
        if (asking.Any(mail => mail.Quotes.Count == 0))
        {
            foreach (var (mail, input) in mails.Words())
                if (asking.Contains(mail)) mail.Quotes = input.Quotes;
        }

        foreach (var mail in asking) Ask(mail, mails);
        foreach (var mail in _mails) Add(mail);
        var hidden = asking.SelectMany(mail => HiddenWords(mail.Quotes)).ToHashSet();
        foreach (var (mail, input) in mails.Words())
        {
            AddWords(mail, input.OwnWords);
            if (hidden.Count > 0 && input.Quotes.Any(level => level.QuotedIn < 0 && level.Words.Any(hidden.Contains)))
                mail.Quotes = input.Quotes;
        }
    }

    /// <summary>How many of the fingerprints of a quotation each mail has; the mails by their order.</summary>
    public void Count(QuoteLevel level, Dictionary<int, int> counts)
    {
        counts.Clear();
        foreach (var print in level.Words) _prints.Count(print, counts);
    }

    /// <summary>Mails that may be quoted, some of them more than once.</summary>
    /// <param name="level">The quotation.</param>
    /// <param name="author">Whom it names.</param>
    /// <param name="quoter">The mail that quotes.</param>
    /// <param name="counts">What <see cref="Count"/> found for it.</param>
    public List<MailFacts> Candidates(QuoteLevel level, AuthorKey author, MailFacts quoter, Dictionary<int, int> counts)
    {
        var found = new List<MailFacts>();
        foreach (var order in counts.Keys) found.Add(_mails[order]);
        if (!level.IsAttributed) return found;
        foreach (var key in Keys(author))
        {
            if (level.When is not null) AddAtTime(found, key, level);
            if (_byAuthorAndTopic.TryGetValue((key, quoter.Subject.Topic), out var mails))
                AddBefore(found, mails, quoter);
        }

        if (_byTopic.TryGetValue(quoter.Subject.Topic, out var topic)) AddBefore(found, topic, quoter);
        return found;
    }

    private void AddAtTime(List<MailFacts> found, string key, QuoteLevel level)
    {
        if (!_byAuthor.TryGetValue(key, out var mails)) return;
        foreach (var candidate in level.When!.Candidates)
        {
            var from = candidate.Ticks - QuotedTimeFit.WidestZone.Ticks;
            var to = candidate.Ticks + QuotedTimeFit.WidestZone.Ticks;
            if (!level.When.HasTimeOfDay) to += TimeSpan.TicksPerDay;
            var looked = 0;
            for (var i = FirstAtOrAfter(mails, from); i < mails.Count && Ticks(mails[i]) <= to; i++)
            {
                if (QuotedTimeFit.Of(level.When, mails[i].Date, null) == TimeFit.Different) continue;
                if (looked++ == MaxLooked) break;
                found.Add(mails[i]);
            }
        }
    }

    /// <summary>The last few before the mail that quotes.</summary>
    private static void AddBefore(List<MailFacts> found, List<MailFacts> mails, MailFacts quoter)
    {
        var end = FirstAtOrAfter(mails, Ticks(quoter) + 1);
        for (var i = end - 1; i >= Math.Max(0, end - MaxLooked); i--) found.Add(mails[i]);
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

    private static IEnumerable<uint> HiddenWords(IReadOnlyList<QuoteLevel> quotes)
    {
        var tops = QuoteTops.Of(quotes, -1);
        return QuoteTops.AreHidden(quotes, tops) ? tops.SelectMany(top => quotes[top].Words) : [];
    }

    private void Ask(MailFacts mail, MailSet mails)
    {
        if (mail.Subject.Topic.Length > 0) _byTopic.TryAdd(mail.Subject.Topic, []);
        foreach (var level in mail.Quotes)
        {
            foreach (var print in level.Words) _prints.Ask(print);
            foreach (var key in Keys(mails.AuthorOf(level.Author))) _byAuthor.TryAdd(key, []);
        }
    }

    private void Add(MailFacts mail)
    {
        var author = mail.Author;
        var topic = _byTopic.GetValueOrDefault(mail.Subject.Topic);
        topic?.Add(mail);
        Add(author.Address, mail, topic is not null);
        Add(author.Name, mail, topic is not null);
        if (author.Local.Length > 0) Add(author.Local + "@", mail, topic is not null);
    }

    private void AddWords(MailFacts mail, IReadOnlyList<uint> words)
    {
        if (words.Count == ThreadingInput.MaxOwnWords) mail.LastOwnWord = words[^1];
        foreach (var print in words) _prints.Add(print, mail.Order);
    }

    private void Add(string key, MailFacts mail, bool isOfTopic)
    {
        if (key.Length == 0 || !_byAuthor.TryGetValue(key, out var mails)) return;
        mails.Add(mail);
        if (!isOfTopic) return;
        var both = (key, mail.Subject.Topic);
        if (!_byAuthorAndTopic.TryGetValue(both, out var ofTopic)) _byAuthorAndTopic.Add(both, ofTopic = []);
        ofTopic.Add(mail);
    }
}
