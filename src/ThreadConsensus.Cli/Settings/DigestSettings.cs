using ThreadConsensus.Cli.Scheduling;
using ThreadConsensus.Mail.Smtp;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Cli.Settings;

/// <summary><c>digest</c> in the settings.</summary>
internal sealed class DigestSettings
{
    /// <summary>
    /// When <c>sync --watch</c> sends it, on the clock of <see cref="Zone"/>: <c>06:30</c>. Default: never.
    /// </summary>
    public string? At { get; set; }

    /// <summary>IANA name as <c>Europe/Berlin</c>. Default: UTC.</summary>
    public string? Zone { get; set; }

    /// <summary>The addresses that it goes to. Default: none.</summary>
    public IList<string> To { get; set; } = [];

    /// <summary>Only threads of this list: part of the list id. Default: every list.</summary>
    public string? List { get; set; }

    /// <summary>Null when no time is set.</summary>
    /// <exception cref="UserException">The time or the zone is none.</exception>
    public DailySchedule? Schedule() => string.IsNullOrWhiteSpace(At) ? null : DailySchedule.Parse(At, Zone);

    /// <param name="named">Addresses given by option; they go before those of the settings.</param>
    /// <exception cref="UserException">One is no address.</exception>
    public IReadOnlyList<Mailbox> Recipients(IReadOnlyList<string> named) =>
        [.. (named.Count > 0 ? named : To.AsReadOnly()).Select(Parse).DistinctBy(mailbox => mailbox.Address, StringComparer.OrdinalIgnoreCase)];

    private static Mailbox Parse(string text) =>
        MailAddresses.Parse(text) ?? throw new UserException($"{text}: not a mail address that a digest could go to.");
}
