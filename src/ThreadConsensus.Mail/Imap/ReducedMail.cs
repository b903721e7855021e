using System.Globalization;
using System.Text;
using MailKit;

namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// A large mail without its large attachments: asked for part by part as BODYSTRUCTURE (RFC 3501 section 7.4.2) names
/// them, and put together again byte for byte, only that a part left out or cut short has no more than was fetched and
/// a field <c>X-ThreadConsensus-Omitted: N of M bytes</c> at the end of its header. Preamble and epilogue of multiparts
/// are left out. Memory is bounded by the sizes below, whatever the mail.
/// </summary>
internal sealed class ReducedMail(IMailFolder folder, UniqueId uid, int limit)
{
    /// <summary>A part that is no text is fetched when it is not larger: signatures and small patches.</summary>
    private const int SmallPart = 128 * 1024;

    /// <summary>Bytes fetched of one header.</summary>
    private const int HeaderBytes = 256 * 1024;

    /// <summary>Parts in one mail; one with more is cut off at the limit instead.</summary>
    private const int MaxParts = 100;

    private const string OmittedField = "X-ThreadConsensus-Omitted";

    private readonly MemoryStream _mail = new();
    private readonly Stack<Step> _todo = new();
    private int _parts;
    private int _left = 4 * limit;

    /// <returns>Null when the structure cannot be used.</returns>
    public async Task<byte[]?> FetchAsync(CancellationToken cancellation)
    {
        var found = await folder.FetchAsync([uid], MessageSummaryItems.UniqueId | MessageSummaryItems.BodyStructure,
            cancellation).ConfigureAwait(false);
        if (found.FirstOrDefault(one => one.UniqueId == uid)?.Body is not { } body) return null;
        _todo.Push(new Step(body, ""));
        while (_todo.TryPop(out var step))
        {
            if (step.Part is null) Write(step.Text);
            else if (++_parts > MaxParts || !await PutAsync(step.Part, cancellation).ConfigureAwait(false)) return null;
        }

        return _mail.ToArray();
    }

    private async Task<bool> PutAsync(BodyPart part, CancellationToken cancellation)
    {
        var isRoot = part.PartSpecifier.Length == 0 || (_mail.Length == 0 && part is BodyPartBasic);
        var section = isRoot ? "HEADER" : part.PartSpecifier + ".MIME";
        var header = await GetAsync(section, HeaderBytes, cancellation).ConfigureAwait(false);
        if (header.Length == 0) return false;
        if (part is BodyPartMultipart multipart)
        {
            _mail.Write(header);
            return Expand(multipart);
        }

        section = isRoot ? "TEXT" : part.PartSpecifier;
        await PutLeafAsync((BodyPartBasic)part, section, header, cancellation).ConfigureAwait(false);
        return true;
    }

    private bool Expand(BodyPartMultipart multipart)
    {
        if (multipart.ContentType?.Boundary is not { Length: > 0 } boundary) return false;
        _todo.Push(new Step(null, $"--{boundary}--\r\n"));
        for (var i = multipart.BodyParts.Count - 1; i >= 0; i--)
        {
            _todo.Push(new Step(null, "\r\n"));
            _todo.Push(new Step(multipart.BodyParts[i], ""));
            _todo.Push(new Step(null, $"--{boundary}\r\n"));
        }

        return true;
    }

    private async Task PutLeafAsync(BodyPartBasic part, string section, byte[] header, CancellationToken cancellation)
    {
        var isText = string.Equals(part.ContentType?.MediaType, "text", StringComparison.OrdinalIgnoreCase);
        var wanted = isText ? Math.Min(limit, _left) : part.Octets <= SmallPart ? Math.Min(SmallPart, _left) : 0;
        var body = wanted == 0 ? [] : await GetAsync(section, wanted, cancellation).ConfigureAwait(false);
        _left -= body.Length;
        if (body.Length < part.Octets && (wanted == 0 || body.Length == wanted))
        {
            var lost = part.Octets - body.Length;
            _mail.Write(header.AsSpan().TrimEnd("\r\n"u8));
            Write(string.Create(
                CultureInfo.InvariantCulture, $"\r\n{OmittedField}: {lost} of {part.Octets} bytes\r\n\r\n"));
        }
        else
        {
            _mail.Write(header);
        }

        _mail.Write(body);
    }

    private async Task<byte[]> GetAsync(string section, int most, CancellationToken cancellation)
    {
        using var stream = await folder.GetStreamAsync(uid, section, 0, most, cancellation).ConfigureAwait(false);
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return bytes.ToArray();
    }

    private void Write(string text) => _mail.Write(Encoding.Latin1.GetBytes(text));

    /// <summary>Text to write, or a part to fetch.</summary>
    private readonly record struct Step(BodyPart? Part, string Text);
}
