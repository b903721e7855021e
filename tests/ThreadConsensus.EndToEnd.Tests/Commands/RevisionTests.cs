using System.Text.Json;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>Three revisions of one patch, each in a thread and a file of its own.</summary>
public sealed class RevisionTests
{
    private static readonly string[] Revisions =
    [
        Thread(1, "[PATCH] clock: count leap seconds", "Count them.\n\nSigned-off-by: Ann Archer <ann@clock.example>",
            "Acked-by: Bo Berg <bo@clock.example>"),
        Thread(2, "[PATCH v2] clock: count leap seconds", "Count them.\n\nSigned-off-by: Ann Archer <ann@clock.example>",
            "This breaks the build on big endian, please fix."),
        Thread(3, "[PATCH v3] clock: count leap seconds",
            "Count them.\n\nSigned-off-by: Ann Archer <ann@clock.example>\nAcked-by: Bo Berg <bo@clock.example>", null),
    ];

    [Theory]
    [InlineData("0 1 2")]
    [InlineData("2 1 0")]
    [InlineData("1 0 2")]
    [InlineData("2 0 1")]
    public void Whatever_revision_comes_last_all_reports_tell_the_same_and_so_does_a_rebuild(string order)
    {
        using var together = new SampleData();
        Import(together, string.Concat(Revisions));
        using var apart = new SampleData();
        foreach (var at in order.Split(' ')) Import(apart, Revisions[int.Parse(at, System.Globalization.CultureInfo.InvariantCulture)]);

        Assert.Equal(Export(together), Export(apart));
        CommandRun.Of(apart.Home, "rebuild", "-q");
        Assert.Equal(Export(together), Export(apart));
    }

    [Fact]
    public void Earlier_revisions_are_superseded_and_their_positions_go_on()
    {
        using var data = new SampleData();
        Import(data, string.Concat(Revisions));
        var threads = Threads(data);

        Assert.Equal(
            [("v1", "superseded", "v3@clock.example"), ("v2", "superseded", "v3@clock.example"), ("v3", "open-awaiting", null)],
            threads.Select(thread => (Label(thread), Text(thread, "verdict"), Newer(thread))));
        Assert.Single(threads.Select(thread => thread.GetProperty("proposal").GetProperty("id").GetString()).Distinct());
        Assert.Equal(
            [("Bo Berg", "supports", "v1", "v3@clock.example"), ("Cy Cole", "concern", "v2", null)],
            threads[2].GetProperty("positions").EnumerateArray()
                .Select(one => (Text(one, "name"), Text(one, "stance"), Text(one, "givenOn"), Text(one, "pickedUpIn"))));
    }

    [Fact]
    public void Status_tells_of_the_newest_revision_and_finds_the_others_by_message_id_and_as_of_their_day()
    {
        using var data = new SampleData();
        Import(data, string.Concat(Revisions));

        Assert.Equal("v3", Label(Status(data, "leap seconds")));
        Assert.Equal("v1", Label(Status(data, "<v1@clock.example>")));
        Assert.Equal("superseded", Text(Status(data, "<v1@clock.example>"), "verdict"));
        var then = Status(data, "leap seconds", "--as-of", "2026-01-09");
        Assert.Equal(("v1", "open-approved"), (Label(then), Text(then, "verdict")));
    }

    private static JsonElement Status(SampleData data, params string[] arguments) =>
        JsonDocument.Parse(CommandRun.Of(data.Home, ["status", .. arguments, "--json"]).Out).RootElement;

    private static void Import(SampleData data, string mbox) =>
        Assert.Equal(0, CommandRun.Of(data.Home, "import", data.Write("some.mbox", mbox), "-q").ExitCode);

    private static string Export(SampleData data) =>
        CommandRun.Of(data.Home, "export", "messages").Out + CommandRun.Of(data.Home, "export", "threads").Out;

    private static List<JsonElement> Threads(SampleData data) =>
        [.. CommandRun.Of(data.Home, "export", "threads").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).OrderBy(Label, StringComparer.Ordinal)];

    private static string Label(JsonElement thread) => "v" + thread.GetProperty("proposal").GetProperty("revision").GetInt32();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string? Newer(JsonElement thread) =>
        thread.GetProperty("supersededBy") is { ValueKind: JsonValueKind.Object } newer ? Text(newer, "messageId") : null;

    /// <summary>A revision, posted on a Monday of its own, and what is answered the day after: by Bo to the first, by
    /// Cy to the second.</summary>
    private static string Thread(int number, string subject, string body, string? answer)
    {
        var day = 5 + ((number - 1) * 7);
        var id = $"v{number}@clock.example";
        var posted = $"""
            From ann@clock.example Mon Jan {day:00} 10:00:00 2026
            From: Ann Archer <ann@clock.example>
            Subject: {subject}
            Message-ID: <{id}>
            Date: Mon, {day:00} Jan 2026 10:00:00 +0000
            List-Id: <devel.clock.example>

            {body}
            ---
             clock.c | 2 +-

            diff --git a/clock.c b/clock.c
            --- a/clock.c
            +++ b/clock.c
            @@ -1,2 +1,2 @@
            -int leap;
            +long leap;
             int tick;


            """;
        if (answer is null) return posted;
        var (name, address) = number == 1 ? ("Bo Berg", "bo") : ("Cy Cole", "cy");
        return posted + $"""
            From {address}@clock.example Tue Jan {day + 1:00} 10:00:00 2026
            From: {name} <{address}@clock.example>
            Subject: Re: {subject}
            Message-ID: <answer{number}@clock.example>
            In-Reply-To: <{id}>
            Date: Tue, {day + 1:00} Jan 2026 10:00:00 +0000
            List-Id: <devel.clock.example>

            {answer}


            """;
    }
}
