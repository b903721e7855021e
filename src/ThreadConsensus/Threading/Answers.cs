namespace ThreadConsensus.Threading;

/// <summary>Which mails answer a mail, as far as links are made; to be filled in the order of the mails.</summary>
internal sealed class Answers
{
    /// <summary>The latest answers looked at of one mail.</summary>
    private const int MaxLooked = 64;

    private readonly Dictionary<TreeNode, List<MailFacts>> _answers = [];

    /// <summary>Adds a mail whose link was made; one without parent answers nothing.</summary>
    public void Add(MailFacts mail)
    {
        if (mail.Node.Parent is not { Mail: not null } parent) return;
        if (!_answers.TryGetValue(parent, out var answers)) _answers.Add(parent, answers = []);
        answers.Add(mail);
    }

    /// <summary>The latest answers to a mail so far, latest first.</summary>
    public IEnumerable<MailFacts> To(MailFacts mail) =>
        _answers.TryGetValue(mail.Node, out var answers) ? Enumerable.Reverse(answers).Take(MaxLooked) : [];
}
