namespace ThreadConsensus.Messages.Forges;

/// <summary>
/// GitHub's own mail, which a list may be subscribed with: the name of the user before notifications@github.com, and
/// Message-IDs that name project and number. The body is like that of any mail.
/// </summary>
internal static class GitHubNotice
{
    private const string Host = "@github.com";

    /// <param name="from">The From header as received.</param>
    /// <param name="ids">The mail's own Message-ID, then those it answers.</param>
    /// <param name="subject">Decoded.</param>
    /// <param name="body">The body.</param>
    public static ForgePost? Read(Mailbox from, IEnumerable<MessageId> ids, string subject, BodyText body)
    {
        if (from.Name.Length == 0 || !from.Address.EndsWith(Host, StringComparison.OrdinalIgnoreCase)) return null;
        var own = true;
        foreach (var id in ids)
        {
            if (ForgeTopic.OfMessageId(id.Value) is { } topic) return Of(from, topic, own && IsOpening(id.Value), subject, body);
            own = false;
        }

        return null;
    }

    private static ForgePost Of(Mailbox from, ForgeTopic topic, bool opens, string subject, BodyText body)
    {
        var deed = opens ? ForgeDeed.Opened : DeedIn(body, topic.Number);
        return new ForgePost
        {
            User = from.Name,
            Deed = deed,
            Topic = topic,
            Title = TitleIn(subject),
            MergeLine = deed == ForgeDeed.Merged ? 1 : 0,
        };
    }

    /// <summary>"example/tools/pull/12@github.com" is the pull request itself, whatever follows the number is about it.</summary>
    private static bool IsOpening(string id) => char.IsAsciiDigit(id[^(Host.Length + 1)]) && id.AsSpan().Count('/') == 3;

    private static ForgeDeed DeedIn(BodyText body, int number)
    {
        if (body.LineCount == 0) return ForgeDeed.Commented;
        var first = body.Line(1);
        if (first.StartsWith($"Merged #{number} ", StringComparison.Ordinal)) return ForgeDeed.Merged;
        if (first.StartsWith($"Closed #{number}", StringComparison.Ordinal)) return ForgeDeed.Closed;
        return first.StartsWith($"Reopened #{number}", StringComparison.Ordinal) ? ForgeDeed.Opened : ForgeDeed.Commented;
    }

    /// <summary>"Title" in "Re: [example/tools] Title (PR #12)".</summary>
    private static string TitleIn(string subject)
    {
        var plain = SubjectLine.Parse(subject).Plain;
        var mark = plain.LastIndexOf(" (", StringComparison.Ordinal);
        return mark > 0 && plain.EndsWith(')') && plain.IndexOf('#', mark) > 0 ? plain[..mark] : plain;
    }
}
