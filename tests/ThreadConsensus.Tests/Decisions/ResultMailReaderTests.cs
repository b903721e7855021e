using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

public sealed class ResultMailReaderTests
{
    [Fact]
    public void A_list_of_voters_is_read_with_what_binds()
    {
        const string Body = """
            Hi all,

            the vote passes with this result:

            +1 (binding): Anna Abel, Ben Bold,
            Cleo Clay
            +1 (non-binding): Dora Dean
            0: Ed Eck
            -1: Fay Fox (binding) and Gus Gray

            The quorum is reached.
            > +1 (binding): Zoe Zorn
            """;

        Assert.Equal(
            [
                new DeclaredVote("Anna Abel", 1, true),
                new DeclaredVote("Ben Bold", 1, true),
                new DeclaredVote("Cleo Clay", 1, true),
                new DeclaredVote("Dora Dean", 1, false),
                new DeclaredVote("Ed Eck", 0, null),
                new DeclaredVote("Fay Fox", -1, true),
                new DeclaredVote("Gus Gray", -1, null),
            ],
            Read(Body));
    }

    [Theory]
    [InlineData("Please vote:\n[ ] +1 release it\n[ ] -1 do not: say why")]
    [InlineData("+1 from me, works fine")]
    [InlineData("+100: a lot")]
    public void Votes_and_ballot_papers_are_no_result(string body) => Assert.Empty(Read(body));

    [Fact]
    public void The_declared_list_says_whose_votes_bind_and_differences_are_told()
    {
        var script = new ThreadScript(ProposalKind.Vote)
            .Says("Anna", Stance.Supports, source: EvidenceSource.Vote, strength: 1)
            .Says("Ben", Stance.Supports, source: EvidenceSource.Vote, strength: 1)
            .Says("Cleo", Stance.Supports, source: EvidenceSource.Vote, strength: 1)
            .Says(
                "Petra",
                Stance.None,
                body: "+1 (binding): Anna, Dora\n+1 (non-binding): Ben",
                acts: DiscourseAct.Accepted);
        var decision = Judge.Decide(script.Request() with { Rule = "apache-procedural" }).Decision!;

        Assert.Equal(["Binding votes: two +1, no 0, no -1; one vote not binding."], decision.Reasons);
        Assert.Contains("The result lists Dora, whose vote is not in this thread.", decision.Warnings);
        Assert.Contains("Cleo voted, but the result does not list it.", decision.Warnings);
    }

    private static IReadOnlyList<DeclaredVote> Read(string body) =>
        ResultMailReader.Read(QuoteParser.Parse(new BodyText(body)));
}
