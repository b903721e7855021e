using ThreadConsensus.Threading;

namespace ThreadConsensus.Positions;

/// <summary>
/// The order in which the messages of a thread were said. A thread is kept in reading order, and mail clocks are wrong
/// at times; but a reply is never older than what it answers.
/// </summary>
internal sealed class Chronology
{
    private readonly DateTimeOffset[] _at;

    public Chronology(DiscussionThread thread)
    {
        _at = new DateTimeOffset[thread.Messages.Count];
        for (var i = 0; i < _at.Length; i++)
        {
            var node = thread.Messages[i].Node;
            var floor = node.Parent < 0 ? DateTimeOffset.MinValue : _at[node.Parent];
            _at[i] = node.Date is { } date && date > floor ? date : floor;
        }

        var order = new int[_at.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        // OrderBy is stable: messages of one instant stay in reading order, so a parent stays before its reply.
        Order = [.. order.OrderBy(index => _at[index])];
    }

    /// <summary>Indexes of the messages, the first said first.</summary>
    public IReadOnlyList<int> Order { get; }

    public DateTimeOffset At(int index) => _at[index];
}
