using System.Security.Cryptography;
using System.Text;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Proposals;

/// <summary>Makes the id that all revisions of a proposal share.</summary>
internal static class ProposalId
{
    private const int LongestSlug = 48;

    /// <summary>
    /// A readable slug of the subject and eight hexadecimal digits over subject, author and <paramref name="own"/>.
    /// The list is left out on purpose: lists move from one host to another between two revisions, and series go to
    /// several.
    /// </summary>
    /// <param name="subject">The heading.</param>
    /// <param name="author">The proposer; his name counts where he gives one, as he may change his address.</param>
    /// <param name="own">What tells apart proposals of one author under one subject, such as monthly pull
    /// requests.</param>
    public static string Of(SubjectLine subject, Mailbox author, string own)
    {
        var key = subject.Key;
        var name = SubjectLine.Fold(author.Name);
        if (name.Length == 0) name = author.Address.ToLowerInvariant();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{name}\n{own}"));
        var slug = key.Length <= LongestSlug ? key : key[..LongestSlug];
        return $"{slug.Trim().Replace(' ', '-')}-{Convert.ToHexStringLower(hash, 0, 4)}".TrimStart('-');
    }
}
