using ThreadConsensus.Decisions;

namespace ThreadConsensus.Reports.Digests;

/// <summary>What a reader knows already: everything else is news to him.</summary>
public sealed record DigestBaseline
{
    /// <summary>When he was told last, or the instant that he asks about.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Node ids of the mails that have come since, whatever their date.</summary>
    public required IReadOnlySet<string> NewMails { get; init; }

    /// <summary>How each thread that proposes something stood, by thread id.</summary>
    public required IReadOnlyDictionary<string, Verdict> Verdicts { get; init; }

    /// <summary>See <see cref="DigestKey"/>.</summary>
    public IReadOnlySet<string> Told { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>
    /// True when the program, a roster or a correction has changed: a verdict may then differ though nothing happened.
    /// </summary>
    public bool KnowledgeChanged { get; init; }
}
