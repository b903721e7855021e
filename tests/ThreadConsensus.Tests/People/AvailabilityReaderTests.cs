using System.Globalization;
using ThreadConsensus.People;
using ThreadConsensus.Tests.Proposals;

namespace ThreadConsensus.Tests.People;

public sealed class AvailabilityReaderTests
{
    // A Wednesday.
    private static readonly DateTimeOffset Written = new(2020, 5, 6, 15, 30, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("I'm on vacation until Monday.", "Away 2020-05-11")]
    [InlineData("I will be away next week.", "Away -")]
    [InlineData("I am travelling and back on 18 May.", "Away 2020-05-18")]
    [InlineData("I have to recuse myself, having written half of it.", "Recused -")]
    [InlineData("I have a conflict of interest here.", "Recused -")]
    [InlineData("I need until Friday to look at it properly.", "Held 2020-05-08")]
    [InlineData("Please give me a few more days.", "Held -")]
    [InlineData("Please hold off committing until I have had a look.", "Held -")]
    [InlineData("Please don't apply this yet.", "Held -")]
    [InlineData("I'll review the rest by tomorrow.", "Held 2020-05-07")]
    [InlineData("I defer to Bo Berg.", "Deferred - Bo Berg")]
    [InlineData("I don't know this code, so I'll leave it to the x86 maintainers.", "Deferred - the x86 maintainers")]
    [InlineData("That's Ann's call.", "Deferred - Ann")]
    [InlineData("I'm happy with whatever Cy decides.", "Deferred - Cy")]
    [InlineData("I'll let Ann comment on the locking.", "Deferred - Ann")]
    [InlineData("Sorry, we are on vacation until Monday.", "Away 2020-05-11")]
    [InlineData("I'll take a look tomorrow.", "Held -")]
    [InlineData("Wait for my test results, please.", "Held -")]
    public void Is_read_from_own_words(string sentence, string expected) => Assert.Equal([expected], Show(sentence));

    [Theory]
    [InlineData("Is anybody on vacation until Monday?")]
    [InlineData("Ann is on vacation until Monday.")]
    [InlineData("The code waits until the lock is free.")]
    [InlineData("We defer to the next release.")]
    [InlineData("It is up to you to decide.")]
    [InlineData("That's the call that fails.")]
    [InlineData("> I'm on vacation until Monday.")]
    [InlineData("In such cases wait a week before sending a reminder.")]
    [InlineData("I'll let the compiler decide.")]
    [InlineData("Sorry, we were on vacation.")]
    public void Is_not_read_from_other_words(string sentence) => Assert.Empty(Show(sentence));

    [Fact]
    public void A_statement_keeps_its_lines()
    {
        var found = AvailabilityReader.Read(Conversation.Parse("Hi,\n\nI am away\nuntil Monday. Thanks.\n"), Written);
        Assert.Equal(
            [
                new AvailabilityStatement(
                    AvailabilityKind.Away, new DateTimeOffset(2020, 5, 11, 0, 0, 0, TimeSpan.FromHours(2)), "",
                    "I am away until Monday.", 3, 4),
            ],
            found);
    }

    private static IEnumerable<string> Show(string text) => AvailabilityReader.Read(Conversation.Parse(text), Written)
        .Select(found => $"{found.Kind} {DayOf(found.Until)} {found.To}".TrimEnd());

    private static string DayOf(DateTimeOffset? until) =>
        until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
