using System.Runtime.Versioning;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>Tests that start a Dovecot of their own, and are skipped where there is none.</summary>
[UnsupportedOSPlatform("windows")]
public abstract class WithDovecot : IDisposable
{
    private readonly Dovecot? _server = File.Exists(Dovecot.Program) ? new Dovecot() : null;

    private protected Dovecot Server
    {
        get
        {
            Assert.SkipWhen(_server is null, Dovecot.WhyNot);
            return _server;
        }
    }

    private protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _server?.Dispose();
}
