using System.Text.Json;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>Who has weighed in at which date on the sample threads, and what came of it, checked by reading them.</summary>
public sealed class SampleDecisionTests : IDisposable
{
    private readonly SampleData _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("acs-withdrawn-ack", "2025-10-07T10:00:00Z", "", "open-awaiting")]
    [InlineData("acs-withdrawn-ack", "2025-10-07T14:00:00Z", "Dan Whitcombe +", "open-approved")]
    [InlineData("acs-withdrawn-ack", "2025-10-08T08:00:00Z", "Dan Whitcombe +, Inês Carvalho !", "open-conditional")]
    [InlineData("acs-withdrawn-ack", "2025-10-08T12:00:00Z", "Dan Whitcombe !, Inês Carvalho !", "open-conditional")]
    [InlineData("console-nak", "2025-06-03T18:00:00Z", "", "open-awaiting")]
    [InlineData("console-nak", "2025-06-03T19:00:00Z", "Dan Whitcombe -", "open-contested")]
    [InlineData("console-nak", "2025-06-05", "Aisha Rahmani -, Dan Whitcombe -", "rejected")]
    [InlineData("image-tools-vote", "2025-02-03T06:00:00Z", "Yuki Tanabe +", "open-approved")]
    [InlineData("image-tools-vote", "2025-02-04T08:00:00Z", "Carl Jessup +, Pavel Horák -, Yuki Tanabe +", "open-contested")]
    [InlineData("image-tools-vote", "2025-02-04T11:00:00Z", "Carl Jessup +, Pavel Horák +, Yuki Tanabe +", "open-approved")]
    [InlineData("image-tools-vote", "2025-02-07", "Carl Jessup +, Lena Fischer +, Pavel Horák +, Rob Vermeer +, Yuki Tanabe +", "accepted")]
    [InlineData("arm32-lazy-consensus", "2025-09-02", "Yuki Tanabe +", "open-approved")]
    [InlineData("arm32-lazy-consensus", "2025-09-04", "Dan Whitcombe +, Yuki Tanabe +", "open-approved")]
    [InlineData("arm32-lazy-consensus", "2025-09-12", "Dan Whitcombe +, Yuki Tanabe +", "accepted")]
    [InlineData("log-level-counter", "2025-10-06T10:00:00Z", "Tom Okafor +", "open-approved")]
    [InlineData("log-level-counter", "2025-10-06T14:00:00Z", "Pavel Horák -, Tom Okafor +", "open-contested")]
    [InlineData("log-level-counter", "2025-10-08", "Aisha Rahmani -, Dan Whitcombe -, Pavel Horák -, Tom Okafor +", "open-contested")]
    public void Who_has_weighed_in_by_a_date_and_what_came_of_it(string thread, string asOf, string who, string verdict)
    {
        var run = CommandRun.Of(_data.Home, "report", SampleData.Thread(thread + ".mbox"), "--json", "--as-of", asOf);
        var report = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal((who, verdict), (WeighedIn.Show(report), report.GetProperty("verdict").GetString()));
    }
}
