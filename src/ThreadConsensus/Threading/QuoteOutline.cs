using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>What a mail quotes, without its words: enough to tell whether the words have to be looked at.</summary>
/// <param name="Levels">How many messages it quotes.</param>
/// <param name="Named">To how many of them it answers itself under an attribution line.</param>
/// <param name="Authors">Whom its attribution lines name, each once.</param>
public sealed record QuoteOutline(int Levels, int Named, IReadOnlyList<Mailbox> Authors)
{
    public static readonly QuoteOutline None = new(0, 0, []);

    public static QuoteOutline Of(IReadOnlyList<QuoteLevel> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        if (quotes.Count == 0) return None;
        return new QuoteOutline(
            quotes.Count,
            quotes.Count(level => level.QuotedIn < 0 && level.IsAttributed),
            [.. quotes.Select(level => level.Author).Where(author => !author.IsUnknown).Distinct()]);
    }
}
