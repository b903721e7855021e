using System.Globalization;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Reports;

/// <summary>
/// Where a message can be read on the web: by the URL template of its list, else as a <c>mid:</c> URL (RFC 2392), which
/// mail readers open.
/// </summary>
/// <remarks>
/// A template holds <c>{id}</c>, the Message-ID as RFC 3986 writes it in a path, or <c>{hash}</c>, the Message-ID-Hash
/// of Mailman 3 (base 32 of the SHA-1 of the Message-ID); besides <c>{name}</c> and <c>{project}</c>, the first two
/// labels of the list id, <c>{list}</c>, the whole of it, and <c>{year}</c> and <c>{month}</c> of the message, UTC.
/// </remarks>
public sealed class ReportLinks
{
    private static readonly (string Domain, string Template)[] Known =
    [
        ("xen-devel.lists.xenproject.org", "https://lore.kernel.org/xen-devel/{id}/"),
        ("xen-devel.lists.xen.org", "https://lore.kernel.org/xen-devel/{id}/"),
        ("kernel.org", "https://lore.kernel.org/all/{id}/"),
        ("lists.linux.dev", "https://lore.kernel.org/all/{id}/"),
        ("lists.infradead.org", "https://lore.kernel.org/all/{id}/"),
        ("apache.org", "https://mail-archives.apache.org/mod_mbox/{project}-{name}/{year}{month}.mbox/%3C{id}%3E"),
    ];

    private readonly Dictionary<string, string> _templates;

    /// <param name="templates">By list id; they go before the known ones.</param>
    public ReportLinks(IEnumerable<KeyValuePair<string, string>> templates) =>
        _templates = new Dictionary<string, string>(templates, StringComparer.OrdinalIgnoreCase);

    /// <summary>The known archives alone.</summary>
    public static ReportLinks Default { get; } = new([]);

    /// <summary>True when a template gives an absolute web address that tells messages apart.</summary>
    public static bool IsTemplate(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return (template.Contains("{id}", StringComparison.Ordinal) || template.Contains("{hash}", StringComparison.Ordinal))
            && Uri.TryCreate(Fill(template, "a.b", "x@y", DateTimeOffset.UnixEpoch), UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
    }

    /// <param name="list">List id; empty when unknown.</param>
    /// <param name="messageId">Node id of the message.</param>
    /// <param name="date">Its date; null when it has none.</param>
    /// <returns>
    /// An absolute URL of ASCII characters; null for a message that has no id of its own to be found by.
    /// </returns>
    public string? To(string list, string messageId, DateTimeOffset? date)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(messageId);
        if (!messageId.Contains('@', StringComparison.Ordinal) || IsMadeUp(messageId)) return null;
        var template = _templates.GetValueOrDefault(list) ?? KnownFor(list);
        if (template is null || (date is null && template.Contains("{year}", StringComparison.Ordinal)))
            return "mid:" + Escape(messageId);
        return Fill(template, list, messageId, date ?? DateTimeOffset.UnixEpoch);
    }

    private static bool IsMadeUp(string messageId) =>
        messageId.StartsWith("quoted:", StringComparison.Ordinal) || messageId.StartsWith("made-up:", StringComparison.Ordinal);

    private static string? KnownFor(string list)
    {
        foreach (var (domain, template) in Known)
        {
            if (!list.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) continue;
            if (list.Length == domain.Length || list[list.Length - domain.Length - 1] == '.') return template;
        }

        return null;
    }

    private static string Fill(string template, string list, string messageId, DateTimeOffset date)
    {
        var labels = list.Split('.');
        return template
            .Replace("{id}", Escape(messageId), StringComparison.Ordinal)
            .Replace("{hash}", MessageIdHash.Of(messageId), StringComparison.Ordinal)
            .Replace("{list}", Escape(list), StringComparison.Ordinal)
            .Replace("{name}", Escape(labels[0]), StringComparison.Ordinal)
            .Replace("{project}", Escape(labels.Length > 1 ? labels[1] : ""), StringComparison.Ordinal)
            .Replace("{year}", date.UtcDateTime.ToString("yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", date.UtcDateTime.ToString("MM", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>An @ may stand in a path and in a <c>mid:</c> URL, and is easier to read so.</summary>
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%40", "@", StringComparison.Ordinal);
}
