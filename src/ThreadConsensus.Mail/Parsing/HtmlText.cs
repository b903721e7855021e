using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// HTML mail as text: one line for what a reader sees as one, quotations (blockquote, Outlook's bar at the left) with
/// <c>&gt; </c> marks. AngleSharp does the parsing.
/// </summary>
internal static class HtmlText
{
    public static string Convert(string html, out bool truncated)
    {
        truncated = html.Length > MailLimits.HtmlLength;
        if (truncated) html = html[..MailLimits.HtmlLength];
        html = HtmlNesting.Limit(html, MailLimits.HtmlDepth, out var flattened);
        truncated |= flattened;
        var document = new HtmlParser().ParseDocument(html);
        var output = new QuotedLines();
        if (document.Body is { } body) Walk(body, output);
        return output.ToString();
    }

    private static void Walk(IElement body, QuotedLines output)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((body, 0));
        while (open.TryPop(out var place))
        {
            if (place.Next >= place.Node.ChildNodes.Length)
            {
                if (place.Node is IElement done) Leave(done, output);
                continue;
            }

            open.Push((place.Node, place.Next + 1));
            var child = place.Node.ChildNodes[place.Next];
            if (child is IText text) output.Text(text.Data);
            else if (child is IElement element && !IsHidden(element))
            {
                Enter(element, output);
                open.Push((element, 0));
            }
        }
    }

    private static void Enter(IElement element, QuotedLines output)
    {
        if (IsQuotation(element)) output.Deepen();
        switch (element.LocalName)
        {
            case "br": output.Break(); break;
            case "hr": output.Rule(); break;
            case "pre": output.Paragraph(); output.Verbatim(true); break;
            case "li": output.EndLine(); output.Text("- "); break;
            case "td" or "th": output.Cell(); break;
            case "img": output.Text(Emoji(element)); break;
            case "p" when IsTight(element): output.EndLine(); break;
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table" or "dl": output.Paragraph(); break;
            default: if (IsBlock(element.LocalName)) output.EndLine(); break;
        }
    }

    private static void Leave(IElement element, QuotedLines output)
    {
        switch (element.LocalName)
        {
            case "pre": output.Verbatim(false); output.Paragraph(); break;
            case "p" when IsTight(element): output.CloseTight(); break;
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table" or "dl": output.Paragraph(); break;
            default: if (IsBlock(element.LocalName)) output.EndLine(); break;
        }

        if (IsQuotation(element)) output.Rise();
    }

    private static bool IsBlock(string name) =>
        name is "div" or "blockquote" or "ul" or "ol" or "li" or "tr" or "dt" or "dd"
        or "center" or "address" or "section" or "article" or "header" or "footer" or "form" or "fieldset" or "figure" or "main";

    /// <summary>Outlook quotes with a coloured bar at the left of a div where it is set to mark each line.</summary>
    private static bool IsQuotation(IElement element)
    {
        if (element.LocalName is "blockquote") return true;
        return element.LocalName is "div" && element.GetAttribute("style") is { } style
            && style.Contains("border-left:", StringComparison.OrdinalIgnoreCase)
            && style.Contains("solid", StringComparison.OrdinalIgnoreCase)
            && !style.Contains("border-left:none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Outlook makes every line a paragraph without margin.</summary>
    private static bool IsTight(IElement element) =>
        element.ClassName?.StartsWith("Mso", StringComparison.Ordinal) == true
        || element.GetAttribute("style")?.Contains("margin:0", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsHidden(IElement element) =>
        element.LocalName is "script" or "style" or "head" or "title" or "template" or "object" or "svg"
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none",
                StringComparison.OrdinalIgnoreCase));

    private static string Emoji(IElement image) => image.GetAttribute("alt") is { Length: > 0 and <= 4 } alt ? alt : "";
}
