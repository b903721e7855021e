using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Positions;

/// <summary>A thread about a proposal together with who said what, when and on which part of it.</summary>
public sealed class SpokenThread
{
    private readonly Person[] _authors;
    private readonly bool[] _robots;
    private readonly Chronology _chronology;
    private readonly ProposalBranches _branches;
    private readonly Func<Mailbox, Person> _personOf;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <param name="thread">The thread.</param>
    /// <param name="proposal">What it proposes.</param>
    /// <param name="readings">One a message, in the order of the thread.</param>
    /// <param name="personOf">The person behind a mailbox.</param>
    public SpokenThread(
        DiscussionThread thread,
        Proposal proposal,
        IReadOnlyList<StanceReading> readings,
        Func<Mailbox, Person> personOf)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(personOf);
        if (readings.Count != thread.Messages.Count)
            throw new ArgumentException("One reading a message is needed.", nameof(readings));
        (Thread, Proposal, Readings, _personOf) = (thread, proposal, readings, personOf);
        _chronology = new Chronology(thread);
        _branches = new ProposalBranches(thread, proposal);
        Proposer = PersonOf(proposal.Proposer, "proposer");
        _authors = [.. thread.Messages.Select(message => PersonOf(message.From, message.Node.Id))];
        _robots = [.. thread.Messages.Select(message =>
            message.Mail is { IsAutomatic: true } || RobotSender.Is(message.From))];
        for (var i = 0; i < thread.Messages.Count; i++) _indexes.TryAdd(thread.Messages[i].Node.Id, i);
    }

    public DiscussionThread Thread { get; }

    public Proposal Proposal { get; }

    public IReadOnlyList<StanceReading> Readings { get; }

    public Person Proposer { get; }

    public int Count => Thread.Messages.Count;

    /// <summary>Indexes of the messages, the first said first.</summary>
    public IReadOnlyList<int> Order => _chronology.Order;

    /// <summary>When a message counts as said (see <see cref="LedgerEntry.OrderedAt"/>).</summary>
    public DateTimeOffset At(int index) => _chronology.At(index);

    public ThreadMessage Message(int index) => Thread.Messages[index];

    public Person Author(int index) => _authors[index];

    /// <summary>True when a program wrote it.</summary>
    public bool ByRobot(int index) => _robots[index];

    public bool ByProposer(int index) => Same(_authors[index], Proposer);

    /// <summary>
    /// True when what is said in one message also holds for what another one is about: the same part of the proposal,
    /// all of it, or a later revision of it in this thread.
    /// </summary>
    public bool Covers(int saidIn, int other)
    {
        if (_branches.Covers(saidIn, other)) return true;
        var branch = _branches.Of(saidIn);
        return Readings[branch].Does(DiscourseAct.Revision) && IsBelow(branch, Math.Max(0, _branches.Of(other)))
            && At(branch) >= At(other);
    }

    /// <summary>True when the message posts a piece of the proposal by itself, rather than what introduces
    /// others.</summary>
    public bool IsPatch(int index) => _branches.IsLeaf(index);

    /// <summary>Index of the patch that a message posts or, through any number of replies, answers; -1 where it is about
    /// all of them.</summary>
    public int PatchOf(int index) => _branches.Of(index) is >= 0 and var branch && IsPatch(branch) ? branch : -1;

    /// <summary>Index of a message by node id; -1 when the thread does not hold it.</summary>
    public int IndexOf(string messageId) => _indexes.GetValueOrDefault(messageId, -1);

    public Person PersonOf(Mailbox mailbox, string unknownKey) =>
        mailbox.IsUnknown ? new Person("unknown:" + unknownKey, mailbox.Display, []) : _personOf(mailbox);

    /// <summary>True when a message stands somewhere below another one in the tree.</summary>
    public bool IsBelow(int index, int ancestor)
    {
        while (index > ancestor) index = Thread.Messages[index].Node.Parent;
        return index == ancestor;
    }

    /// <summary>True when the author of a message asked for changes or objected in an earlier one.</summary>
    public bool WantedChangesBefore(int index)
    {
        foreach (var earlier in Order)
        {
            if (earlier == index) break;
            var wanted = Readings[earlier].Stance is Stance.Concern or Stance.Opposes;
            if (wanted && Same(_authors[earlier], _authors[index])) return true;
        }

        return false;
    }

    /// <summary>True when somebody wrote in the thread until an instant.</summary>
    public bool Wrote(Person person, DateTimeOffset asOf) =>
        Order.Any(index => At(index) <= asOf && Same(_authors[index], person));

    /// <summary>True when a message answers another one directly.</summary>
    public bool Answers(int index, int other)
    {
        var node = Thread.Messages[index].Node;
        return node.Parent == other || node.OtherParents.Contains(other);
    }

    /// <summary>True when the author says something of his own, be it a word or a trailer.</summary>
    public bool HasOwnWords(int index)
    {
        foreach (var segment in Thread.Messages[index].Body.Segments)
        {
            if (segment is { Depth: 0, Kind: SegmentKind.OwnWords or SegmentKind.TrailerBlock or SegmentKind.Diff })
                return true;
        }

        return false;
    }

    internal static bool Same(Person one, Person other) => string.Equals(one.Id, other.Id, StringComparison.Ordinal);
}
