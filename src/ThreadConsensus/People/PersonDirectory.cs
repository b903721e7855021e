using System.Collections.Concurrent;
using ThreadConsensus.Messages;

namespace ThreadConsensus.People;

/// <summary>
/// Who is who behind the names and addresses of an archive. Mailboxes are one person when they share an address
/// (without +tag), a sub-domain of one, or a full name that the address fits; masked and list-rewritten addresses go
/// by name. A bare first name, a short name under unlike addresses, and names that differ in their middle part are
/// never merged.
/// </summary>
public sealed class PersonDirectory
{
    private readonly Dictionary<Mailbox, Person> _byMailbox;
    private readonly Dictionary<string, Person> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Person?> _byDamagedName = new(StringComparer.Ordinal);

    private PersonDirectory(IReadOnlyList<Person> people, Dictionary<Mailbox, Person> byMailbox,
        IReadOnlySet<string> shared)
    {
        People = people;
        _byMailbox = byMailbox;
        foreach (var person in people)
        {
            foreach (var identity in person.Identities) Index(person, identity.Mailbox, shared);
        }
    }

    public static readonly PersonDirectory Empty = Build([]);

    /// <summary>Everybody, by id in ordinal order.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>
    /// Builds the directory; the order of what is given makes no difference.
    /// </summary>
    /// <param name="mailboxes">Every mailbox seen, repeated or not; those without name and address are left
    /// out.</param>
    /// <param name="mailmap">Aliases that the project records.</param>
    /// <param name="rosters">Their members are known too, and all addresses that one lists for a member are one
    /// person's.</param>
    /// <param name="merges">Merges by the user; they beat every guess.</param>
    /// <param name="splits">Splits by the user; they beat every merge.</param>
    public static PersonDirectory Build(
        IEnumerable<Mailbox> mailboxes,
        Mailmap? mailmap = null,
        IEnumerable<Roster>? rosters = null,
        IReadOnlyList<IdentityMerge>? merges = null,
        IReadOnlyList<IdentitySplit>? splits = null)
    {
        ArgumentNullException.ThrowIfNull(mailboxes);
        var members = (rosters ?? []).SelectMany(roster => roster.Members).ToList();
        var builder = new DirectoryBuilder(mailboxes.Concat(members.SelectMany(MailboxesOf)));
        builder.Split(splits ?? []);
        builder.MergeByWord(merges ?? []);
        builder.MergeByMailmap(mailmap ?? Mailmap.Empty);
        builder.MergeByRoster(members);
        builder.MergeByEvidence();
        var (people, byMailbox) = builder.Finish();
        return new PersonDirectory(people, byMailbox, builder.SharedAddresses);
    }

    /// <summary>
    /// The person behind a mailbox: by exact mailbox, else by address, else by a full name that only one person bears,
    /// also where a mail program put question marks for some of its letters.
    /// An unknown one is a person of his own, equal for equal mailboxes.
    /// </summary>
    public Person Resolve(Mailbox mailbox)
    {
        ArgumentNullException.ThrowIfNull(mailbox);
        if (mailbox.Address.Length == 0 && DamagedName.Is(mailbox.Name) && FindDamaged(mailbox.Name) is { } meant) return meant;
        if (_byMailbox.TryGetValue(mailbox, out var exact)) return exact;
        var name = PersonName.Of(mailbox.Name);
        var address = PersonName.IsRewritten(mailbox.Name) ? MailAddress.None : MailAddress.Of(mailbox.Address);
        if (address.IsUsable && Find(address) is { } known) return known;
        if (!address.IsUsable && FindByName(name) is { } named) return named;
        return new Person(DirectoryBuilder.IdOf([address], name), mailbox.Display, [new Identity(mailbox, "")]);
    }

    /// <summary>
    /// Everybody whom an address or a full name means, by id: usually one, two for a name that two bear.
    /// </summary>
    public IReadOnlyList<Person> Named(string identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var address = MailAddress.Of(identity);
        if (address.Text.Length > 0) return Find(address) is { } known ? [known] : [];
        var key = PersonName.Of(identity).Key;
        return key.Length == 0 ? [] : [.. People.Where(person =>
            person.Identities.Any(other => PersonName.Of(other.Mailbox.Name).Key == key))];
    }

    /// <summary>The one person whom an address or a full name means; a person of his own for an unknown or ambiguous
    /// one.</summary>
    public Person ByWord(string identity)
    {
        var named = Named(identity);
        if (named.Count == 1) return named[0];
        return Resolve(identity.Contains('@', StringComparison.Ordinal) ? new Mailbox("", identity) : new Mailbox(identity, ""));
    }

    private static IEnumerable<Mailbox> MailboxesOf(RosterMember member) =>
        member.Addresses.DefaultIfEmpty("").Select(address => new Mailbox(member.Name, address));

    private Person? FindByName(PersonName name) =>
        name.IsFull ? _byName.GetValueOrDefault(name.Key) ?? _byName.GetValueOrDefault(name.SpeltKey) : null;

    /// <summary>The one person whose name, borne with an address, the damaged one fits.</summary>
    private Person? FindDamaged(string name) => _byDamagedName.GetOrAdd(name, text =>
    {
        var damaged = PersonName.Of(text);
        var fitting = People.Where(person => person.Identities.Any(identity => identity.Mailbox.Address.Length > 0
            && DamagedName.Fits(damaged, PersonName.Of(identity.Mailbox.Name)))).Take(2).ToList();
        return damaged.IsFull && fitting.Count == 1 ? fitting[0] : null;
    });

    private Person? Find(MailAddress address) =>
        _byAddress.GetValueOrDefault(address.Key)
        ?? (address.ParentDomain.Length == 0 ? null
            : _byAddress.GetValueOrDefault($"{address.Local}@{address.ParentDomain}"));

    private void Index(Person person, Mailbox mailbox, IReadOnlySet<string> shared)
    {
        var name = PersonName.Of(mailbox.Name);
        var address = PersonName.IsRewritten(mailbox.Name) ? MailAddress.None : MailAddress.Of(mailbox.Address);
        if (address.IsUsable && !shared.Contains(address.Key)) _byAddress.TryAdd(address.Key, person);
        if (!name.IsFull) return;

        foreach (var key in name.Keys)
        {
            // A name that two people bear resolves to neither.
            if (!_byName.TryGetValue(key, out var other)) _byName.Add(key, person);
            else if (other is not null && other.Id != person.Id) _byName[key] = null;
        }
    }
}
