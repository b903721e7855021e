using System.Globalization;
using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Reports;

/// <summary>Words and figures as reports print them for people.</summary>
public static class ReportWords
{
    /// <summary>"1 Sep 2025 09:00", UTC; "undated" for null.</summary>
    public static string Minute(DateTimeOffset? at) =>
        at is { } instant ? instant.UtcDateTime.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) : "undated";

    /// <summary>"1 Sep 2025", UTC; "undated" for null.</summary>
    public static string Day(DateTimeOffset? at) =>
        at is { } instant ? instant.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture) : "undated";

    /// <summary>Whole days between: "12 d"; empty for null.</summary>
    public static string Age(DateTimeOffset now, DateTimeOffset? at) =>
        at is { } instant ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (now - instant).Days)} d") : "";

    public static string Percent(double confidence) => confidence.ToString("0 %", CultureInfo.InvariantCulture);

    public static string Line(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    /// <summary>"1 message", "2 messages".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>"maintainer (x86)"; empty for no role.</summary>
    public static string Role(DeciderRole? role, string area)
    {
        ArgumentNullException.ThrowIfNull(area);
        var word = role is { } known ? Words.Of(known).Replace('-', ' ') : "";
        return word.Length > 0 && area.Length > 0 ? $"{word} ({area})" : word;
    }

    public static string NameOf(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Name.Length > 0 ? person.Name : person.Id;
    }

    /// <summary>"away until 15 May 2017", "asked for time", "takes no part", "defers to Jan Novak".</summary>
    public static string Absence(Absence absence)
    {
        ArgumentNullException.ThrowIfNull(absence);
        var until = absence.Until is { } end ? " until " + Day(end) : "";
        return absence.Kind switch
        {
            AvailabilityKind.Away => "away" + until,
            AvailabilityKind.Held => "asked for time" + until,
            AvailabilityKind.Recused => "takes no part" + until,
            _ => "defers to " + (absence.DefersToPerson?.Name ?? absence.DefersTo) + until,
        };
    }

    /// <summary>What who makes a proposal inside a thread does: "asked" where nothing else is known.</summary>
    public static string Verb(SideKind? kind) => kind switch
    {
        SideKind.Instead => "proposed instead",
        SideKind.Posted => "posted",
        _ => "asked",
    };

    public static Tone ToneOf(Verdict verdict) => verdict switch
    {
        Verdict.Accepted => Tone.Good,
        > Verdict.Accepted or Verdict.NoProposal => Tone.Muted,
        Verdict.OpenContested => Tone.Bad,
        _ => Tone.Warning,
    };
}
