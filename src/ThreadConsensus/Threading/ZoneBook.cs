namespace ThreadConsensus.Threading;

/// <summary>In which zone people were when they wrote, as the dates of their mails show.</summary>
internal sealed class ZoneBook(MailSet mails)
{
    /// <summary>Summer time and journeys change zones; older or younger mail says nothing.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(45);

    private Dictionary<string, List<MailFacts>>? _byAuthor;

    /// <summary>The zone of the mail that somebody sent nearest to a time; null when there is none near it.</summary>
    /// <param name="author">Whose.</param>
    /// <param name="local">The time, in whatever zone.</param>
    public TimeSpan? Of(AuthorKey author, DateTime local)
    {
        _byAuthor ??= Read();
        var sent = _byAuthor.GetValueOrDefault(author.Address) ?? _byAuthor.GetValueOrDefault(author.Name);
        if (sent is null) return null;
        var byTime = Comparer<MailFacts>.Create((m, _) => m.Date!.Value.UtcTicks.CompareTo(local.Ticks));
        var at = sent.BinarySearch(0, sent.Count, null!, byTime);
        var after = at < 0 ? ~at : at;
        var nearest = sent.Skip(Math.Max(0, after - 1)).Take(2).MinBy(m => Distance(m, local));
        return nearest is not null && Distance(nearest, local) <= Near ? nearest.Date!.Value.Offset : null;
    }

    private static TimeSpan Distance(MailFacts mail, DateTime local) =>
        (mail.Date!.Value.UtcDateTime - local).Duration();

    private Dictionary<string, List<MailFacts>> Read()
    {
        var byAuthor = new Dictionary<string, List<MailFacts>>(StringComparer.Ordinal);
        foreach (var mail in mails.Mails)
        {
            if (mail.Date is null) continue;
            foreach (var key in (ReadOnlySpan<string>)[mail.Author.Address, mail.Author.Name])
            {
                if (key.Length == 0) continue;
                if (!byAuthor.TryGetValue(key, out var sent)) byAuthor.Add(key, sent = []);
                sent.Add(mail);
            }
        }

        return byAuthor;
    }
}
