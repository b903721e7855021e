using System.Text.Json;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>The public form of a message, schema <c>threadconsensus.message/1</c>; field order is part of it.</summary>
public static class MessageExport
{
    public const string Schema = "threadconsensus.message/1";

    /// <summary>One line without its line end, UTF-8.</summary>
    public static byte[] Line(ThreadReport thread, ReportedMessage message)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ArgumentNullException.ThrowIfNull(message);
        return JsonLine.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            WritePlace(json, thread, message);
            WriteReading(json, message.Reading);
            WriteOther(json, thread, message);
            json.WriteEndObject();
        });
    }

    private static void WritePlace(Utf8JsonWriter json, ThreadReport thread, ReportedMessage message)
    {
        json.String("messageId", message.Id);
        json.String("threadId", thread.ThreadId);
        json.String("parentId", message.Parent < 0 ? null : thread.Messages[message.Parent].Id);
        json.WriteString("parentEvidence", Words.Of(message.Evidence));
        json.WriteString("known", message.KnownFromQuotesOnly ? "quotes" : "mail");
        json.WritePropertyName("from");
        WriteMailbox(json, message.From, message.Person);
        json.Instant("date", message.Date);
        json.String("subject", message.Subject);
        json.String("list", message.List);
        var proposal = ReadOn(thread, message);
        json.String("proposalId", proposal?.Id);
        if (proposal is not null && message.Revision is { } revision) json.WriteNumber("revision", revision);
        else json.WriteNull("revision");
    }

    /// <summary>The proposal that the stance is on: of what is put forward in place of the main one or beside it, the
    /// main one.</summary>
    private static Proposal? ReadOn(ThreadReport thread, ReportedMessage message)
    {
        if (thread.IsOnMain(message)) return thread.Proposal;
        return message.About > 0 ? thread.Sides[message.About - 1].Report.Proposal : null;
    }

    /// <summary>
    /// Where the message stands on the side proposal that it is about, where <c>stance</c> is on the main one.
    /// </summary>
    private static void WriteOther(Utf8JsonWriter json, ThreadReport thread, ReportedMessage message)
    {
        if (message.About < 1 || thread.Sides[message.About - 1] is not { Kind: not SideKind.Asked } side
            || side.Report.Message(message.Id)?.Reading is not { } reading)
        {
            json.WriteNull("alsoOn");
            return;
        }

        json.WriteStartObject("alsoOn");
        json.String("proposalId", side.Report.Proposal!.Id);
        json.WriteString("stance", Words.Of(reading.Stance));
        json.Number("confidence", reading.Confidence);
        json.WritePropertyName("stanceEvidence");
        WriteEvidence(json, reading.Evidence);
        json.WriteEndObject();
    }

    private static void WriteMailbox(Utf8JsonWriter json, Mailbox mailbox, string person)
    {
        json.WriteStartObject();
        json.String("name", mailbox.Name);
        json.String("address", mailbox.Address);
        json.String("person", person);
        json.WriteEndObject();
    }

    private static void WriteReading(Utf8JsonWriter json, StanceReading reading)
    {
        json.WriteString("stance", Words.Of(reading.Stance));
        json.Number("confidence", reading.Confidence);
        json.Number("strength", reading.Strength);
        json.String("scope", reading.Scope);
        json.String("condition", reading.Condition);
        json.WriteStartArray("acts");
        foreach (var act in reading.Acts.Select(act => act.Act).Distinct().Order()) json.WriteStringValue(Words.Of(act));
        json.WriteEndArray();
        json.WritePropertyName("stanceEvidence");
        WriteEvidence(json, reading.Evidence);
    }

    private static void WriteEvidence(Utf8JsonWriter json, StanceEvidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("source", Words.Of(evidence.Source));
        json.String("rule", evidence.Rule);
        json.String("text", evidence.Text);
        json.WriteNumber("startLine", evidence.StartLine);
        json.WriteNumber("endLine", evidence.EndLine);
        json.WriteEndObject();
    }
}
