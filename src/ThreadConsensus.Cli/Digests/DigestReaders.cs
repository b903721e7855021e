using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Digests;

namespace ThreadConsensus.Cli.Digests;

/// <summary>Finds the person behind the address that a digest goes to.</summary>
internal static class DigestReaders
{
    /// <param name="address">Empty for nobody in particular.</param>
    /// <param name="reports">In which he may have written or be awaited.</param>
    /// <param name="peopleOf">Who is who among mailboxes.</param>
    public static DigestReader Find(
        string address, IReadOnlyList<ThreadReport> reports, Func<IEnumerable<Mailbox>, PersonDirectory> peopleOf)
    {
        if (address.Length == 0) return DigestReader.Anybody;
        var reader = new Mailbox("", address);
        var seen = reports.SelectMany(report => report.Messages).Select(message => (message.From, message.Person))
            .Concat(reports.SelectMany(report => report.Awaiting).Select(awaited => (From: awaited.Person.Mailbox, Person: awaited.Person.Id)))
            .Where(one => !one.From.IsUnknown)
            .Distinct()
            .ToList();
        var people = peopleOf(seen.Select(one => one.From).Append(reader));
        var self = people.Resolve(reader).Id;
        return new DigestReader(address, seen
            .Where(one => string.Equals(people.Resolve(one.From).Id, self, StringComparison.Ordinal))
            .Select(one => one.Person)
            .ToHashSet(StringComparer.Ordinal));
    }
}
