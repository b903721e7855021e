namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// The lines that list software appends at the end of a mail. Only copies are compared with it; the readable text keeps
/// its footer, which the quote parser knows better.
/// </summary>
internal static class ListFooter
{
    /// <summary>How far from the end a footer can begin, in UTF-16 units.</summary>
    private const int Reach = 2000;

    private static readonly string[] Beginnings =
    [
        "_______________________________________________\n",
        "-- \nYou received this message because you are subscribed",
        "--\nYou received this message because you are subscribed",
        "--\nTo unsubscribe",
        "-- \nTo unsubscribe",
        "---------------------------------------------------------------------\nTo unsubscribe",
        "-=-=-=-=-=-=-=-=-=-=-=-",
    ];

    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> body)
    {
        var from = Math.Max(0, body.Length - Reach);
        var tail = body[from..];
        foreach (var beginning in Beginnings)
        {
            var at = tail.LastIndexOf(beginning, StringComparison.Ordinal);
            if (at > 0 && tail[at - 1] == '\n') return body[..(from + at)];
        }

        return body;
    }
}
