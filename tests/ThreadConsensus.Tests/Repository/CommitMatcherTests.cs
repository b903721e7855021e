using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Tests.Repository;

public sealed class CommitMatcherTests
{
    private static readonly DateTimeOffset Posted = new(2025, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Mailbox Ann = new("Ann Author", "ann@x.example");
    private static readonly Mailbox Kit = new("Kit Committer", "kit@x.example");

    private static readonly PostedPatch Patch = new("p1@x.example", "hv timer never in the past", [Ann], Posted, "I1", IsCover: false);

    [Fact]
    public void Each_kind_of_evidence_is_enough_by_itself()
    {
        Assert.Equal("a MessageId 0.99", Found(Commit('a', "other", Kit) with { MessageIds = ["p1@x.example"] }));
        Assert.Equal("a ChangeId 0.99", Found(Commit('a', "other", Kit) with { ChangeIds = ["I1"] }));
        Assert.Equal("a Link 0.97", Found(Commit('a', "other", Ann) with { LinkedIds = ["p1@x.example"] }));
        Assert.Equal("a Link 0.97", Found(Commit('a', "hv/timer: never in the past", Kit) with { LinkedIds = ["p1@x.example"] }));
        Assert.Equal("a Subject 0.95", Found(Commit('a', "hv/timer: Never in the past", Ann)));
        Assert.Equal("a Subject 0.98", Found(Commit('a', "hv/timer: never in the past", Ann) with { AuthoredOn = Posted }));
        Assert.Equal("a Time 0.92", Found(Commit('a', "timer: reworded", Ann) with { AuthoredOn = Posted }));
    }

    [Fact]
    public void Less_is_not_enough()
    {
        Assert.Equal("", Found(Commit('a', "other", Kit) with { LinkedIds = ["p1@x.example"] }));
        Assert.Equal("", Found(Commit('a', "hv/timer: never in the past", Kit)));
        Assert.Equal("", Found(Commit('a', "timer: reworded", Ann)));
        Assert.Equal("", Found(Commit('a', "timer: reworded", Kit) with { AuthoredOn = Posted }));
    }

    [Fact]
    public void A_commit_of_the_same_subject_is_made_after_the_mail_and_not_years_later()
    {
        CommitRecord On(DateTimeOffset day) => Commit('a', "hv/timer: never in the past", Ann) with { CommittedOn = day };

        Assert.Equal("", Found(On(Posted.AddDays(-1).AddSeconds(-1))));
        Assert.Equal("a Subject 0.95", Found(On(Posted.AddDays(-1))));
        Assert.Equal("a Subject 0.95", Found(On(Posted.AddDays(500))));
        Assert.Equal("", Found(On(Posted.AddDays(500).AddSeconds(1))));
    }

    [Fact]
    public void A_revert_is_told_unless_it_was_taken_back_or_the_patch_was_committed_again()
    {
        var commit = Commit('a', "hv/timer: never in the past", Ann);
        var revert = Commit('b', "Revert \"hv/timer: never in the past\"", Kit) with { Reverts = ["aaaaaaaaaaaa"] };
        var unrevert = Commit('c', "Reapply it", Kit) with { Reverts = [revert.Hash] };
        var again = Commit('d', "hv/timer: never in the past", Ann);

        Assert.Equal("a Subject 0.95, reverted in b", Found(revert, commit));
        Assert.Equal("a Subject 0.95", Found(unrevert, revert, commit));
        Assert.Equal("d Subject 0.95", Found(again, revert, commit));
    }

    [Fact]
    public void A_series_is_committed_when_every_patch_is()
    {
        PostedPatch[] series = [Patch, Patch with { MessageId = "p2@x.example", SubjectKey = "hv timer test it", ChangeId = null }];
        var first = Commit('a', "hv/timer: never in the past", Ann);
        var second = Commit('b', "hv/timer: test it", Ann);

        var half = Finding(series, first);
        var whole = Finding(series, second, first);

        Assert.Equal((1, 2, false), (half.Standing, half.Patches, half.IsComplete));
        Assert.Equal((2, 2, true), (whole.Standing, whole.Patches, whole.IsComplete));
    }

    [Fact]
    public void Of_a_series_known_by_its_cover_letter_the_commits_that_name_it_count()
    {
        var cover = new PostedPatch("p0@x.example", "hv timers", [Ann], Posted, null, IsCover: true);
        var one = Commit('a', "hv/timer: never in the past", Ann) with { LinkedIds = ["p0@x.example"] };
        var two = Commit('b', "hv/timer: test it", Ann) with { LinkedIds = ["p0@x.example"] };

        var finding = Finding([cover], two, one, Commit('c', "hv timers", Ann));

        Assert.Equal(["a Link 0.97", "b Link 0.97"], finding.Commits.Select(Show));
        Assert.True(finding.IsComplete);
    }

    [Fact]
    public void A_commit_written_after_the_thread_is_a_later_revision()
    {
        var later = Commit('a', "hv/timer: never in the past", Ann) with { AuthoredOn = Posted.AddHours(1).AddSeconds(1) };
        var amended = later with { AuthoredOn = Posted.AddHours(1) };

        Assert.True(Finding([Patch], later).IsLaterRevision);
        Assert.False(Finding([Patch], amended).IsLaterRevision);
        Assert.False(Finding([Patch], later with { MessageIds = ["p1@x.example"] }).IsLaterRevision);
    }

    private static CommitRecord Commit(char hash, string subject, Mailbox author) => new()
    {
        Hash = new string(hash, 40),
        Subject = subject,
        Author = author,
        AuthoredOn = Posted.AddMinutes(-10),
        Committer = Kit,
        CommittedOn = Posted.AddDays(3 + hash - 'a'),
    };

    private static string Found(params CommitRecord[] commits) =>
        string.Join("; ", Finding([Patch], commits).Commits.Select(Show));

    private static RepositoryFinding Finding(IReadOnlyList<PostedPatch> patches, params CommitRecord[] commits) =>
        new CommitMatcher(new CommitIndex(commits), PersonDirectory.Empty.Resolve).Find(patches);

    private static string Show(CommittedPatch patch) =>
        FormattableString.Invariant($"{patch.Commit[0]} {patch.MatchedBy} {patch.Confidence}")
        + (patch.RevertedIn is { } revert ? $", reverted in {revert[0]}" : "");
}
