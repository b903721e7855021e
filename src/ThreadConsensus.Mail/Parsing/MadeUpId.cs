using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>The Message-ID of a mail that has none: the same for every copy of it.</summary>
internal static class MadeUpId
{
    public static MessageId From(string contentKey) => new($"made-up:{contentKey[..32]}");
}
