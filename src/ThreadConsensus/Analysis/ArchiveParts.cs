using System.Buffers.Binary;
using System.Runtime.InteropServices;
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

    /// <summary>Mails whose keys are compared at once: some 36 MB of them.</summary>
    private const int MailsCompared = 300_000;

    /// <summary>A mail has about as many.</summary>
    private const int KeysOfAMail = 10;

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

    /// <summary>Divides mails. The same mails are divided in the same way whatever their order, however many are compared at once.
    /// Takes time in proportion to them and to the passes, and some twenty bytes of memory for each, besides what is compared.</summary>
    /// <param name="mails">All mails, the same each time; gone through once for each <paramref name="mailsCompared"/> of them.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="mailsTogether">Mails of every part but the last, at least.</param>
    /// <param name="mailsCompared">About how many mails' keys are in memory at once; at least 1.</param>
    public static ArchiveParts Of(
        IEnumerable<MailTies> mails, int count, int mailsTogether = MailsTogether, int mailsCompared = MailsCompared)
    {
        ArgumentNullException.ThrowIfNull(mails);
        ArgumentOutOfRangeException.ThrowIfLessThan(mailsCompared, 1);
        var groups = new MailGroups();
        var passes = 1 + (count / mailsCompared);
        var keys = new List<MailKey>(KeysOfAMail * count / passes);
        for (var pass = 0; pass < passes; pass++)
        {
            foreach (var (number, mail) in mails.Index())
            {
                if (pass == 0) groups.Add(mail.Date);
                keys.AddRange(mail.Keys.Where(key => key % (uint)passes == (uint)pass).Select(key => new MailKey(key, number)));
            }

            keys.Sort();
            for (var at = 1; at < keys.Count; at++)
                if (keys[at].Key == keys[at - 1].Key) groups.Unite(keys[at - 1].Mail, keys[at].Mail);
            keys.Clear();
        }

        return Divide(groups, mailsTogether);
    }

    /// <summary>Mails part by part, in the order given; all of them where they are not too many for one.</summary>
    /// <param name="mails">All mails.</param>
    /// <param name="mailsTogether">Mails of every part but the last, at least.</param>
    public static IEnumerable<IReadOnlyList<MailSummary>> Divide(
        IReadOnlyList<MailSummary> mails, int mailsTogether = MailsTogether)
    {
        ArgumentNullException.ThrowIfNull(mails);
        if (mails.Count <= mailsTogether) return [mails];
        var parts = Of(mails.Select(MailTies.Of), mails.Count, mailsTogether);
        return mails.Index().GroupBy(mail => parts.PartOf(mail.Index), mail => mail.Item)
            .OrderBy(part => part.Key).Select(part => part.ToList());
    }

    private static ArchiveParts Divide(MailGroups groups, int mailsTogether)
    {
        var partOf = PartsByMonth(groups, mailsTogether);
        int[] parts = [.. Enumerable.Range(0, groups.Count).Select(mail => partOf[groups.FirstMonthOf(mail)])];
        var latest = new DateTimeOffset?[partOf.Count == 0 ? 1 : partOf.Values.Max() + 1];
        for (var mail = 0; mail < parts.Length; mail++)
            if (groups.DateOf(mail) is { } date && !(date <= latest[parts[mail]])) latest[parts[mail]] = date;
        return new ArchiveParts(parts, latest);
    }

    /// <summary>Which part what begins in a month goes into.</summary>
    private static Dictionary<int, int> PartsByMonth(MailGroups groups, int mailsTogether)
    {
        var mails = new SortedDictionary<int, int>();
        for (var mail = 0; mail < groups.Count; mail++)
        {
            var month = groups.FirstMonthOf(mail);
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

    /// <summary>What ties a mail to others, in twelve bytes.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = sizeof(int))]
    private readonly record struct MailKey(ulong Key, int Mail) : IComparable<MailKey>
    {
        public int CompareTo(MailKey other) => Key.CompareTo(other.Key);
    }
}
