using ThreadConsensus.Positions;

namespace ThreadConsensus.Tests.Positions;

public sealed class GroupCallTests
{
    [Theory]
    [InlineData("Could the other committers please say what they think?")]
    [InlineData("We still need an ack from one of the committers.")]
    [InlineData("Committers, what is your view?")]
    [InlineData("The committers should decide this.")]
    [InlineData("I would like to hear from all the other committers.")]
    public void A_question_to_a_group_is_told(string words) => Assert.True(GroupCall.IsPutTo(words, "committer"));

    [Theory]
    [InlineData("Committers can push straight to staging, so that others see it early.")]
    [InlineData("Does anyone object to committers doing that?")]
    [InlineData("Committers don't scale, do they?")]
    [InlineData("I wonder whether other committers see this as often as I do.")]
    [InlineData("A topic for committers: what do you think?")]
    [InlineData("Could the maintainers please say what they think?")]
    public void Words_about_a_group_ask_it_nothing(string words) => Assert.False(GroupCall.IsPutTo(words, "committer"));
}
