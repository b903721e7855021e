namespace ThreadConsensus.Threading;

/// <summary>
/// Joins the mails that a forge sent about one pull request or issue: they name it by its address, and often nothing
/// else. Those above which nothing stands go under the first of them.
/// </summary>
internal static class ForgeLinks
{
    private const double OfTopic = 0.95;

    /// <summary>Links climbed to find what stands above a mail; the headers may form a loop.</summary>
    private const int MaxClimb = 64;

    public static void Apply(MailSet mails)
    {
        var first = new Dictionary<string, TreeNode>(StringComparer.Ordinal);
        foreach (var mail in mails.Mails)
        {
            if (mail.Input.ForgeTopic.Length == 0 || Top(mail) is not { } top) continue;
            if (!first.TryAdd(mail.Input.ForgeTopic, top) && first[mail.Input.ForgeTopic] is var head && head != top)
                top.Link(head, ParentEvidence.Header, OfTopic);
        }
    }

    /// <summary>What a mail stands below, itself where nothing does; null where that is another topic's.</summary>
    private static TreeNode? Top(MailFacts mail)
    {
        var node = mail.Node;
        for (var steps = 0; node.Parent is { } above; steps++)
        {
            if (steps == MaxClimb) return null;
            node = above;
        }

        return node.Mail is null || node.Mail.Input.ForgeTopic == mail.Input.ForgeTopic ? node : null;
    }
}
