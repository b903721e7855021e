namespace ThreadConsensus.Messages;

/// <summary>Judges from what the receiving server found out whether a mail's From can be believed.</summary>
public static class SenderCheck
{
    /// <summary>
    /// True when the server says that the sender failed: DMARC failed; or, where it did not look at DMARC, DKIM or SPF
    /// failed and neither passed for the domain of From. A list that changes mail breaks signatures: where the chain of
    /// those who passed it on was verified (ARC, RFC 8617), nothing is held against the sender.
    /// </summary>
    /// <param name="mail">The mail.</param>
    /// <param name="server">The authserv-id under which the receiving server writes; null when none is believed. Only
    /// the topmost fields under that name count: anybody can write further ones below.</param>
    public static bool HasFailed(ListMessage mail, string? server)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (string.IsNullOrEmpty(server)) return false;
        var results = Trusted(mail.AuthenticationResults, server);
        if (results.Exists(result => result is { Method: "arc", Passed: true })) return false;
        var dmarc = results.FindAll(result => result.Method == "dmarc");
        if (dmarc.Count > 0) return dmarc.Exists(result => result.Failed);
        var domain = DomainOf((mail.RewrittenFrom ?? mail.From).Address);
        if (results.Exists(result => result.Passed && IsOf(DomainFor(result), domain))) return false;
        return results.Exists(result => result.Failed && result.Method is "dkim" or "spf");
    }

    private static List<AuthenticationResult> Trusted(IReadOnlyList<string> fields, string server)
    {
        var results = new List<AuthenticationResult>();
        var begun = false;
        foreach (var field in fields)
        {
            var parsed = AuthenticationResults.Parse(field);
            var ours = string.Equals(parsed?.Server, server, StringComparison.OrdinalIgnoreCase);
            if (begun && !ours) break;
            begun |= ours;
            if (ours) results.AddRange(parsed!.Results);
        }

        return results;
    }

    private static string DomainFor(AuthenticationResult result) => result.Method switch
    {
        "dkim" => result.Properties.GetValueOrDefault("header.d")
            ?? DomainOf(result.Properties.GetValueOrDefault("header.i", "")),
        "spf" => DomainOf(result.Properties.GetValueOrDefault("smtp.mailfrom", "")),
        _ => "",
    };

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..].Trim('<', '>', ' ');

    /// <summary>The same domain, or one below the other, as DMARC's relaxed alignment has it.</summary>
    private static bool IsOf(string one, string other) => one.Length > 0 && other.Length > 0
        && (string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsBelow(one, other) || IsBelow(other, one));

    private static bool IsBelow(string one, string other) =>
        other.Contains('.', StringComparison.Ordinal) && one.EndsWith("." + other, StringComparison.OrdinalIgnoreCase);
}
