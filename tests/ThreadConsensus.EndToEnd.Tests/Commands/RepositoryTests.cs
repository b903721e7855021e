using System.Text.Json;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>--repo: what a local clone tells of proposals.</summary>
public sealed class RepositoryTests
{
    private const string Ann = "Ann Author <ann@x.example>";

    private const string Patch =
        """
        From: Ann Author <ann@x.example>
        To: kestrel-devel@lists.kestrelhv.example
        Subject: [PATCH] hv/timer: round deadlines up
        Message-ID: <timer-1@x.example>
        Date: Mon, 3 Mar 2025 09:00:00 +0000

        Rounding down programs deadlines that have passed.

        Signed-off-by: Ann Author <ann@x.example>
        ---
        diff --git a/hv/timer.c b/hv/timer.c
        --- a/hv/timer.c
        +++ b/hv/timer.c
        @@ -1 +1 @@
        -a
        +b

        """;

    private const string Objection =
        """
        From: Olga Objector <olga@x.example>
        To: kestrel-devel@lists.kestrelhv.example
        Subject: Re: [PATCH] hv/timer: round deadlines up
        Message-ID: <timer-2@x.example>
        In-Reply-To: <timer-1@x.example>
        Date: Tue, 4 Mar 2025 09:00:00 +0000

        > Rounding down programs deadlines that have passed.

        Nacked-by: Olga Objector <olga@x.example>

        """;

    [Fact]
    public void A_commit_closes_the_question_and_says_which_one_it_is()
    {
        using var data = new SampleData();
        var repository = new TestRepository(data);
        var hash = repository.Commit(
            "hv/timer: round deadlines up\n\nReviewed-by: Rae Viewer <rae@x.example>", Ann, "2025-03-03T09:00:00Z", "2025-03-10T12:00:00Z");
        var mail = data.Write("patch.eml", Patch);

        var status = CommandRun.Of(data.Home, "report", mail, "--repo", repository.Folder);

        Assert.Contains("accepted (98 %)", status.Out, StringComparison.Ordinal);
        Assert.Contains(
            $"Accepted: committed as {hash[..10]} on 10 March 2025 by Kit Committer.", Unwrapped(status.Out), StringComparison.Ordinal);
        Assert.DoesNotContain("Note:", status.Out, StringComparison.Ordinal);
        Assert.Contains("open-awaiting", CommandRun.Of(data.Home, "report", mail).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_over_an_objection_or_without_approval_is_pointed_out()
    {
        using var data = new SampleData();
        var repository = new TestRepository(data);
        var hash = repository.Commit(
            "hv/timer: round deadlines up", Ann, "2025-03-03T09:00:00Z", "2025-03-10T12:00:00Z", committer: Ann);
        data.Write("mail/1.eml", Patch);
        data.Write("mail/2.eml", Objection);

        var output = Unwrapped(CommandRun.Of(
            data.Home, "report", Path.Combine(data.Home, "mail"), "--repo", repository.Folder).Out);

        Assert.Contains(
            $"Note: Committed as {hash[..10]} over the objection of Olga Objector on 4 March 2025.", output, StringComparison.Ordinal);
        Assert.Contains(
            $"Note: Committed as {hash[..10]} without approval by somebody other than the author.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revert_reopens_it_and_committing_again_closes_it()
    {
        using var data = new SampleData();
        var repository = new TestRepository(data);
        var first = repository.Commit("hv/timer: round deadlines up", Ann, "2025-03-03T09:00:00Z", "2025-03-10T12:00:00Z");
        CommandRun.Of(data.Home, "import", data.Write("patch.eml", Patch), "-q");
        Assert.Equal("accepted", Thread(data, repository).GetProperty("verdict").GetString());

        var revert = repository.Commit(
            $"Revert \"hv/timer: round deadlines up\"\n\nThis reverts commit {first}.",
            "Kit Committer <kit@kestrelhv.example>", "2025-03-12T12:00:00Z", "2025-03-12T12:00:00Z");
        var reopened = Thread(data, repository);
        Assert.Equal("open-awaiting", reopened.GetProperty("verdict").GetString());
        Assert.Equal(
            [$"{first} reverted in {revert} on 2025-03-12T12:00:00Z"],
            reopened.GetProperty("commits").EnumerateArray().Select(commit =>
                $"{commit.GetProperty("commit")} reverted in {commit.GetProperty("revertedIn")} on {commit.GetProperty("revertedOn")}"));
        Assert.Contains(
            $"Committed as {first[..10]} on 10 March 2025 by Kit Committer, and reverted in {revert[..10]} on 12 March 2025 by Kit Committer.",
            Unwrapped(CommandRun.Of(data.Home, "status", "timer", "--repo", repository.Folder).Out), StringComparison.Ordinal);

        repository.Commit("hv/timer: round deadlines up", Ann, "2025-03-03T09:00:00Z", "2025-03-20T12:00:00Z");
        Assert.Equal("accepted", Thread(data, repository).GetProperty("verdict").GetString());
        Assert.Equal(
            "open-awaiting", Thread(data, repository, "--as-of", "2025-03-13").GetProperty("verdict").GetString());
    }

    [Fact]
    public void The_settings_name_a_repository_by_list()
    {
        using var data = new SampleData();
        var repository = new TestRepository(data);
        repository.Commit("hv/timer: round deadlines up", Ann, "2025-03-03T09:00:00Z", "2025-03-10T12:00:00Z");
        CommandRun.Of(data.Home, "import", data.Write("patch.eml", "List-Id: <kestrel-devel.lists.kestrelhv.example>\n" + Patch), "-q");

        string Verdict(string list)
        {
            data.Write("config/threadconsensus/settings.json", JsonSerializer.Serialize(new
            {
                repositories = new Dictionary<string, string>(StringComparer.Ordinal) { [list] = repository.Folder },
            }));
            return Thread(data, null).GetProperty("verdict").GetString()!;
        }

        Assert.Equal("accepted", Verdict("kestrel-devel@lists.kestrelhv.example"));
        Assert.Equal("open-awaiting", Verdict("other.lists.kestrelhv.example"));
        Assert.Equal("accepted", Verdict("*"));
    }

    [Fact]
    public void A_folder_without_a_repository_is_named()
    {
        using var data = new SampleData();
        var run = CommandRun.Of(data.Home, "report", data.Write("patch.eml", Patch), "--repo", data.Home);

        Assert.Equal((3, $"threadconsensus: {data.Home}: no git repository. Name a local clone.\n"), (run.ExitCode, run.Error));
    }

    private static JsonElement Thread(SampleData data, TestRepository? repository, params string[] options)
    {
        string[] repo = repository is null ? [] : ["--repo", repository.Folder];
        var run = CommandRun.Of(data.Home, ["export", "threads", .. repo, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Out).RootElement;
    }

    /// <summary>The words whatever the width of the lines.</summary>
    private static string Unwrapped(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
