using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Mail.Smtp;
using ThreadConsensus.Messages;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Digests;

/// <summary>
/// Sends digests so that nothing is told twice and nothing is lost. A mail is recorded before it is sent and its fate
/// after; where the process ends in between, the very same mail is sent again, and mail readers know it by its
/// Message-ID. The archive is not held while the server is talked to.
/// </summary>
internal sealed class DigestPost(CommandContext context, bool evenIfEmpty)
{
    /// <summary>What has been sent must be recorded, however long another command works on the archive.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <returns>False when the digest, or an earlier one, did not go out.</returns>
    /// <exception cref="Mail.Connections.MailServerException">
    /// The server cannot be used as the settings say.
    /// </exception>
    public async Task<bool> SendAsync(DigestRequest request, Mailbox to)
    {
        if (PendingFor(request) is { } earlier && !await FinishAsync(request, earlier).ConfigureAwait(false)) return false;
        var draft = Draft(request);
        if (draft.Digest.IsEmpty && !evenIfEmpty)
        {
            // Nothing is left unsaid: the next digest looks back to here.
            Record(draft.Then with { Number = draft.Then.Number - 1 });
            context.Screen.Say($"Nothing new for {to.Address}: nothing sent.");
            return true;
        }

        var mail = DigestMail.Write(draft, context.Settings.Smtp.Sender(), to, context.Links);
        Record((draft.Told ?? Nothing(request, draft.Digest.Since)) with { Pending = new StoredMailing(mail, draft.Then) });
        return await DeliverAsync(request, new StoredMailing(mail, draft.Then), wasTried: false).ConfigureAwait(false);
    }

    private async Task<bool> FinishAsync(DigestRequest request, StoredMailing earlier)
    {
        context.Screen.Say($"The last digest to {request.Address} may not have gone out: sending the same mail again.");
        return await DeliverAsync(request, earlier, wasTried: true).ConfigureAwait(false);
    }

    private async Task<bool> DeliverAsync(DigestRequest request, StoredMailing mailing, bool wasTried)
    {
        Delivery delivery;
        try
        {
            delivery = await new SmtpSender(context.Settings.Smtp.ToAccount(), context.Clock, context.Screen.Say)
                .SendAsync(mailing.Mail, recipients: null, context.Cancel).ConfigureAwait(false);
        }
        catch (Mail.Connections.MailServerException) when (!wasTried)
        {
            Settle(request, null);
            throw;
        }

        var answer = delivery.Answers[0];
        var mayBeOut = answer.State == DeliveryState.Uncertain || (wasTried && answer.State == DeliveryState.Postponed);
        if (answer.State == DeliveryState.Accepted) Record(mailing.Then);
        else if (!mayBeOut) Settle(request, null);
        context.Screen.Say(Said(answer));
        context.Cancel.ThrowIfCancellationRequested();
        return answer.State == DeliveryState.Accepted;
    }

    /// <summary>What became of a mail, in whole sentences however the server ends its own.</summary>
    internal static string Said(RecipientAnswer answer) => answer.State switch
    {
        DeliveryState.Accepted => $"Sent to {answer.Address}.",
        DeliveryState.Refused => $"Not sent to {answer.Address}, refused: {answer.Answer}",
        DeliveryState.Postponed => $"Not sent to {answer.Address}: {answer.Answer.TrimEnd('.')}. The next run tells it.",
        _ => $"Perhaps sent to {answer.Address}: {answer.Answer.TrimEnd('.')}. The next run sends the same mail again.",
    };

    private DigestDraft Draft(DigestRequest request)
    {
        using var session = ArchiveSession.OpenForReading(context);
        return session.DraftDigest(request);
    }

    private StoredMailing? PendingFor(DigestRequest request)
    {
        using var session = ArchiveSession.OpenForReading(context);
        return session.ToldTo(request.Reader)?.Pending;
    }

    private void Record(StoredDigest told)
    {
        using var session = ArchiveSession.OpenForWriting(context, Patience);
        session.PutTold(told);
    }

    private void Settle(DigestRequest request, StoredMailing? pending)
    {
        using var session = ArchiveSession.OpenForWriting(context, Patience);
        if (session.ToldTo(request.Reader) is { } told) session.PutTold(told with { Pending = pending });
    }

    /// <summary>Stands for a reader who has been told nothing, so that a mail to him can be recorded.</summary>
    private static StoredDigest Nothing(DigestRequest request, DateTimeOffset since) => new()
    {
        Reader = request.Reader,
        Number = 0,
        At = since,
        LastMail = 0,
        DerivedBy = "",
        Verdicts = new Dictionary<string, string>(StringComparer.Ordinal),
        Told = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal),
    };
}
