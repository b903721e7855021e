using System.Text.RegularExpressions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances.Trailers;

namespace ThreadConsensus.Stances.Composition;

/// <summary>A vote or a trailer decides, whatever else is said.</summary>
internal static partial class ExplicitRules
{
    /// <summary>
    /// Confidence from which an objection in words counts as a vote: NAK, "I object", "I am against this".
    /// </summary>
    private const double NamedRefusal = 0.94;

    /// <summary>"+1" below somebody who took no position is as likely for what he says as for the proposal.</summary>
    private const double UnderNoPosition = 0.75;

    /// <summary>How far a "+1" that repeats somebody's words is believed at most.</summary>
    private const double MostOfRepeated = 0.85;

    /// <summary>Lines above a vote in which the vote that it answers stands.</summary>
    private const int VoteLines = 4;

    public static StanceReading? Decide(
        MessageFacts message,
        IReadOnlyList<StanceStatement> statements,
        IReadOnlyList<MessageFacts> thread,
        ProposalKind kind,
        IReadOnlyList<StanceReading?> readings)
    {
        StanceStatement? decisive = null;
        foreach (var statement in statements)
        {
            if (statement.SaidFor is not null || !IsVote(statement) || !SignsHere(statement, kind)) continue;
            var seen = Aim(statement, message, thread, kind, readings);
            if (seen.Stance == Stance.None) continue;
            if (decisive is null || Rank(seen) > Rank(decisive)) decisive = seen;
        }

        if (decisive is null) return null;
        return new StanceReading
        {
            MessageId = message.Message.Node.Id,
            Stance = decisive.Stance,
            Confidence = decisive.Confidence,
            Strength = decisive.Strength ?? statements.FirstOrDefault(statement => statement.Strength is not null)?.Strength,
            Scope = decisive.Scope,
            Condition = decisive.Condition,
            Evidence = decisive.Evidence,
            Statements = statements,
        };
    }

    /// <summary>A refusal by name is a vote in words.</summary>
    private static bool IsVote(StanceStatement statement) =>
        statement.Evidence.Source is not EvidenceSource.Phrase
        || (statement.Stance is Stance.Opposes && statement.Confidence >= NamedRefusal);

    /// <summary>Only a patch is signed off; in a debate such a line shows what one looks like.</summary>
    private static bool SignsHere(StanceStatement statement, ProposalKind kind) =>
        kind is ProposalKind.Patch or ProposalKind.Series || statement.Evidence.Rule != TrailerKey.SignedOff;

    /// <summary>Outside a call for votes, "+1" under somebody's words repeats what they say.</summary>
    private static StanceStatement Aim(
        StanceStatement statement,
        MessageFacts message,
        IReadOnlyList<MessageFacts> thread,
        ProposalKind kind,
        IReadOnlyList<StanceReading?> readings)
    {
        if (statement.Evidence.Source is not EvidenceSource.Vote || kind is ProposalKind.Vote) return statement;
        var answered = Echo.NamedIn(statement.Evidence.Text, message, thread)
            ?? AnsweredAt(message, statement.Evidence.StartLine);
        if (answered < 0 || thread[answered].ByProposer || readings[answered] is not { } earlier) return statement;
        if (AnswersVote(statement, message.Message.Body)) return statement;
        if (earlier.Stance is Stance.None or Stance.Asks)
            return statement with { Confidence = statement.Confidence * UnderNoPosition };
        if (earlier.Stance is not (Stance.Opposes or Stance.Concern)) return statement;
        var stance = statement.Stance switch
        {
            Stance.Supports => earlier.Stance,
            Stance.Opposes => Stance.Supports,
            _ => statement.Stance,
        };
        // No surer than what it repeats.
        return statement with { Stance = stance, Confidence = statement.Confidence * Math.Min(earlier.Confidence, MostOfRepeated) };
    }

    /// <summary>
    /// "+1 from me" right below "so -1 for me" is the contrary vote, "-1, too" the same one; a "+1" below another repeats it.
    /// </summary>
    private static bool AnswersVote(StanceStatement statement, ParsedBody body)
    {
        var line = statement.Evidence.StartLine;
        for (var above = line - 1; above >= Math.Max(1, line - VoteLines); above--)
        {
            if (body.TextOf(above).IsWhiteSpace()) continue;
            if (body[above].Depth == 0) return false;
            var text = body.TextOf(above);
            if (VoteAgainst().IsMatch(text) || (statement.Stance is Stance.Opposes && VoteFor().IsMatch(text))) return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?:^|[\s>(*])[-\u2212\u2013][12](?![\w.:/%-])", RegexOptions.CultureInvariant)]
    private static partial Regex VoteAgainst();

    [GeneratedRegex(@"(?:^|[\s>(*])\+[12](?![\w.:/%-])", RegexOptions.CultureInvariant)]
    private static partial Regex VoteFor();

    private static int AnsweredAt(MessageFacts message, int line)
    {
        var paragraphs = message.Findings.Words.Paragraphs;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].StartLine <= line && line <= paragraphs[i].EndLine) return message.Answers[i];
        }

        return message.Message.Node.Parent;
    }

    private static int Rank(StanceStatement statement) => statement.Stance switch
    {
        Stance.Opposes => 5,
        Stance.Concern => 4,
        Stance.SupportsIf => 3,
        Stance.Supports => 2,
        _ => 1,
    };
}
