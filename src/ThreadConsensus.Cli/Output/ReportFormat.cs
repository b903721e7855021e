namespace ThreadConsensus.Cli.Output;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>Colours and tables fitted to the width.</summary>
    Terminal,

    Text,
    Markdown,
    Html,

    /// <summary>One object a line.</summary>
    Json,
}
