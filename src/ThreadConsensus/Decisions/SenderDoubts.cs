using ThreadConsensus.People;
using ThreadConsensus.Positions;

namespace ThreadConsensus.Decisions;

/// <summary>Points out binding words whose sender may be somebody else.</summary>
internal static class SenderDoubts
{
    /// <summary>An address used less than once in so many mails is not somebody's usual one.</summary>
    private const int UsualPerMails = 20;

    /// <summary>Sentences for the reader, in the order of the positions.</summary>
    public static IEnumerable<string> Of(
        IReadOnlyList<Position> positions, SpokenThread spoken, Roster roster)
    {
        foreach (var position in positions.Where(position => position.Binding))
        {
            var index = spoken.IndexOf(position.MessageId);
            if (position.Unverified)
                yield return $"The sender of {position.Person.Name}'s word{Findings.On(position.Since)} could not be verified.";
            if (index < 0 || !SpokenThread.Same(spoken.Author(index), position.Person)) continue;
            if (spoken.Message(index).Mail is not { RewrittenFrom: null } mail) continue;
            if (!IsUsual(mail.From.Address, position.Person, roster))
            {
                yield return $"{position.Person.Name}'s word{Findings.On(position.Since)} came from {mail.From.Address}, "
                    + "which is not an address he usually writes from.";
            }
        }
    }

    /// <summary>
    /// An address that the roster lists for him, or that he uses; also when too little is known to say.
    /// </summary>
    private static bool IsUsual(string address, Person person, Roster roster)
    {
        var key = MailAddress.Of(address).Key;
        if (key.Length == 0) return true;
        var uses = person.Identities.Where(identity => MailAddress.Of(identity.Mailbox.Address).Key == key).Sum(identity => identity.Uses);
        var all = person.Identities.Sum(identity => identity.Uses);
        if (uses * UsualPerMails >= all && uses > 1) return true;
        var listed = ListedFor(person, roster);
        if (listed.Contains(key)) return true;
        return listed.Count == 0 && all < UsualPerMails;
    }

    private static HashSet<string> ListedFor(Person person, Roster roster)
    {
        var own = person.Identities.Select(identity => MailAddress.Of(identity.Mailbox.Address).Key).ToHashSet(StringComparer.Ordinal);
        return roster.Members
            .Select(member => member.Addresses.Select(address => MailAddress.Of(address).Key).ToList())
            .Where(keys => keys.Exists(own.Contains))
            .SelectMany(keys => keys)
            .ToHashSet(StringComparer.Ordinal);
    }
}
