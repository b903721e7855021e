using System.Buffers;
using ThreadConsensus.Messages;
using ThreadConsensus.Stances.Words;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances.Composition;

/// <summary>Tells mail that a program wrote: a robot has no opinion.</summary>
internal static class AutomaticSender
{
    private static readonly SearchValues<string> Announcements = SearchValues.Create(
        ["this is an automated", "this is an automatic", "automatically generated", "the bot has tested", "i am a bot",
            "this message was automatically", "[this is an automated", "auto build test"],
        StringComparison.OrdinalIgnoreCase);

    public static bool Is(ThreadMessage message, OwnWords words)
    {
        if (message.Mail?.IsAutomatic == true) return true;
        if (RobotSender.Is(message.From)) return true;
        for (var i = 0; i < Math.Min(words.Lines.Count, 12); i++)
        {
            if (words.Lines[i].Text.AsSpan().ContainsAny(Announcements)) return true;
        }

        return false;
    }
}
