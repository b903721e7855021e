using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>
/// What earlier revisions leave to a new one: the positions taken on them, and the tags that its author says he carries
/// over. A tag in the posting counts as that person's approval by the author's word; a condition is met when the author
/// writes the tag into the new revision, or names the person in its change notes.
/// </summary>
public sealed class CarriedPositions
{
    private CarriedPositions(IReadOnlyList<LedgerEntry> earlier, IReadOnlyList<LedgerEntry> collected) =>
        (Earlier, Collected) = (earlier, collected);

    /// <summary>
    /// One a person, as given on an earlier revision; ordered before all that is said in this thread.
    /// </summary>
    public IReadOnlyList<LedgerEntry> Earlier { get; }

    /// <summary>One a tag in a posting of this thread, given by the author's word.</summary>
    public IReadOnlyList<LedgerEntry> Collected { get; }

    /// <param name="spoken">The thread of the new revision.</param>
    /// <param name="before">How the revision before it stood; null when there is none.</param>
    /// <param name="revisions">Revision that each message is about.</param>
    public static CarriedPositions Find(SpokenThread spoken, EarlierStanding? before, IReadOnlyList<int> revisions)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        var collected = CollectedTags.Of(spoken, revisions);
        if (before is null) return new CarriedPositions([], collected);
        var earlier = before.Positions
            .Select(position => Carried(position, before, spoken, collected))
            .Where(entry => !SpokenThread.Same(entry.Person, spoken.Proposer))
            .ToList();
        return new CarriedPositions(earlier, collected);
    }

    /// <summary>All of it for the table of positions: a tag counts by itself only where its giver is not known to have
    /// spoken.</summary>
    public IEnumerable<LedgerEntry> ForTable() => Earlier.Concat(Collected.Where(tag =>
        !Earlier.Any(entry => SpokenThread.Same(entry.Person, tag.Person))));

    /// <summary>What a policy for patches counts: tags carried over, conditions met, and objections, which stand until
    /// they are taken back.</summary>
    public IEnumerable<LedgerEntry> ForPatches() => Collected.Concat(Earlier.Where(entry =>
        entry is { Stance: Stance.Opposes, IsFirm: true } || entry.Kind == LedgerEntryKind.ConditionMet));

    private static LedgerEntry Carried(
        Position position, EarlierStanding before, SpokenThread spoken, IReadOnlyList<LedgerEntry> collected)
    {
        var mailbox = position.Person.Mailbox;
        var person = spoken.PersonOf(mailbox, position.MessageId);
        if (mailbox.IsUnknown) person = position.Person;
        var entry = new LedgerEntry
        {
            Person = person,
            ProposalId = spoken.Proposal.Id,
            Revision = spoken.Proposal.Revision,
            GivenOn = position.GivenOn ?? before.On.Label,
            Kind = LedgerEntryKind.Given,
            Stance = position.Stance,
            Strength = position.Strength,
            Scope = position.Scope,
            Condition = position.Condition,
            When = position.Since,
            OrderedAt = spoken.At(spoken.Order[0]),
            MessageId = position.MessageId,
            Evidence = position.Evidence,
            Confidence = position.Confidence,
        };
        var tag = collected.FirstOrDefault(tag => SpokenThread.Same(tag.Person, person));
        var approved = entry.Stance is Stance.Supports or Stance.SupportsIf;
        if (tag is not null && approved) return Met(entry, tag.MessageId);
        return entry.Stance == Stance.SupportsIf && ChangeNotes.Naming(spoken, person) is { } post
            ? Met(entry, post)
            : entry;
    }

    private static LedgerEntry Met(LedgerEntry entry, string post) => entry with
    {
        Kind = entry.Stance == Stance.SupportsIf ? LedgerEntryKind.ConditionMet : entry.Kind,
        Stance = Stance.Supports,
        Condition = null,
        PickedUpIn = post,
    };
}
