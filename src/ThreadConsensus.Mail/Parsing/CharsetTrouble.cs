namespace ThreadConsensus.Mail.Parsing;

/// <summary>What was wrong with the charset of a text.</summary>
internal enum CharsetTrouble
{
    None,

    /// <summary>Nobody knows the name; read as UTF-8 with windows-1252 where that fails.</summary>
    Unknown,

    /// <summary>Said to be UTF-8 and is not throughout.</summary>
    BadBytes,
}
