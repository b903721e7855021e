using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.Threading;
using static ThreadConsensus.Tests.Threading.Mails;

namespace ThreadConsensus.Tests.Threading;

public sealed class ThreadingProperties
{
    private static readonly Gen<string> Id = Gen.Int[0, 14].Select(i => "m" + i);

    private static readonly string[] Subjects =
    [
        "Support the new driver", "Re: Support the new driver", "[PATCH 1/2] arm: fix it", "[PATCH 0/2] arm series",
        "Re: [PATCH 1/2] arm: fix it", "Drop it (was: Support the new driver)", "[RESULT] [VOTE] Ship it", "[VOTE] Ship it", "",
    ];

    private static readonly Gen<string> Subject = Gen.Int[0, Subjects.Length - 1].Select(i => Subjects[i]);

    /// <summary>Mails whose headers point anywhere: at each other, at themselves, at nothing, in circles.</summary>
    private static readonly Gen<ThreadingInput[]> Archive = Gen
        .Select(Id, Id.Array[0, 2], Id.Array[0, 4], Gen.Int[0, 12], Subject, Gen.Bool)
        .Select((id, inReplyTo, references, hour, subject, dated) => Post(
            id, string.Join(' ', inReplyTo), string.Join(' ', references), hour, subject, dated: dated))
        .Array[0, 14]
        .Select(mails => mails.Select((m, i) => m with { ContentKey = $"{m.Id.Value}-{i % 3}" }).ToArray());

    /// <summary>The same mails with quotations of each other and of mails that nobody has.</summary>
    private static readonly Gen<ThreadingInput[]> QuotingArchive = Gen.Select(Archive, Gen.Int[0, 9].Array[0, 5].Array[14]).Select(
        (mails, quotes) => mails.Select((m, i) => m with { OwnWords = Words(i % 10), Quotes = Levels(quotes[i % 14]) }).ToArray());

    private static uint[] Words(int from) => [.. Enumerable.Range(0, 5).Select(i => (uint)(from * 1000 + i))];

    private static QuoteLevel[] Levels(int[] quoted) => [.. quoted.Select((q, depth) => new QuoteLevel
    {
        Depth = depth + 1,
        QuotedIn = q % 3 == 0 ? -1 : depth - 1,
        Author = q % 2 == 0 ? Box($"Person {q} <p{q}@example.org>") : ThreadConsensus.Messages.Mailbox.Unknown,
        When = q < 5 ? new ThreadConsensus.Quoting.QuotedTime([new DateTime(2021, 3, 1, 9 + q, 0, 0)], null, q != 4) : null,
        Words = Words(q),
    })];

    [Fact]
    public void Quotations_in_any_order_of_arrival_give_the_same_trees() =>
        Gen.Select(QuotingArchive, Gen.Int).Sample((mails, seed) =>
        {
            var shuffled = mails.ToArray();
            new Random(seed).Shuffle(shuffled);
            var trees = ReplyTreeBuilder.Build(mails);
            Assert.Equal(Dump(trees), Dump(ReplyTreeBuilder.Build(shuffled)));
            Assert.Equal(mails.DistinctBy(m => m.ContentKey).Count(), trees.Sum(t => t.Nodes.Count(n => n.ContentKey is not null)));
            Assert.All(trees, t => Assert.All(t.Nodes.Skip(1).Index(), n => Assert.InRange(n.Item.Parent, 0, n.Index)));
        });

    /// <summary>Later mails may quote the same messages, others, and each other's; none of those quoted comes in.</summary>
    [Fact]
    public void Ids_of_quoted_messages_stay_while_later_mails_come_in() => Gen.Int[0, 9].Array[0, 5].Array[1, 10].Sample(quotes =>
    {
        var mails = quotes.Select((levels, i) => Post($"m{i}", hour: 20 + i, subject: "Re: Support the new driver") with
        {
            Quotes = Levels(levels),
        }).ToArray();
        var before = IdsByFirstSource(mails[..1]);
        for (var count = 2; count <= mails.Length; count++)
        {
            var after = IdsByFirstSource(mails[..count]);
            foreach (var (source, id) in after)
                if (before.TryGetValue(source, out var former)) Assert.Equal(former, id);
            before = after;
        }
    });

    private static Dictionary<QuoteSource, string> IdsByFirstSource(ThreadingInput[] mails) =>
        ReplyTreeBuilder.Build(mails).SelectMany(t => t.Nodes).Where(n => n.Quoted is { Sources.Count: > 0 })
            .ToDictionary(n => n.Quoted!.Sources[0], n => n.Id);

    [Fact]
    public void Every_mail_is_in_one_tree_once() => Archive.Sample(mails =>
    {
        var keys = ReplyTreeBuilder.Build(mails).SelectMany(t => t.Nodes).Select(n => n.ContentKey).OfType<string>();
        Assert.Equal(
            mails.Select(m => m.ContentKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            keys.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Every_parent_comes_before_its_children_and_only_the_root_has_none() => Archive.Sample(mails =>
    {
        foreach (var tree in ReplyTreeBuilder.Build(mails))
        {
            Assert.Equal(-1, tree.Root.Parent);
            for (var i = 1; i < tree.Nodes.Count; i++) Assert.InRange(tree.Nodes[i].Parent, 0, i - 1);
            Assert.All(tree.Nodes, n => Assert.All(n.OtherParents, o => Assert.InRange(o, 0, tree.Nodes.Count - 1)));
        }
    });

    [Fact]
    public void Any_order_of_arrival_gives_the_same_trees() =>
        Gen.Select(Archive, Gen.Int).Sample((mails, seed) =>
        {
            var shuffled = mails.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Dump(ReplyTreeBuilder.Build(mails)), Dump(ReplyTreeBuilder.Build(shuffled)));
        });

    [Fact]
    public void Ids_of_threads_differ() => Archive.Sample(mails =>
    {
        var ids = ReplyTreeBuilder.Build(mails).Select(t => t.ThreadId).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    });

    [Fact]
    public void Trees_are_the_same_where_words_are_read_from_storage_when_they_are_needed() =>
        Gen.Select(QuotingArchive, Gen.Int, Gen.Bool).Sample((mails, seed, keepsSome) =>
        {
            var archived = mails.DistinctBy(m => m.ContentKey).ToArray();
            var stored = archived.Select(m => m.ToBytes()).ToArray();
            var headers = stored.Select(bytes => ThreadingInput.FromBytes(bytes, new HeaderPool(), mail => keepsSome && IsLost(mail, archived))).ToList();
            new Random(seed).Shuffle(stored);
            Assert.All(headers, m => Assert.Empty(m.OwnWords));
            Assert.Equal(
                Dump(ReplyTreeBuilder.Build(archived)),
                Dump(ReplyTreeBuilder.Build(headers, () => stored.Select(bytes => ThreadingInput.FromBytes(bytes, new HeaderPool())))));
        });

    private static bool IsLost(ThreadingInput mail, ThreadingInput[] archived) =>
        mail.Outline.Named > 1 || !mail.InReplyTo.Any(id => id != mail.Id && archived.Any(other => other.Id == id));

    [Fact]
    public void What_is_quoted_is_known_without_its_words() => QuotingArchive.Sample(mails => Assert.All(mails, m =>
    {
        var (whole, stored) = (m.Outline, ThreadingInput.FromBytes(m.ToBytes(), new HeaderPool(), static _ => false).Outline);
        Assert.Equal((whole.Levels, whole.Named), (stored.Levels, stored.Named));
        Assert.Equal(whole.Authors, stored.Authors);
    }));

    [Fact]
    public void Stored_inputs_come_back_whole() => QuotingArchive.Sample(mails =>
        Assert.All(mails, m => Assert.Equal(m.ToBytes(), ThreadingInput.FromBytes(m.ToBytes(), new HeaderPool()).ToBytes())));
}
