using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>
/// Links by subject and time, for mails that neither headers nor quotations place. The same subject is never enough:
/// a patch needs the same author, series and day; a reply needs a reply mark and a thread that was alive shortly
/// before; the result of a vote needs the vote.
/// </summary>
internal sealed class SubjectLinks
{
    private const double OfSeries = 0.9;
    private const double OfVote = 0.8;
    private const double OfTicket = 0.8;
    private const double OfReply = 0.6;
    private const double OfMissing = 0.5;

    /// <summary>Longest between a patch and the series that its subject puts it into.</summary>
    public static readonly TimeSpan SeriesSpan = TimeSpan.FromHours(12);
    private static readonly TimeSpan VoteSpan = TimeSpan.FromDays(60);
    private static readonly TimeSpan ThreadSpan = TimeSpan.FromDays(30);

    /// <summary>Longest that a subject alone ties two mails, votes and their results included.</summary>
    public static readonly TimeSpan LongThreadSpan = TimeSpan.FromDays(180);

    /// <summary>Mails of one topic looked at for one reply.</summary>
    private const int MaxLooked = 32;

    private readonly Dictionary<string, List<MailFacts>> _byTopic = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MailFacts>> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MailFacts>> _votes = new(StringComparer.Ordinal);
    private readonly VoteLinks _calls = new();
    private readonly Dictionary<PatchKey, List<MailFacts>> _patches = [];
    private readonly Dictionary<string, (MailFacts Mail, int Place)> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MailFacts> _tickets = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<TreeNode> _nodes;

    /// <param name="mails">All mails by date.</param>
    /// <param name="nodes">All messages, with the links that headers and quotations made.</param>
    public SubjectLinks(MailFacts[] mails, IReadOnlyList<TreeNode> nodes)
    {
        _nodes = nodes;
        foreach (var mail in mails)
        {
            if (mail.Date is null) continue;
            var subject = mail.Subject;
            AddToRun(mail);
            if (TicketOf(mail) is { Length: > 0 } ticket) _tickets.TryAdd(ticket, mail);
            _calls.Add(mail);
            if (subject is { IsVote: true, IsResult: false }) Add(_votes, subject.Voted, mail);
            if (subject.Topic.Length == 0) continue;
            Add(_byTopic, subject.Topic, mail);
            if (!subject.IsReply) Add(_starts, subject.Topic, mail);
            if (subject is { IsReply: false, Number: 0 or 1 }) Add(_patches, Key(mail, subject.Number), mail);
        }
    }

    public void Apply()
    {
        var witnesses = FirstWitnesses();
        foreach (var node in _nodes)
        {
            if (node.Parent is not null || node.SplitFrom is not null) continue;
            if (node.Mail is { Date: not null } mail) Link(mail);
            else if (witnesses.GetValueOrDefault(node) is { Date: not null, Subject.IsReply: true } witness
                && AnsweredBy(node, witness) is { } start) node.Link(start.Node, ParentEvidence.Subject, OfMissing);
        }
    }

    /// <summary>
    /// What a message that the archive lacks answers, going by the mail that shows or names it. Where that mail's
    /// References begin with it, it is the start of a thread: other mails of its subject are another thread, unless it
    /// is all that the References name, which is what programs write that drop the older ones. What is quoted between the
    /// two must not be older than what it would answer.
    /// </summary>
    private MailFacts? AnsweredBy(TreeNode missing, MailFacts witness)
    {
        var references = witness.Input.References;
        var isFirst = references.Count > 0
            && string.Equals(references[0].Value, missing.Key, StringComparison.Ordinal);
        if (isFirst && references.Count > 1) return null;
        if (Answered(witness) is not { } found || (isFirst && found.Subject.IsReply)) return null;
        for (var node = witness.Node.Parent; node is not null && node != missing.Parent; node = node.Parent)
            if (IsOlder(node, found)) return null;
        return found;
    }

    /// <summary>True when every date that quotations give a message is before a mail, in its zone or in any.</summary>
    private static bool IsOlder(TreeNode missing, MailFacts mail)
    {
        var dated = missing.Sources.Select(s => s.Mail.Quotes[s.Level].When).OfType<QuotedTime>().ToList();
        return dated.Count > 0 && dated.TrueForAll(when => when.Candidates.All(
            day => Latest(when, day) < mail.Date!.Value.UtcTicks));
    }

    private static long Latest(QuotedTime when, DateTime day) =>
        day.Ticks + (when.HasTimeOfDay ? 0 : TimeSpan.TicksPerDay) + (-when.Offset ?? QuotedTimeFit.WidestZone).Ticks;

    private void Link(MailFacts mail)
    {
        var subject = mail.Subject;
        if (subject.IsReply) Link(mail, Answered(mail) ?? (subject.IsResult ? Vote(mail) : null), OfReply);
        else if (subject.IsPatch) Link(mail, FirstOfRun(mail) ?? FirstOfSeries(mail), OfSeries);
        else if (TicketOf(mail) is { Length: > 0 } ticket && _tickets[ticket] is { } first && first != mail)
            Link(mail, first, OfTicket);
        else if (subject.IsResult) Link(mail, Vote(mail), OfVote);
    }

    /// <summary>What the forge itself names has made its link already.</summary>
    private static string TicketOf(MailFacts mail) => mail.Input.ForgeTopic.Length > 0 ? "" : mail.Subject.Ticket;

    private static void Link(MailFacts mail, MailFacts? parent, double confidence)
    {
        if (parent is not null) mail.Node.Link(parent.Node, ParentEvidence.Subject, confidence);
    }

    private void AddToRun(MailFacts mail)
    {
        if (mail.Subject.IsReply || GitId.Place(mail.Input.Id.Value) is not var (run, place)) return;
        if (!_runs.TryGetValue(run, out var first) || place < first.Place) _runs[run] = (mail, place);
    }

    /// <summary>
    /// The first mail that the program which sent a patch sent with it: the cover letter, whatever its subject.
    /// </summary>
    private MailFacts? FirstOfRun(MailFacts patch)
    {
        if (GitId.Place(patch.Input.Id.Value) is not var (run, place)) return null;
        return _runs.TryGetValue(run, out var first) && first.Place < place ? first.Mail : null;
    }

    private MailFacts? FirstOfSeries(MailFacts patch)
    {
        if (patch.Subject.Number < 1) return null;
        return Nearest(patch, 0) ?? (patch.Subject.Number > 1 ? Nearest(patch, 1) : null);
    }

    /// <summary>The cover letter or first patch of the series that was sent nearest in time.</summary>
    private MailFacts? Nearest(MailFacts patch, int number)
    {
        if (!_patches.TryGetValue(Key(patch, number), out var covers)) return null;
        var nearest = covers.Where(c => c != patch).MinBy(c => (c.Date!.Value - patch.Date!.Value).Duration());
        if (nearest is null) return null;
        return (nearest.Date!.Value - patch.Date!.Value).Duration() <= SeriesSpan ? nearest : null;
    }

    /// <summary>
    /// The call for votes with the topic of a result, else one that is open and named a little otherwise.
    /// </summary>
    private MailFacts? Vote(MailFacts result)
    {
        var same = Before(_votes, result.Subject.Voted, result, VoteSpan).ToList();
        var call = same.Find(m => !m.Subject.IsReply);
        if (call is null || !_calls.IsOpen(call, result)) call = _calls.Find(result) ?? call ?? same.FirstOrDefault();
        if (call is not null) _calls.Close(call, result);
        return call;
    }

    /// <summary>
    /// What a reply that quotes nothing answers: the start of the thread, since a vote or a thanks without quotation
    /// is mostly for that; else the last mail before it.
    /// </summary>
    private MailFacts? Answered(MailFacts reply)
    {
        var subject = reply.Subject;
        if (!IsTelling(subject.Topic)) return null;
        if (Before(_byTopic, subject.Topic, reply, ThreadSpan).FirstOrDefault(Fits) is not { } last) return null;
        return Before(_starts, subject.Topic, reply, LongThreadSpan).Where(Fits).FirstOrDefault() ?? last;

        bool Fits(MailFacts mail) => mail.Subject.IsResult == subject.IsResult
            && ((!subject.IsPatch && !mail.Subject.IsPatch && mail.Subject.Version == subject.Version)
                || mail.Subject.IsSameAs(subject));
    }

    /// <summary>The first mail that shows or names a message which the archive lacks and that has no parent.</summary>
    private Dictionary<TreeNode, MailFacts> FirstWitnesses()
    {
        var first = new Dictionary<TreeNode, MailFacts>();
        foreach (var node in _nodes)
        {
            if (node.Mail is not { } mail) continue;
            var top = node.Parent;
            for (var i = 0; i < MaxLooked && top is { Mail: null, Parent: not null }; i++) top = top.Parent;
            if (top is { Mail: null, Parent: null }) first.TryAdd(top, mail);
        }

        return first;
    }

    /// <summary>One common word as a subject says nothing.</summary>
    private static bool IsTelling(string topic) => topic.Contains(' ', StringComparison.Ordinal) && topic.Length >= 8;

    /// <summary>The mails of the same topic sent before one, latest first.</summary>
    private static IEnumerable<MailFacts> Before(
        Dictionary<string, List<MailFacts>> byTopic, string topic, MailFacts mail, TimeSpan within)
    {
        if (!byTopic.TryGetValue(topic, out var mails)) yield break;
        var at = mails.BinarySearch(mail, Comparer<MailFacts>.Create((a, b) => a.Order.CompareTo(b.Order)));
        if (at < 0) at = ~at;
        for (var i = at - 1; i >= Math.Max(0, at - MaxLooked); i--)
        {
            if (mail.Date!.Value - mails[i].Date!.Value > within) yield break;
            yield return mails[i];
        }
    }

    private static PatchKey Key(MailFacts mail, int number) => new(
        mail.Author.Address.Length > 0 ? mail.Author.Address : mail.Author.Name,
        mail.Subject.Tag, mail.Subject.Version, mail.Subject.Total, number);

    private static void Add<T>(Dictionary<T, List<MailFacts>> index, T key, MailFacts mail)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var mails)) index.Add(key, mails = []);
        mails.Add(mail);
    }

    /// <summary>What the patches of one series and their cover letter have in common, and the place in it.</summary>
    private readonly record struct PatchKey(string Author, SubjectMarks Tag, int Version, int Total, int Number);
}
