using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>Sums up author, time and subject of a message from all its quotations.</summary>
internal static class QuotedReadings
{
    public static void Read(TreeNode node, MailSet mails, ZoneBook zones)
    {
        if (node.IsGhost)
        {
            node.Quoted = new QuotedFacts(Mailbox.Unknown, GitId.Sent(node.Key), false, "");
            return;
        }

        var levels = node.Sources.Select(s => s.Mail.Quotes[s.Level]).ToList();
        var (time, inDoubt) = Time(node, mails, zones);
        node.Quoted = new QuotedFacts(Author(levels, mails), time, inDoubt, Subject(node, levels));
    }

    /// <summary>The name that most give, with the address that most give with it.</summary>
    private static Mailbox Author(List<QuoteLevel> levels, MailSet mails)
    {
        var named = levels.Where(l => !l.Author.IsUnknown).Select(l => l.Author).ToList();
        if (named.Count == 0) return Mailbox.Unknown;
        var author = Most(named, a => a.Name.Length > 0 ? a.Name : a.Address);
        var same = named.Where(a => mails.AuthorOf(a).Fit(mails.AuthorOf(author)) > 0).ToList();
        var names = same.Where(a => a.Name.Length > 0).ToList();
        var addresses = same.Where(a => mails.AuthorOf(a).Address.Length > 0).ToList();
        if (addresses.Count == 0) addresses = [.. same.Where(a => a.Address.Length > 0)];
        return new Mailbox(
            names.Count == 0 ? "" : Most(names, a => a.Name).Name,
            addresses.Count == 0 ? "" : Most(addresses, a => a.Address).Address);
    }

    private static Mailbox Most(List<Mailbox> from, Func<Mailbox, string> key) =>
        from.GroupBy(key, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().MinBy(m => m.Address, StringComparer.Ordinal)!;

    /// <summary>
    /// The time of the quotation that says most: a time of day before a bare day, one reading before several, a zone
    /// before none, the mail that quotes it directly before others. Without a zone it is read in that of whoever quotes
    /// it, as most mail programs write it, else as UTC; but never so that it is later than the mail that shows it.
    /// </summary>
    private static (DateTimeOffset?, bool) Time(TreeNode node, MailSet mails, ZoneBook zones)
    {
        var (mail, index) = node.Sources
            .Where(s => Level(s).When is not null)
            .OrderByDescending(s => Level(s).When!.HasTimeOfDay)
            .ThenBy(s => Level(s).IsDateInDoubt)
            .ThenByDescending(s => Level(s).When!.Offset is not null)
            .ThenBy(s => Level(s).Depth)
            .ThenBy(s => s.Mail.Order).ThenBy(s => s.Level)
            .FirstOrDefault();
        if (mail is null) return (GitId.Sent(node.Key), false);
        var level = mail.Quotes[index];
        var when = level.When!;
        if (!when.HasTimeOfDay && GitId.Sent(node.Key) is { } stamp
            && QuotedTimeFit.Of(when, stamp, mail.Date?.Offset) == TimeFit.Day) return (stamp, false);
        var quoter = level.QuotedIn < 0 ? mail.Author : mails.AuthorOf(mail.Quotes[level.QuotedIn].Author);
        var local = when.Candidates[0];
        TimeSpan?[] choices = [level.QuotedIn < 0 ? mail.Date?.Offset : null, zones.Of(quoter, local), mail.Date?.Offset];
        var zone = when.Offset
            ?? Array.Find(choices, z => z is { } offset && !IsLater(local, offset, mail)) ?? TimeSpan.Zero;
        return (Instant(local, zone), level.IsDateInDoubt);
    }

    private static bool IsLater(DateTime local, TimeSpan zone, MailFacts mail) =>
        mail.Date is { } sent && local.Ticks - zone.Ticks > sent.UtcTicks + TimeSpan.TicksPerMinute;

    private static QuoteLevel Level((MailFacts Mail, int Level) source) => source.Mail.Quotes[source.Level];

    private static DateTimeOffset? Instant(DateTime local, TimeSpan zone)
    {
        if (zone.Duration() > TimeSpan.FromHours(14) || zone.Ticks % TimeSpan.TicksPerMinute != 0) zone = TimeSpan.Zero;
        var ticks = local.Ticks - zone.Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks) return null;
        return new DateTimeOffset(local.Ticks, zone);
    }

    /// <summary>
    /// As an attribution line repeats it; else that of the mail that quotes it, without reply mark for a root.
    /// </summary>
    private static string Subject(TreeNode node, List<QuoteLevel> levels)
    {
        var repeated = levels.Find(l => l.Subject.Length > 0)?.Subject;
        if (repeated is not null) return repeated;
        var quoter = node.Sources.MinBy(s => s.Mail.Order).Mail.Input.Subject;
        return node.Parent is null ? SubjectLine.WithoutReplyMarks(quoter) : quoter;
    }
}
