using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ThreadConsensus.EndToEnd.Tests.Smtp;

/// <summary>An SMTP server that takes a whole mail and does not answer: it hangs up, or stays silent.</summary>
internal sealed class MuteServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TaskCompletionSource<string> _taken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public MuteServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>True to leave the sender waiting.</summary>
    public bool Silent { get; init; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The first mail, once it has been taken whole.</summary>
    public Task<string> Taken => _taken.Task;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception reason) when (reason is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 mute");
        var mail = new StringBuilder();
        var isMail = false;
        while (await reader.ReadLineAsync() is { } line)
        {
            if (isMail && line == ".")
            {
                _taken.TrySetResult(mail.ToString());
                if (!Silent) return;
            }
            else if (isMail)
            {
                mail.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
            }
            else
            {
                isMail = line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase);
                await writer.WriteLineAsync(isMail ? "354 go on" : "250 yes");
            }
        }
    }
}
