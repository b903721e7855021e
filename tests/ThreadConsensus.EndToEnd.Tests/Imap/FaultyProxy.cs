using System.Net;
using System.Net.Sockets;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>
/// Passes bytes on to a server and hangs up after so many from the server, on the first connections only.
/// </summary>
internal sealed class FaultyProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _server;
    private readonly int _bytes;
    private int _faults;

    public FaultyProxy(int server, int bytes, int faults)
    {
        (_server, _bytes, _faults) = (server, bytes, faults);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception reason) when (reason is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        var limit = _faults-- > 0 ? _bytes : int.MaxValue;
        using (client)
        using (var server = new TcpClient())
        {
            await server.ConnectAsync(IPAddress.Loopback, _server);
            await Task.WhenAny(
                PassAsync(client.GetStream(), server.GetStream(), int.MaxValue),
                    PassAsync(server.GetStream(), client.GetStream(), limit));
        }
    }

    private static async Task PassAsync(NetworkStream from, NetworkStream to, int limit)
    {
        var buffer = new byte[4096];
        try
        {
            while (limit > 0)
            {
                var count = await from.ReadAsync(buffer.AsMemory(0, Math.Min(buffer.Length, limit)));
                if (count == 0) return;
                await to.WriteAsync(buffer.AsMemory(0, count));
                limit -= count;
            }
        }
        catch (Exception reason) when (reason is IOException or ObjectDisposedException)
        {
            // The other side hung up.
        }
    }
}
