using ThreadConsensus.Messages;

namespace ThreadConsensus.Repository;

/// <summary>A patch as posted, with what its commit would be recognised by.</summary>
/// <param name="MessageId">Node id of the mail.</param>
/// <param name="SubjectKey">The subject's key; empty where it is not the patch's own, as in a reply.</param>
/// <param name="Authors">Who sent it, and who wrote it where the text names somebody else; empty when unknown.</param>
/// <param name="PostedOn">Null when unknown.</param>
/// <param name="ChangeId">Null when it has none.</param>
/// <param name="IsCover">True for a cover letter: whatever names it is a patch of its series.</param>
public sealed record PostedPatch(
    string MessageId,
    string SubjectKey,
    IReadOnlyList<Mailbox> Authors,
    DateTimeOffset? PostedOn,
    string? ChangeId,
    bool IsCover);
