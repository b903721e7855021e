using ThreadConsensus.Stances.Phrases;
using ThreadConsensus.Stances.Trailers;
using ThreadConsensus.Stances.Votes;
using ThreadConsensus.Stances.Words;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances.Composition;

/// <summary>Everything that the words of one message hold, before its place in the thread is looked at.</summary>
internal sealed record MessageFindings(
    OwnWords Words,
    Posting? Posting,
    IReadOnlyList<StanceStatement> Trailers,
    IReadOnlyList<StanceStatement> Votes,
    IReadOnlyList<PhraseHit> Phrases)
{
    public static MessageFindings Of(ThreadMessage message)
    {
        var words = OwnWords.Of(message.Body);
        var posting = Posting.Of(message);
        var postsPatch = posting is not null || Posting.CarriesSignedPatch(message.Body);
        return new MessageFindings(
            words,
            posting,
            postsPatch ? [] : [.. TrailerReader.Read(words, message.From), .. PatchStates.Read(words)],
            VoteReader.Read(words),
            PhraseReader.Read(words));
    }
}
