using ThreadConsensus.Messages;
using ThreadConsensus.Stances.Trailers;

namespace ThreadConsensus.Tests.Stances;

public sealed class TrailerLineTests
{
    [Theory]
    [InlineData("Acked-by: Ann Archer <ann@example.org>", "Ann Archer", "ann@example.org", "")]
    [InlineData("Acked-by: Ann Archer (Acme) <ann@example.org> (for arm)", "Ann Archer (Acme)", "ann@example.org", "(for arm)")]
    [InlineData("Acked-by: \"Archer, Ann\" <ann@example.org> # arm", "Archer, Ann", "ann@example.org", "# arm")]
    [InlineData("Acked-by: Ann Archer (ann@example.org)", "Ann Archer", "ann@example.org", "")]
    [InlineData("Acked-by: ann@example.org", "", "ann@example.org", "")]
    public void A_trailer_names_whom_it_is_from(string line, string name, string address, string after)
    {
        var trailer = TrailerLine.Parse(line)!;
        Assert.Equal((new Mailbox(name, address), after), (trailer.Who, trailer.After));
    }
}
