using System.Diagnostics;

namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// Where a password or token is: <c>env:NAME</c>, <c>file:PATH</c> (readable by its owner alone) or <c>command:PROGRAM
/// ARGUMENTS</c> (first line of output). Never the secret itself, so that it can stand in settings and logs.
/// </summary>
public sealed record SecretReference(string Text)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Fetches the secret anew; tokens from a command expire.</summary>
    /// <exception cref="ImapSyncException">
    /// When there is none; the message names the reference, never the secret.
    /// </exception>
    public async Task<string> ResolveAsync(CancellationToken cancellation)
    {
        var colon = Text.IndexOf(':', StringComparison.Ordinal);
        var (kind, place) = colon < 0 ? ("", Text) : (Text[..colon], Text[(colon + 1)..]);
        var secret = kind switch
        {
            "env" => Environment.GetEnvironmentVariable(place) ?? "",
            "file" => await FromFileAsync(place, cancellation).ConfigureAwait(false),
            "command" => await FromCommandAsync(place, cancellation).ConfigureAwait(false),
            _ => throw new ImapSyncException("A secret is given as env:NAME, file:PATH or command:PROGRAM, never as itself."),
        };
        return secret.Length > 0 ? secret : throw new ImapSyncException($"The secret {Text} is empty or not set.");
    }

    public override string ToString() => Text;

    private static async Task<string> FromFileAsync(string path, CancellationToken cancellation)
    {
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        if (!File.Exists(path)) throw new ImapSyncException($"The secret file {path} does not exist.");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & others) != 0)
        {
            throw new ImapSyncException($"Others may read the secret file {path}. Run: chmod 600 {path}");
        }

        try
        {
            return FirstLine(await File.ReadAllTextAsync(path, cancellation).ConfigureAwait(false));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new ImapSyncException($"The secret file {path} cannot be read: {reason.Message}", reason);
        }
    }

    private static async Task<string> FromCommandAsync(string command, CancellationToken cancellation)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) throw new ImapSyncException("The secret command is empty.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(words[0],
                words[1..])
            { RedirectStandardOutput = true })!;
            var output = await process.StandardOutput.ReadToEndAsync(patience.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            return process.ExitCode == 0
                ? FirstLine(output)
                : throw new ImapSyncException($"The secret command {words[0]} ended with {process.ExitCode}.");
        }
        catch (System.ComponentModel.Win32Exception reason)
        {
            throw new ImapSyncException($"The secret command {words[0]} cannot be started: {reason.Message}", reason);
        }
        catch (OperationCanceledException reason) when (!cancellation.IsCancellationRequested)
        {
            throw new ImapSyncException($"The secret command {words[0]} did not end within {Patience.TotalMinutes:0} minutes.", reason);
        }
    }

    private static string FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }
}
