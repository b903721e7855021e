using System.Net.Sockets;
using System.Text;

namespace ThreadConsensus.Cli.Sync;

/// <summary>
/// Tells systemd how a watch is doing (sd_notify(3)): READY when it begins, a line of status, and the sign of life that
/// WatchdogSec= asks for. Does nothing where no service manager asked.
/// </summary>
internal sealed class ServiceManager(string? socketPath) : IWatchDuty
{
    public static ServiceManager FromEnvironment() => new(Environment.GetEnvironmentVariable("NOTIFY_SOCKET"));

    public Task TendAsync(DateTimeOffset now, AccountRound? lastRound, CancellationToken cancellation)
    {
        var status = lastRound is null ? "connecting" : lastRound.Trouble.Length > 0
            ? $"{lastRound.Account}: {lastRound.Trouble}"
            : $"{lastRound.Account}: all is well";
        Tell($"READY=1\nWATCHDOG=1\nSTATUS={status.ReplaceLineEndings(" ")}");
        return Task.CompletedTask;
    }

    public void Stopping() => Tell("STOPPING=1");

    private void Tell(string state)
    {
        if (string.IsNullOrEmpty(socketPath) || OperatingSystem.IsWindows()) return;
        try
        {
            // A leading @ stands for the NUL of an abstract socket.
            var address = new UnixDomainSocketEndPoint(socketPath[0] == '@' ? '\0' + socketPath[1..] : socketPath);
            using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
            socket.SendTo(Encoding.UTF8.GetBytes(state), address);
        }
        catch (SocketException)
        {
            // A manager that does not listen does not matter to the mail.
        }
    }
}
