using System.Globalization;
using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;

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

    /// <summary>Whole days between, "12 d", and from two years on whole years, "3 y"; empty for null.</summary>
    public static string Age(DateTimeOffset now, DateTimeOffset? at)
    {
        if (at is not { } instant) return "";
        var days = Math.Max(0, (now - instant).Days);
        return days < 2 * 365
            ? string.Create(CultureInfo.InvariantCulture, $"{days} d")
            : string.Create(CultureInfo.InvariantCulture, $"{days * 4 / ((4 * 365) + 1)} y");
    }

    /// <summary>"today", "12 d ago"; "undated" for null.</summary>
    public static string Ago(DateTimeOffset now, DateTimeOffset? at) =>
        at is null ? "undated" : now - at < TimeSpan.FromDays(1) ? "today" : Age(now, at) + " ago";

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

    /// <summary>The name of a trailer, where who gave it stands before it anyway; else null.</summary>
    public static string? TrailerName(StanceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var colon = evidence.Source == EvidenceSource.Trailer ? evidence.Text.IndexOf(": ", StringComparison.Ordinal) : -1;
        return colon > 0 ? Printable.Line(evidence.Text[..colon], 40) : null;
    }

    /// <summary>
    /// What somebody said, within a line about him: a trailer by its name, all else in quotation marks.
    /// </summary>
    public static Span Said(StanceEvidence evidence, int limit) => TrailerName(evidence) is { } trailer
        ? Span.Of(trailer)
        : Span.Of(Quoted(evidence.Text, limit), Tone.Quote);

    /// <summary>Words in quotation marks; curved ones around words that hold straight ones.</summary>
    public static string Quoted(string words, int limit = int.MaxValue)
    {
        var line = Printable.Line(words, limit);
        return line.Contains('"', StringComparison.Ordinal) ? $"\u201c{line}\u201d" : $"\"{line}\"";
    }

    public static string NameOf(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Name.Length > 0 ? person.Name : person.Id;
    }

    /// <summary>
    /// An author as people call him: "Novak, Jan (Gadgets)" is Jan Novak; his address where he gave no name.
    /// </summary>
    public static string NameOf(Mailbox mailbox)
    {
        ArgumentNullException.ThrowIfNull(mailbox);
        return PersonName.Of(mailbox.Name).Text is { Length: > 0 } name ? name : mailbox.Display;
    }

    /// <summary>What is said of one person as it is said of several, or of the reader.</summary>
    public static string Plural(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.Replace(" has not spoken", " have not spoken", StringComparison.Ordinal)
            .Replace(" has not taken a position", " have not taken a position", StringComparison.Ordinal);
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
