using ThreadConsensus.Cli.Output;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli;

/// <summary>
/// Turns what can go wrong into one or two lines and an exit code; the stack trace shows only with --verbose.
/// </summary>
internal static class Failures
{
    public static async Task<int> Guard(Screen screen, Func<Task<int>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (UserException e)
        {
            return Tell(screen, e, e.ExitCode);
        }
        catch (MailServerException e)
        {
            return Tell(screen, e, ExitCode.Unreadable);
        }
        catch (ArchiveException e)
        {
            return Tell(screen, e, ExitCode.Unreadable);
        }
        catch (OperationCanceledException)
        {
            screen.Say("Stopped. What was stored before is kept; run the command again to go on.");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Tell(screen, e, ExitCode.Unreadable);
        }
    }

    private static int Tell(Screen screen, Exception e, int exitCode)
    {
        Console.Error.WriteLine("threadconsensus: " + e.Message);
        if (screen.Verbose) Console.Error.WriteLine(e);
        return exitCode;
    }
}
