using ThreadConsensus.Proposals;

namespace ThreadConsensus.Tests.Proposals;

/// <summary>How the lists of many communities open a thread in which something is proposed, and how they do not.</summary>
public sealed class ProposalOpeningTests
{
    private const string Diff = "\n\n--- a/parser.c\n+++ b/parser.c\n@@ -1,1 +1,1 @@\n-a\n+b\n";

    [Theory]
    [InlineData("[patch] Fix the parser on big endian", "The attached patch fixes the parser on big endian.\n\nOK for trunk?")]
    [InlineData("[RFC: 2.6 patch] drop the old parser", "It has been broken for three years." + Diff)]
    [InlineData("Re: [bug 1234] parser crashes on an empty file", "Attached is a patch that handles it." + Diff)]
    [InlineData("Updated patch for the parser", "Attached is v3 of the patch with your comments addressed.")]
    [InlineData("WIP: a faster parser", "Attached is a work-in-progress patch that makes it faster.")]
    [InlineData("Please pull parser updates", "please pull from\n\n  git://example.org/parser.git master")]
    [InlineData("[GIT PULL] parser updates for 5.4", "The following changes are in the git repository at example.org.")]
    [InlineData("parser: please backport 0a1b2c3d4e5f", "Please apply commit 0a1b2c3d4e5f to 5.4.")]
    public void Code_to_be_taken_is_a_patch_however_it_is_sent(string subject, string body) =>
        Assert.Contains(Found(subject, body)?.Kind, new ProposalKind?[] { ProposalKind.Patch, ProposalKind.Series });

    [Theory]
    [InlineData("WG Adoption call for draft-roe-parser-02", "This starts a two-week call. Please state whether you support adoption.")]
    [InlineData("WGLC for draft-ietf-parser-05", "This starts a working group last call. It ends on March 3.")]
    [InlineData("CfC: publish the parser draft; respond by May 3", "This is a call for consensus.")]
    [InlineData("General Resolution: one parser only", "I ask for seconds for the text below.")]
    [InlineData("Proposed mass bug filing: packages with the old parser", "I intend to file bugs against them. Any objections?")]
    [InlineData("PEP 999: a parser for frobs", "I have written a PEP. Comments are welcome.")]
    [InlineData("Remove the old parser?", "Is there any reason to keep it?")]
    [InlineData("Should we drop the old parser?", "Nobody has touched it for years.")]
    [InlineData("unblock: parser/1.2-3", "Please unblock package parser. It fixes a data loss bug.")]
    [InlineData("Freeze exception for parser 2.0", "I would like to request a freeze exception for it.")]
    [InlineData("Licence of the parser", "Unless somebody objects by Friday we will change it to MIT.")]
    [InlineData("merging the parser?", "Now that 2.15 has been released, can we merge the new parser?")]
    public void Something_put_up_for_decision_is_a_proposal(string subject, string body) =>
        Assert.Equal(ProposalKind.Discussion, Found(subject, body)?.Kind);

    [Theory]
    [InlineData("[committed] Fix the parser on big endian", "Committed as obvious." + Diff)]
    [InlineData("[pushed] parser: fix a typo", "Pushed as obvious." + Diff)]
    [InlineData("svn commit: r12345 - trunk/parser.c", "Author: roe\nLog:\nFix it." + Diff)]
    [InlineData("Parser 2.15 released", "Parser 2.15 has been released.")]
    [InlineData("How do I build the parser on Windows?", "I'm trying to build it and get an error.")]
    [InlineData("Dropping packets in the parser?", "I see packets dropped by the parser. Where can I look?")]
    public void What_is_done_or_only_asked_is_none(string subject, string body) => Assert.Null(Found(subject, body));

    [Theory]
    [InlineData("Run make clean first.\n\nLet's know if you need more help.", false)]
    [InlineData("Run make clean first.\n\nLet's do that in the script.", true)]
    [InlineData("It would be great. Thanks in advance.", false)]
    [InlineData("It would be great to have a test for it.", true)]
    public void Below_a_report_a_suggestion_is_the_proposal_and_help_or_thanks_are_none(string reply, bool isProposal) => Assert.Equal(
        isProposal ? "Bo Berg" : null,
        ProposalFinder.Find(new Conversation().Mail("Ann Archer", "parser: test failures", "I get an error here. It crashes.")
            .Mail("Bo Berg", "Re: parser: test failures", reply).Build())?.Proposer.Name);

    private static Proposal? Found(string subject, string body) =>
        ProposalFinder.Find(new Conversation().Mail("Ann Archer", subject, body).Mail("Bo Berg", "Re: " + subject, "Hm.").Build());
}
