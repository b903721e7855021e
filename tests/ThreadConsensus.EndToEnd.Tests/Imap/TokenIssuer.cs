using System.Net;
using System.Text;
using ThreadConsensus.EndToEnd.Tests.Servers;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>Answers a server that asks whether an OAuth 2 token holds (RFC 7662), on 127.0.0.1.</summary>
internal sealed class TokenIssuer : IDisposable
{
    public const string GoodToken = "good-token";

    private readonly HttpListener _listener = new();

    public TokenIssuer()
    {
        Address = $"http://127.0.0.1:{LocalPort.Free()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var asked = await _listener.GetContextAsync();
                using var reader = new StreamReader(asked.Request.InputStream);
                var body = await reader.ReadToEndAsync();
                var isGood = body.Contains(GoodToken, StringComparison.Ordinal);
                var answer = isGood ? """{"active":true,"username":"ada","scope":"mail"}""" : """{"active":false}""";
                asked.Response.ContentType = "application/json";
                asked.Response.Close(Encoding.UTF8.GetBytes(answer), willBlock: false);
            }
        }
        catch (Exception reason) when (reason is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
