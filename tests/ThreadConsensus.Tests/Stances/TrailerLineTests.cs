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
    [InlineData("Acked-by: me", "me", "", "")]
    [InlineData("Acked-by: Me. Sorry that it took so long", "Me", "", "Sorry that it took so long")]
    [InlineData("Acked-by: me, once it builds", "me", "", "once it builds")]
    [InlineData("Acked-by: Me Nguyen", "Me Nguyen", "", "")]
    public void A_trailer_names_whom_it_is_from(string line, string name, string address, string after)
    {
        var trailer = TrailerLine.Parse(line)!;
        Assert.Equal((new Mailbox(name, address), after), (trailer.Who, trailer.After));
    }
}
