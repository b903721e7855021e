using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances.Composition;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances;

/// <summary>
/// Reads where every message of a thread stands and what it does. Sources, the strongest first: a human correction; a vote
/// or trailer; what making the proposal, writing as its proposer or being a program means; phrases, structure and the
/// classifier weighed together.
/// </summary>
public static class StanceReader
{
    /// <summary>
    /// A reading less confident than this is "not sure": it is shown as a guess and offered for review. Set by hand
    /// where the verdicts of annotated threads come out best: at one half too many right readings would decide nothing.
    /// </summary>
    public const double NotSureThreshold = 0.44;

    /// <param name="thread">The thread; messages are read in its order, parents before replies.</param>
    /// <param name="proposal">What it proposes; null makes every stance <see cref="Stance.None"/>.</param>
    /// <param name="classifier">Judges what says nothing explicit; null to do without.</param>
    /// <param name="corrections">Human answers by node id.</param>
    /// <param name="personOf">Gives the id of the person behind a mailbox.</param>
    /// <param name="sources">What to read from.</param>
    /// <returns>One reading a message, in the order of the thread.</returns>
    public static IReadOnlyList<StanceReading> Read(
        DiscussionThread thread,
        Proposal? proposal,
        IStanceClassifier? classifier,
        IReadOnlyDictionary<string, Correction> corrections,
        Func<Mailbox, string> personOf,
        StanceSources sources = StanceSources.Both)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(personOf);
        if (!sources.HasFlag(StanceSources.Model)) classifier = null;
        var facts = ThreadFacts.Of(thread, proposal, personOf, sources.HasFlag(StanceSources.Explicit));
        var readings = new StanceReading?[facts.Count];
        var passages = facts.Select(message => NeedsClassifier(message, proposal, classifier)
            ? PassageExtractor.Of(message, facts, proposal) : []).ToList();
        var predictions = Classify(passages, classifier);
        var name = new ProposalName(proposal?.Summary ?? "");
        for (var i = 0; i < facts.Count; i++)
        {
            var reading = ReadStance(facts, i, proposal, name, readings, passages[i], predictions[i]);
            reading = reading with { Acts = ActComposer.Compose(facts, i, proposal, readings, reading.Stance) };
            if (proposal is { PutTo.Count: > 0 }) reading = GrantReader.Complete(reading, facts[i], proposal, personOf);
            readings[i] = corrections.TryGetValue(reading.MessageId, out var human) ? Correct(reading, human) : reading;
        }

        return [.. readings.Select(reading => reading!)];
    }

    private static bool NeedsClassifier(MessageFacts message, Proposal? proposal, IStanceClassifier? classifier) =>
        classifier is not null && proposal is not null && !message.ByProposer && !message.Proposes && !message.IsAutomatic
        && message.Findings.Trailers.Count == 0 && message.Findings.Votes.Count == 0;

    /// <summary>All passages of the thread in one call: scoring one by one costs many times as much.</summary>
    private static List<IReadOnlyList<StancePrediction>> Classify(
        List<IReadOnlyList<Passage>> passages, IStanceClassifier? classifier)
    {
        var all = passages.SelectMany(list => list).ToList();
        var predictions = classifier is null || all.Count == 0 ? [] : classifier.Classify(all);
        var result = new List<IReadOnlyList<StancePrediction>>(passages.Count);
        var at = 0;
        foreach (var list in passages)
        {
            result.Add([.. predictions.Skip(at).Take(list.Count)]);
            at += list.Count;
        }

        return result;
    }

    private static StanceReading ReadStance(
        IReadOnlyList<MessageFacts> facts,
        int index,
        Proposal? proposal,
        ProposalName name,
        StanceReading?[] readings,
        IReadOnlyList<Passage> passages,
        IReadOnlyList<StancePrediction> predictions)
    {
        var message = facts[index];
        if (proposal is null) return Plain(message, Stance.None, 0.98);
        if (message.Proposes) return Plain(message, Stance.Proposes, 0.99);
        if (message.IsAutomatic) return Plain(message, Stance.None, 0.99);
        if (ForgeDeeds.IsSilent(message)) return Plain(message, Stance.None, 0.98);
        if (message.ByProposer) return ProposersReply(message, proposal);
        var composer = new StanceComposer(facts, proposal.Kind, name, readings);
        var reading = composer.Compose(message, passages, predictions);
        // What was said before anything was proposed is no position on it.
        return reading.Stance is not (Stance.None or Stance.Asks) && IsBefore(message, proposal)
            ? Plain(message, Stance.None, 0.9) : reading;
    }

    private static bool IsBefore(MessageFacts message, Proposal proposal) =>
        proposal is { Kind: ProposalKind.Discussion, ProposedOn: { } proposed } && message.Message.Node.Date < proposed;

    /// <summary>The proposer's words are explanations, unless he casts a vote in his own ballot.</summary>
    private static StanceReading ProposersReply(MessageFacts message, Proposal proposal)
    {
        var votes = message.Findings.Votes;
        if (proposal.Kind is not ProposalKind.Vote || votes.Count == 0) return Plain(message, Stance.None, 0.98);
        return Plain(message, votes[0].Stance, 0.85) with
        {
            Strength = votes[0].Strength,
            Evidence = votes[0].Evidence,
            Statements = votes,
        };
    }

    private static StanceReading Plain(MessageFacts message, Stance stance, double confidence) =>
        new() { MessageId = message.Message.Node.Id, Stance = stance, Confidence = confidence };

    private static StanceReading Correct(StanceReading reading, Correction human) => reading with
    {
        Stance = human.Stance,
        Confidence = 1,
        NotSure = false,
        Evidence = new StanceEvidence(EvidenceSource.Correction, "correction", human.Note, 1, 1),
    };
}
