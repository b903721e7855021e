namespace ThreadConsensus.Quoting.Dialects;

internal enum HeaderField : byte
{
    None,
    From,
    Date,
    To,
    Cc,
    Subject,
    Other,
}
