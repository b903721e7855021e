using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Analysis;

/// <summary>Keeps apart what the messages of a thread say of each of its proposals.</summary>
internal static class HeardReadings
{
    /// <summary>How sure it is that who speaks of something else takes no position.</summary>
    private const double OfSomethingElse = 0.95;

    /// <summary>How sure it is that who argues for something else opposes the main proposal.</summary>
    private const double ArguedInstead = 0.75;

    /// <summary>What the messages say of the main proposal: nothing where they are about another request, and no tag
    /// where they stand below another patch, whose it is.</summary>
    public static IReadOnlyList<StanceReading> OnMain(
        ThreadProposals proposals, IReadOnlyList<SideAnalysis> sides, IReadOnlyList<StanceReading> readings)
    {
        if (sides.Count == 0 && proposals.Main is not { IsRequest: true }) return readings;
        var heard = readings.Select((reading, index) => proposals.About[index] switch
        {
            ThreadProposals.Nothing => Silent(reading),
            0 => reading,
            var number => proposals.Sides[number - 1].Kind switch
            {
                SideKind.Asked => Silent(reading),
                _ => proposals.Sides[number - 1].IsPatch ? WithoutTags(reading) : reading,
            },
        }).ToArray();
        for (var at = 0; at < sides.Count; at++)
        {
            var side = proposals.Sides[at];
            if (side.Kind != SideKind.Instead) continue;
            if (proposals.Main is { Kind: ProposalKind.Discussion }) Turn(heard, side, sides[at].Analysis, Stance.Opposes);
            else if (side.IsPatch) Turn(heard, side, sides[at].Analysis, Stance.Concern);
        }

        return heard;
    }

    /// <summary>What each message says of the proposal that it is about; of what is put forward in place of the main
    /// proposal or beside it, of the main one.</summary>
    public static IReadOnlyList<StanceReading> OnOwn(
        ThreadProposals proposals, IReadOnlyList<SideAnalysis> sides, IReadOnlyList<StanceReading> onMain)
    {
        var own = onMain.ToArray();
        for (var at = 0; at < sides.Count; at++)
        {
            if (sides[at].Kind != SideKind.Asked) continue;
            foreach (var (index, reading) in proposals.Sides[at].Messages.Zip(sides[at].Analysis.Readings))
            {
                if (proposals.About[index] == at + 1) own[index] = reading;
            }
        }

        return own;
    }

    /// <summary>What is said of a counter-proposal says where its author stands on the main one: who puts something
    /// else in its place opposes it, or wants a patch done otherwise, and so does who agrees with him.</summary>
    /// <param name="readings">
    /// What the messages say of the main proposal, in the order of the thread; changed in place.
    /// </param>
    /// <param name="side">The counter-proposal.</param>
    /// <param name="onSide">What its messages say of it, in their order.</param>
    /// <param name="against">Where they stand on the main one.</param>
    private static void Turn(StanceReading[] readings, SideProposal side, ThreadAnalysis onSide, Stance against)
    {
        var opener = side.Messages[0];
        if (readings[opener] is { Stance: not Stance.Opposes, Evidence: not { Source: >= EvidenceSource.Vote } })
            readings[opener] = Against(readings[opener], against, EvidenceOf(side.Words!), ArguedInstead);
        for (var at = 1; at < side.Messages.Count; at++)
        {
            var index = side.Messages[at];
            var (reading, other) = (readings[index], onSide.Readings[at]);
            if (reading.Stance != Stance.Supports || other is not { Stance: Stance.Supports, NotSure: false }) continue;
            if (reading.Evidence is { Source: EvidenceSource.Trailer or EvidenceSource.Correction }) continue;
            if (onSide.Thread.Messages[at].Node.Parent != 0) continue;
            readings[index] = Against(reading, against, other.Evidence, Math.Min(other.Confidence, ArguedInstead));
        }
    }

    private static StanceEvidence EvidenceOf(OwnSentence words) =>
        new(EvidenceSource.Phrase, "counter-proposal", words.Text, words.StartLine, words.EndLine);

    private static StanceReading Against(
        StanceReading reading, Stance stance, StanceEvidence? evidence, double confidence) => reading with
        {
            Stance = stance,
            Confidence = confidence,
            NotSure = false,
            Strength = null,
            Condition = null,
            Evidence = evidence,
            Statements = [],
        };

    /// <summary>What the messages about a side proposal say of it. Where a patch heads the thread, the tags given below
    /// a counter-proposal in prose are of that patch.</summary>
    public static IReadOnlyList<StanceReading> OnSide(
        SideProposal side, Proposal main, IReadOnlyList<StanceReading> readings) =>
        side is { Kind: SideKind.Instead, IsPatch: false } && main.Kind is ProposalKind.Patch or ProposalKind.Series
            ? [.. readings.Select(WithoutTags)]
            : readings;

    private static StanceReading Silent(StanceReading reading) =>
        new() { MessageId = reading.MessageId, Stance = Stance.None, Confidence = OfSomethingElse };

    private static StanceReading WithoutTags(StanceReading reading)
    {
        if (reading.Evidence is { Source: EvidenceSource.Trailer or EvidenceSource.Vote }) return Silent(reading);
        return reading with
        {
            Statements = [.. reading.Statements.Where(statement => statement.Evidence.Source != EvidenceSource.Trailer)],
            Acts = [.. reading.Acts.Where(act => act.Act is DiscourseAct.Call or DiscourseAct.ResolvesConcern)],
        };
    }
}
