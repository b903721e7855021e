namespace ThreadConsensus.Proposals;

public enum ProposalKind
{
    /// <summary>A single patch.</summary>
    Patch,

    /// <summary>Several patches sent together, with or without a cover letter.</summary>
    Series,

    /// <summary>A motion put to the vote.</summary>
    Vote,

    /// <summary>Anything else suggested in prose.</summary>
    Discussion,
}
