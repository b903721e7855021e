using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MimeKit;
using Polly;
using Polly.Retry;
using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Smtp;

/// <summary>
/// Sends mail. A server that says "later" (greylisting, RFC 6647) or cannot be reached is tried again; nobody who was
/// accepted or refused for good is ever tried a second time.
/// </summary>
/// <param name="time">Times the waits between attempts.</param>
/// <param name="note">Told in one line why it waits.</param>
public sealed class SmtpSender(SmtpAccount account, TimeProvider time, Action<string> note)
{
    /// <summary>Greylisting lets a mail pass after some minutes; half an hour in all is given to it.</summary>
    private static readonly TimeSpan[] Postponements =
        [.. new[] { 1, 2, 4, 8, 15 }.Select(static minutes => TimeSpan.FromMinutes(minutes))];

    /// <summary>A server that restarts or a line that breaks is back in a minute, or not soon.</summary>
    private static readonly TimeSpan[] Reconnections =
        [.. new[] { 2, 4, 8, 16, 32 }.Select(static seconds => TimeSpan.FromSeconds(seconds))];

    /// <summary>
    /// Sends a mail as it is. The envelope's sender is its From (or Sender) address; Bcc is not shown to anybody.
    /// </summary>
    /// <param name="mail">The bytes of an RFC 5322 message, as in an .eml file.</param>
    /// <param name="recipients">Whom to send it to; null for everybody in To, Cc and Bcc.</param>
    /// <returns>What became of it for each. Cancelled while it waits, those left are postponed.</returns>
    /// <exception cref="MailServerException">
    /// Nothing was sent and trying again does not help; the message says what to do.
    /// </exception>
    public async Task<Delivery> SendAsync(
        ReadOnlyMemory<byte> mail, IReadOnlyList<string>? recipients, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream(mail.ToArray(), writable: false);
        using var message = await MimeMessage.LoadAsync(bytes, CancellationToken.None).ConfigureAwait(false);
        var envelope = new SmtpEnvelope(message, recipients);
        var round = new SendingRound(envelope.Addresses);
        try
        {
            await Pipeline(round).ExecuteAsync(
                async stop =>
                {
                    await AttemptAsync(message, envelope, round, stop).ConfigureAwait(false);
                    return round.Unfinished.Count;
                },
                cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What has been accepted so far must not be forgotten; the caller sees the token.
        }

        return round.Result;
    }

    private ResiliencePipeline<int> Pipeline(SendingRound round) =>
        new ResiliencePipelineBuilder<int> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<int>
            {
                MaxRetryAttempts = Postponements.Length,
                ShouldHandle = static attempt => ValueTask.FromResult(attempt.Outcome is { Exception: null, Result: > 0 }),
                DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(
                    (round.LostConnection ? Reconnections : Postponements)[attempt.AttemptNumber]),
                OnRetry = attempt =>
                {
                    note($"{account.Name}: {round.LastAnswer.TrimEnd('.')}. Trying again in {attempt.RetryDelay.TotalSeconds:0} s.");
                    return default;
                },
            })
            .Build();

    private async Task AttemptAsync(
        MimeMessage message, SmtpEnvelope envelope, SendingRound round, CancellationToken cancellation)
    {
        using var conversation = new SmtpConversation();
        try
        {
            await ServerConnection.OpenAsync(conversation, account, cancellation).ConfigureAwait(false);
            await conversation.SendAsync(
                message, envelope.Sender, envelope.Mailboxes(round.Unfinished), cancellation).ConfigureAwait(false);
            round.Took(conversation);
            await TakeLeaveAsync(conversation, cancellation).ConfigureAwait(false);
        }
        catch (SmtpCommandException reason)
        {
            round.Refused(conversation, reason);
        }
        catch (ServiceNotAuthenticatedException reason)
        {
            throw new MailServerException($"{account.Host} wants {account.Name} to sign in: give it a user and a secret.", reason);
        }
        catch (NotSupportedException reason)
        {
            throw new MailServerException($"{account.Host} cannot take this mail: {reason.Message}", reason);
        }
        catch (Exception reason) when (reason is IOException or SocketException or SmtpProtocolException
            or ServiceNotConnectedException or TimeoutException)
        {
            round.Lost(conversation, Reports.Printable.Line($"{account.Host}: {reason.Message}", 300));
        }
        catch (OperationCanceledException)
        {
            round.Lost(conversation, "interrupted");
            throw;
        }
    }

    /// <summary>
    /// The mail has been taken by then: a server that hangs up instead of answering QUIT changes nothing.
    /// </summary>
    private static async Task TakeLeaveAsync(SmtpConversation conversation, CancellationToken cancellation)
    {
        try
        {
            await conversation.DisconnectAsync(quit: true, cancellation).ConfigureAwait(false);
        }
        catch (Exception reason) when (reason is IOException or SocketException or SmtpProtocolException
            or SmtpCommandException or OperationCanceledException)
        {
            // Said above.
        }
    }
}
