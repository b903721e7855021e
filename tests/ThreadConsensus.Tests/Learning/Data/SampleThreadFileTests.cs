using ThreadConsensus.Learning.Data;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Learning.Data;

public sealed class SampleThreadFileTests
{
    private const string Thread = """
        [{"id":"t-1","kind":"discussion","subject":"Move the kettle","proposer":"Ada <ada@k.example>","messages":[
        {"n":0,"parent":null,"from":"Ada <ada@k.example>","body":"Let us move the kettle next to the sink.\n","stance":"proposes"},
        {"n":1,"parent":0,"from":"Bo <bo@k.example>","body":"Ada writes:\n> Let us move the kettle\n\nThe sink has no socket near it.\n","stance":"concern"}]}]
        """;

    [Fact]
    public void Messages_become_passages_with_what_they_answer()
    {
        var read = SampleThreadFile.Read(Thread, "f.json", []);

        Assert.Equal([Stance.Proposes, Stance.Concern], read.Select(passage => passage.Stance));
        Assert.Equal(["t-1", "t-1"], read.Select(passage => passage.Group));
        Assert.Equal("The sink has no socket near it.", read[1].Passage.Text);
        Assert.Equal("Let us move the kettle", read[1].Passage.Answered);
        Assert.True(read[0].Passage.ByProposer);
        Assert.True(read[1].Passage is { ByProposer: false, AnswersProposal: true, AboutPatch: false });
    }

    [Fact]
    public void A_reply_to_a_later_message_and_broken_JSON_are_problems()
    {
        var problems = new List<DataProblem>();

        Assert.Empty(SampleThreadFile.Read(Thread.Replace("\"parent\":0", "\"parent\":1", StringComparison.Ordinal), "f.json", problems));
        Assert.Empty(SampleThreadFile.Read("[{", "g.json", problems));
        Assert.Equal(new DataProblem("f.json", 0, "t-1: message 1 answers no earlier one"), problems[0]);
        Assert.Equal("g.json", problems[1].File);
    }
}
