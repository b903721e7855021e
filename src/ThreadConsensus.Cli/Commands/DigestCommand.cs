using System.CommandLine;
using ThreadConsensus.Cli.Digests;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Messages;
using ThreadConsensus.Reports.Digests;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>digest</c>: what has changed since the last one, shown, written or mailed.</summary>
internal static class DigestCommand
{
    public static Command Create(TimeProvider clock)
    {
        var since = new Option<string?>("--since")
        {
            Description = "What has changed since that instant, told or not (2026-01-31 or 2026-01-31T06:30:00Z).",
            HelpName = "INSTANT",
        };
        var last = new Option<bool>("--last") { Description = "What has changed since the last digest: the default." };
        var to = new Option<string[]>("--to") { Description = "Whom it is for (default: \"digest\": { \"to\" } of the settings).", HelpName = "ADDR", AllowMultipleArgumentsPerToken = true };
        var send = new Option<bool>("--send") { Description = "Mail it, one mail a reader; nothing when nothing has changed." };
        var list = new Option<string?>("--list") { Description = "Only threads of this list.", HelpName = "LIST" };
        var evenIfEmpty = new Option<bool>("--even-if-empty") { Description = "Also when nothing has changed." };
        var output = new OutputOptions(" .eml");
        var command = new Command(
            "digest",
            "What changed since last night: resolved, contested, proposed, said. What is sent or written to a file is not told again; on the screen it is only shown.")
        {
            since, last, to, send, list, evenIfEmpty,
        }.WithExample("threadconsensus digest --to you@example.org --send");
        output.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(last) && result.GetValue(since) is not null) result.AddError("Either --last or --since.");
            if (result.GetValue(send) && output.PathIn(result) is not null) result.AddError("Either --send or --output.");
        });
        command.Run(clock, (parsed, context) =>
        {
            var readers = context.Settings.Digest.Recipients(parsed.GetValue(to) ?? []);
            var lists = parsed.GetValue(list) ?? context.Settings.Digest.List;
            var from = GlobalOptions.ParseInstant("--since", parsed.GetValue(since), TimeOnly.MinValue);
            DigestRequest Request(string medium, string address) => new(medium, address, lists, from);
            if (parsed.GetValue(send)) return Send(context, readers, Request, parsed.GetValue(evenIfEmpty));
            var reader = readers.Count > 0 ? readers[0] : Mailbox.Unknown;
            var path = output.PathIn(parsed);
            var request = Request(path is null ? "mail" : "file", reader.Address);
            return Task.FromResult(Write(context, request, reader, output.Read(parsed, context), path, parsed.GetValue(evenIfEmpty)));
        });
        return command;
    }

    private static async Task<int> Send(
        CommandContext context, IReadOnlyList<Mailbox> readers, Func<string, string, DigestRequest> request, bool evenIfEmpty)
    {
        if (readers.Count == 0) throw new UserException("Nobody to send it to. Give --to ADDR, or \"digest\": { \"to\": [\"ADDR\"] } in the settings.");
        if (context.AsOf is not null) throw new UserException("--as-of shows the past, which is not sent. Leave out --send.");
        var sent = 0;
        foreach (var reader in readers)
            sent += await new DigestPost(context, evenIfEmpty).SendAsync(request("mail", reader.Address), reader).ConfigureAwait(false) ? 1 : 0;
        return sent == readers.Count ? ExitCode.Done : ExitCode.Unsent;
    }

    private static int Write(
        CommandContext context, DigestRequest request, Mailbox reader, ReportPrinter printer, string? path, bool evenIfEmpty)
    {
        var draft = Draft(context, request);
        if (draft.Digest.IsEmpty && path is not null && !evenIfEmpty)
        {
            context.Screen.Say("Nothing new: nothing written.");
        }
        else if (Path.GetExtension(path) is ".eml")
        {
            File.WriteAllBytes(path!, DigestMail.Write(draft, context.Settings.Smtp.SenderOr(reader), reader, context.Links));
        }
        else
        {
            printer.Print(() => DigestDocument.Of(draft.Digest, context.Links), stream =>
            {
                stream.Write(DigestExport.Line(draft.Digest));
                stream.WriteByte((byte)'\n');
            });
        }

        if (path is null || context.AsOf is not null) return ExitCode.Done;
        using var session = ArchiveSession.OpenForWriting(context);
        session.PutTold(draft.Then);
        return ExitCode.Done;
    }

    private static DigestDraft Draft(CommandContext context, DigestRequest request)
    {
        using var session = ArchiveSession.OpenForReading(context);
        return session.DraftDigest(request);
    }
}
