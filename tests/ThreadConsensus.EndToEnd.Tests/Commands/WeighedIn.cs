using System.Text.Json;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>Writes down who has weighed in on a thread that <c>status --json</c> printed.</summary>
internal static class WeighedIn
{
    /// <summary>By name: "+" for support with or without a condition, "!" for a wish for changes, "-" for opposition, "0" for
    /// an abstention; "before" where the position is on an earlier revision.</summary>
    public static string Show(JsonElement thread) => string.Join(", ", thread.GetProperty("positions").EnumerateArray()
        .Select(position => $"{position.GetProperty("name").GetString()} {Mark(position.GetProperty("stance").GetString())}"
            + (position.GetProperty("givenOn").GetString() is null ? "" : " before"))
        .Order(StringComparer.Ordinal));

    private static string Mark(string? stance) => stance switch
    {
        "supports" or "supports-if" => "+",
        "concern" => "!",
        "opposes" => "-",
        _ => "0",
    };
}
