namespace ThreadConsensus.Threading;

/// <summary>Finds the call for votes that a result without references is of.</summary>
internal sealed class VoteLinks
{
    private static readonly TimeSpan Span = TimeSpan.FromDays(60);

    /// <summary>Calls of one list looked at for one result.</summary>
    private const int MaxLooked = 64;

    private readonly Dictionary<string, List<(MailFacts Mail, VoteName Name)>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<TreeNode, int> _closed = [];

    /// <summary>Adds a mail; to be called in the order of the mails.</summary>
    public void Add(MailFacts mail)
    {
        if (mail.Subject is not { IsVote: true, IsReply: false, IsForward: false }) return;
        if (mail.Subject.IsResult)
        {
            if (mail.Node.Parent is { } answered) _closed.TryAdd(answered, mail.Order);
            return;
        }

        if (!_calls.TryGetValue(mail.Input.List, out var calls)) _calls.Add(mail.Input.List, calls = []);
        calls.Add((mail, VoteName.Of(mail.Subject)));
    }

    /// <summary>Says that a result was linked.</summary>
    public void Close(MailFacts call, MailFacts result) => _closed.TryAdd(call.Node, result.Order);

    /// <summary>True when no other result of a call came in before a mail.</summary>
    public bool IsOpen(MailFacts call, MailFacts at) =>
        !_closed.TryGetValue(call.Node, out var order) || order >= at.Order;

    /// <summary>
    /// The call of the same list that is open when a result comes in, and whose name agrees with it, where the one may
    /// have words that the other has not. Where several fit, that with the same number, then with the same words, then
    /// the latest; null when it remains in doubt which one is meant.
    /// </summary>
    public MailFacts? Find(MailFacts result)
    {
        var name = VoteName.Of(result.Subject);
        var fits = Before(result).Where(call => IsOpen(call.Mail, result) && call.Name.Fit(name) > 0).ToList();
        Prefer(fits, call => call.Name.Number == name.Number);
        Prefer(fits, call => call.Name.IsOfSame(name));
        if (fits.Count == 0 || !fits.TrueForAll(call => call.Name.IsOfSame(fits[0].Name))) return null;
        return fits[0].Mail;
    }

    /// <summary>Latest first.</summary>
    private IEnumerable<(MailFacts Mail, VoteName Name)> Before(MailFacts result)
    {
        if (!_calls.TryGetValue(result.Input.List, out var calls)) yield break;
        var at = calls.BinarySearch((result, VoteName.Of(result.Subject)),
            Comparer<(MailFacts Mail, VoteName)>.Create((a, b) => a.Mail.Order.CompareTo(b.Mail.Order)));
        if (at < 0) at = ~at;
        for (var i = at - 1; i >= Math.Max(0, at - MaxLooked); i--)
        {
            if (result.Date!.Value - calls[i].Mail.Date!.Value > Span) yield break;
            yield return calls[i];
        }
    }

    private static void Prefer<T>(List<T> fits, Predicate<T> better)
    {
        if (fits.Exists(better)) fits.RemoveAll(fit => !better(fit));
    }
}
