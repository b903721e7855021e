namespace ThreadConsensus.Stances.Trailers;

/// <summary>
/// What the key of a trailer says: "Begrudgingly-acked-by" is a reluctant approval, "Not-acked-by" a refusal.
/// </summary>
/// <param name="Rule">Name for evidence: the key as it should be spelt, in lower case.</param>
/// <param name="Stance">What it stands for.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Role">The role it is given in; null for none in particular.</param>
internal readonly record struct TrailerKey(string Rule, Stance Stance, double Confidence, string? Role)
{
    /// <summary>The rule of a signature, in a reply or by a committer.</summary>
    public const string SignedOff = "signed-off-by";

    private static readonly HashSet<string> Neutral = new(StringComparer.Ordinal)
    {
        "reported", "suggested", "requested", "signed", "off", "cc", "fixes", "codeveloped", "developed", "debugged",
        "diagnosed", "from", "proposed", "analyzed", "analysed", "spotted", "pointed", "reproduced", "noticed", "found",
        "sponsored", "inspired", "generated", "assisted", "bisected", "originally", "original", "author", "authored",
        "posted", "written", "submitted", "committed", "co", "helped", "asked", "based", "caused", "introduced", "broken",
        "caught", "discovered", "identified", "tracked", "triaged", "investigated", "improved", "maintained", "translated",
        "used", "revised", "received", "rewritten", "sent", "forwarded", "merged", "applied", "queued", "pulled", "picked", "backported", "rebased", "cherry",
        "reverted", "closed", "closes", "encouraged", "mentored", "supervised", "created", "made", "built",
    };

    private static readonly string[] Approving =
        ["approved", "endorsed", "seconded", "accepted", "agreed", "supported", "blessed", "oked", "liked", "lgtm", "ratified"];

    private static readonly string[] Refusing =
        ["rejected", "objected", "disapproved", "vetoed", "opposed", "refused", "hated", "nacked", "nak", "naked"];

    private static readonly HashSet<string> Cheerful = new(StringComparer.Ordinal)
    {
        "go", "excellent", "ok", "okay", "good", "fine", "great", "nice", "happy", "loved", "like", "love", "carry", "yes",
        "please", "enjoyed", "welcomed", "wanted", "awesome", "cool", "sure",
    };

    private static readonly HashSet<string> Shades = new(StringComparer.Ordinal)
    {
        "tentatively", "begrudgingly", "begrudingly", "grudgingly", "sort", "kind", "lightly", "weakly", "reluctantly",
        "mostly", "partially", "partly", "halfheartedly", "disliked", "almost", "nearly", "unenthusiastically", "meh",
    };

    private static readonly HashSet<string> Conditional = new(StringComparer.Ordinal)
    {
        "conditionally", "provisionally", "contingently", "preliminarily",
    };

    /// <param name="key">The key without its colon, such as <c>Reviewed-by</c>.</param>
    /// <param name="isOwn">
    /// True when the sender names himself: only then is an invented key taken for an opinion.
    /// </param>
    /// <returns>
    /// Null for a key that states no opinion. Signing off somebody else's patch in a reply vouches for it.
    /// </returns>
    public static TrailerKey? Read(ReadOnlySpan<char> key, bool isOwn)
    {
        var words = key.ToString().ToLowerInvariant().Replace("'", "", StringComparison.Ordinal)
            .Split(['-', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[^1] != "by") return null;
        words = words[..^1];
        if (words is ["signed", "off"]) return isOwn ? new TrailerKey(SignedOff, Stance.Supports, 0.85, null) : null;
        string? kind = null;
        string? role = null;
        var refused = false;
        var shaded = false;
        var conditional = false;
        foreach (var word in words)
        {
            if (word is "not" or "non" or "never" or "un" or "cant") refused = true;
            else if (Shades.Contains(word)) shaded = true;
            else if (Conditional.Contains(word)) conditional = true;
            else if (IsRelease(word)) role = "release";
            else if (Classify(word) is { } found && (kind is null || found == "nacked")) kind = found;
        }

        kind ??= isOwn ? Invented(words) : null;
        return kind is null ? null : Judge(kind, role, refused, shaded, conditional);
    }

    private static TrailerKey Judge(string kind, string? role, bool refused, bool shaded, bool conditional)
    {
        if (kind == "nacked" || refused)
        {
            return new TrailerKey(refused && kind != "nacked" ? $"not-{kind}-by" : "nacked-by", Stance.Opposes,
                refused ? 0.8 : 0.96, role);
        }

        var rule = (role is null ? "" : "release-") + kind + "-by";
        if (conditional) return new TrailerKey(rule, Stance.SupportsIf, 0.85, role);
        var confidence = kind == "invented" ? 0.7 : shaded ? 0.85 : 0.98;
        return new TrailerKey(rule, Stance.Supports, confidence, role);
    }

    private static string? Classify(string word)
    {
        if (Neutral.Contains(word)) return null;
        if (word is "ack" or "acked" or "acks") return "acked";
        if (word is "nak" or "nack" || (word[0] == 'n' && EditDistance.Between(word, "nacked") <= 1)) return "nacked";
        if (word[0] == 'a' && word.Length is >= 4 and <= 7 && EditDistance.Between(word, "acked") <= 1) return "acked";
        if (word[0] == 'r' && word.Length >= 6 && EditDistance.Between(word, "reviewed") <= 2) return "reviewed";
        if (word[0] == 't' && word.Length >= 5 && EditDistance.Between(word, "tested") <= 1) return "tested";
        if (Approving.AsSpan().Contains(word)) return "approved";
        return Refusing.AsSpan().Contains(word) ? "nacked" : null;
    }

    private static bool IsRelease(string word) =>
        word is "r" or "rel" or "rm"
        || (word.Length >= 5 && word[0] is 'r' or 'e' && EditDistance.Between(word, "release") <= 1)
        || (word.Length >= 7 && word[0] == 'r' && EditDistance.Between(word, "released") <= 1);

    private static string? Invented(string[] words)
    {
        foreach (var word in words)
        {
            if (Neutral.Contains(word)) return null;
        }

        foreach (var word in words)
        {
            if (Cheerful.Contains(word)) return "invented";
        }

        return null;
    }
}
