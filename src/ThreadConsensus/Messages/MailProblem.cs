namespace ThreadConsensus.Messages;

/// <summary>What was wrong with a mail that was read all the same.</summary>
/// <param name="Kind">A stable word for scripts, such as <c>impossible-date</c> or <c>unknown-charset</c>.</param>
/// <param name="Message">One sentence for the user.</param>
public sealed record MailProblem(string Kind, string Message)
{
    /// <summary>Of a mail only the beginning was read.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Of a text only the beginning was read.</summary>
    public const string BodyTruncated = "body-truncated";
}
