namespace ThreadConsensus.Decisions;

/// <summary>What of an earlier revision still counts for a new one.</summary>
public enum CarryPolicy
{
    /// <summary>Votes and opinions are given anew.</summary>
    Nothing,

    /// <summary>A veto stands until it is taken back; votes in favour are given anew.</summary>
    Objections,

    /// <summary>An objection stands, and so does a tag that the author carries over to the new revision.</summary>
    TagsAndObjections,
}
