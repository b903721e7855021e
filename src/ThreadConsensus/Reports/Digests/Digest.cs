namespace ThreadConsensus.Reports.Digests;

/// <summary>What has changed for one reader since an instant.</summary>
public sealed record Digest
{
    /// <summary>Exclusive.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Inclusive.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Part of a list id where only its threads were asked for; empty for every list.</summary>
    public string List { get; init; } = "";

    /// <summary>Mails that have come.</summary>
    public required int NewMails { get; init; }

    /// <summary>By section, then the most pressing or the newest first.</summary>
    public required IReadOnlyList<DigestItem> Items { get; init; }

    /// <summary>How many further items a section has, where they were too many to list.</summary>
    public required IReadOnlyDictionary<DigestSection, int> Omitted { get; init; }

    /// <summary>What is told with this digest, listed or not; see <see cref="DigestKey"/>.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    public bool IsEmpty => Items.Count == 0;

    public int Count(DigestSection section) =>
        Items.Count(item => item.Section == section) + Omitted.GetValueOrDefault(section);
}
