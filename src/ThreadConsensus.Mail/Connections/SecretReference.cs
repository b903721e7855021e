using System.Diagnostics;

namespace ThreadConsensus.Mail.Connections;

/// <summary>
/// Where a password or token is: <c>env:NAME</c>, <c>file:PATH</c> (readable by its owner alone) or <c>command:LINE</c>
/// (first line of what the shell prints for it). Never the secret itself, so that it can stand in settings and logs.
/// </summary>
public sealed record SecretReference(string Text)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Fetches the secret anew; tokens from a command expire.</summary>
    /// <exception cref="MailServerException">
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
            _ => throw new MailServerException("A secret is given as env:NAME, file:PATH or command:PROGRAM, never as itself."),
        };
        return secret.Length > 0 ? secret : throw new MailServerException($"The secret {Text} is empty or not set.");
    }

    public override string ToString() => Text;

    private static async Task<string> FromFileAsync(string path, CancellationToken cancellation)
    {
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        if (!File.Exists(path)) throw new MailServerException($"The secret file {path} does not exist.");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & others) != 0)
        {
            throw new MailServerException($"Others may read the secret file {path}. Run: chmod 600 {path}");
        }

        try
        {
            return FirstLine(await File.ReadAllTextAsync(path, cancellation).ConfigureAwait(false));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new MailServerException($"The secret file {path} cannot be read: {reason.Message}", reason);
        }
    }

    private static async Task<string> FromCommandAsync(string command, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(command)) throw new MailServerException("The secret command is empty.");
        var (shell, option) = OperatingSystem.IsWindows() ? ("cmd.exe", "/c") : ("/bin/sh", "-c");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        using var process = Process.Start(new ProcessStartInfo(shell, [option, command]) { RedirectStandardOutput = true })!;
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(patience.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            return process.ExitCode == 0
                ? FirstLine(output)
                : throw new MailServerException($"The secret command ended with {process.ExitCode}: {command}");
        }
        catch (OperationCanceledException reason)
        {
            process.Kill(entireProcessTree: true);
            if (cancellation.IsCancellationRequested) throw;
            throw new MailServerException($"The secret command did not end within {Patience.TotalMinutes:0} minutes: {command}", reason);
        }
    }

    private static string FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }
}
