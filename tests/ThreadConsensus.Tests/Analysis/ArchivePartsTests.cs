using CsCheck;
using ThreadConsensus.Analysis;
using ThreadConsensus.Proposals;
using ThreadConsensus.Threading;
using static ThreadConsensus.Tests.Threading.Mails;

namespace ThreadConsensus.Tests.Analysis;

public sealed class ArchivePartsTests
{
    /// <summary>A month as long as any, in hours.</summary>
    private const double Month = 31 * 24;

    private static readonly string[] Subjects =
    [
        "Support the new driver", "Re: Support the new driver", "[PATCH 1/2] arm: fix it", "[PATCH 0/2] arm series",
        "Re: [PATCH 1/2] arm: fix it", "[PATCH v2 1/2] arm: fix it", "Drop it (was: Support the new driver)",
        "[RESULT] [VOTE] Ship it", "[VOTE] Ship it", "ping", "",
    ];

    /// <summary>Mails of two years whose headers point anywhere, and nothing quoted.</summary>
    private static readonly Gen<MailSummary[]> Archive = Gen
        .Select(
            Gen.Int[0, 30], Gen.Int[0, 30].Array[0, 1], Gen.Int[0, 30].Array[0, 2], Gen.Double[0, 24 * Month],
            Gen.Int[0, Subjects.Length - 1], Gen.Int[0, 9])
        .Select((id, inReplyTo, references, hour, subject, odd) => Summary(Post(
            $"m{id}", string.Join(' ', inReplyTo.Select(i => $"m{i}")), string.Join(' ', references.Select(i => $"m{i}")), hour,
            Subjects[subject], dated: odd > 0)))
        .Array[0, 40]
        .Select(mails => mails.Select((mail, i) => mail with
        {
            Threading = mail.Threading with { ContentKey = $"{mail.Threading.Id.Value}-{i}" },
        }).ToArray());

    [Fact]
    public void Parts_threaded_one_by_one_give_the_trees_and_the_revisions_of_the_whole() =>
        Gen.Select(Archive, Gen.Int[1, 20]).Sample((mails, together) =>
        {
            var parts = ArchiveParts.Divide(mails, together).Select(part => (Mails: part, Trees: TreesOf(part))).ToList();
            var whole = TreesOf(mails);
            Assert.Equal(Sorted(whole), Sorted([.. parts.SelectMany(part => part.Trees)]));
            Assert.Equal(
                Sorted(RevisionChain.Of(whole, mails)),
                Sorted(parts.SelectMany(part => RevisionChain.Of(part.Trees, part.Mails))));
        });

    [Fact]
    public void Mails_are_divided_in_the_same_way_whatever_their_order() =>
        Gen.Select(Archive, Gen.Int[1, 20], Gen.Int).Sample((mails, together, seed) =>
        {
            var shuffled = mails.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(PartsByKey(mails, together), PartsByKey(shuffled, together));
        });

    [Fact]
    public void Mails_are_divided_in_the_same_way_however_many_are_compared_at_once() =>
        Gen.Select(Archive, Gen.Int[1, 20], Gen.Int[1, 40]).Sample((mails, together, compared) =>
        {
            var parts = ArchiveParts.Of(mails.Select(MailTies.Of), mails.Length, together, compared);
            Assert.Equal(PartsOf(mails, together).Prints(), parts.Prints());
        });

    [Fact]
    public void Parts_are_of_whole_months_and_of_the_mails_asked_for_at_least()
    {
        MailSummary[] mails = [Lone(0), Lone(0), Lone(1), Lone(2), Lone(2), Lone(2), Lone(3), Lone(4)];
        Assert.Equal([2, 4, 2], Sizes(mails, 2));
        Assert.Equal([3, 3, 2], Sizes(mails, 3));
        Assert.Equal([6, 2], Sizes(mails, 4));
        Assert.Equal([7, 1], Sizes(mails, 7));
        Assert.Equal([8], Sizes(mails, 8));
        Assert.Equal([0], Sizes([], 1));
    }

    [Fact]
    public void Further_mail_leaves_the_earlier_parts_as_they_are()
    {
        MailSummary[] before = [Lone(0), Lone(1), Lone(2)];
        MailSummary[] after = [.. before, Lone(2), Lone(2), Lone(5)];
        Assert.Equal([1, 1, 1], Sizes(before, 1));
        Assert.Equal([1, 1, 3, 1], Sizes(after, 1));
        var (prints, laterPrints) = (PartsOf(before, 1).Prints(), PartsOf(after, 1).Prints());
        Assert.Equal(prints.Take(2), laterPrints.Take(2));
        Assert.Equal(5, prints.Concat(laterPrints).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_latest_date_of_a_part_is_that_of_its_latest_mail()
    {
        var undated = Summary(Post("u", subject: "u", dated: false));
        var parts = PartsOf([Lone(0, "a"), Summary(Post("b", "a", hour: 20 * Month, subject: "b")), Lone(1), undated], 1);
        Assert.Equal([Lone(20).Threading.Date, Lone(1).Threading.Date, null], Enumerable.Range(0, parts.Count).Select(parts.LatestOf));
    }

    [Fact]
    public void A_reply_of_years_later_is_threaded_with_what_it_answers() =>
        Assert.Equal([3, 1], Sizes([Lone(0, "a"), Lone(0), Summary(Post("b", "a", hour: 20 * Month, subject: "b")), Lone(4)], 2));

    [Theory]
    [InlineData("arm: fix it", "arm: fix it", 5, true)]
    [InlineData("Re: arm: fix it", "Re: arm: fix it", 5, true)]
    [InlineData("Re: arm: fix it", "Re: arm: fix it", 13, false)]
    [InlineData("arm: fix it", "arm: fix it", 13, true)]
    [InlineData("[PATCH] arm: fix it", "Re: [PATCH v2] arm: fix it", 13, true)]
    [InlineData("arm: fix it", "arm: fix that", 5, false)]
    public void A_subject_ties_mails_of_half_a_year_and_what_is_posted_again_of_any_time(
        string first, string second, int months, bool areTied) =>
        Assert.Equal(areTied ? 2 : 1, Sizes([
            Summary(Post("a", subject: first)), Summary(Post("b", hour: months * Month, subject: second)), Lone(24)], 1)[0]);

    [Fact]
    public void What_names_a_former_version_or_shares_its_change_id_is_of_the_same_part()
    {
        MailSummary[] mails = [Lone(0, "a"), Lone(5) with { Clues = new("", ["a"]) }, Lone(9) with { Clues = new("i1", []) }, Lone(14) with { Clues = new("i1", []) }];
        Assert.Equal([2, 2], Sizes(mails, 1));
        Assert.Equal([1, 1, 1, 1], Sizes([.. mails.Select(mail => mail with { Clues = PostingClues.None })], 1));
    }

    private static MailSummary Summary(ThreadingInput mail) => new(mail, PostingClues.None);

    private static int _lone;

    /// <summary>A mail that has nothing in common with any other.</summary>
    private static MailSummary Lone(int month, string? id = null)
    {
        var number = Interlocked.Increment(ref _lone);
        return Summary(Post(id ?? $"lone{number}", hour: month * Month, subject: $"Lone {number}"));
    }

    private static ArchiveParts PartsOf(MailSummary[] mails, int together) => ArchiveParts.Of(mails.Select(MailTies.Of), mails.Length, together);

    private static List<int> Sizes(MailSummary[] mails, int together)
    {
        var parts = PartsOf(mails, together);
        return [.. Enumerable.Range(0, parts.Count).Select(part => Enumerable.Range(0, mails.Length).Count(mail => parts.PartOf(mail) == part))];
    }

    private static List<string> PartsByKey(MailSummary[] mails, int together)
    {
        var parts = PartsOf(mails, together);
        return [.. mails.Select((mail, at) => $"{mail.Threading.ContentKey} {parts.PartOf(at)}").Order(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<ReplyTree> TreesOf(IReadOnlyList<MailSummary> mails) =>
        ReplyTreeBuilder.Build([.. mails.Select(mail => mail.Threading)]);

    private static List<string> Sorted(IReadOnlyList<ReplyTree> trees) =>
        [.. trees.Select(tree => Dump([tree])).Order(StringComparer.Ordinal)];

    private static List<string> Sorted(IEnumerable<RevisionChain> chains) =>
        [.. chains.Select(chain => string.Join(' ', chain.Threads.Select(thread => $"{thread.Tree.ThreadId}/{thread.Place}"))).Order(StringComparer.Ordinal)];
}
