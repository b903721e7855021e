using System.Text;
using MimeKit;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// The readable text of a mail: of alternatives the plain one, of several parts all that are text, patches also where
/// they are attached, forwarded mails with a short header. Parts are taken one after the other from a stack, never by
/// recursion.
/// </summary>
internal sealed class BodyReader(List<MailProblem> problems)
{
    private readonly Stack<object> _open = new();
    private readonly List<string> _texts = [];
    private readonly List<MimePart> _attachedTexts = [];
    private int _length;
    private int _parts;

    public string Read(MimeEntity? body)
    {
        if (body is null) return "";
        _open.Push(body);
        ReadAll();
        if (_texts.Count == 0 && _attachedTexts.Count > 0)
        {
            foreach (var part in _attachedTexts) Add(Text(part));
        }

        return _texts.Count == 1 ? _texts[0] : Join();
    }

    private void ReadAll()
    {
        while (_open.TryPop(out var next) && _length < MailLimits.BodyLength)
        {
            if (++_parts > MailLimits.Parts)
            {
                problems.Add(new MailProblem("too-many-parts",
                    $"Only the first {MailLimits.Parts} MIME parts were read."));
                return;
            }

            switch (next)
            {
                case string text: Add(text); break;
                case MultipartAlternative alternatives: Push(Best(alternatives)); break;
                case MultipartRelated related: Push(related.Root ?? related.FirstOrDefault()); break;
                case Multipart multipart: PushParts(multipart); break;
                case MessagePart forwarded: PushForwarded(forwarded); break;
                case MimePart part: ReadPart(part); break;
            }
        }
    }

    private void Push(MimeEntity? entity)
    {
        if (entity is not null) _open.Push(entity);
    }

    private void PushParts(Multipart multipart)
    {
        if (multipart.Count == 0 && !string.IsNullOrWhiteSpace(multipart.Preamble))
        {
            problems.Add(new MailProblem("broken-multipart",
                "The MIME boundary never appears; the text was read as it stands."));
            Add(PlainText.Clean(multipart.Preamble, out _));
            return;
        }

        for (var at = multipart.Count - 1; at >= 0; at--) _open.Push(multipart[at]);
    }

    private void PushForwarded(MessagePart part)
    {
        if (part.Message is not { } message) return;
        Push(message.Body);
        _open.Push(ForwardedHeader.Of(message));
    }

    /// <summary>
    /// The plain one that says something, else HTML, else the last (RFC 2046 section 5.1.4: the best).
    /// </summary>
    private MimeEntity? Best(MultipartAlternative alternatives)
    {
        MimeEntity? html = null;
        foreach (var choice in alternatives)
        {
            if (Holds(choice, "plain") is { } plain && !string.IsNullOrWhiteSpace(Text(plain))) return choice;
            if (Holds(choice, "html") is not null) html ??= choice;
        }

        return html ?? alternatives.LastOrDefault();
    }

    /// <summary>The text part of a kind that a choice is or, as the first of several parts, holds.</summary>
    private static MimePart? Holds(MimeEntity choice, string subtype)
    {
        for (var depth = 0; depth < MailLimits.MimeDepth && choice is Multipart { Count: > 0 } parts; depth++)
        {
            choice = parts[0];
        }

        return choice is MimePart part && part.ContentType.IsMimeType("text", subtype) ? part : null;
    }

    private void ReadPart(MimePart part)
    {
        if (part.ContentType.IsMimeType("application", "pkcs7-mime") && SignedContent.Open(part) is { } signed) Push(signed);
        else if (PartKind.IsReadable(part)) Add(Text(part));
        else if (PartKind.IsText(part)) _attachedTexts.Add(part);
    }

    private string Text(MimePart part)
    {
        var text = PlainText.Clean(Decode(part), out var hadNul);
        if (hadNul) Report("nul-bytes", part, "holds NUL bytes");
        if (part.ContentType.IsMimeType("text", "html"))
        {
            var readable = HtmlText.Convert(text, out var truncated);
            if (truncated) Report("html-limits", part, "is too large or nested too deep and was simplified");
            return readable;
        }

        return Parameter(part, "format").Equals("flowed", StringComparison.OrdinalIgnoreCase)
            ? FlowedText.Unflow(text, Parameter(part, "delsp").Equals("yes", StringComparison.OrdinalIgnoreCase))
            : text;
    }

    private string Decode(MimePart part)
    {
        var bytes = PartContent.Read(part, MailLimits.BodyLength * 2L, out var cut);
        if (cut)
        {
            Report(MailProblem.BodyTruncated, part, $"is longer than {MailLimits.BodyLength} characters; the rest was left out");
        }

        var charset = Parameter(part, "charset");
        var text = Charsets.Decode(bytes.Span, charset, out var trouble);
        if (trouble == CharsetTrouble.Unknown) Report("unknown-charset", part, $"names the unknown charset \"{charset}\"; read as UTF-8 or windows-1252");
        else if (trouble == CharsetTrouble.BadBytes)
        {
            Report("bad-bytes", part, "holds bytes that are not UTF-8; they were read as windows-1252");
        }

        return text;
    }

    private void Report(string kind, MimePart part, string what)
    {
        var problem = new MailProblem(kind,
            $"MIME part {_parts} ({PlainText.CleanLine(part.ContentType.MimeType)}) {PlainText.CleanLine(what)}.");
        if (problems.Count < 100 && !problems.Contains(problem)) problems.Add(problem);
    }

    private void Add(string text)
    {
        if (text.Length == 0) return;
        if (_length + text.Length > MailLimits.BodyLength)
        {
            text = text[..(MailLimits.BodyLength - _length)];
            problems.Add(new MailProblem(MailProblem.BodyTruncated,
                $"The text is longer than {MailLimits.BodyLength} characters; the rest was left out."));
        }

        _length += text.Length;
        _texts.Add(text);
    }

    /// <summary>Parts stand on lines of their own, an empty one between.</summary>
    private string Join()
    {
        var joined = new StringBuilder(_length + _texts.Count * 2);
        foreach (var text in _texts)
        {
            if (joined.Length > 0 && joined[^1] != '\n') joined.Append('\n');
            if (joined.Length > 0) joined.Append('\n');
            joined.Append(text);
        }

        return joined.ToString();
    }

    private static string Parameter(MimePart part, string name) => part.ContentType.Parameters[name] ?? "";
}
