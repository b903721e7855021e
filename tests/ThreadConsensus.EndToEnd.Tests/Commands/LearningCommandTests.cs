using System.Text;
using System.Text.Json;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>correct, review and train on an archive, as whole processes.</summary>
public sealed class LearningCommandTests
{
    [Fact]
    public void Review_asks_about_unsure_readings_and_keeps_each_answer_for_good()
    {
        using var data = Archive();
        var review = CommandRun.OfInput(data.Home, Encoding.UTF8.GetBytes("o\nk\nx"), "review");

        Assert.Equal(0, review.ExitCode);
        Assert.Contains("1/", review.Out, StringComparison.Ordinal);
        Assert.StartsWith("1 answers recorded", review.Error, StringComparison.Ordinal);
        var correction = JsonDocument.Parse(CommandRun.Of(data.Home, "corrections", "--json").Out).RootElement;
        Assert.Equal("opposes", correction.GetProperty("stance").GetString());
        var id = correction.GetProperty("messageId").GetString()!;

        CommandRun.Of(data.Home, "rebuild", "-q");
        var reading = Messages(data).Single(message => message.GetProperty("messageId").GetString() == id);
        Assert.Equal("opposes", reading.GetProperty("stance").GetString());
        Assert.Equal("correction", reading.GetProperty("stanceEvidence").GetProperty("source").GetString());
    }

    [Fact]
    public void What_was_answered_is_not_asked_again()
    {
        using var data = Archive();
        var first = CommandRun.OfInput(data.Home, Encoding.UTF8.GetBytes(new string('y', 500)), "review", "--limit", "500");
        var second = CommandRun.OfInput(data.Home, [], "review", "--limit", "500");

        Assert.DoesNotContain("0 answers recorded", first.Error, StringComparison.Ordinal);
        Assert.Equal("", second.Out);
    }

    [Fact]
    public void Training_keeps_the_old_model_unless_the_new_one_is_better_and_can_be_undone()
    {
        using var data = Archive();
        CommandRun.OfInput(data.Home, Encoding.UTF8.GetBytes(new string('y', 500)), "review", "--limit", "500");
        var before = CommandRun.Of(data.Home, "export", "messages").Out;

        var trained = JsonDocument.Parse(CommandRun.Of(data.Home, "train", "--from-archive", "--json").Out).RootElement;
        var taken = trained.GetProperty("taken").GetBoolean();
        var better = trained.GetProperty("after").GetDouble() > trained.GetProperty("before").GetDouble();
        Assert.Equal(better, taken);
        Assert.True(trained.GetProperty("corrected").GetInt32() > 0);

        var undone = CommandRun.Of(data.Home, "train", "--rollback");
        Assert.Contains(taken ? "before the last training" : "built-in model", undone.Error, StringComparison.Ordinal);
        Assert.Equal(before, CommandRun.Of(data.Home, "export", "messages").Out);
    }

    private static SampleData Archive()
    {
        var data = new SampleData();
        var threads = Directory.GetFiles(Path.Combine(SampleData.Root, "data", "threads"), "*.mbox");
        Assert.Equal(0, CommandRun.Of(data.Home, ["import", .. threads, "-q"]).ExitCode);
        return data;
    }

    private static IEnumerable<JsonElement> Messages(SampleData data) =>
        CommandRun.Of(data.Home, "export", "messages").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement);
}
