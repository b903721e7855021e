namespace ThreadConsensus.Storage;

public enum ArchiveAccess
{
    /// <summary>Several processes may read at once; the file must exist.</summary>
    Read,

    /// <summary>One process writes and nobody reads meanwhile; the file is made when it does not exist.</summary>
    Write,
}
