namespace ThreadConsensus.Mail.Sources;

/// <summary>Where mail comes from: an mbox, a folder, a repository, standard input.</summary>
public interface IMailSource
{
    /// <summary>The path as the user gave it.</summary>
    string Place { get; }

    /// <summary>Bytes to read, packed where the source is packed; null when nobody knows.</summary>
    long? Length { get; }

    /// <summary>Bytes read so far, in the measure of <see cref="Length"/>.</summary>
    long Position { get; }

    /// <summary>
    /// Reads the mails in their order, each once, holding one in memory at a time. Never fails on content or on a path:
    /// what cannot be read goes to <paramref name="report"/>, and reading goes on behind it.
    /// </summary>
    /// <exception cref="OperationCanceledException">When cancelled, between two mails.</exception>
    IEnumerable<RawMail> Read(Action<ReadProblem> report, CancellationToken cancellation = default);
}
