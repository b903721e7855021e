namespace ThreadConsensus.People;

/// <summary>
/// Merges mailboxes on evidence, the strongest kind first, so that weaker evidence never overrules it.
/// </summary>
internal sealed class IdentityEvidence(List<IdentityNode> nodes, MergeForest forest)
{
    /// <summary>Groups beyond this many are not compared pair by pair.</summary>
    private const int LargestPairwise = 64;

    /// <summary>A form of an address used at most once while another is used this often is a slip.</summary>
    private const int SlipsPerUse = 20;

    /// <summary>Domains whose users have nothing to do with each other, and whose names differ by a letter.</summary>
    private static readonly HashSet<string> PublicDomains = new(StringComparer.Ordinal)
    {
        "gmail.com", "ymail.com", "email.com", "mail.com", "gmx.com", "gmx.net", "gmx.de", "gmx.at", "gmx.ch",
            "hotmail.com",
        "yahoo.com", "aol.com", "live.com", "qq.com", "163.com", "126.com", "139.com", "foxmail.com", "mail.ru",
            "inbox.ru",
    };

    public void Merge()
    {
        SameAddress();
        SubDomains();
        SameNameAndLocalPart();
        DomainTypos();
        DomainEndings();
        SameName(name => name.Key);
        SameName(name => name.SpeltKey);
        MiddleNames();
        NamesWithoutAddress();
    }

    private void SameAddress()
    {
        foreach (var group in Groups(node => node.OwnKey))
        {
            var reason = nodes[group[0]].HasOwnAddress ? "same address" : "same name";
            foreach (var at in group.Skip(1)) forest.Unite(group[0], at, reason);
        }
    }

    private void SubDomains()
    {
        var byAddress = FirstOfEach(node => node.HasOwnAddress ? node.Address.Key : "");
        for (var at = 0; at < nodes.Count; at++)
        {
            var address = nodes[at].Address;
            if (!nodes[at].HasOwnAddress || address.ParentDomain.Length == 0) continue;
            if (byAddress.TryGetValue($"{address.Local}@{address.ParentDomain}", out var parent) && Agree(at, parent))
                forest.Unite(parent, at, "same local part, one domain under the other");
        }
    }

    private void SameNameAndLocalPart()
    {
        foreach (var group in Groups(node => node.Name.IsFull && node.Address.Text.Length > 0 && !node.IsShared
            ? $"{node.Name.Key}\n{node.Address.Local}" : ""))
        {
            foreach (var at in group.Skip(1)) forest.Unite(group[0], at, "same name and local part");
        }
    }

    private void DomainTypos()
    {
        foreach (var group in Groups(node =>
            node.HasOwnAddress && node.Address.Local.Length > 2 ? node.Address.Local : ""))
        {
            if (group.Count > LargestPairwise) continue;
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    if (IsTypo(nodes[group[i]].Address.Domain, nodes[group[j]].Address.Domain)
                        && Agree(group[i], group[j]))
                        forest.Unite(group[i], group[j], "same local part, domains a letter apart");
                }
            }
        }
    }

    private static bool IsTypo(string one, string other) =>
        Math.Min(one.Length, other.Length) >= 6 && one != other
        && !(PublicDomains.Contains(one) && PublicDomains.Contains(other)) && LetterDistance.IsOneApart(one, other);

    /// <summary>One name, even a bare one, and one local part at one.com and one.org: the same organisation.</summary>
    private void DomainEndings()
    {
        foreach (var group in Groups(node => node.HasOwnAddress && !node.Name.IsEmpty && node.Address.Local.Length > 2
            && !PublicDomains.Contains(node.Address.Domain) && OrganisationOf(node.Address.Domain) is { Length: > 2 } name
            ? $"{node.Name.Key}\n{node.Address.Local}\n{name}" : ""))
        {
            foreach (var at in group.Skip(1)) forest.Unite(group[0], at, "same name and local part, one organisation's domains");
        }
    }

    /// <summary>The first of two labels: <c>example</c> of example.org; empty for longer names, whose endings may be
    /// anything.</summary>
    private static string OrganisationOf(string domain)
    {
        var dot = domain.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && domain.LastIndexOf('.') == dot ? domain[..dot] : "";
    }

    /// <summary>One full name under several addresses, where the addresses fit it or the name is rare enough.</summary>
    private void SameName(Func<PersonName, string> keyOf)
    {
        foreach (var group in Groups(node => node.Name.IsFull && node.HasOwnAddress ? keyOf(node.Name) : ""))
        {
            if (HasNumberedNamesake(group)) continue;
            var fitting = group.Where(IsPlausible).ToList();
            foreach (var at in fitting.Skip(1)) forest.Unite(fitting[0], at, "same name, and the address fits it");
        }
    }

    private bool IsPlausible(int at)
    {
        var name = nodes[at].Name;
        return AddressFits.Judge(name, nodes[at].Address.Local) switch
        {
            AddressFit.Full => true,
            AddressFit.Part => name.IsDistinctive,
            _ => name.IsUnmistakable,
        };
    }

    /// <summary>
    /// Two people of one name at one host are told apart by a number: then the name alone proves nothing for either. A
    /// form used hardly ever beside the other is a slip of the one who uses that.
    /// </summary>
    private bool HasNumberedNamesake(List<int> group)
    {
        var uses = group.GroupBy(at => nodes[at].Address.Key, StringComparer.Ordinal)
            .Select(same => (nodes[same.First()].Address, Count: same.Sum(at => nodes[at].Uses)));
        return uses.GroupBy(use => WithoutDigits(use.Address), StringComparer.Ordinal).Any(forms =>
        {
            var counts = forms.Select(form => form.Count).OrderDescending().Take(2).ToList();
            return counts.Count == 2 && counts[1] * SlipsPerUse > counts[0];
        });
    }

    private static string WithoutDigits(MailAddress address) =>
        string.Concat(address.Local.Where(c => !char.IsAsciiDigit(c))) + "@" + address.Domain;

    /// <summary>
    /// "Jan Novak" is "Jan Karel Novak" where nobody else bears the outer names with another middle one.
    /// </summary>
    private void MiddleNames()
    {
        foreach (var group in Groups(node => node.Name.IsDistinctive && node.HasOwnAddress ? node.Name.OuterKey : ""))
        {
            var full = group.Select(at => nodes[at].Name.Key).Distinct(StringComparer.Ordinal).ToList();
            var shortest = group.FindIndex(at => nodes[at].Name.Tokens.Count == 2) is var found && found >= 0 ? group[found] : -1;
            if (full.Count != 2 || shortest < 0 || HasNumberedNamesake(group)) continue;
            foreach (var at in group.Where(IsPlausible))
            {
                if (at != shortest && IsPlausible(shortest)) forest.Unite(shortest, at, "same first and last name");
            }
        }
    }

    /// <summary>Whoever is known by name alone is the one person of that name, if there is just one.</summary>
    private void NamesWithoutAddress()
    {
        var bearers = new Dictionary<string, int>(StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < nodes.Count; at++)
        {
            if (!nodes[at].HasOwnAddress || !nodes[at].Name.IsFull) continue;
            foreach (var key in nodes[at].Name.Keys)
            {
                if (!bearers.TryAdd(key, at) && forest.Leader(bearers[key]) != forest.Leader(at)) ambiguous.Add(key);
            }
        }

        for (var at = 0; at < nodes.Count; at++)
        {
            if (nodes[at].HasOwnAddress || !nodes[at].Name.IsFull) continue;
            foreach (var key in nodes[at].Name.Keys)
            {
                if (bearers.TryGetValue(key, out var bearer) && !ambiguous.Contains(key))
                    forest.Unite(bearer, at, "same name, no address of its own");
            }
        }
    }

    /// <summary>True when the names do not contradict each other.</summary>
    private bool Agree(int one, int other) => nodes[one].Name.IsEmpty || nodes[other].Name.IsEmpty
        || nodes[one].Name.SharesWordWith(nodes[other].Name);

    private Dictionary<string, int> FirstOfEach(Func<IdentityNode, string> keyOf)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < nodes.Count; at++)
        {
            if (keyOf(nodes[at]) is { Length: > 0 } key) first.TryAdd(key, at);
        }

        return first;
    }

    private List<List<int>> Groups(Func<IdentityNode, string> keyOf)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < nodes.Count; at++)
        {
            var key = keyOf(nodes[at]);
            if (key.Length == 0) continue;
            if (groups.TryGetValue(key, out var group)) group.Add(at);
            else groups.Add(key, [at]);
        }

        return groups.Values.Where(group => group.Count > 1).ToList();
    }
}
