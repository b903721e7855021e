namespace ThreadConsensus.Threading;

/// <summary>Where a message known only from quotations is quoted.</summary>
/// <param name="ContentKey">The mail that quotes it.</param>
/// <param name="Level">Index into that mail's <see cref="ThreadingInput.Quotes"/>.</param>
public readonly record struct QuoteSource(string ContentKey, int Level);
