namespace ThreadConsensus.Quoting.Dialects;

/// <summary>The words of one language's attribution lines. Everything in lower case.</summary>
internal sealed record AttributionWords
{
    /// <summary>The name reported as <see cref="AttributionLine.Dialect"/>.</summary>
    public required string Name { get; init; }

    /// <summary>True where nobody writes the month before the day, so that 03/07/2017 is in July.</summary>
    public bool DayComesFirst { get; init; }

    /// <summary>The word for "wrote", one word each, that can stand last or before the author.</summary>
    public required string[] Verbs { get; init; }

    /// <summary>Verbs that are glued to the word before them, as in scripts without blanks.</summary>
    public string[] VerbEndings { get; init; } = [];

    /// <summary>Words a line may open with before its date or name.</summary>
    public string[] Openers { get; init; } = [];

    /// <summary>Small words around dates and names that are neither.</summary>
    public string[] Fillers { get; init; } = [];

    /// <summary>January to December; several spellings of a month are separated by a bar.</summary>
    public string[] Months { get; init; } = [];

    /// <summary>Names and abbreviations of the days of the week.</summary>
    public string[] Days { get; init; } = [];
}
