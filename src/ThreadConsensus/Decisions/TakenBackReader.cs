using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Decisions;

/// <summary>Recognises the words that take back what was applied: "reverted", "I have dropped it from my
/// tree".</summary>
internal static class TakenBackReader
{
    private static readonly string[] Done =
    [
        "i reverted", "i've reverted", "i have reverted", "we reverted", "has been reverted", "was reverted",
        "now reverted",
        "dropped it", "dropped this", "dropped the patch", "dropped the series", "dropped your", "dropped from my",
        "dropping it from", "dropping this from", "backed it out", "backed this out", "been backed out", "un-queued",
        "unqueued", "removed it from my", "removed this from my", "removed from my queue",
    ];

    private static readonly string[] OnlyTalk = ["if ", "should", "would", "could", "can be", "not "];

    public static bool Says(ThreadMessage message)
    {
        foreach (var segment in message.Body.Segments)
        {
            if (segment.Kind != SegmentKind.OwnWords || segment.Depth != 0) continue;
            for (var line = segment.StartLine; line <= segment.EndLine; line++)
            {
                if (Says(message.Body.TextOf(line))) return true;
            }
        }

        return false;
    }

    private static bool Says(ReadOnlySpan<char> line)
    {
        foreach (var phrase in Done)
        {
            var at = line.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            foreach (var talk in OnlyTalk)
            {
                if (line[..at].Contains(talk, StringComparison.OrdinalIgnoreCase)) return false;
            }

            return !line.TrimEnd().EndsWith("?");
        }

        return false;
    }
}
