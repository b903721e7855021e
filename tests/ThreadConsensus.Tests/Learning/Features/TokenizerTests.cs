using ThreadConsensus.Learning.Features;

namespace ThreadConsensus.Tests.Learning.Features;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("I Don\u2019t agree.", "i don't agree <Mark>")]
    [InlineData("+1 (binding)", "+1 binding")]
    [InlineData("-1, see below", "-1 <Mark> see below")]
    [InlineData("at 42 or 0x1f or 3.5GB", "at <Number> or <Number> or <Number>")]
    [InlineData("foo_bar() fooBar a->b", "<Identifier> <Identifier> <Identifier>")]
    [InlineData("in drivers/net/tap.c and main.c", "in <Path> and <Path>")]
    [InlineData("and/or, well-known", "and or <Mark> well known")]
    [InlineData("see https://example.org/a?b", "see <Url>")]
    [InlineData("s/teh/the/", "<Substitution>")]
    [InlineData("v3 and v5.12-rc1", "<Version> and <Version>")]
    [InlineData("mail anna@example.org", "mail <Mail>")]
    [InlineData("Why?! Hm...", "why <Mark> <Mark> hm <Mark>")]
    [InlineData("", "")]
    [InlineData(" \t ", "")]
    public void Words_are_kept_and_what_is_particular_is_folded(string text, string expected)
    {
        var tokenizer = new Tokenizer();
        tokenizer.Read(text);

        Assert.Equal(expected, string.Join(' ', tokenizer.Tokens.Select(token => Show(tokenizer, token))));
    }

    [Fact]
    public void Which_number_it_was_does_not_matter()
    {
        var tokenizer = new Tokenizer();
        tokenizer.Read("17 0xff");

        Assert.Equal(tokenizer.Tokens[0].Hash, tokenizer.Tokens[1].Hash);
    }

    [Fact]
    public void A_text_without_end_is_cut()
    {
        var tokenizer = new Tokenizer();
        tokenizer.Read(string.Concat(Enumerable.Repeat("word ", 100_000)));

        Assert.Equal(Tokenizer.MaxTokens, tokenizer.Tokens.Count);
    }

    private static string Show(Tokenizer tokenizer, Token token) =>
        token.Length > 0 ? tokenizer.CharsOf(token).ToString() : $"<{token.Kind}>";
}
