namespace ThreadConsensus.Mail.Sources;

/// <summary>Mail from a stream that can be read once, such as standard input.</summary>
internal sealed class StreamSource(string place, Func<Stream> open) : IMailSource
{
    public string Place => place;

    public long? Length => null;

    public long Position { get; private set; }

    public IEnumerable<RawMail> Read(Action<ReadProblem> report, CancellationToken cancellation = default)
    {
        foreach (var mail in new StreamMails(place, report).Read(open(), single: false, pasted: true, cancellation))
        {
            Position += mail.Bytes.Length;
            yield return mail;
        }
    }
}
