namespace ThreadConsensus.People;

/// <summary>A JSON value with the line that it starts on.</summary>
internal sealed class LocatedValue(int line)
{
    public int Line => line;

    /// <summary>The text of a string; null for every other kind.</summary>
    public string? Text { get; init; }

    /// <summary>The items of an array; null for every other kind.</summary>
    public List<LocatedValue>? Items { get; init; }

    /// <summary>The members of an object in file order, repeated keys included; null for every other kind.</summary>
    public List<(string Key, int Line, LocatedValue Value)>? Members { get; init; }
}
