namespace ThreadConsensus.Storage;

/// <summary>What one reader of digests has been told.</summary>
public sealed record StoredDigest
{
    /// <summary>Who, and about which lists.</summary>
    public required string Reader { get; init; }

    /// <summary>How many digests he has been given.</summary>
    public required int Number { get; init; }

    /// <summary>When it was last looked what is new for him, whether or not anything was.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Number of the last mail that he has been told of, see <see cref="Archive.LastMail"/>.</summary>
    public required int LastMail { get; init; }

    /// <summary>What the threads were derived with then, see <see cref="Archive.DerivedBy"/>.</summary>
    public required string DerivedBy { get; init; }

    /// <summary>The export's verdict of each thread that proposes something, by thread id.</summary>
    public required IReadOnlyDictionary<string, string> Verdicts { get; init; }

    /// <summary>What else he has been told, by key, with when.</summary>
    public required IReadOnlyDictionary<string, DateTimeOffset> Told { get; init; }

    /// <summary>A digest that may have gone out without that being known; null when all is known.</summary>
    public StoredMailing? Pending { get; init; }
}
