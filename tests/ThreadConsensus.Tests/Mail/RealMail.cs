namespace ThreadConsensus.Tests.MailReading;

/// <summary>The folder of real mail that some tests read; they are skipped without it.</summary>
internal static class RealMail
{
    /// <summary>What THREADCONSENSUS_REAL names.</summary>
    public static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("THREADCONSENSUS_REAL");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "THREADCONSENSUS_REAL names no folder of real mail");
        return folder!;
    }
}
