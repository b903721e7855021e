using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>Finds the call that asked a decider: one by name before one to his role, that before one to
/// everybody.</summary>
internal static class CallFinder
{
    private static readonly string[] Addressee = ["you", "your"];

    /// <summary>A mail to more people than that asks none of them in person.</summary>
    private const int MostAddressed = 4;

    private static readonly string[] Everybody =
        ["all", "anyone", "anybody", "everyone", "everybody", "others", "people", "folks", "guys", "rest"];

    /// <param name="spoken">The thread.</param>
    /// <param name="decider">Whom it should ask.</param>
    /// <param name="asOf">Later messages are ignored.</param>
    /// <param name="lastWord">Index of his own last message: only what was said after it asks him still; -1 for
    /// none.</param>
    public static FoundCall? Nearest(SpokenThread spoken, Decider decider, DateTimeOffset asOf, int lastWord)
    {
        FoundCall? best = null;
        var bestRank = 0;
        for (var at = spoken.Order.Count - 1; at >= 0; at--)
        {
            var index = spoken.Order[at];
            if (index == lastWord) break;
            if (spoken.At(index) > asOf || !spoken.Readings[index].Does(DiscourseAct.Call)) continue;
            var (rank, whom) = Asks(spoken, index, decider);
            if (rank > bestRank) (best, bestRank) = (new FoundCall(index, whom, rank >= 3, rank == 1), rank);
        }

        return best;
    }

    private static (int Rank, string Whom) Asks(SpokenThread spoken, int index, Decider decider)
    {
        var words = CallWords(spoken.Readings[index]);
        var name = decider.Person.Name;
        if (IsPutTo(spoken, index, decider.Person)) return (4, name);
        if (Names(words, name)) return (4, name);
        if (IsAddressed(spoken.Message(index).Mail?.To, decider.Person)) return (3, name);
        if (GroupCall.IsPutTo(words, "committer") && decider.Role == DeciderRole.Committer) return (2, "the committers");
        if (GroupCall.IsPutTo(words, "maintainer") && decider.Role <= DeciderRole.Maintainer) return (2, "the maintainers");
        if (GroupCall.IsPutTo(words, "pmc") && decider.Role is DeciderRole.Committer or DeciderRole.Member) return (2, "the PMC");
        if (NamesSomebodyElse(spoken, index, words)) return (0, "");
        if (!AsksOnlyWhoIsAnswered(spoken, index, words)) return (1, "everybody");
        var answered = spoken.Author(spoken.Message(index).Node.Parent);
        return SpokenThread.Same(answered, decider.Person) ? (3, name) : (0, "");
    }

    /// <summary>
    /// True for the message that puts the proposal to this person: who announced a freeze is asked for exceptions.
    /// </summary>
    private static bool IsPutTo(SpokenThread spoken, int index, Person person) =>
        string.Equals(spoken.Message(index).Node.Id, spoken.Proposal.MessageId, StringComparison.Ordinal)
        && spoken.Proposal.PutTo.Any(asked => SpokenThread.Same(spoken.PersonOf(asked, ""), person));

    /// <summary>"Would you ...?" in a reply asks its addressee, "would you all ...?" everybody.</summary>
    private static bool AsksOnlyWhoIsAnswered(SpokenThread spoken, int index, string words)
    {
        if (spoken.Message(index).Node.Parent < 0) return false;
        if (!Array.Exists(Addressee, word => Word(words.ToLowerInvariant(), word))) return false;
        return !Array.Exists(Everybody, word => Word(words.ToLowerInvariant(), word));
    }

    private static string CallWords(StanceReading reading) =>
        string.Join('\n', reading.Acts.Where(act => act.Act == DiscourseAct.Call).Select(act => act.Evidence.Text));

    private static bool NamesSomebodyElse(SpokenThread spoken, int index, string words)
    {
        for (var other = 0; other < spoken.Count; other++)
        {
            var author = spoken.Author(other);
            if (!SpokenThread.Same(author, spoken.Author(index)) && Names(words, author.Name)) return true;
        }

        return false;
    }

    private static bool Names(string words, string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) return false;
        return Word(words, parts[0]) || (parts.Length > 1 && Word(words, parts[^1]));
    }

    private static bool IsAddressed(IReadOnlyList<Mailbox>? to, Person person) =>
        to is { Count: <= MostAddressed } && to.Any(mailbox => mailbox.Address.Length > 0 && person.Identities.Any(identity =>
            string.Equals(identity.Mailbox.Address, mailbox.Address, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A name counts with its capital only: "will" and "mark" are words too.</summary>
    private static bool Word(string text, string word)
    {
        if (word.Length < 2) return false;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
