using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ThreadConsensus.EndToEnd.Tests.Servers;

/// <summary>Ports of 127.0.0.1 for servers of a test's own.</summary>
internal static class LocalPort
{
    /// <summary>
    /// Ports below those that Linux (32768) and others (49152) give to outgoing connections: one of these could be taken
    /// by a connection of another test before the server listens on it.
    /// </summary>
    private const int First = 12_000, Count = 18_000;

    private static int _taken = Random.Shared.Next(Count);

    /// <summary>A port that nobody listens on and that is given out once in a run of the tests.</summary>
    public static int Free()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _taken) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody else's.
            }
        }
    }

    /// <summary>Returns when the server accepts connections.</summary>
    /// <exception cref="InvalidOperationException">The server ended, or is not there after 20 seconds.</exception>
    public static void WaitUntilOpen(int port, Process server)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (attempt < 400 && !server.HasExited)
            {
                server.WaitForExit(TimeSpan.FromMilliseconds(50));
            }
            catch (SocketException error)
            {
                throw new InvalidOperationException(
                    server.HasExited ? $"The server for port {port} ended with {server.ExitCode}." : $"Nobody listens on port {port}.", error);
            }
        }
    }
}
