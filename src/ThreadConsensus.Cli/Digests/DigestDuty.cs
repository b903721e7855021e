using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Cli.Scheduling;
using ThreadConsensus.Cli.Sync;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Messages;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Digests;

/// <summary>
/// Sends the digest once a day while a watch runs. When it was made last is in the archive, so that neither a restart nor
/// a second digest on one day follows from the other; one that came due while nothing ran is made up for after the first
/// round. Sending may wait for the server for long and goes on beside the watch.
/// </summary>
internal sealed class DigestDuty(CommandContext context, DailySchedule schedule, IReadOnlyList<Mailbox> readers) : IWatchDuty
{
    /// <summary>A digest that could not be sent is tried again so much later.</summary>
    private static readonly TimeSpan TryAgain = TimeSpan.FromHours(1);

    private readonly Dictionary<string, DateTimeOffset> _lastRun = new(StringComparer.Ordinal);
    private DateTimeOffset? _begun;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private Task _sending = Task.CompletedTask;

    /// <returns>None when the settings name no time or nobody.</returns>
    /// <exception cref="UserException">The settings are wrong; better told when the watch begins than at night.</exception>
    public static IEnumerable<DigestDuty> FromSettings(CommandContext context)
    {
        var settings = context.Settings.Digest;
        if (settings.Schedule() is not { } schedule) return [];
        var readers = settings.Recipients([]);
        if (readers.Count == 0) throw new UserException("\"digest\" in the settings has a time but nobody to send to: add \"to\": [\"you@example.org\"].");
        context.Settings.Smtp.Sender();
        context.Settings.Smtp.ToAccount();
        return [new DigestDuty(context, schedule, readers)];
    }

    /// <summary>The sending under way, or the last one.</summary>
    internal Task Sending => _sending;

    public Task TendAsync(DateTimeOffset now, AccountRound? lastRound, CancellationToken cancellation)
    {
        _begun ??= now;
        // Before the first round the night's mail is not there yet.
        if (!_sending.IsCompleted || lastRound is null || now < _notBefore) return Task.CompletedTask;
        var due = readers.Where(reader => schedule.IsDue(LastRun(reader), now)).ToList();
        if (due.Count > 0) _sending = Task.Run(() => SendAsync(due, now), cancellation);
        return Task.CompletedTask;
    }

    private DateTimeOffset LastRun(Mailbox reader)
    {
        if (_lastRun.TryGetValue(reader.Address, out var known)) return known;
        using var session = ArchiveSession.OpenForReading(context);
        var told = session.ToldTo(Request(reader).Reader);
        return _lastRun[reader.Address] = told?.At ?? _begun!.Value;
    }

    private async Task SendAsync(List<Mailbox> due, DateTimeOffset now)
    {
        foreach (var reader in due)
        {
            try
            {
                if (await new DigestPost(context, evenIfEmpty: false).SendAsync(Request(reader), reader).ConfigureAwait(false))
                    _lastRun[reader.Address] = now;
                else _notBefore = now + TryAgain;
            }
            catch (Exception reason) when (reason is MailServerException or UserException or ArchiveException or IOException)
            {
                context.Screen.Say($"The digest for {reader.Address} could not be sent: {reason.Message}");
                _notBefore = now + TryAgain;
            }
        }
    }

    private DigestRequest Request(Mailbox reader) => new("mail", reader.Address, context.Settings.Digest.List, Since: null);
}
