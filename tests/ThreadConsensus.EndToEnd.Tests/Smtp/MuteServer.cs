using System.Net;
using System.Net.Sockets;

namespace ThreadConsensus.EndToEnd.Tests.Smtp;

/// <summary>An SMTP server that takes a whole mail and hangs up instead of answering.</summary>
internal sealed class MuteServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MuteServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

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

    private static async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 mute");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == ".") return;
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase)) await writer.WriteLineAsync("354 go on");
            else if (IsCommand(line)) await writer.WriteLineAsync("250 yes");
        }
    }

    private static bool IsCommand(string line) =>
        line.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase) || line.StartsWith("MAIL FROM", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("RCPT TO", StringComparison.OrdinalIgnoreCase);
}
