using ThreadConsensus.Messages;

namespace ThreadConsensus.People;

/// <summary>
/// Builds the sets of mailboxes that are one person each. Every step walks sorted groups, so the outcome does not
/// depend on the order of the input, and links each member to one other of its group, so the work stays near linear.
/// </summary>
internal sealed class DirectoryBuilder
{
    /// <summary>An address that bears at least this many unlike names is used by many people.</summary>
    private const int NamesOfSharedAddress = 3;

    private readonly List<IdentityNode> _nodes;
    private readonly MergeForest _forest;

    public DirectoryBuilder(IEnumerable<Mailbox> mailboxes)
    {
        var read = mailboxes.Where(mailbox => !mailbox.IsUnknown).GroupBy(mailbox => mailbox)
            .Select(group => NodeOf(group.Key, group.Count()))
            .OrderBy(node => node.Address.Text, StringComparer.Ordinal)
            .ThenBy(node => node.Mailbox.Address, StringComparer.Ordinal)
            .ThenBy(node => node.Mailbox.Name, StringComparer.Ordinal).ToList();

        SharedAddresses = FindShared(read);
        _nodes = read.ConvertAll(node => node with { IsShared = SharedAddresses.Contains(node.Address.Key) });
        _forest = new MergeForest(_nodes.Count);
    }

    /// <summary>Keys of the addresses that prove nothing.</summary>
    public IReadOnlySet<string> SharedAddresses { get; }

    public static string IdOf(IEnumerable<MailAddress> addresses, PersonName name)
    {
        var first = addresses.Where(address => address.IsUsable).Select(address => address.Text)
            .Min(StringComparer.Ordinal);
        if (first is not null) return first;
        var masked = addresses.FirstOrDefault(address => address.Text.Length > 0);
        return "name:" + (name.IsFull || masked is null ? string.Join(' ', name.Tokens) : masked.Text);
    }

    public void Split(IReadOnlyList<IdentitySplit> splits)
    {
        foreach (var split in splits)
        {
            foreach (var one in Matching(split.One))
            {
                foreach (var other in Matching(split.Other))
                {
                    if (one != other) _forest.KeepApart(one, other);
                }
            }
        }
    }

    public void MergeByWord(IReadOnlyList<IdentityMerge> merges)
    {
        foreach (var merge in merges.OrderBy(merge => merge.One, StringComparer.Ordinal)
            .ThenBy(merge => merge.Other, StringComparer.Ordinal))
        {
            var note = merge.Note.Length == 0 ? "" : $": {merge.Note}";
            Chain(Matching(merge.One).Concat(Matching(merge.Other)), $"merged by hand{note}");
        }
    }

    public void MergeByMailmap(Mailmap mailmap)
    {
        if (mailmap.Entries.Count == 0) return;
        var byAddress = Enumerable.Range(0, _nodes.Count).ToLookup(at =>
            _nodes[at].Address.Text, StringComparer.Ordinal);

        // Several used addresses may stand for a proper one that nobody wrote from: they are one person all the same.
        foreach (var group in mailmap.Entries.Where(entry => entry.Address.Length > 0)
            .GroupBy(entry => MailAddress.Of(entry.Address).Text, StringComparer.Ordinal))
        {
            var used = group.SelectMany(entry => byAddress[MailAddress.Of(entry.UsedAddress).Text]
                .Where(at => entry.UsedName.Length == 0 || _nodes[at].Name.Key == PersonName.Of(entry.UsedName).Key));
            Chain(byAddress[group.Key].Concat(used), "the mailmap lists both");
        }
    }

    public void MergeByRoster(IReadOnlyList<RosterMember> members)
    {
        if (members.Count == 0) return;
        var byAddress = Enumerable.Range(0, _nodes.Count)
            .ToLookup(at => _nodes[at].Address.Text, StringComparer.Ordinal);
        foreach (var member in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            var listed = member.Addresses.Select(address => MailAddress.Of(address).Text).Where(text => text.Length > 0)
                .Order(StringComparer.Ordinal);
            Chain(listed.SelectMany(text => byAddress[text]).Where(at => !_nodes[at].IsShared),
                "the roster lists both");
        }
    }

    public void MergeByEvidence() => new IdentityEvidence(_nodes, _forest).Merge();

    public (IReadOnlyList<Person> People, Dictionary<Mailbox, Person> ByMailbox) Finish()
    {
        var byMailbox = new Dictionary<Mailbox, Person>();
        var people = new List<Person>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in Enumerable.Range(0, _nodes.Count).GroupBy(_forest.Leader))
        {
            var person = PersonOf(group.ToList());

            // Only people of one name without addresses, kept apart by the user, can meet here.
            while (!taken.Add(person.Id)) person = person with { Id = person.Id + "'" };
            people.Add(person);
            foreach (var at in group) byMailbox.Add(_nodes[at].Mailbox, person);
        }

        people.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return (people, byMailbox);
    }

    private Person PersonOf(List<int> members)
    {
        // The one whose address is the id comes first; those whose address is not theirs alone come last.
        members = members.OrderBy(at => _nodes[at].HasOwnAddress ? 0 : 1)
            .ThenBy(at => _nodes[at].Address.Text, StringComparer.Ordinal).ThenBy(at => at).ToList();
        var reasons = _forest.ReasonsFrom(members[0]);
        var name = BestName(members);
        var id = IdOf(members.Where(at => !_nodes[at].IsShared).Select(at => _nodes[at].Address), PersonName.Of(name));
        var identities = members.ConvertAll(at => new Identity(_nodes[at].Mailbox, ReasonText(reasons[at])) { Uses = _nodes[at].Uses });
        return new Person(id, name.Length > 0 ? name : _nodes[members[0]].Mailbox.Display, identities);
    }

    private string ReasonText((int From, string Reason) reason) =>
        reason.Reason.Length == 0 ? "" : $"{reason.Reason}: {_nodes[reason.From].Mailbox}";

    /// <summary>
    /// The name with most words, then with marks, then the one used most; a tie goes by letters and ordinal order.
    /// </summary>
    private string BestName(List<int> members) => members
        .Where(at => !_nodes[at].Name.IsEmpty)
        .GroupBy(at => _nodes[at].Name.Text, StringComparer.Ordinal)
        .Select(group => (_nodes[group.First()].Name, Uses: group.Sum(at => _nodes[at].Uses)))
        .OrderByDescending(item => Math.Min(item.Name.Tokens.Count(token => token.Length > 1), 3))
        .ThenByDescending(item => item.Name.Text.Any(char.IsUpper))
        .ThenByDescending(item => item.Name.Text.Any(c => c > 127))
        .ThenByDescending(item => item.Uses)
        .ThenByDescending(item => item.Name.Letters)
        .ThenBy(item => item.Name.Text, StringComparer.Ordinal)
        .Select(item => item.Name.Text).FirstOrDefault("");

    private IEnumerable<int> Matching(string identity)
    {
        var address = MailAddress.Of(identity);
        var key = PersonName.Of(identity).Key;
        return Enumerable.Range(0, _nodes.Count).Where(at => address.Text.Length > 0
            ? _nodes[at].Address.Text == address.Text
                || (_nodes[at].HasOwnAddress && _nodes[at].Address.Key == address.Key)
            : key.Length > 0 && _nodes[at].Name.Key == key);
    }

    private void Chain(IEnumerable<int> members, string reason)
    {
        var first = -1;
        foreach (var at in members.Distinct())
        {
            if (first < 0) first = at;
            else _forest.Unite(first, at, reason);
        }
    }

    private static IdentityNode NodeOf(Mailbox mailbox, int uses) =>
        new(mailbox, PersonName.Of(mailbox.Name), AddressOf(mailbox), uses, IsShared: false);

    private static MailAddress AddressOf(Mailbox mailbox)
    {
        if (PersonName.IsRewritten(mailbox.Name)) return MailAddress.None;
        return MailAddress.Of(mailbox.Address.Length > 0 ? mailbox.Address : mailbox.Name);
    }

    private static HashSet<string> FindShared(List<IdentityNode> nodes)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in nodes.Where(node => node.Address.IsUsable)
            .GroupBy(node => node.Address.Key, StringComparer.Ordinal))
        {
            var unlike = new List<PersonName>();
            foreach (var node in group)
            {
                if (unlike.Count >= NamesOfSharedAddress) break;
                if (node.Name.IsFull || (node.Address.IsRole && !node.Name.IsEmpty)) AddUnlike(unlike, node.Name);
            }

            var most = group.First().Address.IsRole ? 2 : NamesOfSharedAddress;
            if (unlike.Count >= most) shared.Add(group.Key);
        }

        return shared;
    }

    private static void AddUnlike(List<PersonName> unlike, PersonName name)
    {
        if (!unlike.Exists(name.SharesWordWith)) unlike.Add(name);
    }
}
