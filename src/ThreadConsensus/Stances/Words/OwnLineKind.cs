namespace ThreadConsensus.Stances.Words;

internal enum OwnLineKind
{
    Prose,

    /// <summary>Has the form of a trailer: <c>Some-word-by: somebody</c>, or <c>pw-bot: state</c>.</summary>
    Trailer,

    /// <summary>Code, a table, a diff stat or other text that is not meant to be read as a sentence.</summary>
    Code,
}
