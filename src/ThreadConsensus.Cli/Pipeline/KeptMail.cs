using System.Runtime.InteropServices;
using System.Text;
using ThreadConsensus.Analysis;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>A parsed mail packed small, for the time between the reading of mails and that of their threads.</summary>
internal sealed class KeptMail
{
    /// <summary>About what header fields, segments and attributions take, in bytes.</summary>
    private const int BytesBesidesText = 2500;

    private readonly ListMessage _withoutText;
    private readonly BodyOutline _outline;
    private readonly byte[] _text;
    private readonly bool _isWide;

    public KeptMail(ParsedMail parsed)
    {
        var text = parsed.Mail.Body.Text;
        _withoutText = parsed.Mail with { Body = BodyText.Empty };
        _outline = new BodyOutline(parsed.Body);
        _isWide = text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF');
        _text = _isWide ? MemoryMarshal.AsBytes(text.AsSpan()).ToArray() : Encoding.Latin1.GetBytes(text);
    }

    /// <summary>How much memory it takes, in bytes, about.</summary>
    public long Size => BytesBesidesText + _text.Length;

    public ParsedMail Unpack()
    {
        var text = _isWide ? new string(MemoryMarshal.Cast<byte, char>(_text)) : Encoding.Latin1.GetString(_text);
        var body = new BodyText(text);
        return new ParsedMail(_withoutText with { Body = body }, _outline.With(body));
    }
}
