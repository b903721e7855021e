using ThreadConsensus.Proposals;

namespace ThreadConsensus.Stances.Composition;

/// <summary>Decides the <see cref="Place"/> of a message.</summary>
internal static class Places
{
    public static Place Of(MessageFacts message, IReadOnlyList<MessageFacts> thread, ProposalKind kind)
    {
        var answered = message.AnswersMost < 0 ? null : thread[message.AnswersMost];
        var toProposal = answered is null || answered.Proposes;
        var toProposer = answered is null || answered.ByProposer;
        if (kind is ProposalKind.Vote) return toProposal || toProposer ? Place.VoteReply : Place.VoteAside;
        if (kind is ProposalKind.Discussion)
        {
            return toProposal ? Place.DebateReply : toProposer ? Place.DebateDialogue : Place.DebateAside;
        }

        if (message.ReviewsPatch && toProposal) return Place.PatchReview;
        return toProposal ? Place.PatchReply : toProposer ? Place.PatchDialogue : Place.PatchAside;
    }
}
