namespace ThreadConsensus.Mail.Sources;

/// <summary>Something in a source that could not be read, or not as a whole.</summary>
/// <param name="Place">The file, with mail number or byte offset where there is one.</param>
/// <param name="Message">What is wrong and what to do, one or two sentences.</param>
public sealed record ReadProblem(ReadProblemKind Kind, string Place, string Message);
