using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using Polly;
using Polly.Retry;

namespace ThreadConsensus.Mail.Imap;

/// <summary>What the network or a busy server does and time heals, and how long to wait for that.</summary>
internal static class ImapTrouble
{
    /// <summary>The wait after the first failure; twice as long after each further one.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    public static bool IsPassing(Exception reason) => reason is IOException or SocketException or ImapProtocolException
        or ImapCommandException or ServiceNotConnectedException or ServiceNotAuthenticatedException or TimeoutException
        or FolderNotOpenException or FolderNotFoundException or FormatException;

    /// <summary>
    /// Tries again after waits that grow, each with a random share so that clients do not come back together.
    /// </summary>
    /// <param name="attempts">Tries in all.</param>
    /// <param name="isPassing">Which failures to try again after.</param>
    /// <param name="time">Times the waits.</param>
    /// <param name="waiting">Told the failure and the wait.</param>
    public static ResiliencePipeline TryAgain(
        int attempts, Func<Exception, bool> isPassing, TimeProvider time, Action<Exception, TimeSpan> waiting) =>
        new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is { } reason && isPassing(reason)),
            MaxRetryAttempts = attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstWait,
            MaxDelay = LongestWait,
            OnRetry = arguments =>
            {
                waiting(arguments.Outcome.Exception!, arguments.RetryDelay);
                return default;
            },
        }).Build();
}
