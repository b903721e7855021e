namespace ThreadConsensus.Messages;

/// <summary>Where a message's instant comes from.</summary>
public enum DateSource
{
    /// <summary>Nothing gave a possible date.</summary>
    None,

    /// <summary>The Date header.</summary>
    Header,

    /// <summary>The topmost Received header, where Date was missing or impossible.</summary>
    Received,

    /// <summary>The separator line of the mbox.</summary>
    Separator,
}
