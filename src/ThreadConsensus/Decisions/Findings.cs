using System.Globalization;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>Gathers what a rule finds, and words it alike for all rules.</summary>
internal sealed class Findings
{
    private readonly List<string> _reasons = [];
    private readonly List<string> _used = [];
    private readonly List<StillNeeded> _needed = [];
    private readonly List<string> _warnings = [];

    public void Because(string sentence) => _reasons.Add(sentence);

    public void Warn(string sentence) => _warnings.Add(sentence);

    public void Warn(IEnumerable<string> sentences) => _warnings.AddRange(sentences);

    /// <summary>Says whose approval of an earlier revision is not counted.</summary>
    public void WarnOfStale(DecisionCase decisionCase) => Warn(decisionCase.LeftOut.Select(entry =>
        $"{entry.Person.Name} approved {entry.GivenOn ?? "v" + entry.Revision.ToString(CultureInfo.InvariantCulture)}, "
            + "and the author has not carried the tag over."));

    /// <summary>Says whose approval or rejection is only guessed, and so decides nothing.</summary>
    public void WarnOfGuesses(IEnumerable<LedgerEntry> standing) => Warn(standing
        .Where(entry => entry.IsGuess && entry.Stance is Stance.Supports or Stance.Opposes)
        .Select(entry => $"{entry.Person.Name} likely {(entry.Stance == Stance.Supports ? "approves" : "opposes it")}, "
            + "but not in words that are clear: not counted."));

    public void Use(IEnumerable<Ballot> ballots) => Use(ballots.Select(ballot => ballot.Entry.MessageId));

    public void Use(IEnumerable<string> messageIds) => _used.AddRange(messageIds);

    /// <param name="count">How many more.</param>
    /// <param name="one">What one of them is called: "vote in favour".</param>
    /// <param name="many">What several are called: "votes in favour".</param>
    /// <param name="from">Who could give them; empty for anybody.</param>
    public void NeedVotes(int count, string one, string many, IReadOnlyList<Person> from) => _needed.Add(
        new StillNeeded("votes", $"{Number(count)} more {(count == 1 ? one : many)}", count, Ids(from), null));

    public void NeedApproval(string of, IReadOnlyList<Person> from) => _needed.Add(new StillNeeded(
        "approval", of, 1, Ids(from), null));

    public void NeedWithdrawal(Ballot veto, string word) => _needed.Add(new StillNeeded(
        StillNeeded.Withdrawal, $"withdrawal of the {word} of {veto.Person.Name}{On(veto.Entry.When)}", 1, [veto.Person.Id], null));

    public void NeedAnswer(string text, IReadOnlyList<Person> from) => _needed.Add(new StillNeeded(
        "answer", text, null, Ids(from), null));

    /// <summary>Needs what was asked for, by as many people as there are entries; nothing for none.</summary>
    public void NeedAskedFor(IReadOnlyList<LedgerEntry> entries)
    {
        if (entries.Count == 0) return;
        var on = entries.Count == 1 ? On(entries[0].When) : "";
        NeedAnswer($"what {Names(entries.Select(entry => entry.Person))} asked for{on}", [.. entries.Select(entry => entry.Person)]);
    }

    public void NeedTime(DateTimeOffset until, string outcome) => _needed.Add(new StillNeeded(
        "time", $"the window closes on {Instant(until)}; would {outcome} if closed now", null, [], until));

    public void NeedJudgement(string text, IReadOnlyList<Person> from) => _needed.Add(new StillNeeded(
        "judgement", text, null, Ids(from), null));

    public Decision Conclude(DecisionRule rule, DecisionOutcome outcome) => new(
        rule.Name,
        outcome,
        _reasons,
        [.. _used.Distinct(StringComparer.Ordinal)],
        outcome is DecisionOutcome.Passed ? [] : _needed,
        [.. _warnings.Distinct(StringComparer.Ordinal)]);

    /// <summary>"Friday 12 May 2017 12:00 UTC".</summary>
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("dddd d MMMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>" on 12 May 2017", or nothing for an unknown date.</summary>
    public static string On(DateTimeOffset? when) => when is { } date
        ? " on " + date.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : "";

    /// <summary>"one", "two", ... "nine", then digits.</summary>
    public static string Number(int count) => count switch
    {
        0 => "no",
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>"one vote", "three votes".</summary>
    public static string Count(int count, string one, string? many = null) =>
        $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>"A", "A and B", "A, B and C"; beyond six names "A, B, C, D, E and 4 more".</summary>
    public static string Names(IReadOnlyList<string> names)
    {
        if (names.Count <= 1) return names.Count == 0 ? "nobody" : names[0];
        if (names.Count > 6)
        {
            var more = (names.Count - 5).ToString(CultureInfo.InvariantCulture);
            return $"{string.Join(", ", names.Take(5))} and {more} more";
        }

        return string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1];
    }

    public static string Names(IEnumerable<Person> people) => Names([.. people.Select(person => person.Name)]);

    private static string[] Ids(IReadOnlyList<Person> people) => [.. people.Select(person => person.Id)];
}
