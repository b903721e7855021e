using System.Globalization;
using System.Runtime.CompilerServices;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Tests.Messages;

/// <summary>Runs Specs/subject-lines.md.</summary>
public sealed class SubjectLineSpecs
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        var blocks = File.ReadAllText(PathOfSpec()).Split("```");
        for (var at = 1; at + 2 < blocks.Length; at += 4)
        {
            Assert.StartsWith("subject\n", blocks[at], StringComparison.Ordinal);
            Assert.StartsWith("reads\n", blocks[at + 2], StringComparison.Ordinal);
            cases.Add(blocks[at][8..].Trim(), blocks[at + 2][6..].Trim());
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_as_the_specification_says(string subject, string expected) =>
        Assert.Equal(expected, Show(SubjectLine.Parse(subject)));

    private static string Show(SubjectLine line)
    {
        var fields = new List<string> { $"plain: {line.Plain}" };
        if (line.OldSubject.Length > 0) fields.Add($"old: {line.OldSubject}");
        if (line.Marks != SubjectMarks.None) fields.Add($"marks: {line.Marks}");
        if (line.IsReply) fields.Add("reply: yes");
        if (line.IsForward) fields.Add("forward: yes");
        if (line.Version is { } version) fields.Add(string.Create(CultureInfo.InvariantCulture, $"version: {version}"));
        if (line.Number is { } number)
            fields.Add(string.Create(CultureInfo.InvariantCulture, $"number: {number}/{line.Total}"));
        return string.Join('\n', fields);
    }

    private static string PathOfSpec([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs", "subject-lines.md");
}
