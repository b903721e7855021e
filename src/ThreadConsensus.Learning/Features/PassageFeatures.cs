using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Features;

/// <summary>
/// Turns a passage into hashed features, block by block; a feature may occur twice. Training and classifying share this
/// code. Reused between passages; not for several threads at once.
/// </summary>
internal sealed class PassageFeatures
{
    /// <summary>Raised with every change of what is extracted: a model made by another version is not usable.</summary>
    public const int Version = 1;

    private const int GramLength = 4;
    private const int MaxAnsweredTokens = 120;
    private const uint StartMark = 0x1b873593u;
    private const uint EndMark = 0xcc9e2d51u;
    private const uint CharacterSeed = 0x3c6ef372u;
    private const uint AnsweredSeed = 0xa54ff53au;

    private readonly Tokenizer _tokenizer = new();
    private readonly StructureFeatures _structure = new();
    private readonly List<uint>[] _blocks = [[], [], [], []];

    public static int BlockCount => 4;

    public IReadOnlyList<uint> this[FeatureBlock block] => _blocks[(int)block];

    public void Read(Passage passage)
    {
        foreach (var block in _blocks) block.Clear();
        _tokenizer.Read(passage.Text);
        AddWordRuns(_tokenizer.Tokens, _blocks[(int)FeatureBlock.Words]);
        AddCharacterRuns(_blocks[(int)FeatureBlock.Characters]);
        _structure.Read(passage, _tokenizer, _blocks[(int)FeatureBlock.Structure]);
        if (passage.Answered.Length == 0) return;
        _tokenizer.Read(passage.Answered);
        AddAnswered(_tokenizer.Tokens, _blocks[(int)FeatureBlock.Answered]);
    }

    /// <summary>Runs do not cross the end of a sentence; its first and last word are known as such.</summary>
    private static void AddWordRuns(IReadOnlyList<Token> tokens, List<uint> features)
    {
        var before = StartMark;
        var beforeThat = 0u;
        foreach (var token in tokens)
        {
            features.Add(token.Hash);
            var pair = Hashing.Join(before, token.Hash);
            features.Add(pair);
            if (beforeThat != 0) features.Add(Hashing.Join(beforeThat, pair));
            beforeThat = before;
            before = token.Hash;
            if (!EndsSentence(token)) continue;
            features.Add(Hashing.Join(beforeThat, EndMark));
            before = StartMark;
            beforeThat = 0;
        }

        if (before != StartMark) features.Add(Hashing.Join(before, EndMark));
    }

    private void AddCharacterRuns(List<uint> features)
    {
        Span<char> padded = stackalloc char[34];
        foreach (var token in _tokenizer.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Length is < 4 or > 32) continue;
            padded[0] = ' ';
            _tokenizer.CharsOf(token).CopyTo(padded[1..]);
            padded[token.Length + 1] = ' ';
            for (var at = 0; at + GramLength <= token.Length + 2; at++)
                features.Add(Hashing.Of(padded.Slice(at, GramLength), CharacterSeed));
        }
    }

    private static void AddAnswered(IReadOnlyList<Token> tokens, List<uint> features)
    {
        var before = Hashing.Join(AnsweredSeed, StartMark);
        var last = Math.Min(tokens.Count, MaxAnsweredTokens);
        for (var i = 0; i < last; i++)
        {
            var hash = Hashing.Join(AnsweredSeed, tokens[i].Hash);
            features.Add(hash);
            features.Add(Hashing.Join(before, hash));
            before = EndsSentence(tokens[i]) ? Hashing.Join(AnsweredSeed, StartMark) : hash;
        }
    }

    private static readonly uint[] SentenceEnds = [Hashing.Of("."), Hashing.Of("?"), Hashing.Of("!"), Hashing.Of("...")];

    private static bool EndsSentence(Token token) =>
        token.Kind == TokenKind.Mark && Array.IndexOf(SentenceEnds, token.Hash) >= 0;
}
