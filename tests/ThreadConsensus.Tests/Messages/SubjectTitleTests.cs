using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.Messages;

public sealed class SubjectTitleTests
{
    [Theory]
    [InlineData("[Gadget-Dev] [PATCH] fan: spin down", "gadget-dev.lists.example.org", "[PATCH] fan: spin down")]
    [InlineData("Re: [gadget dev] Re: Moving house", "gadget-dev.lists.example.org", "Moving house")]
    [InlineData("[Gadget-Users] Moving house", "gadget-dev.lists.example.org", "[Gadget-Users] Moving house")]
    [InlineData("[PATCH] fan: spin down", "", "[PATCH] fan: spin down")]
    [InlineData("[] nothing in brackets", "", "[] nothing in brackets")]
    [InlineData("[gadget-dev]", "gadget-dev.lists.example.org", "[gadget-dev]")]
    [InlineData("Re: ", "gadget-dev.lists.example.org", "")]
    public void A_title_lacks_what_lists_and_replies_put_before_it(string subject, string list, string title) =>
        Assert.Equal(title, SubjectLine.TitleOf(subject, list));
}
