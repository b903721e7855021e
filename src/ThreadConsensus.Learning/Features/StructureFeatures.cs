using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Features;

/// <summary>
/// What is known of a passage beside its words: its place and its outward look. Position and depth are left out:
/// passages written singly have none. Whether the proposer wrote it is left out too: nearly all that explains and
/// reports would be known by its author, and the same words of a third person taken for a position.
/// </summary>
internal sealed class StructureFeatures
{
    private static readonly int[] LengthSteps = [4, 9, 18, 35, 70, 140];

    private static readonly (string Name, WordList Words)[] Lists =
    [
        ("you", WordList.SecondPerson), ("i", WordList.FirstPerson), ("we", WordList.Plural), ("not", WordList.Negation),
        ("but", WordList.Contrast), ("request", WordList.Request), ("thanks", WordList.Thanks), ("hedge", WordList.Hedge),
    ];

    private static readonly uint Question = Hashing.Of("?");

    private List<uint> _features = [];

    public void Read(Passage passage, Tokenizer tokenizer, List<uint> features)
    {
        _features = features;
        var place = PlaceOf(passage);
        Add("place", place);
        Add("patch", passage.InPatchReview);
        Add("about", passage.AboutPatch);
        Add("answers", passage.Answered.Length > 0);
        ReadTokens(tokenizer.Tokens, place);
        ReadLists(tokenizer.Tokens);
    }

    private static string PlaceOf(Passage passage) =>
        (passage.AnswersProposal ? "proposal" : passage.AnswersProposer ? "proposer" : "third")
        + (passage.InPatchReview ? " patch" : passage.AboutPatch ? " series" : " prose");

    private void ReadTokens(IReadOnlyList<Token> tokens, string place)
    {
        var questions = 0;
        var votes = 0;
        var code = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Mark && token.Hash == Question) questions++;
            if (token.Kind == TokenKind.Vote) votes++;
            if (token.Kind is TokenKind.Identifier or TokenKind.Path or TokenKind.Substitution) code++;
        }

        var length = Array.FindIndex(LengthSteps, step => tokens.Count <= step);
        Add("length", length);
        Add("questions", Math.Min(questions, 2));
        Add("question at " + place, questions > 0);
        Add("votes", votes > 0);
        Add("code", Math.Min(code, 2));
        if (tokens.Count == 0) return;
        Add("ends in question", tokens[^1].Hash == Question && tokens[^1].Kind == TokenKind.Mark);
        Add("starts as question", WordList.QuestionStart.Contains(tokens[0]));
    }

    private void ReadLists(IReadOnlyList<Token> tokens)
    {
        foreach (var (name, words) in Lists)
        {
            var found = false;
            foreach (var token in tokens) found |= token.Kind == TokenKind.Word && words.Contains(token);
            Add(name, found);
        }
    }

    private void Add(string name, bool value)
    {
        if (value) _features.Add(Hashing.Of(name, 0x510e527fu));
    }

    private void Add(string name, int value) => _features.Add(Hashing.Join(Hashing.Of(name, 0x510e527fu), (uint)(value + 2)));

    private void Add(string name, string value) =>
        _features.Add(Hashing.Join(Hashing.Of(name, 0x510e527fu), Hashing.Of(value)));
}
