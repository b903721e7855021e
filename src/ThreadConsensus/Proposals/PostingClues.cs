using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>What the text of a mail tells of the former versions of what it posts.</summary>
/// <param name="ChangeId">Its change-id trailer; empty when it has none.</param>
/// <param name="FormerVersions">Message-IDs of mails that it names as a former version, without angle brackets, in the
/// order named; at most <see cref="MostFormerVersions"/>.</param>
public sealed record PostingClues(string ChangeId, IReadOnlyList<string> FormerVersions)
{
    public const int MostFormerVersions = 32;

    public static readonly PostingClues None = new("", []);

    /// <summary>The clues. A reply names no former version of what it posts.</summary>
    public static PostingClues Of(ListMessage mail, ParsedBody body)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(body);
        var change = EarlierVersion.ChangeIdOf(body) ?? "";
        string[] former = SubjectLine.Parse(mail.Subject).IsReply
            ? []
            : [.. EarlierVersion.IdsIn(body).Distinct(StringComparer.Ordinal).Take(MostFormerVersions)];
        return change.Length == 0 && former.Length == 0 ? None : new PostingClues(change, former);
    }
}
