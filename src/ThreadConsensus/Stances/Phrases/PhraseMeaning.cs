namespace ThreadConsensus.Stances.Phrases;

/// <summary>What a phrase of list English does.</summary>
internal enum PhraseMeaning
{
    /// <summary>Approves.</summary>
    Approve,

    /// <summary>Approves once something else is the case.</summary>
    ApproveIf,

    /// <summary>Speaks well of something without quite approving; counts together with other signs.</summary>
    Favour,

    /// <summary>Names a problem.</summary>
    Concern,

    /// <summary>Asks for something to be changed.</summary>
    Request,

    /// <summary>Asks, in the form of a question, for something to be changed.</summary>
    Challenge,

    /// <summary>Rejects the whole.</summary>
    Object,

    /// <summary>Argues against; in a review of details it is a concern about a detail.</summary>
    Disfavour,

    /// <summary>Has no preference.</summary>
    Abstain,

    /// <summary>Asks to understand.</summary>
    Wonder,

    /// <summary>Says the same as the words that it stands under.</summary>
    Agree,

    /// <summary>Contradicts the words that it stands under.</summary>
    Disagree,

    /// <summary>Takes an approval back.</summary>
    WithdrawApproval,

    /// <summary>Takes an objection back.</summary>
    WithdrawObjection,

    /// <summary>Says that an own concern is settled.</summary>
    Resolve,

    /// <summary>Gives in, or sees the other's point: settles a concern where there was one.</summary>
    Concede,

    /// <summary>Adds a fact and takes no side.</summary>
    Inform,

    /// <summary>Says nothing of the kind: words that only look like another phrase, which then does not count.</summary>
    Idiom,

    Call,
    Applied,
    Accepted,
    Rejected,
    Withdrawn,
    Superseded,
    Deferred,
}
