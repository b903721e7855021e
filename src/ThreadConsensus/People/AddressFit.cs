namespace ThreadConsensus.People;

/// <summary>How well an address fits a name.</summary>
internal enum AddressFit
{
    /// <summary>Nothing of the name is in it.</summary>
    None,

    /// <summary>One word of the name, or its initials.</summary>
    Part,

    /// <summary>First and last name, one of them perhaps as its initial.</summary>
    Full,
}
