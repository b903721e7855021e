namespace ThreadConsensus.Learning.Data;

/// <summary>A line of a data file that could not be used.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Message">One sentence for the user.</param>
public sealed record DataProblem(string File, int Line, string Message);
