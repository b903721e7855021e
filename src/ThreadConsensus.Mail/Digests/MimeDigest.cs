using MimeKit;
using ThreadConsensus.Mail.Parsing;

namespace ThreadConsensus.Mail.Digests;

/// <summary>The mails in the multipart/digest parts of a mail.</summary>
internal static class MimeDigest
{
    public static List<byte[]> Mails(MimeEntity? root)
    {
        var found = new List<byte[]>();
        var open = new Stack<MimeEntity>();
        if (root is not null) open.Push(root);
        for (var seen = 0; open.TryPop(out var entity) && seen < MailLimits.Parts; seen++)
        {
            if (entity is not Multipart parts) continue;
            if (parts.ContentType.IsMimeType("multipart", "digest")) AddMails(parts, found);
            else
            {
                for (var at = parts.Count - 1; at >= 0; at--) open.Push(parts[at]);
            }
        }

        return found;
    }

    private static void AddMails(Multipart digest, List<byte[]> found)
    {
        foreach (var part in digest)
        {
            if (found.Count >= DigestSplitter.MaxMails) return;
            if (part is MessagePart { Message: { } message })
            {
                var bytes = new MemoryStream();
                message.WriteTo(new FormatOptions { NewLineFormat = NewLineFormat.Unix }, bytes);
                found.Add(bytes.ToArray());
            }
            else if (part is MimePart { Content: not null } plain)
            {
                // Some software leaves the type out; what begins with a header is a mail all the same.
                var bytes = PartContent.Read(plain, MailLimits.BodyLength, out _);
                if (MailShape.HasHeader(bytes.Span)) found.Add(bytes.ToArray());
            }
        }
    }
}
