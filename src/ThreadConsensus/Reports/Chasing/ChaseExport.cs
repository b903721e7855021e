using System.Text.Json;

namespace ThreadConsensus.Reports.Chasing;

/// <summary>
/// A chase as data, schema <c>threadconsensus.chase/1</c>: one object with the matrix and the list of people.
/// </summary>
public static class ChaseExport
{
    public const string Schema = "threadconsensus.chase/1";

    /// <summary>One line without its line end, UTF-8.</summary>
    public static byte[] Line(ChaseReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonLine.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.Instant("asOf", report.Now);
            json.WriteNumber("days", report.Days);
            json.WriteNumber("leftOut", report.LeftOut);
            json.WriteStartArray("proposals");
            foreach (var proposal in report.Proposals) Write(json, proposal);
            json.WriteEndArray();
            json.WriteStartArray("people");
            foreach (var person in report.People) Write(json, person);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, ChasedProposal proposal)
    {
        json.WriteStartObject();
        json.String("threadId", proposal.Line.ThreadId);
        json.String("rootMessageId", proposal.Line.RootId);
        json.String("subject", proposal.Line.Subject);
        json.String("list", proposal.Line.List);
        json.WriteString("verdict", Words.Of(proposal.Line.Verdict));
        json.Instant("proposedOn", proposal.Line.ProposedOn);
        json.Instant("deadline", proposal.Line.Deadline);
        json.WriteStartArray("deciders");
        foreach (var cell in proposal.Cells)
        {
            json.WriteStartObject();
            json.String("person", cell.Decider.Person.Id);
            json.String("name", cell.Decider.Person.Name);
            json.WriteString("role", Words.Of(cell.Decider.Role));
            json.String("area", cell.Decider.Area);
            json.WriteString("state", Words.Of(cell.State));
            json.WriteString("stance", Words.Of(cell.Stance));
            json.Instant("awayUntil", cell.Decider.AwayUntil);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChasedPerson person)
    {
        json.WriteStartObject();
        json.String("person", person.Person.Id);
        json.String("name", person.Person.Name);
        json.String("address", person.Person.Mailbox.Address);
        json.WriteStartArray("questions");
        foreach (var item in person.Items)
        {
            json.WriteStartObject();
            json.String("threadId", item.Line.ThreadId);
            json.String("subject", item.Line.Subject);
            json.String("askedIn", item.Question?.MessageId);
            json.String("askedBy", item.Question?.By);
            json.Instant("askedOn", item.Question?.On);
            json.String("question", item.Question?.Text);
            json.Instant("since", item.Since);
            json.String("others", ChaseDocument.Others(item.Line));
            json.String("wouldDecide", item.Decider.Effect?.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
