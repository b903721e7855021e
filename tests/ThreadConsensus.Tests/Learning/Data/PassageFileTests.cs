using ThreadConsensus.Learning.Data;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Learning.Data;

public sealed class PassageFileTests
{
    [Fact]
    public void A_bare_line_is_a_passage_that_answers_the_proposal()
    {
        var expected = new LabelledPassage(
            "boat-0017", "boat-001", Stance.SupportsIf,
            new Passage { Text = "Fine once the hull is dry.", AnswersProposal = true, AnswersProposer = true });

        Assert.Equal([expected], Read("""{"id":"boat-0017","stance":"supports-if","text":"Fine once the hull is dry."}""", []));
    }

    [Fact]
    public void Every_field_finds_its_place()
    {
        const string Line = """
            {"id":"a-1","stance":"none","text":"t","answered":"q","to":"other","by":"proposer","patch":true,"about":"patch"}
            """;
        var expected = new LabelledPassage("a-1", "a-", Stance.None, new Passage
        {
            Text = "t",
            Answered = "q",
            ByProposer = true,
            InPatchReview = true,
            AboutPatch = true,
        });

        Assert.Equal([expected], Read(Line, []));
    }

    [Fact]
    public void A_bad_line_is_reported_with_its_place_and_the_rest_is_read()
    {
        var problems = new List<DataProblem>();
        var read = Read(
            """
            {"id":"a-1","stance":"maybe","text":"t"}

            [1]
            {"id":"a-2","stance":"asks","text":"Which one?"}
            {"id":"a-3","stance":"asks","text":" "}
            {"stance":"asks","text":"t"}
            """,
            problems);

        Assert.Equal(["a-2"], read.Select(passage => passage.Id));
        Assert.Equal(
            [
                new DataProblem("f.jsonl", 1, "unknown stance 'maybe'"),
                new DataProblem("f.jsonl", 3, "not a JSON object"),
                new DataProblem("f.jsonl", 5, "no text"),
                new DataProblem("f.jsonl", 6, "no id"),
            ],
            problems);
    }

    private static IReadOnlyList<LabelledPassage> Read(string text, List<DataProblem> problems) =>
        PassageFile.Read(new StringReader(text), "f.jsonl", problems);
}
