using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances.Composition;

/// <summary>A message that posts a patch or a cover letter rather than talking about one.</summary>
/// <param name="Text">The subject as written.</param>
/// <param name="Subject">The subject taken apart.</param>
internal sealed record Posting(string Text, SubjectLine Subject)
{
    public bool IsLaterVersion => Subject.Version > 1;

    /// <summary>True for a patch of a series, false for a cover letter and for a patch posted alone.</summary>
    public bool IsOneOfMany => Subject is { IsOfSeries: true, Number: > 0 };

    /// <summary>
    /// True for the message that carries a new revision: a cover letter or a single patch, not each patch.
    /// </summary>
    public bool IsRevision => IsLaterVersion && !IsOneOfMany;

    public ActReading ToAct() => new(
        DiscourseAct.Revision, new StanceEvidence(EvidenceSource.Phrase, "revision-tag", Text, 1, 1), 0.97);

    /// <summary>Null for a message that posts nothing.</summary>
    public static Posting? Of(ThreadMessage message)
    {
        var subject = SubjectLine.Parse(message.Node.Subject);
        return subject.IsPatch && !subject.IsReply && !subject.Has(SubjectMarks.Withdrawn) && message.Mail is not null
            ? new Posting(message.Node.Subject, subject)
            : null;
    }

    /// <summary>
    /// True when the body carries a patch signed off in the message itself, as when one is sent in a reply.
    /// </summary>
    public static bool CarriesSignedPatch(ParsedBody body)
    {
        foreach (var segment in body.Segments)
        {
            if (segment.Kind == SegmentKind.Diff && segment.LineCount > 5 && HasSignOffAbove(body, segment)) return true;
        }

        return false;
    }

    private static bool HasSignOffAbove(ParsedBody body, BodySegment diff)
    {
        for (var line = Math.Max(1, diff.StartLine - 40); line < diff.StartLine; line++)
        {
            if (body[line].Depth == 0
                && body.TextOf(line).TrimStart().StartsWith("Signed-off-by:", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
