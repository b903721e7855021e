using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>Stands between a client and a server on 127.0.0.1 and does what can go wrong on the way.</summary>
internal sealed class FaultyProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _server;
    private readonly Func<int, Faults> _faults;
    private int _connections;
    private long _bytes;

    /// <param name="server">The server's port.</param>
    /// <param name="faults">What goes wrong, by the number of the connection from 0.</param>
    public FaultyProxy(int server, Func<int, Faults> faults)
    {
        (_server, _faults) = (server, faults);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => _connections;

    /// <summary>Bytes that the server has said.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

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
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token), _faults(_connections++));
        }
        catch (Exception reason) when (reason is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client, Faults faults)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _server);
                var conversation = new Conversation(client.GetStream(), server.GetStream(), faults, count => Interlocked.Add(ref _bytes, count), _stop.Token);
                await await Task.WhenAny(conversation.CommandsAsync(), conversation.AnswersAsync());
            }
            catch (Exception reason) when (reason is IOException or ObjectDisposedException or SocketException or OperationCanceledException)
            {
                // One side hung up, or the test is over.
            }
        }
    }

    private sealed class Conversation(
        NetworkStream client, NetworkStream server, Faults faults, Action<int> said, CancellationToken stop)
    {
        private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task CommandsAsync()
        {
            if (faults.IsOpaque)
            {
                await client.CopyToAsync(server, stop);
                return;
            }

            using var lines = new StreamReader(client, Encoding.Latin1, leaveOpen: true);
            for (var number = 0; await lines.ReadLineAsync(stop) is { } line; number++)
            {
                var space = line.IndexOf(' ', StringComparison.Ordinal);
                var reaction = faults.OnCommand(number, space < 0 ? line : line[(space + 1)..]);
                if (reaction.Passes) await server.WriteAsync(Encoding.Latin1.GetBytes(line + "\r\n"), stop);
                if (reaction.Answer is { } answer)
                {
                    var text = answer.Replace("TAG", line[..Math.Max(0, space)], StringComparison.Ordinal);
                    await client.WriteAsync(Encoding.Latin1.GetBytes(text + "\r\n"), stop);
                }

                if (reaction.Cuts) return;
                if (!reaction.Stalls) continue;
                _stalled.SetResult();
                await Task.Delay(Timeout.Infinite, stop);
            }
        }

        public async Task AnswersAsync()
        {
            var buffer = new byte[8192];
            var answers = new AnswerFilter(faults);
            var left = faults.CutAfterBytes;
            while (await server.ReadAsync(buffer.AsMemory(0, Math.Min(buffer.Length, left)), stop) is var count and > 0)
            {
                if (_stalled.Task.IsCompleted) await Task.Delay(Timeout.Infinite, stop);
                said(count);
                await client.WriteAsync(faults.IsOpaque ? buffer.AsMemory(0, count) : answers.Pass(buffer.AsSpan(0, count)), stop);
                left -= count;
                if (left == 0 || answers.IsCut) return;
            }
        }
    }
}
