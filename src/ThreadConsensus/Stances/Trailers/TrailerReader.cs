using ThreadConsensus.Messages;
using ThreadConsensus.Stances.Phrases;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Trailers;

/// <summary>Reads the trailers that somebody gives in a reply.</summary>
internal static class TrailerReader
{
    /// <summary>How many own lines above a trailer are looked at for its scope and its condition.</summary>
    private const int ReachUp = 5;

    public static List<StanceStatement> Read(OwnWords words, Mailbox sender)
    {
        var found = new List<StanceStatement>();
        for (var i = 0; i < words.Lines.Count; i++)
        {
            var line = words.Lines[i];
            if (!line.Text.Contains("by", StringComparison.OrdinalIgnoreCase)) continue;
            if (TrailerLine.Parse(line.Text) is not { } trailer) continue;
            if (Read(words, i, trailer, sender) is { } statement) found.Add(statement);
        }

        return found;
    }

    private static StanceStatement? Read(OwnWords words, int index, TrailerLine trailer, Mailbox sender)
    {
        var own = Self.Is(trailer.Who, sender);
        if (TrailerKey.Read(trailer.Key, own) is not { } key) return null;
        if (key.Rule == TrailerKey.SignedOff && (IsNextTo(words, index, -1) || IsNextTo(words, index, 1))) return null;
        var line = words.Lines[index];
        var above = WordsAbove(words, index);
        var after = trailer.After.Length > 0 ? trailer.After : BracketBelow(words, index);
        var condition = ConditionFinder.Find(after) ?? ConditionOf(trailer.Before) ?? ConditionOf(above);
        var scope = condition is not null && ConditionFinder.Find(after) is not null
            ? null
            : ScopeFinder.After(after) ?? ScopeFinder.Before(trailer.Before) ?? ScopeFinder.Before(above);
        var stance = key.Stance == Stance.Supports && condition is not null ? Stance.SupportsIf : key.Stance;
        return new StanceStatement
        {
            Stance = stance,
            Confidence = condition is null ? key.Confidence : Math.Min(key.Confidence, 0.88),
            Evidence = new StanceEvidence(EvidenceSource.Trailer, key.Rule, line.Text.Trim(), line.Number, line.Number),
            Scope = scope,
            Condition = stance == Stance.SupportsIf ? condition : null,
            SaidFor = own ? null : trailer.Who,
            Role = key.Role ?? RoleOf(scope, after, above),
        };
    }

    /// <summary>A condition holds for the trailer only when its sentence leads up to it.</summary>
    private static string? ConditionOf(string above)
    {
        if (above.Length == 0) return null;
        var condition = ConditionFinder.Find(above);
        if (condition is null) return null;
        var end = above.IndexOf(condition, StringComparison.Ordinal) + condition.Length;
        var leadsUp = above[^1] is ':' or ',' or '-' || above.Length - end < 60 || StartsWithCondition(above);
        return leadsUp ? condition : null;
    }

    private static bool StartsWithCondition(string above) =>
        above.StartsWith("with ", StringComparison.OrdinalIgnoreCase)
        || above.StartsWith("if ", StringComparison.OrdinalIgnoreCase)
        || above.StartsWith("once ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The last sentence above a trailer, past other trailers, where nothing quoted stands between.</summary>
    private static string WordsAbove(OwnWords words, int index)
    {
        var line = words.Lines[index];
        var at = index - 1;
        while (at >= 0 && words.Lines[at].Kind == OwnLineKind.Trailer && words.Lines[at].Answers == line.Answers) at--;
        if (at < 0 || words.Lines[at].Answers != line.Answers) return "";
        if (line.Number - words.Lines[at].Number > ReachUp) return "";
        foreach (var paragraph in words.Paragraphs)
        {
            if (paragraph.StartLine <= words.Lines[at].Number && words.Lines[at].Number <= paragraph.EndLine)
            {
                return paragraph.Sentences[^1].Text;
            }
        }

        return "";
    }

    /// <summary>Among other trailers a signature closes the draft of a commit message.</summary>
    private static bool IsNextTo(OwnWords words, int index, int step)
    {
        var other = index + step;
        return other >= 0 && other < words.Lines.Count && words.Lines[other].Kind == OwnLineKind.Trailer
            && words.Lines[other].Number == words.Lines[index].Number + step;
    }

    private static string BracketBelow(OwnWords words, int index)
    {
        if (index + 1 >= words.Lines.Count) return "";
        var below = words.Lines[index + 1];
        var text = below.Text.Trim();
        return below.Number == words.Lines[index].Number + 1 && text.Length > 2 && text[0] is '[' or '#' or '(' ? text : "";
    }

    private static string? RoleOf(string? scope, string after, string above)
    {
        var text = scope + " " + after + " " + (above.Length < 100 ? above : "");
        return text.Contains("release perspective", StringComparison.OrdinalIgnoreCase)
            || text.Contains("release manager", StringComparison.OrdinalIgnoreCase)
            || text.Contains("release point of view", StringComparison.OrdinalIgnoreCase)
            || IsRelease(scope) ? "release" : null;
    }

    private static bool IsRelease(string? scope) =>
        scope is not null && scope.EndsWith(" release", StringComparison.OrdinalIgnoreCase) && scope.AsSpan().ContainsAnyInRange('0', '9');
}
