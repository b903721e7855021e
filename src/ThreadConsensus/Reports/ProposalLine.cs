using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>
/// A proposal in brief: what a list of many shows, and what a chase needs of it. The archive keeps one a thread, so
/// that neither has to read every report; <see cref="Brief"/> apart from the rest, since a list reads thousands.
/// </summary>
public sealed record ProposalLine
{
    /// <summary>Names shown of those who are missing; the others are counted.</summary>
    private const int MaxNames = 2;

    public required string ThreadId { get; init; }

    /// <summary>Node id of the first message.</summary>
    public required string RootId { get; init; }

    /// <summary>Date of the first message; null when it has none.</summary>
    public DateTimeOffset? RootDate { get; init; }

    /// <summary>Of the thread, or what is proposed inside of it.</summary>
    public required string Subject { get; init; }

    /// <summary>List id; empty when unknown.</summary>
    public required string List { get; init; }

    /// <summary>Null when nothing is proposed.</summary>
    public ProposalKind? Kind { get; init; }

    public string Proposer { get; init; } = "";

    public DateTimeOffset? ProposedOn { get; init; }

    /// <summary>When the call's window closes; null when it has none.</summary>
    public DateTimeOffset? Deadline { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>True when only some patches of a series are said to be accepted.</summary>
    public bool IsInPart { get; init; }

    public DateTimeOffset? Started { get; init; }

    public DateTimeOffset? LastActivity { get; init; }

    /// <summary>Who wrote the last message.</summary>
    public string LastWord { get; init; } = "";

    /// <summary>Whose word is missing, for a list: "Ann, Bob and 4 more", or "any committer" where one of several would
    /// do; empty for nobody.</summary>
    public string Missing { get; init; } = "";

    /// <summary>Where each of those stands whose word it awaits; empty once it is closed.</summary>
    public IReadOnlyList<DeciderStanding> Deciders { get; init; } = [];

    /// <summary>The messages that asked one of them.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Everybody's position, as the report orders them; empty once it is closed.</summary>
    public IReadOnlyList<BriefPosition> Positions { get; init; } = [];

    /// <summary>The thread of the newest revision; null when this is the newest.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Hashes of the commits that it is found in.</summary>
    public IReadOnlyList<string> Commits { get; init; } = [];

    /// <summary>Of a side proposal, how it stands to the main one; null for the main one.</summary>
    public SideKind? Side { get; init; }

    /// <summary>
    /// The subject of its thread, where <see cref="Subject"/> is only what is proposed inside of it; null else.
    /// </summary>
    public string? MadeIn { get; init; }

    /// <summary>What else the thread proposes.</summary>
    public IReadOnlyList<ProposalLine> Sides { get; init; } = [];

    /// <summary>This line and those of what else the thread proposes.</summary>
    public IEnumerable<ProposalLine> All => Sides.Prepend(this);

    /// <summary>What is proposed in the thread under another name than its subject.</summary>
    public IReadOnlyList<string> Titles => [.. All.Where(line => line.MadeIn is not null).Select(line => line.Subject)];

    /// <summary>The line without what only a chase needs.</summary>
    public ProposalLine Brief => this with { Deciders = [], Questions = [], Positions = [], Sides = [.. Sides.Select(side => side.Brief)] };

    public bool IsClosed => Verdict >= Verdict.Accepted;

    public static ProposalLine Of(ThreadReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var open = !report.Verdict.IsClosed;
        var last = report.Messages.MaxBy(message => message.Date ?? DateTimeOffset.MinValue)!;
        var line = new ProposalLine
        {
            ThreadId = report.ThreadId,
            RootId = report.Messages[0].Id,
            RootDate = report.Messages[0].Date,
            Subject = Printable.Line(report.Title, 300),
            List = report.List,
            Kind = report.Proposal?.Kind,
            Proposer = report.Proposal is { } proposed ? ReportWords.NameOf(proposed.Proposer) : "",
            ProposedOn = report.Proposal?.ProposedOn,
            Deadline = report.Proposal?.Deadline,
            Verdict = report.Verdict.Verdict,
            IsInPart = report.Verdict.IsInPart,
            Started = report.Started,
            LastActivity = report.LastActivity,
            LastWord = ReportWords.NameOf(last.From),
            Deciders = report.Deciders,
            Questions = [.. report.Deciders.Select(decider => decider.AskedIn).OfType<string>()
                .Distinct(StringComparer.Ordinal).Select(id => QuestionIn(report, id)).OfType<Question>()],
            SupersededBy = report.Place?.SupersededBy?.ThreadId,
            Commits = [.. report.Commits.Select(commit => commit.Commit)],
            Positions = open ? [.. report.Positions.Select(BriefPosition.Of)] : [],
            MadeIn = report.MadeIn is { } of ? Printable.Line(of, 300) : null,
            Sides = [.. report.Sides.Select(side => Of(side.Report) with { Side = side.Kind })],
        };
        return line with { Missing = MissingIn(line) };
    }

    /// <summary>True when it was put to somebody: he was asked, it touches his area, or it is a vote, which asks
    /// everybody. A patch that any committer could look at, or a question to the list, is not held against each of
    /// them.</summary>
    public bool IsPutTo(DeciderStanding decider)
    {
        ArgumentNullException.ThrowIfNull(decider);
        return IsPutTo(Kind, decider is { AskedIn: not null, AskedOfAll: false }, decider.Area);
    }

    /// <param name="kind">Of the proposal.</param>
    /// <param name="asked">True when he was asked, alone or with the others of his role.</param>
    /// <param name="area">Area of his role.</param>
    internal static bool IsPutTo(ProposalKind? kind, bool asked, string area) =>
        asked || kind == ProposalKind.Vote || (area.Length > 0 && area != MaintainersFile.Rest);

    /// <summary>The question put in a message; null when the line does not hold it.</summary>
    public Question? QuestionIn(string messageId) =>
        Questions.FirstOrDefault(question => string.Equals(question.MessageId, messageId, StringComparison.Ordinal));

    /// <summary>Of a line with all that is known, the one of the same proposal as a brief one.</summary>
    public ProposalLine Same(ProposalLine brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return All.First(line => line.Side == brief.Side
            && string.Equals(line.RootId, brief.RootId, StringComparison.Ordinal)
            && string.Equals(line.Subject, brief.Subject, StringComparison.Ordinal));
    }

    private static string MissingIn(ProposalLine line)
    {
        var missing = line.Deciders.Where(decider => decider.State is DeciderState.Missing or DeciderState.Away).ToList();
        if (missing.Count > 0 && !missing.Exists(line.IsPutTo)) return "any " + ReportWords.Role(missing[0].Role, "");
        var names = missing.Where(line.IsPutTo)
            .Select(decider => Printable.Line(ReportWords.NameOf(decider.Person), 40) + (decider.State == DeciderState.Away ? " (away)" : ""))
            .ToList();
        var shown = string.Join(", ", names.Take(MaxNames));
        return names.Count <= MaxNames ? shown : $"{shown} and {names.Count - MaxNames} more";
    }

    private static Question? QuestionIn(ThreadReport report, string messageId)
    {
        if (report.Message(messageId) is not { } message) return null;
        var call = message.Reading.Acts.FirstOrDefault(act => act.Act == DiscourseAct.Call);
        return new Question(
            messageId, ReportWords.NameOf(message.From), message.Date, Printable.Line(call?.Evidence.Text ?? "", 400), call?.Evidence.StartLine ?? 1);
    }
}
