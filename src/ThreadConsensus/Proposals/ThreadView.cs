using ThreadConsensus.Messages;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>A thread as the finder looks at it: its heading, and sentences and patches read once a message.</summary>
internal sealed class ThreadView
{
    private readonly Dictionary<int, IReadOnlyList<OwnSentence>> _sentences = [];
    private readonly Dictionary<int, PatchText> _patches = [];

    public ThreadView(DiscussionThread thread)
    {
        Thread = thread;
        Heading = SubjectLine.Parse(HeadingOf(thread));
    }

    public DiscussionThread Thread { get; }

    public ThreadMessage Root => Thread.Messages[0];

    /// <summary>The subject of the first node that has one: a message known only from quotes mostly has none.</summary>
    public SubjectLine Heading { get; }

    /// <summary>The first mail of the archive in reading order; null in a thread of quotations only.</summary>
    public ThreadMessage? FirstMail => Thread.Messages.FirstOrDefault(message => message.Mail is not null);

    /// <summary>
    /// Who announces a release or a freeze in the message that heads the thread; null for another thread.
    /// </summary>
    public Mailbox? Announcer => !Root.From.IsUnknown && RequestText.IsOfRelease(Heading, SentencesOf(Root)) ? Root.From : null;

    /// <summary>See <see cref="Proposal.PutTo"/>.</summary>
    public IReadOnlyList<Mailbox> PutTo => Announcer is { } announcer ? [announcer] : [];

    public IReadOnlyList<OwnSentence> SentencesOf(ThreadMessage message)
    {
        if (!_sentences.TryGetValue(message.Index, out var sentences))
            _sentences[message.Index] = sentences = OwnSentences.Of(message.Body);
        return sentences;
    }

    public PatchText PatchOf(ThreadMessage message)
    {
        if (!_patches.TryGetValue(message.Index, out var patch))
            _patches[message.Index] = patch = PatchText.Of(message.Body);
        return patch;
    }

    public static bool IsSameAuthor(Mailbox one, Mailbox other)
    {
        if (one.IsUnknown || other.IsUnknown) return false;
        if (one.Address.Length > 0 && one.Address.Equals(other.Address,
            StringComparison.OrdinalIgnoreCase)) return true;
        return one.Name.Contains(' ', StringComparison.Ordinal)
            && SubjectLine.Fold(one.Name) == SubjectLine.Fold(other.Name);
    }

    private static string HeadingOf(DiscussionThread thread)
    {
        foreach (var message in thread.Messages)
        {
            if (message.Node.Subject.Length > 0) return message.Node.Subject;
        }

        return "";
    }
}
