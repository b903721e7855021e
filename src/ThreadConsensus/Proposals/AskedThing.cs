namespace ThreadConsensus.Proposals;

/// <summary>One of the things that somebody asks for.</summary>
/// <param name="Words">The sentence, or the item of a list, that asks for it.</param>
/// <param name="Summary">It in few words.</param>
internal sealed record AskedThing(OwnSentence Words, string Summary);
