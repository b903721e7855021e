namespace ThreadConsensus.Threading;

/// <summary>
/// Links by quotation, for mails whose headers lead to no mail that is there: to the mail whose words are quoted, or
/// that the attribution line names; else to a node for the message quoted, which in turn goes under the message that it
/// quotes.
/// </summary>
internal sealed class QuoteLinks
{
    /// <summary>Fingerprints that words without attribution line need to become a message of their own.</summary>
    private const int WordsToBeShown = 6;

    /// <summary>A quotation that fits this well is believed against an In-Reply-To that leads nowhere.</summary>
    private const double Certain = 8;

    /// <summary>How sure a link is at most to a message whose own words are not quoted.</summary>
    private const double OfHidden = 0.7;

    private readonly MailSet _mails;
    private readonly QuoteMatcher _matcher;
    private readonly List<UnknownQuote> _unknown = [];
    private readonly Answers _answers = new();

    public QuoteLinks(MailSet mails)
    {
        _mails = mails;
        _matcher = new QuoteMatcher(mails, new QuoteIndex(mails, mail => mail.Node.Parent?.Mail is null || mail.IsToSeveral));
    }

    /// <summary>Messages known only from quotations, in the order of the mails that quote them first.</summary>
    public IReadOnlyList<TreeNode> Apply()
    {
        foreach (var mail in _mails.Mails)
        {
            if (mail.Node.Parent?.Mail is null) Link(mail);
            else if (mail.IsToSeveral) LinkOthers(mail, QuoteTops.Of(mail.Quotes, -1));
            _answers.Add(mail);
        }

        return QuotedMessages.Make(_unknown);
    }

    private void Link(MailFacts mail)
    {
        var quotes = mail.Quotes;
        var tops = QuoteTops.Of(quotes, -1);
        if (tops.Count == 0) return;
        var missing = mail.Node.Parent;
        var hidden = QuoteTops.AreHidden(quotes, tops);
        if (hidden && missing is not null)
        {
            Climb(Unknown(mail, Outermost(quotes, tops[0]), missing));
            return;
        }

        var (known, weight, level) = Best(mail, tops);
        if (known is not null && (missing is null || weight >= Certain))
        {
            var confidence = QuoteMatcher.Confidence(weight);
            if (hidden) (known, confidence) = (Between(mail, quotes[level], known) ?? known, Math.Min(OfHidden, confidence));
            mail.Node.Link(known.Node, ParentEvidence.Quote, confidence);
            LinkOthers(mail, tops);
            return;
        }

        if (level < 0 || (missing is null && !quotes[level].IsAttributed)) return;
        Climb(Unknown(mail, level, missing));
    }

    /// <summary>
    /// A mail of which only words twice quoted are left answers who quoted them first: of the mails that answer their
    /// author, the one that quotes most of them; null where none does.
    /// </summary>
    private MailFacts? Between(MailFacts mail, QuoteLevel quoted, MailFacts author) =>
        _answers.To(author)
            .Where(answer => answer.Author.Fit(mail.Author) < 1)
            .Select(answer => (Mail: answer, Shared: Shared(answer, quoted)))
            .Where(answer => answer.Shared > 0)
            .OrderByDescending(answer => answer.Shared)
            .FirstOrDefault().Mail;

    private static int Shared(MailFacts mail, QuoteLevel quoted) =>
        mail.Quotes.Where(level => level.QuotedIn < 0).Select(level => level.Words.Intersect(quoted.Words).Count())
            .DefaultIfEmpty().Max();

    /// <summary>
    /// Follows the quotations of one mail upwards from a message that the archive lacks to one that it has.
    /// </summary>
    private void Climb(UnknownQuote at)
    {
        var levels = at.Mail.Quotes;
        for (var steps = 0; steps < levels.Count; steps++)
        {
            var byHeader = at.Missing?.Parent;
            if (byHeader?.Mail is not null) return;
            var (known, weight, level) = Best(at.Mail, QuoteTops.Of(levels, at.LevelIndex));
            if (known is not null && byHeader is null)
            {
                (at.KnownAbove, at.Weight) = (known, weight);
                return;
            }

            if (level < 0 || (byHeader is null && !IsShown(at.Level, levels[level]))) return;
            at = at.Above = Unknown(at.Mail, level, byHeader);
        }
    }

    private UnknownQuote Unknown(MailFacts mail, int level, TreeNode? missing)
    {
        var unknown = new UnknownQuote(mail, level, _mails.AuthorOf(mail.Quotes[level].Author), missing);
        _unknown.Add(unknown);
        return unknown;
    }

    /// <summary>
    /// Words that nobody is named for may be a citation from anywhere; inside a message that somebody is named for they
    /// are most likely what he answered.
    /// </summary>
    private static bool IsShown(QuoteLevel quoting, QuoteLevel level) =>
        level.IsAttributed || (quoting.IsAttributed && level.Words.Count >= WordsToBeShown);

    /// <summary>
    /// The mail that fits best and how well; and the level to show when none does, -1 for none. Of several that an
    /// attribution line surely names the first counts: what stands below is often its quotation, with marks lost.
    /// </summary>
    private (MailFacts? Known, double Weight, int Level) Best(MailFacts mail, List<int> tops)
    {
        var (best, most, shown, isSure) = ((MailFacts?)null, 0.0, -1, false);
        foreach (var top in tops)
        {
            var level = mail.Quotes[top];
            var found = _matcher.Match(level, mail, out var weight);
            if (found is not null && weight > most && !(level.IsAttributed && isSure))
                (best, most, isSure) = (found, weight, level.IsAttributed && weight >= Certain);
            if (shown < 0 || (level.IsAttributed && !mail.Quotes[shown].IsAttributed)) shown = top;
        }

        return (best, most, shown);
    }

    private void LinkOthers(MailFacts mail, List<int> tops)
    {
        if (tops.Count < 2) return;
        foreach (var top in tops)
        {
            if (!mail.Quotes[top].IsAttributed) continue;
            var other = _matcher.Match(mail.Quotes[top], mail, out var weight)?.Node;
            if (other is null || weight < Certain || other == mail.Node.Parent) continue;
            mail.Node.AddOther(other);
        }
    }

    private static int Outermost(IReadOnlyList<QuoteLevel> levels, int level)
    {
        while (levels[level].QuotedIn >= 0) level = levels[level].QuotedIn;
        return level;
    }
}
