using System.Runtime.Versioning;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>
/// What a user is told who may not read or write something. Permissions do not bind root: where root runs the tests, as in
/// containers, the program runs as nobody, from a copy that nobody may read.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class DeniedTests : IDisposable
{
    private const UnixFileMode Everybody = (UnixFileMode)0b111_111_111;

    /// <summary>Nobody's user and group id on Linux.</summary>
    private const string Nobody = "65534";

    private readonly SampleData _data = new();
    private readonly List<string> _closed = [];

    public DeniedTests() => File.SetUnixFileMode(_data.Home, Everybody);

    public void Dispose()
    {
        foreach (var folder in _closed) File.SetUnixFileMode(folder, Everybody);
        _data.Dispose();
    }

    [Fact]
    public void A_file_and_a_folder_that_may_not_be_read_are_named_and_the_rest_is_imported()
    {
        _data.Write("mail/good.mbox", File.ReadAllBytes(SampleData.Thread("console-nak.mbox")));
        var file = _data.Write("mail/secret.mbox", File.ReadAllBytes(SampleData.Thread("timer-series.mbox")));
        var folder = Path.GetDirectoryName(_data.Write("mail/closed/a.mbox", File.ReadAllBytes(SampleData.Thread("timer-series.mbox"))))!;
        File.SetUnixFileMode(file, UnixFileMode.None);
        Close(folder, UnixFileMode.None);

        var run = Run("import", Path.Combine(_data.Home, "mail"));

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("4 new mails", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{file}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{folder}: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, Run("report", file).ExitCode);
        Assert.Equal(3, Run("report", folder).ExitCode);
    }

    [Fact]
    public void An_archive_that_may_not_be_written_is_named_and_still_read()
    {
        var folder = Path.Combine(_data.Home, "shared");
        Directory.CreateDirectory(folder);
        var store = Path.Combine(folder, "archive.db");
        CommandRun.Of(_data.Home, "import", SampleData.Thread("console-nak.mbox"), "-q", "--store", store);
        foreach (var file in Directory.GetFiles(folder)) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Close(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        var import = Run("import", _data.Write("more.mbox", File.ReadAllBytes(SampleData.Thread("timer-series.mbox"))), "--store", store);
        Assert.Equal(3, import.ExitCode);
        Assert.Contains(store, import.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", import.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("status", "--store", store).ExitCode);
    }

    [Fact]
    public void An_archive_that_may_not_be_read_is_named()
    {
        var store = _data.Write("archive.db", "");
        CommandRun.Of(_data.Home, "import", SampleData.Thread("console-nak.mbox"), "-q", "--store", store);
        File.SetUnixFileMode(store, UnixFileMode.None);

        var status = Run("status", "--store", store);
        Assert.Equal(3, status.ExitCode);
        Assert.StartsWith($"threadconsensus: {store}: no permission", status.Error, StringComparison.Ordinal);
    }

    /// <summary>Until the end of the test.</summary>
    private void Close(string folder, UnixFileMode mode)
    {
        _closed.Add(folder);
        File.SetUnixFileMode(folder, mode);
    }

    private CommandRun Run(params string[] arguments)
    {
        if (!Environment.IsPrivilegedProcess) return CommandRun.Of(_data.Home, arguments);
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv"), "root needs setpriv to be somebody else");
        return CommandRun.OfOther(
            _data.Home, Readable.Value, ["/usr/bin/setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"], arguments);
    }

    /// <summary>The program where everybody may read it: a clone may stand in root's own folder.</summary>
    private static readonly Lazy<string> Readable = new(() =>
    {
        var folder = Path.Combine(Path.GetTempPath(), $"threadconsensus-program-{Environment.ProcessId}");
        Copy(AppContext.BaseDirectory, folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        File.SetUnixFileMode(to, Everybody);
        foreach (var file in Directory.GetFiles(from))
        {
            var copy = Path.Combine(to, Path.GetFileName(file));
            File.Copy(file, copy);
            File.SetUnixFileMode(copy, Everybody);
        }

        foreach (var folder in Directory.GetDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
