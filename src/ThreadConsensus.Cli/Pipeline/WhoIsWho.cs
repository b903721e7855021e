using ThreadConsensus.Messages;
using ThreadConsensus.People;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>The people of an archive, for commands that name one.</summary>
internal sealed class WhoIsWho
{
    private readonly Dictionary<Mailbox, int> _mails;

    public WhoIsWho(PersonDirectory directory, IEnumerable<Mailbox> authors)
    {
        Directory = directory;
        _mails = authors.GroupBy(author => author).ToDictionary(group => group.Key, group => group.Count());
    }

    public PersonDirectory Directory { get; }

    /// <summary>How many mails of the archive are from a mailbox.</summary>
    public int MailsFrom(Mailbox mailbox) => _mails.GetValueOrDefault(mailbox);

    /// <summary>Everybody whose name, id or address holds every word; for no words whoever was merged from several
    /// mailboxes.</summary>
    public IEnumerable<Person> Matching(IReadOnlyList<string> words) => words.Count == 0
        ? Directory.People.Where(person => person.Identities.Count > 1)
        : Directory.People.Where(person => words.All(word => Holds(person, word)));

    /// <summary>Checks that somebody of that address or full name is known.</summary>
    /// <exception cref="UserException">Nobody is, or several people are.</exception>
    public Person The(string identity)
    {
        var found = Directory.Named(identity);
        if (found.Count == 1) return found[0];
        if (found.Count > 1)
        {
            throw new UserException(
                $"{identity}: {found.Count} people bear that name. Name an address: {string.Join(", ", found.Select(person => person.Id))}");
        }

        var near = Matching(identity.Split([' ', '@'], StringSplitOptions.RemoveEmptyEntries)[..1]).Take(3).Select(person => person.Mailbox).ToList();
        var hint = near.Count == 0 ? "Look with: threadconsensus people WORD" : $"Did you mean {string.Join(" or ", near)}?";
        throw new UserException($"{identity}: nobody of that address or full name is known. {hint}");
    }

    /// <summary>Checks that an identity is known; it may be several people.</summary>
    /// <exception cref="UserException">Nobody is.</exception>
    public void Require(string identity)
    {
        if (Directory.Named(identity).Count == 0) The(identity);
    }

    private static bool Holds(Person person, string word) =>
        person.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || person.Identities.Any(identity =>
            identity.Mailbox.Address.Contains(word, StringComparison.OrdinalIgnoreCase)
            || identity.Mailbox.Name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
