namespace ThreadConsensus.Cli.Evaluation;

/// <summary>One annotated message of a gold file.</summary>
/// <param name="Thread">Name of the thread.</param>
/// <param name="MessageId">Without angle brackets.</param>
/// <param name="Stance">The stance, as exported.</param>
/// <param name="OtherStances">Second answers that are accepted too.</param>
/// <param name="Acts">The acts, as exported.</param>
/// <param name="OptionalActs">Acts that count neither for nor against.</param>
/// <param name="Why">The annotator's reason.</param>
public sealed record GoldMessage(
    string Thread,
    string MessageId,
    string Stance,
    IReadOnlyList<string> OtherStances,
    IReadOnlyList<string> Acts,
    IReadOnlyList<string> OptionalActs,
    string Why);
