using ThreadConsensus.Proposals;
using ThreadConsensus.Stances.Phrases;

namespace ThreadConsensus.Stances.Composition;

/// <summary>
/// Composes the stance of one message by somebody other than the proposer. A vote or trailer decides; else phrases,
/// place in the thread, what the author said before and the classifier are weighed against each other.
/// </summary>
internal sealed class StanceComposer(
    IReadOnlyList<MessageFacts> thread, ProposalKind kind, IReadOnlyList<StanceReading?> readings)
{
    /// <summary>How much the classifier's word counts against phrases and structure.</summary>
    private const double ModelWeight = 0.8;

    /// <summary>How much an own earlier position speaks for the same one again.</summary>
    private const double Persistence = 1.1;

    public StanceReading Compose(
        MessageFacts message, IReadOnlyList<Passage> passages, IReadOnlyList<StancePrediction> predictions)
    {
        var statements = Statements(message);
        if (ExplicitRules.Decide(message, statements, thread, kind, readings) is { } decided)
        {
            return decided;
        }

        var scores = new Scores(Places.Of(message, thread, kind));
        AddPhrases(scores, message);
        AddHistory(scores, message);
        AddBrevity(scores, message);
        var model = ModelVoice.Of(passages, predictions);
        model?.AddTo(scores, ModelWeight);
        var (stance, share) = scores.Best();
        var strongest = scores.StrongestFor(stance);
        return new StanceReading
        {
            MessageId = message.Message.Node.Id,
            Stance = stance,
            Confidence = share,
            NotSure = share < StanceReader.NotSureThreshold,
            Condition = stance == Stance.SupportsIf ? strongest?.Condition : null,
            Evidence = strongest?.Evidence ?? model?.EvidenceFor(stance) ?? StructuralEvidence(stance, message),
            Statements = statements,
        };
    }

    /// <summary>Everything stated, "I agree" already turned into what it agrees with.</summary>
    private List<StanceStatement> Statements(MessageFacts message)
    {
        var all = new List<StanceStatement>(message.Findings.Trailers);
        all.AddRange(message.Findings.Votes);
        foreach (var hit in message.Findings.Phrases)
        {
            if (PhraseEffects.StatementOf(hit) is not { } statement) continue;
            if (EchoedStance(message, hit) is { } stance) statement = statement with { Stance = stance };
            if (statement.Stance != Stance.None) all.Add(statement);
        }

        return [.. all.OrderBy(statement => statement.Evidence.StartLine)];
    }

    private Stance? EchoedStance(MessageFacts message, PhraseHit hit) => hit.Meaning switch
    {
        PhraseMeaning.Agree => Echo.Agreeing(message, hit.Paragraph, thread, readings),
        PhraseMeaning.Disagree => Echo.Disagreeing(message, hit.Paragraph, thread, readings),
        _ => null,
    };

    private void AddPhrases(Scores scores, MessageFacts message)
    {
        foreach (var hit in message.Findings.Phrases)
        {
            if (PhraseEffects.StatementOf(hit) is not { } statement) continue;
            var stance = EchoedStance(message, hit) ?? PhraseWeights.StanceOf(hit, message, kind);
            var weight = PhraseWeights.Of(hit, message, kind);
            scores.Add(stance, weight, statement with { Stance = stance });
        }
    }

    /// <summary>People argue for one side; in an answer they rarely change it without saying so.</summary>
    private void AddHistory(Scores scores, MessageFacts message)
    {
        for (var i = message.Index - 1; i >= 0; i--)
        {
            if (readings[i] is not { } earlier || thread[i].Author != message.Author || thread[i].Proposes) continue;
            if (earlier.Stance is Stance.None or Stance.Asks or Stance.Proposes) continue;
            var stance = earlier.Stance is Stance.SupportsIf ? Stance.Supports : earlier.Stance;
            scores.Shift(stance, Persistence * Math.Min(1, message.Length / 150.0));
            return;
        }
    }

    /// <summary>A few words without a phrase that any rule knows are thanks or talk.</summary>
    private static void AddBrevity(Scores scores, MessageFacts message)
    {
        if (message.Length < 15) scores.Shift(Stance.None, 3);
        else if (message.Length < 60) scores.Shift(Stance.None, 0.8);
    }

    private static StanceEvidence? StructuralEvidence(Stance stance, MessageFacts message)
    {
        if (stance is Stance.None || message.Findings.Words.Paragraphs.Count == 0) return null;
        var sentence = message.Findings.Words.Paragraphs[0].Sentences[0];
        return new StanceEvidence(
            EvidenceSource.Model, "place-in-thread", sentence.Text, sentence.StartLine, sentence.EndLine);
    }
}
