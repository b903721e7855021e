namespace ThreadConsensus.Mail.Sources;

/// <summary>What the first bytes of a file say that it is.</summary>
internal enum ContentKind
{
    Empty,
    Gzip,
    Mbox,
    Mail,
    Text,
    WideText,
    Packed,
    Binary,
}
