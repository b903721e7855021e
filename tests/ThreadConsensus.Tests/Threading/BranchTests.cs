using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Threading;

public sealed class BranchTests
{
    [Fact]
    public void Some_messages_of_a_thread_are_a_thread_whatever_is_left_out() =>
        Gen.Select(Gen.Int[0, 1000].Array[1, 30], Gen.Bool.Array[30]).Sample((parents, chosen) =>
        {
            var thread = Thread(parents);
            var indexes = Enumerable.Range(0, parents.Length).Where(index => chosen[index]).DefaultIfEmpty(0).ToList();
            var branch = thread.Branch(indexes);
            Assert.Equal(indexes.Select(index => thread.Messages[index].Node.Id), branch.Messages.Select(message => message.Node.Id));
            Assert.Equal(branch.Messages.Select(message => message.Node), branch.Tree.Nodes);
            Assert.Equal(-1, branch.Tree.Root.Parent);
            for (var i = 0; i < branch.Messages.Count; i++)
            {
                Assert.Equal(i, branch.Messages[i].Index);
                if (i > 0) Assert.InRange(branch.Messages[i].Node.Parent, 0, i - 1);
            }
        });

    [Fact]
    public void What_answers_a_message_left_out_answers_the_nearest_one_above_it()
    {
        var thread = Thread([0, 0, 1, 2, 0]);
        Assert.Equal([-1, 0, 0], thread.Branch([1, 3, 4]).Messages.Select(message => message.Node.Parent));
        Assert.Equal([-1, 0, 1], thread.Branch([0, 1, 3]).Messages.Select(message => message.Node.Parent));
    }

    /// <summary>A thread of as many messages; each but the first answers one before it.</summary>
    private static DiscussionThread Thread(int[] parents)
    {
        var nodes = parents.Select((parent, index) => new ReplyNode
        {
            Id = $"m{index}",
            Parent = index == 0 ? -1 : parent % index,
        }).ToList();
        var body = QuoteParser.Parse(BodyText.Empty, Mailbox.Unknown);
        return new DiscussionThread(
            new ReplyTree("t", nodes), [.. nodes.Select((node, index) => new ThreadMessage(index, node, null, body))]);
    }
}
