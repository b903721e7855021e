namespace ThreadConsensus.Reports.Documents;

/// <summary>One piece of a report below another.</summary>
public abstract record Block
{
    /// <summary>The name by which templates tell blocks apart.</summary>
    public abstract string Kind { get; }
}
