using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ThreadConsensus.Analysis;

/// <summary>
/// Divides the mails of a large archive into parts that can be threaded one after the other, so that the memory that this
/// takes depends on the traffic of the list and not on its age. Mails that headers, a forge, a ticket, a change-id, a former
/// version or, near in time, a subject tie together are never divided; nor are the revisions of one patch.
/// </summary>
/// <remarks>
/// <para>What is divided is lost to the words of quotations alone: a mail without references and under another subject, which
/// quotes a discussion begun in another part, stands by itself then; and a time that only a quotation
/// gives is read in the zone of its author only where he sent something near it in the same part.</para>
/// <para>Parts begin with a month of the calendar, so that further mail leaves the earlier ones as they are.</para>
/// </remarks>
public sealed class ArchiveParts
{
    /// <summary>Mails of every part but the last, at least; an archive of no more is one part.</summary>
    public const int MailsTogether = 20_000;

    private readonly int[] _parts;
    private readonly DateTimeOffset?[] _latest;

    private ArchiveParts(int[] parts, DateTimeOffset?[] latest)
    {
        _parts = parts;
        _latest = latest;
    }

    /// <summary>At least 1.</summary>
    public int Count => _latest.Length;

    /// <param name="mail">Number of a mail, from 0, in the order in which <see cref="Of"/> was given them.</param>
    public int PartOf(int mail) => _parts[mail];

    /// <summary>The latest date of a part's mails; null where none is dated.</summary>
    public DateTimeOffset? LatestOf(int part) => _latest[part];

    /// <summary>SHA-256 over the numbers of each part's mails, in hexadecimal digits: equal while they are the same.</summary>
    public IReadOnlyList<string> Prints()
    {
        var hashes = _latest.Select(_ => IncrementalHash.CreateHash(HashAlgorithmName.SHA256)).ToList();
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        for (var mail = 0; mail < _parts.Length; mail++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, mail);
            hashes[_parts[mail]].AppendData(bytes);
        }

        var prints = hashes.ConvertAll(hash => Convert.ToHexStringLower(hash.GetHashAndReset()));
        hashes.ForEach(hash => hash.Dispose());
        return prints;
    }

    /// <summary>Divides mails. The same mails are divided in the same way whatever their order; takes time in proportion to
    /// them, and some hundred bytes of memory each.</summary>
    /// <param name="mails">All mails, gone through once.</param>
    /// <param name="mailsTogether">Mails of every part but the last, at least.</param>
    public static ArchiveParts Of(IEnumerable<MailTies> mails, int mailsTogether = MailsTogether)
    {
        ArgumentNullException.ThrowIfNull(mails);
        var leaders = new List<int>();
        var months = new List<int>();
        var dates = new List<DateTimeOffset?>();
        var first = new Dictionary<ulong, int>();
        foreach (var mail in mails)
        {
            var number = leaders.Count;
            leaders.Add(number);
            months.Add(MonthOf(mail.Date));
            dates.Add(mail.Date);
            foreach (var key in mail.Keys)
                if (!first.TryAdd(key, number)) Unite(leaders, months, first[key], number);
        }

        var partOf = PartsByMonth(leaders, months, mailsTogether);
        int[] parts = [.. Enumerable.Range(0, leaders.Count).Select(mail => partOf[months[Leader(leaders, mail)]])];
        var latest = new DateTimeOffset?[partOf.Count == 0 ? 1 : partOf.Values.Max() + 1];
        for (var mail = 0; mail < parts.Length; mail++)
            if (dates[mail] is { } date && !(date <= latest[parts[mail]])) latest[parts[mail]] = date;
        return new ArchiveParts(parts, latest);
    }

    /// <summary>Mails part by part, in the order given; all of them where they are not too many for one.</summary>
    /// <param name="mails">All mails.</param>
    /// <param name="mailsTogether">Mails of every part but the last, at least.</param>
    public static IEnumerable<IReadOnlyList<MailSummary>> Divide(
        IReadOnlyList<MailSummary> mails, int mailsTogether = MailsTogether)
    {
        ArgumentNullException.ThrowIfNull(mails);
        if (mails.Count <= mailsTogether) return [mails];
        var parts = Of(mails.Select(MailTies.Of), mailsTogether);
        return mails.Index().GroupBy(mail => parts.PartOf(mail.Index), mail => mail.Item)
            .OrderBy(part => part.Key).Select(part => part.ToList());
    }

    /// <summary>Undated mail last.</summary>
    private static int MonthOf(DateTimeOffset? date) =>
        date is { UtcDateTime: var at } ? (12 * at.Year) + at.Month : int.MaxValue;

    /// <summary>Which part what begins in a month goes into.</summary>
    private static Dictionary<int, int> PartsByMonth(List<int> leaders, List<int> months, int mailsTogether)
    {
        var mails = new SortedDictionary<int, int>();
        for (var mail = 0; mail < leaders.Count; mail++)
        {
            var month = months[Leader(leaders, mail)];
            mails[month] = mails.GetValueOrDefault(month) + 1;
        }

        var parts = new Dictionary<int, int>(mails.Count);
        var (part, count) = (0, 0);
        foreach (var (month, more) in mails)
        {
            if (count >= mailsTogether) (part, count) = (part + 1, 0);
            parts.Add(month, part);
            count += more;
        }

        return parts;
    }

    private static int Leader(List<int> leaders, int mail)
    {
        while (leaders[mail] != mail) mail = leaders[mail] = leaders[leaders[mail]];
        return mail;
    }

    private static void Unite(List<int> leaders, List<int> months, int one, int other)
    {
        var (a, b) = (Leader(leaders, one), Leader(leaders, other));
        if (a == b) return;
        months[Math.Min(a, b)] = Math.Min(months[a], months[b]);
        leaders[Math.Max(a, b)] = Math.Min(a, b);
    }
}
