using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Retraining;
using ThreadConsensus.Messages;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Learning.Retraining;

public sealed class HarvesterTests
{
    [Fact]
    public void The_words_that_state_it_are_taken_out()
    {
        var candidate = Candidate("m1", "This makes the boot\nlog readable again. +1 from me.", "+1 from me.", Stance.Supports);
        var expected = new LabelledPassage(
            "archive:m1:3", "archive:t", Stance.Supports,
            candidate.Passage with { Text = "This makes the boot log readable again." }, LabelOrigin.Archive);

        Assert.Equal([expected], Harvester.Harvest([candidate]));
    }

    [Fact]
    public void Too_few_words_left_teach_nothing()
    {
        Assert.Single(Harvester.Harvest([Candidate("m", "one two three four five +1", "+1", Stance.Supports)]));
        Assert.Empty(Harvester.Harvest([Candidate("m", "one two three four +1", "+1", Stance.Supports)]));
    }

    [Fact]
    public void Doubtful_borrowed_and_withdrawn_statements_are_no_labels()
    {
        var good = Candidate("m", "I read all of it twice. +1", "+1", Stance.Supports);
        ExplicitPassage[] candidates =
        [
            good with { Statement = good.Statement with { Confidence = 0.79 } },
            good with { Statement = good.Statement with { Withdraws = true } },
            good with { Statement = good.Statement with { SaidFor = new Mailbox("Somebody Else", "") } },
            good with { Statement = good.Statement with { Evidence = good.Statement.Evidence with { Source = EvidenceSource.Model } } },
        ];

        Assert.Empty(Harvester.Harvest(candidates));
        Assert.Single(Harvester.Harvest([good with { Statement = good.Statement with { Confidence = 0.8 } }]));
    }

    [Fact]
    public void No_stance_is_more_than_three_times_as_frequent_as_the_rarest()
    {
        var approvals = Enumerable.Range(0, 50)
            .Select(i => Candidate($"a{i}", "I read all of it twice. +1", "+1", Stance.Supports));
        var objections = Enumerable.Range(0, 4)
            .Select(i => Candidate($"o{i}", "We tried that before and it broke. -1", "-1", Stance.Opposes));
        var harvest = Harvester.Harvest(approvals.Concat(objections));

        Assert.Equal(12, harvest.Count(passage => passage.Stance == Stance.Supports));
        Assert.Equal(4, harvest.Count(passage => passage.Stance == Stance.Opposes));
    }

    private static ExplicitPassage Candidate(string message, string text, string evidence, Stance stance) => new(
        message, "t", new Passage { Text = text, StartLine = 3, EndLine = 4 },
        new StanceStatement
        {
            Stance = stance,
            Evidence = new StanceEvidence(EvidenceSource.Vote, "vote", evidence, 4, 4),
            Confidence = 1,
        });
}
