using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>Ports of 127.0.0.1 for servers of a test's own.</summary>
internal static class LocalPort
{
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Returns when the server accepts connections.</summary>
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
        }
    }
}
