using System.Text.Json;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>
/// Who has weighed in at which date on real threads, checked by reading them. Stances are grouped: "+" for support with
/// or without a condition, "!" for a wish for changes, "-" for opposition, "0" for an abstention.
/// </summary>
public sealed class RealDecisionTests
{
    private const string Smmu = "20200923082832.20038-1-julien@xen.org";
    private const string Ipmmu = "1600112240-31726-1-git-send-email-olekstysh@gmail.com";
    private const string DomZeroLess = "alpine.DEB.2.21.2107131734170.23286@sstabellini-ThinkPad-T480s";
    private const string XsmFirst = "d7289554-258b-4f75-858b-64005e9ae9be@suse.com";
    private const string XsmThird = "c648bfe1-6ab0-4429-ab8a-b452ad2359ff@suse.com";
    private const string Policy = "23764.3098.687128.584532@mariner.uk.xensource.com";
    private const string Freeze = "e21070ac-3a84-4ad7-a4d1-9178d89c1435@gmail.com";

    private static readonly Lazy<SampleData> Decisions = new(() => Archive("xen-devel-decisions.mbox"));
    private static readonly Lazy<SampleData> Votes = new(() => Archive("maven-dev-2017-11.mbox"));

    private static string? Folder => Environment.GetEnvironmentVariable("THREADCONSENSUS_REAL");

    [Theory]
    [InlineData(Smmu, "2020-09-23T10:00:00Z", "")]
    [InlineData(Smmu, "2020-09-23T11:00:00Z", "Bertrand Marquis +")]
    [InlineData(Smmu, "2020-09-23T18:00:00Z", "Bertrand Marquis +, Stefano Stabellini +")]
    [InlineData(Smmu, "2020-12-01", "Bertrand Marquis +, Stefano Stabellini +")]
    [InlineData(Ipmmu, "2020-09-16T12:00:00Z", "")]
    [InlineData(Ipmmu, "2020-09-16T20:00:00Z", "Julien Grall !")]
    [InlineData(Ipmmu, "2020-12-01", "Julien Grall !, Stefano Stabellini +")]
    [InlineData(DomZeroLess, "2021-07-14T12:00:00Z", "")]
    [InlineData(DomZeroLess, "2021-12-01", "Julien Grall !")]
    [InlineData(XsmFirst, "2024-07-30T11:00:00Z", "")]
    [InlineData(XsmFirst, "2024-07-30T13:00:00Z", "Andrew Cooper !, Daniel Smith !")]
    [InlineData(XsmThird, "2024-09-01", "Andrew Cooper ! before, Daniel Smith ! before")]
    [InlineData(XsmThird, "2024-09-04T09:30:00Z", "Andrew Cooper ! before, Daniel Smith ! before, Roger Pau Monné +")]
    [InlineData(XsmThird, "2024-09-04T10:00:00Z", "Andrew Cooper ! before, Daniel Smith +, Roger Pau Monné +")]
    [InlineData(Freeze, "2026-05-11T14:00:00Z", "")]
    [InlineData(Freeze, "2026-05-11T18:00:00Z", "Oleksii Kurochko +")]
    public void Who_has_weighed_in_on_a_decision_of_a_project_by_a_date(string thread, string asOf, string expected) =>
        Assert.Equal(expected, Standing(Decisions, thread, asOf));

    [Fact]
    public void A_dispute_known_from_one_pasted_mail_is_contested_and_the_committers_are_awaited()
    {
        Assert.SkipWhen(Folder is not { Length: > 0 }, "THREADCONSENSUS_REAL names no folder of real mail");
        using var data = new SampleData();
        var roster = Path.Combine(SampleData.Root, "data", "rosters", "xen-project.json");
        var report = JsonDocument.Parse(CommandRun.Of(
            data.Home, "report", Path.Combine(Folder, "seed-thread.txt"), "--roster", roster, "--json").Out).RootElement;
        Assert.Equal(("open-contested", "George Dunlap +, Ross Lagerwall -"), (Text(report, "verdict"), WeighedIn.Show(report)));
        Assert.Equal(
            ["Ian Jackson", "Jan Beulich", "Konrad Rzeszutek Wilk", "Stefano Stabellini", "Tim Deegan", "Wei Liu"],
            report.GetProperty("awaiting").EnumerateArray().Select(awaited => Text(awaited, "name")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_exception_from_a_freeze_is_granted_by_itself_in_prose()
    {
        var before = Status(Decisions, Freeze, "2026-05-12T12:00:00Z");
        var after = Status(Decisions, Freeze, "2026-05-12T18:00:00Z");
        Assert.Equal(["accepted", "open-awaiting"], Verdicts(before));
        Assert.Equal(["accepted", "accepted"], Verdicts(after));
        Assert.Equal("Oleksii Kurochko +", WeighedIn.Show(after.GetProperty("otherProposals")[0]));
    }

    private static string?[] Verdicts(JsonElement thread) =>
        [Text(thread, "verdict"), .. thread.GetProperty("otherProposals").EnumerateArray().Select(other => Text(other, "verdict"))];

    [Fact]
    public void Who_opposes_the_patch_is_told_from_who_opposes_another_idea_in_its_thread() =>
        Assert.Contains("Ian Jackson -", Standing(Decisions, Policy, "2019-12-01"), StringComparison.Ordinal);

    [Fact]
    public void The_tally_of_a_release_vote_is_the_list_of_voters_in_its_result_mail()
    {
        var vote = Status(Votes, "op.y9ljbhzwkdkhrr@desktop-2khsk44.dynamic.ziggo.nl", "2017-12-31");
        Assert.Equal(
            "Arnaud Héritier +, Hervé BOUTEMY +, Martijn Verburg +, Olivier Lamy +, Robert Scholte +", WeighedIn.Show(vote));
        Assert.Equal("Binding votes: five +1, no 0, no -1.", vote.GetProperty("rule").GetProperty("reasons")[0].GetString());
        Assert.Equal(("accepted", "passed"), (Text(vote, "verdict"), Text(vote.GetProperty("rule"), "outcome")));
    }

    [Fact]
    public void Before_the_result_a_release_vote_says_how_many_votes_are_missing()
    {
        var vote = Status(Votes, "op.y9ljbhzwkdkhrr@desktop-2khsk44.dynamic.ziggo.nl", "2017-11-15T12:00:00Z");
        Assert.Equal("Hervé BOUTEMY +, Martijn Verburg +, Robert Scholte +", WeighedIn.Show(vote));
        Assert.Equal("pending", Text(vote.GetProperty("rule"), "outcome"));
    }

    [Theory]
    [InlineData("op.y9uy8ec5kdkhrr@desktop-2khsk44")]
    [InlineData("op.y9wm3w0qkdkhrr@desktop-2khsk44")]
    public void A_vote_called_off_is_withdrawn(string thread) =>
        Assert.Equal("withdrawn", Text(Status(Votes, thread, "2017-12-31"), "verdict"));

    private static string Standing(Lazy<SampleData> archive, string thread, string asOf) => WeighedIn.Show(Status(archive, thread, asOf));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static JsonElement Status(Lazy<SampleData> archive, string thread, string asOf)
    {
        Assert.SkipWhen(Folder is not { Length: > 0 }, "THREADCONSENSUS_REAL names no folder of real mail");
        return JsonDocument.Parse(
            CommandRun.Of(archive.Value.Home, "status", $"<{thread}>", "--json", "--as-of", asOf).Out).RootElement;
    }

    private static SampleData Archive(string mbox)
    {
        var data = new SampleData();
        Assert.Equal(0, CommandRun.Of(data.Home, "import", Path.Combine(Folder!, mbox), "-q").ExitCode);
        return data;
    }
}
