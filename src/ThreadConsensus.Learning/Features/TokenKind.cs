namespace ThreadConsensus.Learning.Features;

/// <summary>What a token stands for. All but words and marks are folded: which number it was does not matter.</summary>
internal enum TokenKind : byte
{
    Word,
    Mark,
    Vote,
    Number,
    Version,
    Identifier,
    Path,
    Substitution,
    Url,
    Mail,
}
