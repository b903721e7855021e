using ThreadConsensus.Reports.Digests;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Digests;

/// <summary>A digest made but not told.</summary>
/// <param name="Digest">What is new.</param>
/// <param name="Told">What the reader has been told up to now; null when nothing ever.</param>
/// <param name="Then">What he will have been told with it.</param>
internal sealed record DigestDraft(Digest Digest, StoredDigest? Told, StoredDigest Then);
