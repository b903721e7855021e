namespace ThreadConsensus.Threading;

/// <summary>
/// Makes threads of their own from mails whose headers name a parent that they do not answer: a subject that says what
/// it was before, and a reply used as a shortcut to write a new mail. Patches are left where their headers put them, as
/// a new version is often sent as a reply to the old one.
/// </summary>
internal static class HijackSplits
{
    private const int TellingLength = 4;

    public static void Apply(MailSet mails)
    {
        foreach (var mail in mails.Mails)
        {
            if (mail.Node.Parent is not { Mail: { } parent } || !IsNewSubject(mail, parent)) continue;
            mail.Node.SplitFrom = parent.Node;
            mail.Node.Link(null, ParentEvidence.None, 1);
        }
    }

    private static bool IsNewSubject(MailFacts mail, MailFacts parent)
    {
        var (subject, old) = (mail.Subject, parent.Subject);
        if (string.Equals(subject.Topic, old.Topic, StringComparison.Ordinal)) return false;
        if (subject.MaybeWas.Length > 0 && string.Equals(subject.MaybeWas, old.Topic, StringComparison.Ordinal)) return true;
        if (subject.Was.Length > 0) return string.Equals(subject.Was, old.Topic, StringComparison.Ordinal);
        return mail.Node.Evidence == ParentEvidence.Header && IsNewMail(mail) && !ShareWords(subject.Topic, old.Topic);
    }

    private static bool IsNewMail(MailFacts mail) =>
        mail.Subject is { IsReply: false, IsForward: false, IsPatch: false, IsVote: false, Topic.Length: > 0 }
        && mail.Input is { IsAutomatic: false, Outline.Levels: 0, ForgeTopic: "" };

    private static bool ShareWords(string one, string other)
    {
        var words = one.Split(' ');
        return other.Split(' ').Any(w => w.Length >= TellingLength && words.Contains(w, StringComparer.Ordinal));
    }
}
