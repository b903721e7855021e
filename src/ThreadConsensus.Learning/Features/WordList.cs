namespace ThreadConsensus.Learning.Features;

/// <summary>Words that share a part in an argument, found by their hash.</summary>
internal sealed class WordList
{
    private readonly HashSet<uint> _hashes = [];

    public WordList(string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) _hashes.Add(Hashing.Of(word));
    }

    public bool Contains(Token token) => _hashes.Contains(token.Hash);

    public static readonly WordList SecondPerson = new("you your yours you're you'd you've you'll yourself");
    public static readonly WordList FirstPerson = new("i i'm i'd i've i'll my me mine");
    public static readonly WordList Plural = new("we we're we'd we've we'll our us");
    public static readonly WordList Negation = new(
        "not no never nothing none neither nor without cannot can't don't doesn't didn't won't wouldn't shouldn't isn't "
        + "aren't wasn't haven't hasn't couldn't");
    public static readonly WordList Contrast = new("but however though although yet still otherwise instead rather unless");
    public static readonly WordList Request = new("please could can should must need needs would want prefer ought");
    public static readonly WordList QuestionStart = new(
        "what why how where when which who whose is are was were do does did can could would should will has have am isn't "
        + "aren't don't doesn't didn't shouldn't wouldn't any");
    public static readonly WordList Thanks = new("thanks thank thx cheers");
    public static readonly WordList Hedge = new("maybe perhaps probably guess seems seem might may possibly wonder afraid");
}
