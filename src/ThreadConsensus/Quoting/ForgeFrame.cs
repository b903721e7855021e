using ThreadConsensus.Messages.Forges;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Takes off what a forge put around the words of its user: lines above and below, and the blanks they are set in by. Of
/// his Markdown, blocks of code are claimed here; its quotations have the marks of any mail.
/// </summary>
internal static class ForgeFrame
{
    private const string Fence = "```";

    public static void Find(BodyDraft body)
    {
        if (ForgeMail.ReadForm(body.Text) is not { } post) return;
        foreach (var stretch in post.Stretches)
        {
            var (first, last) = (stretch.FirstLine - 1, stretch.LastLine - 1);
            for (var line = first; line <= last; line++) body.SetIn(line, stretch.Indent);
            if (stretch.Kind is ForgeStretchKind.Words) Fences(body, first, last);
            else Claim(body, first, last, stretch.Kind);
        }
    }

    private static void Claim(BodyDraft body, int first, int last, ForgeStretchKind what)
    {
        var kind = what switch
        {
            ForgeStretchKind.Head => SegmentKind.InlineHeaders,
            ForgeStretchKind.Patch => SegmentKind.Quotation,
            _ => SegmentKind.ListFooter,
        };
        body.Decide(first, last, kind);
        if (kind == SegmentKind.Quotation) Array.Fill(body.Depths, 1, first, last - first + 1);
    }

    /// <summary>Claims code between fences; a fence that nothing closes is none.</summary>
    private static void Fences(BodyDraft body, int first, int last)
    {
        var open = -1;
        for (var line = first; line <= last; line++)
        {
            if (!body.Words(line).StartsWith(Fence, StringComparison.Ordinal)) continue;
            if (open >= 0) body.Decide(open, line, SegmentKind.Diff);
            open = open < 0 ? line : -1;
        }
    }
}
