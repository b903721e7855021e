namespace ThreadConsensus.Quoting;

/// <summary>
/// Lines that tell a robot of the project what to do with a patch: maintainers of netdev and bpf set its state in Patchwork with
/// <c>pw-bot: changes-requested</c>, most of them in the signature of their answer.
/// </summary>
internal static class BotCommands
{
    private const string Patchwork = "pw-bot:";

    /// <summary>The state that a line asks for, such as <c>cr</c>; empty for another line.</summary>
    public static ReadOnlySpan<char> StateIn(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        if (!words.StartsWith(Patchwork, StringComparison.OrdinalIgnoreCase)) return default;
        var state = words[Patchwork.Length..].Trim();
        return state.Contains(' ') ? default : state;
    }
}
