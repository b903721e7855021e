using System.Text.Json;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>people, absence and roster: what the user tells of people is kept for good.</summary>
public sealed class PeopleCommandTests
{
    private const string Call =
        """
        From: Petra Proposer <petra@x.example>
        To: kestrel-devel@lists.kestrelhv.example
        Subject: [VOTE] Move to a monthly release
        Message-ID: <vote@x.example>
        Date: Mon, 3 Mar 2025 09:00:00 +0000

        I propose to move to a monthly release. Committers, please vote by Monday 31 March.

        """;

    private const string Vote =
        """
        From: Anna Archer <{0}>
        To: kestrel-devel@lists.kestrelhv.example
        Subject: Re: [VOTE] Move to a monthly release
        Message-ID: <{1}@x.example>
        In-Reply-To: <vote@x.example>
        Date: Tue, 4 Mar 2025 09:00:00 +0000{2}

        +1

        """;

    private const string Roster =
        """
        name,role,from,until,addresses
        Anna Archer,committer,2024-01-01,,anna@x.example
        Ben Berg,committer,2024-01-01,,ben@x.example
        Cleo Cole,committer,2024-01-01,2024-12-31,cleo@x.example
        Dora Dahl,committer,,,dora@x.example
        """;

    [Fact]
    public void A_merge_by_hand_counts_survives_a_rebuild_and_can_be_undone()
    {
        using var data = Archive(Vote.Replace("{0}", "archie@home.example", StringComparison.Ordinal));
        Assert.Equal(["Anna Archer", "Ben Berg", "Dora Dahl"], Awaited(data));

        var merge = CommandRun.Of(data.Home, "people", "merge", "archie@home.example", "anna@x.example", "--because", "told me");
        Assert.StartsWith("1. archie@home.example and anna@x.example are one person: told me", merge.Error, StringComparison.Ordinal);
        Assert.Equal(["Ben Berg", "Dora Dahl"], Awaited(data));
        CommandRun.Of(data.Home, "rebuild", "-q");
        Assert.Equal(["Ben Berg", "Dora Dahl"], Awaited(data));
        Assert.Contains(
            "merged by hand: told me", CommandRun.Of(data.Home, "people", "archer").Out, StringComparison.Ordinal);

        Assert.Equal(0, CommandRun.Of(data.Home, "people", "undo", "1").ExitCode);
        Assert.Equal(["Anna Archer", "Ben Berg", "Dora Dahl"], Awaited(data));
        Assert.Equal(2, CommandRun.Of(data.Home, "people", "undo", "1").ExitCode);
    }

    [Fact]
    public void A_mailmap_and_a_split_say_who_is_who()
    {
        using var data = Archive(Vote.Replace("{0}", "archie@home.example", StringComparison.Ordinal));
        var mailmap = data.Write("names", "# aliases\nAnna Archer <anna@x.example> <archie@home.example>\n");

        Assert.Equal(0, CommandRun.Of(data.Home, "people", "import-mailmap", mailmap).ExitCode);
        Assert.Equal(["Ben Berg", "Dora Dahl"], Awaited(data));

        CommandRun.Of(data.Home, "people", "split", "archie@home.example", "anna@x.example");
        Assert.Equal(["Anna Archer", "Ben Berg", "Dora Dahl"], Awaited(data));
    }

    [Fact]
    public void Nobody_is_merged_whom_nobody_knows()
    {
        using var data = Archive(Vote.Replace("{0}", "archie@home.example", StringComparison.Ordinal));
        var run = CommandRun.Of(data.Home, "people", "merge", "archie@home.example", "anna@y.example");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "threadconsensus: anna@y.example: nobody of that address or full name is known. Did you mean Anna Archer <",
            run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_away_is_shown_so_and_who_takes_no_part_is_not_awaited()
    {
        using var data = Archive(Vote.Replace("{0}", "anna@x.example", StringComparison.Ordinal));
        Assert.Equal(["Ben Berg", "Dora Dahl"], Awaited(data));

        CommandRun.Of(data.Home, "absence", "recuse", "Ben Berg", "monthly", "--because", "his employer sells it");
        CommandRun.Of(data.Home, "absence", "away", "dora@x.example", "--from", "2025-03-01", "--until", "2025-03-20");

        Assert.Equal(["Dora Dahl"], Awaited(data));
        var thread = Thread(data);
        Assert.Equal(
            ["ben@x.example recused  his employer sells it", "dora@x.example away 2025-03-20T00:00:00Z "],
            thread.GetProperty("absences").EnumerateArray().Select(absence =>
                $"{absence.GetProperty("person")} {absence.GetProperty("kind")} {absence.GetProperty("until")} {absence.GetProperty("text")}"));
        var status = CommandRun.Of(data.Home, "status", "monthly").Out;
        Assert.Contains("Away until 20 March 2025.", status, StringComparison.Ordinal);
        Assert.Contains("Ben Berg: takes no part.", status, StringComparison.Ordinal);

        CommandRun.Of(data.Home, "absence", "undo", "1");
        Assert.Equal(["Ben Berg", "Dora Dahl"], Awaited(data));
    }

    [Fact]
    public void A_vote_whose_sender_failed_is_counted_and_pointed_out()
    {
        using var data = Archive(Vote
            .Replace("{0}", "anna@x.example", StringComparison.Ordinal)
            .Replace("{2}", "\nAuthentication-Results: mx.kestrelhv.example; dmarc=fail header.from=x.example", StringComparison.Ordinal));
        Assert.DoesNotContain("verified", CommandRun.Of(data.Home, "status", "monthly").Out, StringComparison.Ordinal);

        data.Write("config/threadconsensus/settings.json", """{ "authenticationServer": "mx.kestrelhv.example" }""");

        var status = CommandRun.Of(data.Home, "status", "monthly").Out;
        Assert.Contains("Note: The sender of Anna Archer's word on 4 March 2025 could not be verified.", status, StringComparison.Ordinal);
        Assert.Contains("(unverified)", status, StringComparison.Ordinal);
    }

    [Fact]
    public void Rosters_of_every_kind_are_known_by_their_content()
    {
        using var data = new SampleData();
        var csv = data.Write("who.csv", Roster);
        data.Write("tree/OWNERS", "approvers:\n- ann\nreviewers:\n- bo\n");
        data.Write("tree/net/OWNERS", "approvers: [cy]\n");
        var maintainers = data.Write("MAINTAINERS", "HV TIMER\nM:\tAnna Archer <anna@x.example>\nS:\tSupported\nF:\thv/timer*\n\nTHE REST\nM:\tBen Berg <ben@x.example>\nF:\t*\nF:\t*/\n");

        Assert.StartsWith("who: 3 entries hold today (3 as committer)", CommandRun.Of(data.Home, "roster", "import", csv).Error, StringComparison.Ordinal);
        Assert.StartsWith("tree: 3 entries hold today (1 as committer, 1 as maintainer, 1 as reviewer)",
            CommandRun.Of(data.Home, "roster", "import", Path.Combine(data.Home, "tree")).Error, StringComparison.Ordinal);
        CommandRun.Of(data.Home, "roster", "import", maintainers, "--project", "hv");

        Assert.Equal(
            "tree/x.c (tree on 2025-01-01; THE REST)\n  ann, committer (THE REST)\n",
            CommandRun.Of(data.Home, "roster", "show", "tree", "--on", "2025-01-01", "--file", "tree/x.c").Out);
        Assert.Equal(
            "net/tcp.c (tree on 2025-01-01; net)\n  cy, maintainer (net)\n",
            CommandRun.Of(data.Home, "roster", "show", "tree", "--on", "2025-01-01", "--file", "net/tcp.c").Out);
        Assert.Equal(
            "hv/timer.c (hv on 2025-01-01; HV TIMER)\n  Anna Archer, maintainer (HV TIMER)\n",
            CommandRun.Of(data.Home, "roster", "show", "hv", "--on", "2025-01-01", "--file", "hv/timer.c").Out);
        Assert.Equal(
            "who on 2024-06-01\n  committer: Anna Archer since 2024-01-01\n  committer: Ben Berg since 2024-01-01\n"
                + "  committer: Cleo Cole since 2024-01-01 until 2024-12-31\n  committer: Dora Dahl\n",
            CommandRun.Of(data.Home, "roster", "show", "who", "--on", "2024-06-01").Out);
    }

    [Theory]
    [InlineData("who.csv", "name,role\nAnn,comitter\n", "line 2: The role \"comitter\"")]
    [InlineData("OWNERS", "approvers:\n- a: b\n", "line 2: An item of \"approvers\" must be a dash and a name.")]
    [InlineData("MAINTAINERS", "HV\nM:\tAnn <a@x.example>\nM:\n", "line 3: \"M:\" names nobody.")]
    [InlineData("roster.json", "{\"schema\": \"threadconsensus.roster/1\", \"project\": \"hv\",\n\"lsts\": []}", "line 2: The key \"lsts\"")]
    public void A_bad_roster_is_refused_with_file_line_and_what_is_wrong(string name, string text, string expected)
    {
        using var data = new SampleData();
        var file = data.Write(name, text);
        var run = CommandRun.Of(data.Home, "roster", "import", file);
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"threadconsensus: {file}, {expected}", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was taken from it: mend it and try again.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_of_a_maintainers_file_gives_dates()
    {
        using var data = new SampleData();
        var repository = new TestRepository(data, "hv");
        void Version(string day, params string[] names) => repository.Commit(
            "MAINTAINERS: " + day, "Ann Author <ann@x.example>", day + "T12:00:00Z", day + "T12:00:00Z", file: "MAINTAINERS",
            content: "THE REST\n" + string.Concat(names.Select(name => $"M:\t{name} <{name}@x.example>\n")) + "F:\t*\nF:\t*/\n");
        Version("2017-01-10", "anna", "ben");
        Version("2018-02-20", "anna");
        Version("2019-03-30", "anna", "cleo");

        var run = CommandRun.Of(data.Home, "roster", "import", "--history", repository.Folder, "--list", "kestrel-devel@lists.kestrelhv.example");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "hv on 2017-06-28\n  committer (THE REST): anna since 2017-01-10\n  committer (THE REST): ben since 2017-01-10 until 2018-02-20\n",
            CommandRun.Of(data.Home, "roster", "show", "hv", "--on", "2017-06-28").Out);
        Assert.Equal(
            "hv on 2019-03-30\n  committer (THE REST): anna since 2017-01-10\n  committer (THE REST): cleo since 2019-03-30\n",
            CommandRun.Of(data.Home, "roster", "show", "hv", "--on", "2019-03-30").Out);
    }

    private static SampleData Archive(string vote)
    {
        var data = new SampleData();
        data.Write("mail/1.eml", Call);
        data.Write("mail/2.eml", vote.Replace("{1}", "reply", StringComparison.Ordinal).Replace("{2}", "", StringComparison.Ordinal));
        CommandRun.Of(data.Home, "import", Path.Combine(data.Home, "mail"), "-q");
        var roster = CommandRun.Of(data.Home, "roster", "import", data.Write("who.csv", Roster), "--rule", "simple-majority");
        Assert.Equal(0, roster.ExitCode);
        return data;
    }

    private static IEnumerable<string> Awaited(SampleData data) => Thread(data).GetProperty("awaiting").EnumerateArray()
        .Select(awaited => awaited.GetProperty("name").GetString()!).Order(StringComparer.Ordinal);

    private static JsonElement Thread(SampleData data)
    {
        var run = CommandRun.Of(data.Home, "export", "threads");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Out).RootElement;
    }
}
