namespace ThreadConsensus.People;

/// <summary>Something in a roster or alias file that could not be read; the rest was.</summary>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Message">One sentence for the user.</param>
public sealed record RosterProblem(int Line, string Message);
