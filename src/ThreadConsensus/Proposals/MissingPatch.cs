using System.Text.RegularExpressions;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Proposals;

/// <summary>Who sent the patch that heads a thread when the archive lacks it.</summary>
internal static partial class MissingPatch
{
    /// <summary>
    /// The author, from the surest source: a Message-ID that git made, which ends in the sender's address; what the
    /// tree knows from quotations; who posts the patch, or a part or new version of it, in answer to the missing mail; the
    /// deepest attribution line of the first mail. <see cref="Mailbox.Unknown"/> when none says.
    /// </summary>
    public static Mailbox AuthorOf(ThreadView view, Mailbox quoted) => AsQuoted(view, Found(view, quoted));

    /// <summary>
    /// Who never writes in the thread himself and is quoted by name alone goes by that name: with the address that
    /// others wrote to, he would be somebody else than the one quoted.
    /// </summary>
    private static Mailbox AsQuoted(ThreadView view, Mailbox author)
    {
        Mailbox? named = null;
        foreach (var message in view.Thread.Messages)
        {
            if (!ThreadView.IsSameAuthor(message.From, author)) continue;
            if (message.From.Address.Length > 0) return author;
            named ??= message.From;
        }

        return named ?? author;
    }

    private static Mailbox Found(ThreadView view, Mailbox quoted)
    {
        if (view.FirstMail?.Mail is not { } mail) return quoted;
        foreach (var id in mail.References.Take(1).Concat(mail.InReplyTo))
        {
            if (SenderIn(id) is { } sender) return WithName(view, sender);
        }

        if (!quoted.IsUnknown) return WithName(view, quoted);
        if (SubjectLine.Parse(mail.Subject) is { IsReply: false, IsPatch: true } && view.PatchOf(view.FirstMail).HasDiff) return mail.From;
        var deepest = view.FirstMail.Body.Attributions.Where(line => !line.Author.IsUnknown)
            .OrderByDescending(line => line.QuotedDepth).FirstOrDefault();
        return deepest is null ? Mailbox.Unknown : WithName(view, deepest.Author);
    }

    /// <summary>The sender's address, where git made the Message-ID; null else.</summary>
    public static string? SenderIn(MessageId id) =>
        GitMessageId().Match(id.Value) is { Success: true } match ? match.Groups["address"].Value : null;

    private static Mailbox WithName(ThreadView view, string address)
    {
        foreach (var mailbox in Known(view))
        {
            if (mailbox.Name.Length > 0 && mailbox.Address.Equals(address,
                StringComparison.OrdinalIgnoreCase)) return mailbox;
        }

        return new Mailbox("", address);
    }

    private static Mailbox WithName(ThreadView view, Mailbox quoted)
    {
        if (quoted.Address.Length > 0) return quoted.Name.Length > 0 ? quoted : WithName(view, quoted.Address);
        return Known(view).FirstOrDefault(mailbox =>
            mailbox.Address.Length > 0 && ThreadView.IsSameAuthor(mailbox, quoted)) ?? quoted;
    }

    private static IEnumerable<Mailbox> Known(ThreadView view)
    {
        foreach (var message in view.Thread.Messages)
        {
            yield return message.From;
            foreach (var attribution in message.Body.Attributions) yield return attribution.Author;
            if (message.Mail is null) continue;
            foreach (var mailbox in message.Mail.To.Concat(message.Mail.Cc)) yield return mailbox;
        }
    }

    [GeneratedRegex(
        @"^(?:[0-9]{14}\.[0-9]+-[0-9]+-|[0-9]+-[0-9]+-[0-9]+-git-send-email-|(?:cover"
        + @"|[0-9a-f]{40})\.[0-9]+\.git\.)(?<address>[^@\s]+@[^@\s]+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex GitMessageId();
}
