using ThreadConsensus.Stances;
using ThreadConsensus.Stances.Trailers;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Positions;

/// <summary>Reads the approvals of others that an author writes into what he posts.</summary>
internal static class CollectedTags
{
    /// <summary>At most so many tags are read from one posting.</summary>
    public const int MaxTags = 64;

    /// <param name="spoken">The thread.</param>
    /// <param name="revisions">Revision that each message is about: only the newest is read.</param>
    public static List<LedgerEntry> Of(SpokenThread spoken, IReadOnlyList<int> revisions)
    {
        var tags = new List<LedgerEntry>();
        foreach (var index in spoken.Order)
        {
            if (revisions[index] < spoken.Proposal.Revision || !spoken.ByProposer(index)) continue;
            if (spoken.Readings[index].Stance != Stance.Proposes) continue;
            tags.AddRange(TagsOf(spoken, index).Take(MaxTags));
        }

        return tags;
    }

    private static IEnumerable<LedgerEntry> TagsOf(SpokenThread spoken, int index)
    {
        var message = spoken.Message(index);
        foreach (var statement in TrailerReader.Read(OwnWords.Of(message.Body), message.From))
        {
            if (statement.SaidFor is null || statement.Stance != Stance.Supports) continue;
            var holder = spoken.PersonOf(statement.SaidFor, message.Node.Id);
            if (SpokenThread.Same(holder, spoken.Proposer)) continue;
            yield return new LedgerEntry
            {
                Person = holder,
                ProposalId = spoken.Proposal.Id,
                Revision = spoken.Proposal.Revision,
                Kind = LedgerEntryKind.Given,
                Stance = Stance.Supports,
                Scope = statement.Scope,
                Role = statement.Role,
                When = message.Node.Date,
                OrderedAt = spoken.At(index),
                MessageId = message.Node.Id,
                Evidence = statement.Evidence,
                Confidence = LedgerBuilder.HearsayConfidence,
                SaidBy = spoken.Proposer,
                PickedUpIn = message.Node.Id,
            };
        }
    }
}
