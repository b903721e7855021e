namespace ThreadConsensus.Decisions;

/// <summary>Which ballot of the IETF datatracker is held.</summary>
public enum IetfBallotKind
{
    /// <summary>IESG, standards track or best current practice: two thirds of those active and not recused.</summary>
    StandardsTrack,

    /// <summary>IESG, any other document: one Yes.</summary>
    Other,

    /// <summary>Internet Research Steering Group: two Yes.</summary>
    Irsg,

    /// <summary>RFC Series Approval Board: a Yes, no Concern, and everybody has a position.</summary>
    Rsab,

    /// <summary>IESG, the alternate ballot of a deadlock: two thirds Yes, and at most two No.</summary>
    Alternate,
}
