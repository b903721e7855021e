using System.Globalization;
using System.IO.Enumeration;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>
/// Plays a server from a transcript: after a line <c>C: pattern</c> come the lines <c>S: </c> that answer a command
/// like that, where * in the pattern stands for anything. TAG at the beginning and $TAG anywhere are the command's tag,
/// @name a mail of that name as a literal, and a line <c>S! </c> ends the connection. A pattern that stands several
/// times is answered in turn, the last one for ever. Lines before the first <c>C: </c> greet; others are comments.
/// </summary>
internal sealed class TranscriptServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(string Pattern, List<string> Answer)> _rules = [("", [])];
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _mails;

    public TranscriptServer(string transcript, IReadOnlyDictionary<string, string> mails)
    {
        _mails = mails;
        foreach (var line in transcript.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("C: ", StringComparison.Ordinal)) _rules.Add((line[3..], []));
            else if (line.StartsWith("S: ", StringComparison.Ordinal) || line.StartsWith("S! ", StringComparison.Ordinal)) _rules[^1].Answer.Add(line);
        }

        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What was asked, without tags.</summary>
    public List<string> Commands { get; } = [];

    /// <summary>Commands that the transcript has no answer to.</summary>
    public List<string> Unexpected { get; } = [];

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
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ServeAsync(client.GetStream());
            }
        }
        catch (Exception reason) when (reason is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        try
        {
            using var lines = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
            if (!await SayAsync(stream, _rules[0].Answer, "")) return;
            while (await lines.ReadLineAsync(_stop.Token) is { } line)
            {
                var space = line.IndexOf(' ', StringComparison.Ordinal);
                if (!await SayAsync(stream, Answer(line[(space + 1)..]), line[..Math.Max(0, space)])) return;
            }
        }
        catch (IOException)
        {
            // The client hung up.
        }
    }

    private List<string> Answer(string command)
    {
        Commands.Add(command);
        var fitting = _rules.Skip(1).Where(rule => FileSystemName.MatchesSimpleExpression(rule.Pattern, command)).ToList();
        if (fitting.Count == 0)
        {
            Unexpected.Add(command);
            return ["S: TAG BAD unknown to the transcript"];
        }

        var same = fitting.Where(rule => rule.Pattern == fitting[0].Pattern).ToList();
        var use = _uses[fitting[0].Pattern] = _uses.GetValueOrDefault(fitting[0].Pattern) + 1;
        return same[Math.Min(use, same.Count) - 1].Answer;
    }

    private async Task<bool> SayAsync(NetworkStream stream, List<string> answer, string tag)
    {
        foreach (var line in answer)
        {
            var text = line[3..].Replace("$TAG", tag, StringComparison.Ordinal);
            if (text.StartsWith("TAG ", StringComparison.Ordinal)) text = tag + text[3..];
            foreach (var (name, mail) in _mails)
            {
                text = text.Replace("@" + name, string.Create(CultureInfo.InvariantCulture, $"{{{mail.Length}}}\r\n{mail}"), StringComparison.Ordinal);
            }

            await stream.WriteAsync(Encoding.Latin1.GetBytes(text + "\r\n"), _stop.Token);
            if (line.StartsWith("S! ", StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
