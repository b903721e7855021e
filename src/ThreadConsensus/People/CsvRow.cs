namespace ThreadConsensus.People;

/// <summary>A row of comma separated values.</summary>
/// <param name="Line">The line that it starts on, from 1.</param>
/// <param name="Cells">Its cells, unquoted.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
