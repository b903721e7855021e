namespace ThreadConsensus.Rendering;

/// <summary>The inline styles of mail by class: mail readers drop style sheets, or all of them but these.</summary>
internal static class MailStyles
{
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(StringComparer.Ordinal);

    public static readonly IReadOnlyDictionary<string, string> Inline = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["h1"] = "font-size:20px;line-height:1.3;margin:24px 0 8px;font-weight:600;word-break:break-word",
        ["h2"] = "font-size:16px;line-height:1.3;margin:24px 0 8px;font-weight:600;border-bottom:1px solid #d0d7de;padding-bottom:4px",
        ["h3"] = "font-size:14px;line-height:1.4;margin:16px 0 4px;font-weight:600;word-break:break-word",
        ["para"] = "margin:0 0 10px;word-break:break-word",
        ["quote"] = "margin:0 0 10px;padding:2px 0 2px 12px;border-left:3px solid #d0d7de;word-break:break-word",
        ["source"] = "font-size:12px;color:#59636e",
        ["items"] = "margin:0 0 12px;padding-left:20px",
        ["item"] = "margin:0 0 8px;word-break:break-word",
        ["table"] = "border-collapse:collapse;width:100%;margin:0 0 12px",
        ["th"] = "text-align:left;font-size:12px;font-weight:600;color:#59636e;border-bottom:1px solid #d0d7de;padding:4px 8px 4px 0",
        ["td"] = "text-align:left;vertical-align:top;border-bottom:1px solid #eaeef2;padding:6px 8px 6px 0;word-break:break-word",
        ["pre"] = "margin:0 0 12px;padding:8px;background:#f6f8fa;font:12px/1.5 Consolas,Menlo,monospace;white-space:pre-wrap;word-break:break-word",
        ["link"] = "color:#0969da;text-decoration:underline",
        ["strong"] = "font-weight:600",
        ["words"] = "font-style:italic",
        ["muted"] = "color:#59636e",
        ["good"] = "color:#1a7f37",
        ["warning"] = "color:#9a6700",
        ["bad"] = "color:#cf222e",
        ["info"] = "color:#0550ae",
    };
}
