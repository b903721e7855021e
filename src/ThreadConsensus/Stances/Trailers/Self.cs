using ThreadConsensus.Messages;

namespace ThreadConsensus.Stances.Trailers;

/// <summary>
/// Tells whether a trailer names the sender himself, who may write from another address than he signs with.
/// </summary>
internal static class Self
{
    public static bool Is(Mailbox named, Mailbox sender)
    {
        if (named.Address.Length == 0 && named.Name is "me" or "Me" or "ME" or "myself") return true;
        if (sender.IsUnknown || named.IsUnknown) return true;
        if (named.Address.Length > 0
            && string.Equals(named.Address, sender.Address, StringComparison.OrdinalIgnoreCase)) return true;
        return SharesName(named, sender);
    }

    /// <summary>One name in common that is not a mere initial: "Boris Petkov" and "Borislav Petkov".</summary>
    private static bool SharesName(Mailbox named, Mailbox sender)
    {
        var sought = Words(named.Name.Length > 0 ? named.Name : LocalPart(named.Address));
        var own = Words(sender.Name + " " + LocalPart(sender.Address));
        foreach (var word in sought)
        {
            if (own.Contains(word)) return true;
        }

        return Initials(named, sender);
    }

    /// <summary>"jgross" for Juergen Gross: the local part holds the last name.</summary>
    private static bool Initials(Mailbox named, Mailbox sender)
    {
        var last = Words(named.Name).LastOrDefault() ?? "";
        return last.Length >= 4 && LocalPart(sender.Address).EndsWith(last, StringComparison.OrdinalIgnoreCase);
    }

    private static string LocalPart(string address)
    {
        var at = address.IndexOf('@');
        return at < 0 ? address : address[..at];
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in text.Split([' ', '.', ',', '-', '_', '+', '(', ')', '"', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= 3 && !Common.Contains(word)) words.Add(word);
        }

        return words;
    }

    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "via", "the", "list", "kernel", "lists", "linux", "devel", "dev", "mail", "info", "von", "van", "der", "del",
        "virtualization", "david", "john", "jan", "peter", "michael", "thomas", "paul", "mark", "andrew", "daniel", "ian",
        "stefan", "robert", "james", "george", "stefano", "christoph", "christian", "andreas", "martin", "alex", "chris",
    };
}
