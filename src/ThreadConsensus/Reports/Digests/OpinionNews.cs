using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports.Digests;

/// <summary>Finds the positions taken in messages that a reader has not seen.</summary>
internal static class OpinionNews
{
    /// <summary>The first said first; several messages in which one person says the same count as one.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="news">Which of its messages he has not seen.</param>
    /// <param name="told">
    /// What the reader has been told: a quotation that he knows is not news when its mail comes.
    /// </param>
    public static IReadOnlyList<DigestOpinion> Of(ThreadReport thread, NewMessages news, IReadOnlySet<string> told)
    {
        var found = new List<DigestOpinion>();
        for (var i = 0; i < thread.Messages.Count; i++)
        {
            var message = thread.Messages[i];
            if (news.Contains(i) && IsPosition(thread, message) && !told.Contains(QuotedKey(message)))
                found.Add(Read(thread, news, message));
        }

        return [.. found
            .GroupBy(opinion => opinion.Person, StringComparer.Ordinal)
            .SelectMany(person => OfOne(thread, [.. person]))
            .OrderBy(opinion => opinion.Date ?? DateTimeOffset.MaxValue)];
    }

    /// <summary>
    /// What one person says, once a stance. What he has thought better of since is only told as what he thought before,
    /// unless a request of his is still open.
    /// </summary>
    private static IEnumerable<DigestOpinion> OfOne(ThreadReport thread, List<DigestOpinion> said)
    {
        var open = thread.Concerns.Where(concern => concern.State != ConcernState.Resolved)
            .Select(concern => concern.MessageId).ToHashSet(StringComparer.Ordinal);
        var stances = said.GroupBy(opinion => opinion.Stance)
            .OrderBy(stance => stance.Max(opinion => opinion.Date ?? DateTimeOffset.MinValue)).ToList();
        DigestOpinion? earlier = null;
        for (var i = 0; i < stances.Count; i++)
        {
            var joined = Join(stances[i]);
            if (earlier is not null) joined = joined with { Before = earlier.Stance };
            earlier = joined;
            if (i == stances.Count - 1 || stances[i].Any(opinion => open.Contains(opinion.MessageId))) yield return joined;
        }
    }

    /// <summary>Keys of the opinions told that only quotations tell of.</summary>
    public static IEnumerable<string> Keys(ThreadReport thread, NewMessages news)
    {
        for (var i = 0; i < thread.Messages.Count; i++)
        {
            var message = thread.Messages[i];
            if (message.KnownFromQuotesOnly && news.Contains(i) && IsPosition(thread, message)) yield return QuotedKey(message);
        }
    }

    /// <summary>
    /// By name: a quotation often gives no address, so that its author may be another person until his mail is there.
    /// </summary>
    private static string QuotedKey(ReportedMessage message) => DigestKey.Of(
        "quoted", message.From.Display.ToUpperInvariant(), Words.Of(message.Reading.Stance), Printable.Line(message.Reading.Evidence?.Text ?? ""));

    /// <summary>
    /// Guesses that may well be wrong are no news, unless the ledger goes by them; neither are questions, which take no
    /// position. What is said on something put forward within the thread is told with that alone, but the words
    /// that put it forward instead tell what their author thinks of this.
    /// </summary>
    private static bool IsPosition(ThreadReport thread, ReportedMessage message) =>
        IsPosition(message.Reading.Stance) && thread.IsOnMain(message) && !IsOnSide(thread, message)
        && (!message.Reading.NotSure || thread.Positions.Any(position => position.Evidence is { Source: not EvidenceSource.Model }
            && string.Equals(position.MessageId, message.Id, StringComparison.Ordinal)));

    private static bool IsOnSide(ThreadReport thread, ReportedMessage message) => message.About > 0
        && !(thread.Sides[message.About - 1] is { Kind: SideKind.Instead, Report.Proposal: { } instead }
            && string.Equals(instead.MessageId, message.Id, StringComparison.Ordinal));

    private static bool IsPosition(Stance stance) =>
        stance is Stance.Supports or Stance.SupportsIf or Stance.Concern or Stance.Opposes or Stance.Abstains;

    private static DigestOpinion Read(ThreadReport thread, NewMessages news, ReportedMessage message)
    {
        var before = Before(thread, news, message);
        return new DigestOpinion
        {
            Person = message.Person,
            Name = ReportWords.NameOf(message.From),
            Stance = message.Reading.Stance,
            Before = before == message.Reading.Stance ? null : before,
            Condition = message.Reading.Condition,
            MessageId = message.Id,
            Date = message.Date,
            Evidence = message.Reading.Evidence,
            Patches = PatchLabel.Above(thread, message) is { } patch ? [patch] : [],
            Binding = thread.Positions.Any(position => position.Binding
                && string.Equals(position.MessageId, message.Id, StringComparison.Ordinal)),
            IsTakenBack = message.Reading.Stance is Stance.Supports or Stance.SupportsIf
                && !thread.Positions.Any(position => string.Equals(position.Person.Id, message.Person, StringComparison.Ordinal)),
            KnownFromQuotesOnly = message.KnownFromQuotesOnly,
        };
    }

    /// <summary>The last position that the same person took in a message which the reader has seen.</summary>
    private static Stance? Before(ThreadReport thread, NewMessages news, ReportedMessage message)
    {
        ReportedMessage? last = null;
        for (var i = 0; i < thread.Messages.Count; i++)
        {
            var earlier = thread.Messages[i];
            if (news.Contains(i) || !IsPosition(thread, earlier)) continue;
            if (!string.Equals(earlier.Person, message.Person, StringComparison.Ordinal) || !(earlier.Date < message.Date)) continue;
            if (last is null || earlier.Date > last.Date) last = earlier;
        }

        return last?.Reading.Stance;
    }

    /// <summary>Prose says more than a trailer, and a trailer more than a guess.</summary>
    private static DigestOpinion Join(IEnumerable<DigestOpinion> same)
    {
        var all = same.ToList();
        var clearest = all
            .OrderByDescending(opinion => opinion.Evidence is not null)
            .ThenBy(opinion => opinion.IsLikely)
            .ThenByDescending(opinion => opinion.Evidence?.Source == EvidenceSource.Phrase)
            .First();
        return clearest with
        {
            Times = all.Count,
            Patches = all.TrueForAll(opinion => opinion.Patches.Count > 0)
                ? [.. all.SelectMany(opinion => opinion.Patches).Distinct(StringComparer.Ordinal)]
                : [],
            Binding = all.Exists(opinion => opinion.Binding),
        };
    }
}
