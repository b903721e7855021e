namespace ThreadConsensus.People;

/// <summary>A section of a MAINTAINERS file: which paths it covers.</summary>
/// <param name="Title">The section's title.</param>
/// <param name="Status">S: as written; empty when absent.</param>
/// <param name="Files">F: patterns.</param>
/// <param name="Excluded">X: patterns, tested before <paramref name="Files"/>.</param>
/// <param name="PathExpressions">N: regular expressions on paths.</param>
/// <param name="ContentExpressions">K: regular expressions on content.</param>
public sealed record RosterArea(
    string Title,
    string Status,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Excluded,
    IReadOnlyList<string> PathExpressions,
    IReadOnlyList<string> ContentExpressions);
