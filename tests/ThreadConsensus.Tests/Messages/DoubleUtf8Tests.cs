using System.Text;
using CsCheck;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.Messages;

public sealed class DoubleUtf8Tests
{
    [Theory]
    [InlineData("PÃ©rez", "Pérez")]
    [InlineData("MichaÅ‚", "Michał")]
    [InlineData("Pérez", "Pérez")]
    [InlineData("José Ângelo", "José Ângelo")]
    [InlineData("Ã", "Ã")]
    [InlineData("常晓明", "常晓明")]
    [InlineData("Ann Archer", "Ann Archer")]
    public void What_was_encoded_twice_is_undone_and_nothing_else(string name, string expected) =>
        Assert.Equal(expected, DoubleUtf8.Undo(name));

    [Fact]
    public void Any_name_that_was_encoded_twice_comes_back() => Gen.String[Gen.Char['\u00A0', '\u07FF'], 1, 20].Sample(name =>
    {
        var twice = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name));
        return DoubleUtf8.Undo(twice) == name;
    });
}
