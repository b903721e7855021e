using ThreadConsensus.Quoting;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Trailers;

/// <summary>What a maintainer says who sets the state of a patch with a command to the robot of Patchwork.</summary>
internal static class PatchStates
{
    private const string Rule = "pw-bot";
    private const double Confidence = 0.95;

    /// <summary>The states that say where he stands; "under-review" or "needs-ack" say nothing.</summary>
    public static IEnumerable<StanceStatement> Read(OwnWords words)
    {
        foreach (var line in words.Lines)
        {
            Stance? stance = StateIn(line) switch
            {
                "cr" or "changes-requested" => Stance.Concern,
                "reject" or "rejected" => Stance.Opposes,
                _ => null,
            };
            if (stance is { } taken)
                yield return new StanceStatement { Stance = taken, Confidence = Confidence, Evidence = Evidence(line) };
        }
    }

    /// <summary>What becomes of the patch by that command; null where there is none, or none that decides.</summary>
    public static ActReading? ActOf(OwnWords words)
    {
        foreach (var line in words.Lines)
        {
            DiscourseAct? act = StateIn(line) switch
            {
                "reject" or "rejected" => DiscourseAct.Rejected,
                "defer" or "deferred" => DiscourseAct.Deferred,
                "superseded" or "supersede" => DiscourseAct.Superseded,
                _ => null,
            };
            if (act is { } done) return new ActReading(done, Evidence(line), Confidence);
        }

        return null;
    }

    private static string StateIn(OwnLine line) => BotCommands.StateIn(line.Text).ToString().ToLowerInvariant();

    private static StanceEvidence Evidence(OwnLine line) =>
        new(EvidenceSource.Trailer, Rule, line.Text.Trim(), line.Number, line.Number);
}
