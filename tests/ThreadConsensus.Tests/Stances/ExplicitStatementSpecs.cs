using System.Globalization;
using System.Runtime.CompilerServices;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Stances;

/// <summary>Runs Specs/stances-*.md: bodies of replies and what the explicit reader finds in them.</summary>
public sealed class ExplicitStatementSpecs
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var path in Directory.EnumerateFiles(FolderOfSpecs(), "stances-*.md").Order(StringComparer.Ordinal))
        {
            var blocks = File.ReadAllText(path).Split("```");
            for (var at = 1; at + 2 < blocks.Length; at += 4)
            {
                Assert.StartsWith("mail\n", blocks[at], StringComparison.Ordinal);
                Assert.StartsWith("states\n", blocks[at + 2], StringComparison.Ordinal);
                cases.Add(Path.GetFileName(path), blocks[at][5..].TrimEnd('\n'), blocks[at + 2][7..].TrimEnd('\n'));
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void States_what_the_specification_says(string spec, string body, string expected)
    {
        Assert.NotEmpty(spec);
        var reading = ExplicitStanceReader.Read(Reply(body));
        var lines = reading.Statements.Select(Show).Concat(reading.Acts.Select(Show));
        Assert.Equal(expected, string.Join('\n', lines));
    }

    private static ThreadMessage Reply(string body)
    {
        var text = new BodyText(body + "\n");
        var mail = new ListMessage
        {
            Id = new MessageId("reply@example.org"),
            ContentKey = "reply",
            From = new Mailbox("Jane Roe", "jane@example.org"),
            Subject = "Re: a proposal",
            Body = text,
        };
        var node = new ReplyNode { Id = "reply@example.org", ContentKey = "reply", From = mail.From, Subject = mail.Subject };
        return new ThreadMessage(0, node, mail, QuoteParser.Parse(text));
    }

    private static string Show(StanceStatement statement)
    {
        var evidence = statement.Evidence;
        var stance = statement.Stance == Stance.SupportsIf ? "supports-if" : statement.Stance.ToString().ToLowerInvariant();
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{stance} {Lower(evidence.Source)} {evidence.Rule} {evidence.StartLine}-{evidence.EndLine} \"{evidence.Text}\"");
        if (statement.Strength is { } strength) text += string.Create(CultureInfo.InvariantCulture, $" strength={strength}");
        if (statement.MarkedBinding is { } binding) text += binding ? " binding=yes" : " binding=no";
        if (statement.Question is { } question) text += $" question={question}";
        if (statement.Scope is { } scope) text += $" scope=\"{scope}\"";
        if (statement.Condition is { } condition) text += $" condition=\"{condition}\"";
        if (statement.Role is { } role) text += $" role=\"{role}\"";
        if (statement.SaidFor is { } other) text += $" for=\"{other}\"";
        return statement.Withdraws ? text + " withdraws" : text;
    }

    private static string Show(ActReading act) => string.Create(
        CultureInfo.InvariantCulture,
        $"act {Lower(act.Act)} {act.Evidence.Rule} {act.Evidence.StartLine}-{act.Evidence.EndLine}");

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();

    private static string FolderOfSpecs([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs");
}
