using System.Text.Json;

namespace ThreadConsensus.Reports.Digests;

/// <summary>The public form of a digest, schema <c>threadconsensus.digest/1</c>; field order is part of it.</summary>
public static class DigestExport
{
    public const string Schema = "threadconsensus.digest/1";

    /// <summary>One line without its line end, UTF-8.</summary>
    public static byte[] Line(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return JsonLine.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.Instant("since", digest.Since);
            json.Instant("until", digest.Until);
            json.String("list", digest.List);
            json.WriteNumber("newMails", digest.NewMails);
            json.WriteStartArray("items");
            foreach (var item in digest.Items) WriteItem(json, item);
            json.WriteEndArray();
            json.WriteStartObject("omitted");
            foreach (var (section, count) in digest.Omitted.OrderBy(section => section.Key)) json.WriteNumber(Words.Of(section), count);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteItem(Utf8JsonWriter json, DigestItem item)
    {
        json.WriteStartObject();
        json.WriteString("section", Words.Of(item.Section));
        json.String("threadId", item.Thread.ThreadId);
        json.String("proposalMessageId", item.Thread.Proposal!.MessageId);
        json.String("subject", item.Thread.Subject);
        json.String("list", item.Thread.List);
        json.WriteString("verdict", Words.Of(item.Thread.Verdict.Verdict));
        json.String("before", item.Before is { } before ? Words.Of(before) : null);
        json.String("sentence", item.Thread.Verdict.Sentence);
        json.WriteBoolean("proposedNow", item.IsProposedNow);
        json.WriteBoolean("late", item.IsLate);
        json.Instant("closes", item.Closes);
        json.String("awaitedBecause", item.Awaiting?.Reason);
        json.String("askedIn", item.Awaiting?.AskedIn);
        json.WriteStartArray("opinions");
        foreach (var opinion in item.Opinions) WriteOpinion(json, opinion);
        json.WriteEndArray();
        json.WriteNumber("moreOpinions", item.MoreOpinions);
        json.WriteEndObject();
    }

    private static void WriteOpinion(Utf8JsonWriter json, DigestOpinion opinion)
    {
        json.WriteStartObject();
        json.String("person", opinion.Person);
        json.String("name", opinion.Name);
        json.WriteString("stance", Words.Of(opinion.Stance));
        json.String("before", opinion.Before is { } before ? Words.Of(before) : null);
        json.WriteBoolean("binding", opinion.Binding);
        json.WriteBoolean("likely", opinion.IsLikely);
        json.WriteBoolean("takenBack", opinion.IsTakenBack);
        json.String("messageId", opinion.MessageId);
        json.Instant("date", opinion.Date);
        json.WriteNumber("messages", opinion.Times);
        json.WriteStartArray("patches");
        foreach (var patch in opinion.Patches) json.WriteStringValue(patch);
        json.WriteEndArray();
        json.String("text", opinion.Evidence?.Text);
        json.WriteEndObject();
    }
}
