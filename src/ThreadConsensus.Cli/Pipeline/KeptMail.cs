using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using ThreadConsensus.Analysis;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>A parsed mail packed small, for the time between the reading of mails and that of their threads.</summary>
internal sealed class KeptMail
{
    /// <summary>About what header fields, segments and attributions take, in bytes.</summary>
    private const int BytesBesidesText = 2500;

    private readonly BodyOutline _outline;
    private readonly byte[] _text;
    private readonly bool _isUtf16;

    public KeptMail(ParsedMail parsed)
    {
        var text = parsed.Mail.Body.Text;
        var utf8 = Utf8Of(text);
        WithoutText = parsed.Mail with { Body = BodyText.Empty };
        _outline = new BodyOutline(parsed.Body);
        _isUtf16 = utf8 is null;
        _text = utf8 ?? MemoryMarshal.AsBytes(text.AsSpan()).ToArray();
    }

    /// <summary>The mail with an empty body.</summary>
    public ListMessage WithoutText { get; }

    /// <summary>How much memory it takes, in bytes, about.</summary>
    public long Size => BytesBesidesText + _text.Length;

    public ParsedMail Unpack()
    {
        var text = _isUtf16 ? new string(MemoryMarshal.Cast<byte, char>(_text)) : Encoding.UTF8.GetString(_text);
        var body = new BodyText(text);
        return new ParsedMail(WithoutText with { Body = body }, _outline.With(body));
    }

    /// <summary>Null for a text with half a surrogate pair, which UTF-8 cannot hold.</summary>
    private static byte[]? Utf8Of(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        return Utf8.FromUtf16(text, bytes, out _, out _, replaceInvalidSequences: false) == OperationStatus.Done ? bytes : null;
    }
}
