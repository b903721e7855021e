using ThreadConsensus.Stances.Composition;
using ThreadConsensus.Stances.Phrases;
using ThreadConsensus.Stances.Trailers;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances;

/// <summary>
/// Reads what a message says in so many words: trailers, votes and the phrases of list English. Only what the sender
/// wrote himself counts; quotations, patches, signatures, footers and program output never do, nor do the trailers of a
/// patch that the message posts.
/// </summary>
public static class ExplicitStanceReader
{
    public static ExplicitReading Read(ThreadMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var findings = MessageFindings.Of(message);
        var statements = new List<StanceStatement>(findings.Trailers);
        statements.AddRange(findings.Votes);
        var acts = new List<ActReading>();
        if (findings.Posting is { IsRevision: true } posting) acts.Add(posting.ToAct());
        if (PatchStates.ActOf(findings.Words) is { } state) acts.Add(state);
        foreach (var hit in findings.Phrases)
        {
            if (PhraseEffects.StatementOf(hit) is { } statement) statements.Add(statement);
            if (PhraseEffects.ActOf(hit) is { } act) acts.Add(act);
        }

        return new ExplicitReading(
            [.. statements.OrderBy(statement => statement.Evidence.StartLine)],
            [.. acts.OrderBy(act => act.Evidence.StartLine)]);
    }
}
