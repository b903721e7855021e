using ThreadConsensus.Proposals;
using ThreadConsensus.Stances.Phrases;

namespace ThreadConsensus.Stances.Composition;

/// <summary>
/// Composes the stance of one message by somebody other than the proposer. A vote or trailer decides; else phrases,
/// place in the thread, what the author said before and the classifier are weighed against each other.
/// </summary>
internal sealed class StanceComposer(
    IReadOnlyList<MessageFacts> thread, ProposalKind kind, ProposalName name, IReadOnlyList<StanceReading?> readings)
{
    /// <summary>How much the classifier's word counts where no phrase, or only a weak one, was found.</summary>
    private const double ModelWeightInSilence = 0.5;

    /// <summary>The same beside a phrase that leaves little doubt, where it misleads as often as it helps.</summary>
    private const double ModelWeightBesidePhrases = 0.1;

    /// <summary>A phrase of this weight is weak, one of <see cref="StrongPhrase"/> strong; in between is in between.</summary>
    private const double WeakPhrase = 1.2;

    private const double StrongPhrase = 2.2;

    private const double SilenceWeight = 0.5;

    private const double AppliedWeight = 5;

    private const double CallWeight = 1.2;

    /// <summary>
    /// Likelihood from which the classifier alone may approve in somebody's name: clearly better than tossing a coin, which
    /// is what those just above one half turned out to be.
    /// </summary>
    private const double LeastApprovalOfModelAlone = 0.54;

    /// <summary>The same for a rejection: who argues in a debate without words that reject more often asks or explains.</summary>
    private const double LeastRejectionOfModelAlone = 0.62;

    /// <summary>The same for asking for a change, which binds nobody: below this it is a guess among many.</summary>
    private const double LeastConcernOfModelAlone = 0.36;

    /// <summary>How much of a refusal is left where another idea than the proposal is refused; set by hand.</summary>
    private const double OtherIdeaFactor = 0.6;

    /// <summary>How much more a judgement counts that names what it judges; set by hand.</summary>
    private const double NamedFactor = 1.5;

    /// <summary>
    /// How a doubt about the whole is shared out to rejection and concern, set by hand: "I am not convinced" in a debate argues for
    /// not doing it; of a patch it as often asks for another way to do it.
    /// </summary>
    private static readonly (double Against, double Concerned) DoubtInDebate = (0.85, 0.5);

    private static readonly (double Against, double Concerned) DoubtOfCode = (0.65, 0.65);

    /// <summary>Confidence from which words take a side, whatever facts stand beside them; set by hand.</summary>
    private const double SidesFrom = 0.8;

    /// <summary>Agreeing with somebody who took no position says little.</summary>
    private const double EmptyEcho = 0.25;

    public StanceReading Compose(
        MessageFacts message, IReadOnlyList<Passage> passages, IReadOnlyList<StancePrediction> predictions)
    {
        var statements = Statements(message);
        if (ExplicitRules.Decide(message, statements, thread, kind, readings) is { } decided) return decided;
        var place = Places.Of(message, thread, kind);
        var scores = new Scores(place);
        AddPhrases(scores, message, place);
        AddActs(scores, message);
        AddFacts(scores, message);
        AddSilence(scores, message);
        ThreadSigns.Add(scores, message, thread, kind, readings);
        QuestionSigns.Add(scores, message, place);
        var model = ModelVoice.Of(passages, predictions);
        var (spoken, _) = scores.Best();
        model?.AddTo(scores, ModelWeight(scores.Loudest));
        return Read(scores, spoken, message, model, statements);
    }

    private static double ModelWeight(double loudest)
    {
        var loudness = Math.Clamp((loudest - WeakPhrase) / (StrongPhrase - WeakPhrase), 0, 1);
        return ModelWeightInSilence + (loudness * (ModelWeightBesidePhrases - ModelWeightInSilence));
    }

    /// <param name="scores">What all sources say together.</param>
    /// <param name="spoken">The stance by words and place, before the model was heard.</param>
    /// <param name="message">The message.</param>
    /// <param name="model">What the model says; null without one.</param>
    /// <param name="statements">All that is stated.</param>
    private static StanceReading Read(
        Scores scores, Stance spoken, MessageFacts message, ModelVoice? model, IReadOnlyList<StanceStatement> statements)
    {
        var (stance, share) = scores.Best();
        if (stance != spoken && Decides(stance) && (share < LeastOfModelAlone(stance) || IsSpokenAgainst(stance, message)))
            (stance, share) = scores.BestOf(IsUndecided);
        if (stance != spoken && stance is Stance.Concern && share < LeastConcernOfModelAlone)
            (stance, share) = scores.BestOf(TakesNoPosition);

        var strongest = scores.StrongestFor(stance);
        return new StanceReading
        {
            MessageId = message.Message.Node.Id,
            Stance = stance,
            Confidence = share,
            NotSure = share < StanceReader.NotSureThreshold,
            Condition = stance == Stance.SupportsIf ? strongest?.Condition : null,
            Evidence = EvidenceFor(stance, spoken, message, strongest, model),
            Statements = statements,
        };
    }

    /// <summary>An approval or rejection that words would not have given is the model's, whatever weak phrase agrees.</summary>
    private static StanceEvidence? EvidenceFor(
        Stance stance, Stance spoken, MessageFacts message, StanceStatement? strongest, ModelVoice? model)
    {
        if (Decides(stance) && stance != spoken && model is not null) return model.EvidenceFor(stance);
        return strongest?.Evidence ?? model?.EvidenceFor(stance) ?? StructuralEvidence(stance, message);
    }

    /// <summary>The model alone does not approve against words: where somebody is sceptical and nowhere approves, it has been misled.</summary>
    private static bool IsSpokenAgainst(Stance stance, MessageFacts message) => stance is Stance.Supports or Stance.SupportsIf
        && message.Findings.Phrases.Any(hit => hit.Meaning is PhraseMeaning.Object or PhraseMeaning.Disfavour)
        && !message.Findings.Phrases.Any(hit =>
            hit.Meaning is PhraseMeaning.Approve or PhraseMeaning.ApproveIf or PhraseMeaning.Favour or PhraseMeaning.Agree);

    private static bool Decides(Stance stance) => stance is Stance.Supports or Stance.SupportsIf or Stance.Opposes;

    private static bool IsUndecided(Stance stance) => !Decides(stance);

    private static bool TakesNoPosition(Stance stance) => stance is Stance.None or Stance.Asks or Stance.Abstains;

    private static double LeastOfModelAlone(Stance stance) =>
        stance is Stance.Opposes ? LeastRejectionOfModelAlone : LeastApprovalOfModelAlone;

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
        PhraseMeaning.Agree => Echo.Agreeing(message, hit, thread, readings),
        PhraseMeaning.Disagree => Echo.Disagreeing(message, hit, thread, readings),
        _ => null,
    };

    /// <summary>One sentence speaks for a stance once, however many phrases it holds.</summary>
    private void AddPhrases(Scores scores, MessageFacts message, Place place)
    {
        var best = new Dictionary<(int Line, Stance Stance), (double Weight, StanceStatement Statement)>();
        foreach (var hit in message.Findings.Phrases)
        {
            if (PhraseEffects.StatementOf(hit) is not { } statement || IsTurned(hit, message)) continue;
            var weight = PhraseWeights.Of(hit, message, kind, place);
            if (IsJudgement(hit) && name.IsNamedIn(hit.Sentence.Text)) weight *= NamedFactor;
            else if (IsOfAnotherIdea(hit, message, place)) weight *= OtherIdeaFactor;
            foreach (var (stance, share) in Targets(hit, message))
            {
                var key = (hit.Sentence.StartLine, stance);
                if (best.TryGetValue(key, out var earlier) && earlier.Weight >= weight * share) continue;
                best[key] = (weight * share, statement with { Stance = stance });
            }
        }

        foreach (var (key, (weight, statement)) in best.OrderByDescending(item => item.Value.Weight))
        {
            scores.Add(key.Stance, weight, statement);
        }
    }

    private static bool IsJudgement(PhraseHit hit) =>
        hit.Meaning is PhraseMeaning.Approve or PhraseMeaning.Favour or PhraseMeaning.Object or PhraseMeaning.Disfavour;

    /// <summary>
    /// "That makes no sense" to somebody who has not spoken for the proposal is mostly about an idea of his, unless it
    /// refuses by name.
    /// </summary>
    private bool IsOfAnotherIdea(PhraseHit hit, MessageFacts message, Place place) =>
        hit.Meaning is PhraseMeaning.Object && hit.Confidence < PhraseWeights.PlainRefusal && PhraseWeights.IsAside(place)
        && message.AnswersMost >= 0 && !SpeaksFor(message.AnswersMost);

    /// <summary>Whether the last position that the author of a message had taken by then is for the proposal.</summary>
    private bool SpeaksFor(int message)
    {
        for (var i = message; i >= 0; i--)
        {
            if (thread[i].Author != thread[message].Author) continue;
            if (readings[i]?.Stance is Stance.Supports or Stance.SupportsIf or Stance.Proposes) return true;
            if (readings[i]?.Stance is Stance.Opposes or Stance.Concern or Stance.Abstains) return false;
        }

        return false;
    }

    /// <summary>The stances a phrase speaks for, each with the share of its weight.</summary>
    private IEnumerable<(Stance Stance, double Share)> Targets(PhraseHit hit, MessageFacts message)
    {
        if (EchoedStance(message, hit) is { } echoed)
        {
            yield return (echoed, echoed == Stance.None ? EmptyEcho : 1);
            yield break;
        }

        var stance = PhraseWeights.StanceOf(hit, message, kind);
        if (hit.Meaning is PhraseMeaning.Disfavour && (stance == Stance.Opposes || IsAboutWhole(hit, message)))
        {
            var (against, concerned) = kind is ProposalKind.Discussion ? DoubtInDebate : DoubtOfCode;
            yield return (Stance.Opposes, against);
            yield return (Stance.Concern, concerned);
            yield break;
        }

        var waits = hit.Meaning is PhraseMeaning.Approve
            && message.Findings.Phrases.Any(other => other.Meaning is PhraseMeaning.ApproveIf);
        yield return (waits ? Stance.SupportsIf : stance, 1);
    }

    /// <summary>"I am not convinced" below a whole patch or its author's words may doubt all of it.</summary>
    private bool IsAboutWhole(PhraseHit hit, MessageFacts message) =>
        !message.UnderPatch[hit.Paragraph] && Places.Of(message, thread, kind) is Place.PatchReply or Place.PatchDialogue;

    /// <summary>"I agree that it is painful": the rest of the sentence says what is agreed on.</summary>
    private static bool IsTurned(PhraseHit hit, MessageFacts message)
    {
        if (hit.Meaning is not (PhraseMeaning.Agree or PhraseMeaning.Favour)) return false;
        return message.Findings.Phrases.Any(other => ReferenceEquals(other.Sentence, hit.Sentence)
            && other.Meaning is PhraseMeaning.Object or PhraseMeaning.Disfavour or PhraseMeaning.Concern);
    }

    private static bool TakesASide(PhraseHit hit) =>
        hit.Meaning is PhraseMeaning.Approve or PhraseMeaning.Object && hit is { IsConceded: false, Confidence: >= SidesFrom };

    /// <summary>"For the record, ..." takes no side, unless other words do; who asks others what they think wants no change
    /// by that.</summary>
    private static void AddFacts(Scores scores, MessageFacts message)
    {
        if (message.Findings.Phrases.Any(hit => hit.Meaning is PhraseMeaning.Call)) scores.Shift(Stance.Concern, -CallWeight);
        if (message.Findings.Phrases.Any(TakesASide)) return;
        foreach (var hit in message.Findings.Phrases)
        {
            if (hit.Meaning is PhraseMeaning.Inform) scores.Add(Stance.None, 2 * hit.Confidence, null);
        }
    }

    /// <summary>Much text without a word of approval, or of rejection, speaks against either.</summary>
    private static void AddSilence(Scores scores, MessageFacts message)
    {
        var length = Math.Min(1, message.Length / 200.0);
        if (scores.StrongestFor(Stance.Supports) is null) scores.Shift(Stance.Supports, -SilenceWeight * length);
        if (scores.StrongestFor(Stance.Opposes) is null) scores.Shift(Stance.Opposes, -SilenceWeight * length);
    }

    /// <summary>Who applies it or says that he will approves of it; who says that it will not go in rejects it.</summary>
    private static void AddActs(Scores scores, MessageFacts message)
    {
        foreach (var hit in message.Findings.Phrases)
        {
            var (stance, weight) = hit.Meaning switch
            {
                PhraseMeaning.Applied => (Stance.Supports, AppliedWeight),
                PhraseMeaning.Accepted => (Stance.Supports, 3.5),
                PhraseMeaning.Rejected => (Stance.Opposes, 3.5),
                _ => (Stance.None, 0),
            };
            if (weight > 0) AddAct(scores, stance, weight, hit.Evidence, hit.Confidence);
        }

        if (ForgeDeeds.Merge(message) is { } merge)
            AddAct(scores, Stance.Supports, AppliedWeight, merge.Evidence, merge.Confidence);
    }

    private static void AddAct(Scores scores, Stance stance, double weight, StanceEvidence evidence, double confidence) =>
        scores.Add(stance, weight * confidence, new StanceStatement
        {
            Stance = stance,
            Evidence = evidence,
            Confidence = confidence,
        });

    private static StanceEvidence? StructuralEvidence(Stance stance, MessageFacts message)
    {
        if (stance is Stance.None || message.Findings.Words.Paragraphs.Count == 0) return null;
        var sentence = message.Findings.Words.Paragraphs[0].Sentences[0];
        return new StanceEvidence(
            EvidenceSource.Model, "place-in-thread", sentence.Text, sentence.StartLine, sentence.EndLine);
    }
}
