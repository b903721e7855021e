namespace ThreadConsensus.Messages.Forges;

/// <summary>
/// Reads the mail that a forge sends to a list for a person who spoke there. The forge's address is no address of his.
/// </summary>
public static class ForgeMail
{
    /// <summary>Null for mail that no forge sent, going by address and form.</summary>
    /// <param name="from">The From header as received.</param>
    /// <param name="ids">The mail's own Message-ID, then those it answers.</param>
    /// <param name="subject">Decoded.</param>
    /// <param name="body">The body.</param>
    public static ForgePost? Read(Mailbox from, IEnumerable<MessageId> ids, string subject, BodyText body)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(body);
        if (!ForgeUsers.IsSender(from.Address)) return null;
        var post = ReadForm(body) ?? GitHubNotice.Read(from, ids, subject, body);
        return post is { Title.Length: 0 } ? post with { Title = ForgeWords.TitleIn(subject, post.Topic.Number) } : post;
    }

    /// <summary>Null for a body that is in no form of a forge's.</summary>
    internal static ForgePost? ReadForm(BodyText body) => GitHubRelay.Read(body) ?? GitBoxRelay.Read(body);

    /// <summary>True when a program spoke, as for tests and coverage.</summary>
    public static bool IsByProgram(ForgePost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return ForgeUsers.IsProgram(post.User);
    }
}
