namespace ThreadConsensus.Reports;

/// <summary>A reading worth a human look.</summary>
/// <param name="Report">The thread it stands in.</param>
/// <param name="Message">The message.</param>
/// <param name="Weight">How much a look is worth: how unsure the reading is times what hangs on it; above 0.</param>
public sealed record ReviewItem(ThreadReport Report, ReportedMessage Message, double Weight);
