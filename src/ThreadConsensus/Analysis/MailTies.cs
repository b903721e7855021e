using System.Runtime.InteropServices;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Analysis;

/// <summary>
/// What a mail has in common with those that it may be put below, or be a revision of: 64 bits of each such thing, so that
/// those of a large archive can be compared. That two things have the same bits costs nothing but memory: their mails
/// are threaded together although they need not be.
/// </summary>
public sealed class MailTies
{
    /// <summary>The start and the factor of FNV-1a for 64 bits.</summary>
    private const ulong FnvOffset = 14695981039346656037;

    private const ulong FnvPrime = 1099511628211;

    /// <summary>Stands for the end of a text; no UTF-16 unit.</summary>
    private const ulong EndOfText = 0x10000;

    private MailTies(DateTimeOffset? date, ulong[] keys)
    {
        Date = date;
        Keys = keys;
    }

    public DateTimeOffset? Date { get; }

    /// <summary>Two mails are tied that have one of them in common.</summary>
    internal ulong[] Keys { get; }

    public static MailTies Of(MailSummary mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return new MailTies(mail.Threading.Date,
            [.. OfHeaders(mail.Threading), .. OfClues(mail.Clues), .. OfSubject(mail.Threading)]);
    }

    private static IEnumerable<ulong> OfHeaders(ThreadingInput mail)
    {
        yield return Hash("id", mail.Id.Value);
        var named = mail.InReplyTo.Concat(mail.References).Concat(mail.Quotes.Select(level => level.QuotedId).OfType<MessageId>());
        foreach (var id in named.Where(id => !id.IsEmpty)) yield return Hash("id", id.Value);
        if (ThreadIndexLinks.Conversation(mail.ThreadIndex) is { } conversation) yield return Hash("index", conversation);
        if (mail.ForgeTopic.Length > 0) yield return Hash("forge", mail.ForgeTopic);
        if (GitId.Place(mail.Id.Value) is var (run, _)) yield return Hash("run", run);
    }

    private static IEnumerable<ulong> OfClues(PostingClues clues)
    {
        foreach (var id in clues.FormerVersions) yield return Hash("id", id);
        if (clues.ChangeId.Length > 0) yield return Hash("change", clues.ChangeId);
    }

    private static IEnumerable<ulong> OfSubject(ThreadingInput mail)
    {
        var subject = ThreadSubject.Parse(mail.Subject);
        if (subject.Ticket.Length > 0) yield return Hash("ticket", subject.Ticket);
        if (subject.Topic.Length == 0) yield break;
        // A further version may come at any time.
        if (subject.IsPatch) yield return Hash("patch", subject.Topic);
        if (!subject.IsReply)
        {
            yield return Hash("posted", subject.Topic, SubjectLine.Fold(mail.Author.Name));
            yield return Hash("posted", subject.Topic, mail.Author.Address.ToLowerInvariant());
        }

        if (mail.Date is not { } date) yield break;
        foreach (var near in Near(date, SubjectLinks.LongThreadSpan))
        {
            yield return Hash("topic", subject.Topic) ^ near;
            if (subject.Voted.Length > 0) yield return Hash("vote", subject.Voted) ^ near;
        }

        if (subject is not { IsReply: false, IsPatch: true, Number: >= 0 }) yield break;
        var series = Hash("series", $"{subject.Tag} {subject.Version} {subject.Total}", mail.Author.Address.ToLowerInvariant());
        foreach (var near in Near(date, SubjectLinks.SeriesSpan)) yield return series ^ near;
    }

    /// <summary>Two numbers, of which two instants less than <paramref name="span"/> apart have one in common.</summary>
    private static IEnumerable<ulong> Near(DateTimeOffset date, TimeSpan span)
    {
        var period = (ulong)(date.UtcTicks / span.Ticks);
        yield return Mix(period);
        yield return Mix(period + 1);
    }

    private static ulong Hash(string kind, string text, string more = "") => Mix(Of(more, Of(text, Of(kind, FnvOffset))));

    /// <summary>FNV-1a over UTF-16 units, and over a mark of the end.</summary>
    private static ulong Of(string text, ulong hash)
    {
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(text.AsSpan())) hash = (hash ^ unit) * FnvPrime;
        return (hash ^ EndOfText) * FnvPrime;
    }

    /// <summary>The last step of MurmurHash3: every bit of the number moves every bit of the result.</summary>
    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 33)) * 0xff51afd7ed558ccd;
        bits = (bits ^ (bits >> 33)) * 0xc4ceb9fe1a85ec53;
        return bits ^ (bits >> 33);
    }
}
