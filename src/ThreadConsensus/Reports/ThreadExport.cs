using System.Text.Json;
using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Reports;

/// <summary>The public form of a thread, schema <c>threadconsensus.thread/1</c>; field order is part of it.</summary>
public static class ThreadExport
{
    public const string Schema = "threadconsensus.thread/1";

    /// <summary>One line without its line end, UTF-8.</summary>
    public static byte[] Line(ThreadReport thread)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return JsonLine.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            WriteThread(json, thread);
            WriteStanding(json, thread);
            WriteArray(json, "commits", thread.Commits, WriteCommit);
            WriteArray(json, "absences", thread.Absences, WriteAbsence);
            WriteNewer(json, thread.Place?.SupersededBy);
            WriteArray(json, "otherProposals", thread.Sides, WriteSide);
            WriteArray(json, "questions", thread.Questions, WriteQuestion);
            json.WriteEndObject();
        });
    }

    private static void WriteStanding(Utf8JsonWriter json, ThreadReport thread)
    {
        WriteProposal(json, thread.Proposal);
        WriteVerdict(json, thread.Verdict);
        WriteRule(json, thread.Decision);
        WriteArray(json, "positions", thread.Positions, WritePosition);
        WriteArray(json, "awaiting", thread.Awaiting, WriteAwaited);
        WriteArray(json, "concerns", thread.Concerns, WriteConcern);
    }

    private static void WriteQuestion(Utf8JsonWriter json, QuestionStanding standing)
    {
        json.String("label", standing.Question.Label);
        json.String("text", standing.Question.Text);
        WriteRule(json, standing.Decision);
        WriteArray(json, "positions", standing.Positions, WritePosition);
    }

    private static void WriteSide(Utf8JsonWriter json, SideReport side)
    {
        json.WriteString("relation", Words.Of(side.Kind));
        json.String("messageId", side.Report.Proposal!.MessageId);
        WriteStanding(json, side.Report);
        WriteStrings(json, "messages", [.. side.Report.Messages.Select(message => message.Id)]);
    }

    private static void WriteThread(Utf8JsonWriter json, ThreadReport thread)
    {
        json.String("threadId", thread.ThreadId);
        json.String("rootMessageId", thread.Messages[0].Id);
        json.String("subject", thread.Subject);
        json.String("list", thread.List);
        json.Instant("started", thread.Started);
        json.Instant("lastActivity", thread.LastActivity);
        json.WriteNumber("messageCount", thread.Messages.Count);
    }

    private static void WriteProposal(Utf8JsonWriter json, Proposal? proposal)
    {
        if (proposal is null)
        {
            json.WriteNull("proposal");
            return;
        }

        json.WriteStartObject("proposal");
        json.String("id", proposal.Id);
        json.String("summary", proposal.Summary);
        json.String("proposer", proposal.Proposer.Display);
        json.WriteNumber("revision", proposal.Revision);
        json.WriteString("kind", Words.Of(proposal.Kind));
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, VerdictReading verdict)
    {
        json.WriteString("verdict", Words.Of(verdict.Verdict));
        json.Number("verdictConfidence", verdict.Confidence);
        WriteArray(json, "verdictEvidence", verdict.Evidence, (writer, evidence) =>
        {
            writer.String("messageId", evidence.MessageId);
            writer.WriteNumber("startLine", evidence.StartLine);
            writer.WriteNumber("endLine", evidence.EndLine);
            writer.String("text", evidence.Text);
            if (evidence.Commit is not null) writer.String("commit", evidence.Commit);
        });
    }

    private static void WriteRule(Utf8JsonWriter json, Decision? decision)
    {
        if (decision is null)
        {
            json.WriteNull("rule");
            return;
        }

        json.WriteStartObject("rule");
        json.String("name", decision.Rule);
        json.WriteString("outcome", Words.Of(decision.Outcome));
        WriteStrings(json, "reasons", decision.Reasons);
        WriteStrings(json, "used", decision.Used);
        WriteArray(json, "stillNeeded", decision.StillNeeded, (writer, needed) =>
        {
            writer.String("kind", needed.Kind);
            writer.String("text", needed.Text);
            writer.Number("count", needed.Count);
            WriteStrings(writer, "from", needed.From);
            writer.Instant("until", needed.Until);
        });
        WriteStrings(json, "warnings", decision.Warnings);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, Position position)
    {
        WritePerson(json, position.Person, position.Role);
        json.WriteBoolean("binding", position.Binding);
        json.WriteString("stance", Words.Of(position.Stance));
        json.Instant("since", position.Since);
        json.String("messageId", position.MessageId);
        json.WriteBoolean("stale", position.Stale);
        json.String("givenOn", position.GivenOn);
        json.String("pickedUpIn", position.PickedUpIn);
        if (position.Unverified) json.WriteBoolean("unverified", true);
    }

    private static void WriteNewer(Utf8JsonWriter json, RevisionRef? newer)
    {
        if (newer is null)
        {
            json.WriteNull("supersededBy");
            return;
        }

        json.WriteStartObject("supersededBy");
        json.String("threadId", newer.ThreadId);
        json.String("messageId", newer.MessageId);
        json.String("revision", newer.Label);
        json.Instant("postedOn", newer.PostedOn);
        json.WriteEndObject();
    }

    private static void WriteAwaited(Utf8JsonWriter json, Awaited awaited)
    {
        WritePerson(json, awaited.Person, awaited.Role);
        json.String("askedIn", awaited.AskedIn);
        json.Instant("askedOn", awaited.AskedOn);
        json.String("reason", awaited.Reason);
    }

    private static void WriteCommit(Utf8JsonWriter json, CommittedPatch commit)
    {
        json.String("messageId", commit.MessageId);
        json.String("commit", commit.Commit);
        json.String("subject", commit.Subject);
        json.String("committer", commit.Committer.Display);
        json.Instant("committedOn", commit.CommittedOn);
        json.WriteString("matchedBy", Words.Of(commit.MatchedBy));
        json.Number("confidence", commit.Confidence);
        json.String("revertedIn", commit.RevertedIn);
        json.Instant("revertedOn", commit.RevertedOn);
    }

    private static void WriteAbsence(Utf8JsonWriter json, Absence absence)
    {
        json.String("person", absence.Person.Id);
        json.String("name", absence.Person.Name);
        json.WriteString("kind", Words.Of(absence.Kind));
        json.Instant("from", absence.From);
        json.Instant("until", absence.Until);
        json.String("defersTo", absence.DefersToPerson?.Name ?? (absence.DefersTo.Length > 0 ? absence.DefersTo : null));
        json.String("messageId", absence.MessageId);
        json.String("text", absence.Text);
    }

    private static void WriteConcern(Utf8JsonWriter json, Concern concern)
    {
        json.String("by", concern.By.Name.Length > 0 ? concern.By.Name : concern.By.Id);
        json.String("messageId", concern.MessageId);
        json.String("text", concern.Evidence.Text);
        json.WriteString("state", Words.Of(concern.State));
        json.String("resolvedBy", concern.ResolvedBy);
    }

    private static void WritePerson(Utf8JsonWriter json, Person person, DeciderRole? role)
    {
        json.String("person", person.Id);
        json.String("name", person.Name);
        json.String("address", person.Mailbox.Address);
        json.String("role", role is { } known ? Words.Of(known) : null);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteArray<T>(
        Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
